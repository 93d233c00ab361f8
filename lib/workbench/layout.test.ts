import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  activateTab,
  activeTabOf,
  closeTab,
  keepTab,
  closeTabs,
  moveTab,
  openTab,
  pinTab,
  reopenTab,
  stepTab,
} from './layout-changes';
import { groupsOf } from './layout-grid';
import { arrange, moveToNeighbour, splitGroup } from './layout-groups';
import { restoreLayout, saveLayout } from './layout-saved';
import { emptyLayout, tabIdOf, type Layout } from './layout-schema';

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

describe('pinned tabs', () => {
  const layout = pinTab(open('a', 'b', 'c'), { group: 0, tabId: 'pdf:c' }, true);

  it('stand first, also when others are moved before them', () => {
    expect(tabs(layout)).toEqual(['*c a b']);
    const moved = moveTab(layout, { group: 0, tabId: 'pdf:b' }, { group: 0, position: 0 });
    expect(tabs(moved)).toEqual(['*c b a']);
  });

  it('stay when others are closed', () => {
    expect(tabs(closeTabs(layout, 0, () => true))).toEqual(['*c']);
  });

  it('can be unpinned', () => {
    const pinned = pinTab(layout, { group: 0, tabId: 'pdf:a' }, true);
    expect(tabs(pinTab(pinned, { group: 0, tabId: 'pdf:c' }, false))).toEqual(['a *c b']);
  });
});

describe('closed editors', () => {
  it('open again, the last one first', () => {
    const closed = closeTabs(open('a', 'b', 'c'), 0, (tab) => tab.key !== 'a');
    const again = reopenTab(closed);
    expect([tabs(again), tabs(reopenTab(again)), reopenTab(emptyLayout)]).toEqual([
      ['a *c'],
      ['a c *b'],
      emptyLayout,
    ]);
  });
});

describe('groups', () => {
  it('split to the right with the same editor, which stays', () => {
    const layout = splitGroup(openTab(open('a'), pdf('b'), { preview: true }), 'right');
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

  it('split downwards, and the groups stay in reading order', () => {
    const wide = activateTab(splitGroup(open('a'), 'right'), { group: 0, tabId: 'pdf:a' });
    const layout = splitGroup(openTab(wide, pdf('b')), 'below');
    expect(tabs(layout)).toEqual(['a *b', '*b', '*a']);
    expect(layout.grid.direction).toBe('row');
  });

  it('show one source twice, each with a tab of its own', () => {
    const serials = splitGroup(open('a'), 'right').groups.flatMap((group) =>
      group.tabs.map((tab) => tab.serial),
    );
    expect(new Set(serials).size).toBe(2);
  });

  it('pass a tab on to the next group, which is made when there is none', () => {
    const layout = moveToNeighbour(open('a', 'b'), 1);
    expect([tabs(layout), layout.activeGroup]).toEqual([['*a', '*b'], 1]);
    expect(tabs(moveToNeighbour(layout, -1))).toEqual(['a *b']);
  });

  it('take the arrangement that somebody has dragged', () => {
    const layout = open('a', 'b', 'c');
    const [a, b, c] = layout.groups[0]?.tabs.map((tab) => tab.serial) ?? [];
    const moved = arrange(layout, {
      grid: {
        direction: 'column',
        parts: [
          { group: 1, share: 2 },
          { group: 50, share: 1 },
        ],
      },
      groups: new Map([
        [1, [c ?? 0, a ?? 0]],
        [50, [b ?? 0]],
      ]),
      activeGroup: 50,
      inFront: [c ?? 0, b ?? 0],
    });
    expect([tabs(moved), moved.activeGroup]).toEqual([['*c a', '*b'], 1]);
    expect(moved.nextSerial).toBeGreaterThan(50);
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
        expect(groupsOf(layout.grid)).toEqual(layout.groups.map((group) => group.id));
        const serials = layout.groups.flatMap((group) => group.tabs.map((tab) => tab.serial));
        expect(new Set(serials).size).toBe(serials.length);
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
