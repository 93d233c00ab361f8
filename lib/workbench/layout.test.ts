import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  activateTab,
  activeTabOf,
  closeTab,
  keepTab,
  moveTab,
  moveTabBeside,
  openTab,
  resizeGroups,
  splitRight,
  stepTab,
} from './layout-changes';
import { emptyLayout, restoreLayout, saveLayout, tabIdOf, type Layout } from './layout-schema';

const pdf = (key: string) => ({ editor: 'pdf', key });
const open = (...keys: string[]): Layout =>
  keys.reduce((layout, key) => openTab(layout, pdf(key)), emptyLayout);
const tabs = (layout: Layout): string[] =>
  layout.groups.map((group) =>
    group.tabs
      .map((tab) => {
        const key = tab.isPreview ? `(${tab.key})` : tab.key;
        return tabIdOf(tab) === group.active ? `*${key}` : key;
      })
      .join(' '),
  );

describe('tabs', () => {
  it('open beside the one in front', () => {
    const layout = activateTab(open('a', 'b'), { group: 0, tabId: 'pdf:a' });
    expect(tabs(openTab(layout, pdf('c')))).toEqual(['a *c b']);
  });

  it('come forward instead of opening twice', () => {
    expect(tabs(openTab(open('a', 'b'), pdf('a')))).toEqual(['*a b']);
  });

  it('hand on the place to go to each time', () => {
    const layout = openTab(open('a'), { ...pdf('a'), reveal: 'f1' });
    expect(activeTabOf(layout)?.reveal).toBe('f1');
  });

  it('replace the preview by the next preview, and keep what is opened for good', () => {
    const first = openTab(open('a'), pdf('b'), { preview: true });
    const second = openTab(first, pdf('c'), { preview: true });
    expect([tabs(first), tabs(second), tabs(openTab(second, pdf('c')))]).toEqual([
      ['a *(b)'],
      ['a *(c)'],
      ['a *c'],
    ]);
  });

  it('stay kept when they are previewed again', () => {
    expect(tabs(openTab(open('a'), pdf('a'), { preview: true }))).toEqual(['*a']);
  });

  it('can be kept', () => {
    const layout = openTab(emptyLayout, pdf('a'), { preview: true });
    expect(tabs(keepTab(layout, { group: 0, tabId: 'pdf:a' }))).toEqual(['*a']);
  });

  it('make way for the one used before when they close', () => {
    const layout = activateTab(open('a', 'b', 'c'), { group: 0, tabId: 'pdf:a' });
    expect(tabs(closeTab(layout, { group: 0, tabId: 'pdf:a' }))).toEqual(['b *c']);
  });

  it('leave one empty group when the last closes', () => {
    expect(closeTab(open('a'), { group: 0, tabId: 'pdf:a' }).groups).toEqual(emptyLayout.groups);
  });

  it('go round with next and previous', () => {
    const layout = open('a', 'b', 'c');
    expect([tabs(stepTab(layout, 1)), tabs(stepTab(layout, -1))]).toEqual([['*a b c'], ['a *b c']]);
  });

  it('move within a group and to another', () => {
    const layout = openTab(open('a', 'b'), pdf('c'), { toSide: true });
    const within = moveTab(layout, { group: 0, tabId: 'pdf:b' }, { group: 0, position: 0 });
    const across = moveTab(within, { group: 1, tabId: 'pdf:c' }, { group: 0, position: 1 });
    expect([tabs(within), tabs(across)]).toEqual([['*b a', '*c'], ['b *c a']]);
  });
});

describe('dropping a tab', () => {
  it('puts it beside another, also from another group', () => {
    const layout = openTab(open('a', 'b', 'c'), pdf('d'), { toSide: true });
    const right = moveTabBeside(
      layout,
      { group: 0, tabId: 'pdf:a' },
      { group: 0, tabId: 'pdf:c', edge: 'right' },
    );
    const left = moveTabBeside(
      right,
      { group: 1, tabId: 'pdf:d' },
      { group: 0, tabId: 'pdf:b', edge: 'left' },
    );
    expect([tabs(right), tabs(left)]).toEqual([['b *c a', '*d'], ['*d b c a']]);
  });
});

describe('groups', () => {
  it('split to the right with the same editor, which stays', () => {
    const layout = splitRight(openTab(open('a'), pdf('b'), { preview: true }));
    expect([tabs(layout), layout.activeGroup]).toEqual([['a *b', '*b'], 1]);
  });

  it('open to the side in the group that is there already', () => {
    const layout = { ...openTab(open('a'), pdf('b'), { toSide: true }), activeGroup: 0 };
    expect(tabs(openTab(layout, pdf('c'), { toSide: true }))).toEqual(['*a', 'b *c']);
  });

  it('go when they are empty, and the focus goes to what is left', () => {
    const layout = closeTab(openTab(open('a'), pdf('b'), { toSide: true }), { group: 1, tabId: 'pdf:b' });
    expect([tabs(layout), layout.activeGroup]).toEqual([['*a'], 0]);
  });

  it('bring an editor forward in the group where it is', () => {
    const layout = { ...openTab(open('a'), pdf('b'), { toSide: true }), activeGroup: 0 };
    expect(openTab(layout, pdf('b')).activeGroup).toBe(1);
  });

  it('share their width within bounds', () => {
    const layout = resizeGroups(openTab(open('a'), pdf('b'), { toSide: true }), 0, 5);
    expect(layout.groups.map((group) => Number(group.share.toFixed(2)))).toEqual([1.7, 0.3]);
  });
});

describe('keeping a layout', () => {
  it('gives back what was saved, but not the place to go to', () => {
    const layout = openTab(open('a', 'b'), { ...pdf('c'), reveal: 'f1' }, { toSide: true, preview: true });
    const saved: unknown = JSON.parse(JSON.stringify(saveLayout(layout)));
    const restored = restoreLayout(saved, () => true);
    expect([tabs(restored), activeTabOf(restored)?.reveal]).toEqual([tabs(layout), undefined]);
  });

  it('drops editors that nobody knows any more', () => {
    const layout = openTab(
      openTab(open('a'), { editor: 'old', key: 'x' }),
      { editor: 'old', key: 'y' },
      { toSide: true },
    );
    expect(tabs(restoreLayout(saveLayout(layout), (editor) => editor === 'pdf'))).toEqual(['*a']);
  });

  it('starts empty from what it cannot read', () => {
    fc.assert(fc.property(fc.jsonValue(), (saved) => restoreLayout(saved, () => true).groups.length === 1));
  });

  it('always has a group, one tab in front of each, and each in the order of use', () => {
    const step = fc.oneof(
      fc.record({
        kind: fc.constant('open'),
        key: fc.constantFrom('a', 'b', 'c', 'd'),
        toSide: fc.boolean(),
        preview: fc.boolean(),
      }),
      fc.record({ kind: fc.constant('close'), key: fc.constantFrom('a', 'b', 'c', 'd'), group: fc.nat(2) }),
      fc.record({
        kind: fc.constant('move'),
        key: fc.constantFrom('a', 'b', 'c', 'd'),
        group: fc.nat(2),
        to: fc.nat(2),
      }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const layout = steps.reduce<Layout>((current, one) => {
          if ('toSide' in one) return openTab(current, pdf(one.key), one);
          const place = { group: one.group, tabId: `pdf:${one.key}` };
          return 'to' in one
            ? moveTab(current, place, { group: one.to, position: 0 })
            : closeTab(current, place);
        }, emptyLayout);
        expect(layout.groups[layout.activeGroup]).toBeDefined();
        for (const group of layout.groups) {
          const ids = group.tabs.map(tabIdOf);
          expect(new Set(ids).size).toBe(ids.length);
          expect(new Set(group.recent)).toEqual(new Set(ids));
          expect(group.active).toBe(group.recent[0] ?? null);
          if (layout.groups.length > 1) expect(ids.length).toBeGreaterThan(0);
        }
      }),
    );
  });
});
