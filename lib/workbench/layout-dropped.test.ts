import { describe, expect, it } from 'vitest';
import { openTab } from './layout-changes';
import { openAt, splitGroup } from './layout-groups';
import { emptyLayout, type Layout } from './layout-schema';

const pdf = (key: string) => ({ editor: 'pdf', key });
const keys = ({ groups }: Layout): string[][] => groups.map((group) => group.tabs.map(({ key }) => key));
const one = openTab(emptyLayout, pdf('a'));

describe('editors that are dropped', () => {
  it('open in the group, to stay', () => {
    const layout = openAt(one, [pdf('b'), pdf('c')], { group: 0, side: null });
    expect(keys(layout)).toEqual([['a', 'b', 'c']]);
    expect(layout.groups[0]?.tabs.some((tab) => tab.isPreview)).toBe(false);
    expect(layout.groups[0]?.active).toBe('pdf:c');
  });

  it('open in a new group at the side of the one they were dropped on, which need not have the focus', () => {
    const two = splitGroup(one, 'right');
    const layout = openAt(two, [pdf('b')], { group: 0, side: 'left' });
    expect(keys(layout)).toEqual([['b'], ['a'], ['a']]);
    expect(layout.activeGroup).toBe(0);
    expect(openAt(two, [pdf('b')], { group: 1, side: 'below' }).grid.parts[1]).toMatchObject({
      parts: [{}, {}],
    });
  });

  it('need no side while nothing is open, and change nothing when there are none', () => {
    expect(keys(openAt(emptyLayout, [pdf('a')], { group: 0, side: 'right' }))).toEqual([['a']]);
    expect(openAt(one, [], { group: 0, side: 'right' })).toBe(one);
    expect(openAt(one, [pdf('b')], { group: 4, side: null })).toBe(one);
  });
});
