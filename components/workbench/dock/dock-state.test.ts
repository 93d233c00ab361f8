import { describe, expect, it } from 'vitest';
import { openTab } from '@/lib/workbench/layout-changes';
import { arrange, growActive, splitGroup } from '@/lib/workbench/layout-groups';
import { emptyLayout, type Layout } from '@/lib/workbench/layout-schema';
import { fromDock, structureOf, toDock } from './dock-state';

const size = { width: 1000, height: 600 };
const note = (key: string) => ({ editor: 'note', key });
const layout: Layout = growActive(
  splitGroup(splitGroup(openTab(openTab(emptyLayout, note('a')), note('b')), 'right'), 'below'),
  'row',
  0.1,
);

describe('the layout in dockview', () => {
  it('comes back as it was', () => {
    const back = arrange(layout, fromDock(toDock(layout, size), layout.nextSerial));
    expect(back.groups).toEqual(layout.groups);
    expect(back.activeGroup).toBe(layout.activeGroup);
    expect(structureOf(toDock(back, size))).toBe(structureOf(toDock(layout, size)));
    expect(toDock(back, size)).toEqual(toDock(layout, size));
  });

  it('has sizes in pixels, so that parts fill their line', () => {
    const { data } = toDock(layout, size).grid.root;
    const sizes = Array.isArray(data) ? data.map((node) => Math.round(node.size ?? 0)) : [];
    expect(sizes).toEqual([400, 600]);
  });

  it('gives groups that were made by a drag a number of their own', () => {
    const dock = toDock(layout, size);
    const json = JSON.stringify(dock).replaceAll(`group-${layout.groups.at(-1)?.id ?? 0}`, '17');
    const arrangement = fromDock(JSON.parse(json) as typeof dock, layout.nextSerial); // JSON of the same type
    expect([...arrangement.groups.keys()].at(-1)).toBe(layout.nextSerial);
    expect(arrangement.activeGroup).toBe(layout.nextSerial);
  });
});
