// What happens to editor groups, as functions from layout to layout.
import {
  activeGroupOf,
  activeTabOf,
  addGroup,
  inGridOrder,
  keepTab,
  moveTab,
  openIn,
} from './layout-changes';
import type { EditorInput } from './contribution';
import { evenShares, groupsOf, growGroup, type Grid, type Side } from './layout-grid';
import { emptyGroup, tabIdOf, type EditorGroup, type Layout, type Tab } from './layout-schema';

/** Opens the tab in front a second time, in a new group beside its own. */
export function splitGroup(layout: Layout, side: Side): Layout {
  const tab = activeTabOf(layout);
  if (tab === null) return layout;
  const { isPreview: _, isPinned: __, serial: ___, ...input } = tab;
  const kept = keepTab(layout, { group: layout.activeGroup, tabId: tabIdOf(tab) });
  return openBeside(kept, [input], side);
}

/** Opens editors where they were dropped: in a group, or in a new one at a side of it; the last one has the focus. */
export function openAt(
  layout: Layout,
  inputs: readonly EditorInput[],
  at: { readonly group: number; readonly side: Side | null },
): Layout {
  const group = layout.groups[at.group];
  if (inputs.length === 0 || group === undefined) return layout;
  if (at.side !== null && group.tabs.length > 0) {
    return openBeside(focusGroup(layout, at.group), inputs, at.side);
  }
  return openAll(layout, inputs, at.group);
}

function openBeside(layout: Layout, inputs: readonly EditorInput[], side: Side): Layout {
  const before = new Set(layout.groups.map((group) => group.id));
  const wider = addGroup({ ...layout, isMaximised: false }, side);
  const index = wider.groups.findIndex((group) => !before.has(group.id));
  return openAll(wider, inputs, index);
}

function openAll(layout: Layout, inputs: readonly EditorInput[], group: number): Layout {
  return inputs.reduce((opened, input) => openIn(opened, group, { input, preview: false }), layout);
}

/** Moves the tab in front to the next group (`step` 1) or the one before; beyond the last, to a new one on its right. */
export function moveToNeighbour(layout: Layout, step: 1 | -1): Layout {
  const tab = activeTabOf(layout);
  if (tab === null) return layout;
  const from = { group: layout.activeGroup, tabId: tabIdOf(tab) };
  const target = layout.activeGroup + step;
  if (layout.groups[target] !== undefined) {
    return moveTab(layout, from, { group: target, position: layout.groups[target].tabs.length });
  }
  if (step < 0 || activeGroupOf(layout).tabs.length === 1) return layout;
  return moveTab(addGroup(layout, 'right'), from, { group: target, position: 0 });
}

/** Gives a group the focus. */
export function focusGroup(layout: Layout, index: number): Layout {
  return layout.groups[index] === undefined || layout.activeGroup === index
    ? layout
    : { ...layout, activeGroup: index };
}

/** Shows the active group over all others, or all of them again. */
export function toggleMaximised(layout: Layout): Layout {
  return layout.groups.length < 2 ? layout : { ...layout, isMaximised: !layout.isMaximised };
}

/** Makes the active group larger in a direction by a part of the whole of its line; negative for smaller. */
export function growActive(layout: Layout, direction: Grid['direction'], part: number): Layout {
  return { ...layout, grid: growGroup(layout.grid, activeGroupOf(layout).id, { direction, part }) };
}

/** Gives all groups the same share of their row or column. */
export function evenGroups(layout: Layout): Layout {
  return { ...layout, grid: evenShares(layout.grid) };
}

/** Where tabs stand by their serials, as somebody has dragged them; groups can be new. */
export type Arrangement = {
  readonly grid: Grid;
  readonly groups: ReadonlyMap<number, readonly number[]>;
  readonly activeGroup: number | null;
  /** Serials of the tabs in front. */
  readonly inFront: readonly number[];
};

/** Puts tabs and groups where they were dragged to. A tab dropped on its double takes the double's place. */
export function arrange(layout: Layout, arrangement: Arrangement): Layout {
  const tabs = new Map(layout.groups.flatMap((group) => group.tabs).map((tab) => [tab.serial, tab]));
  const groups = groupsOf(arrangement.grid).map((id) => {
    const serials = arrangement.groups.get(id) ?? [];
    const before = layout.groups.find((group) => group.id === id) ?? { ...emptyGroup, id };
    return arranged(before, {
      tabs: serials.flatMap((serial) => tabs.get(serial) ?? []),
      inFront: arrangement.inFront,
    });
  });
  const activeGroup = groups.findIndex((group) => group.id === arrangement.activeGroup);
  const nextSerial = Math.max(layout.nextSerial, 1 + Math.max(...groups.map((group) => group.id)));
  return inGridOrder({
    ...layout,
    grid: arrangement.grid,
    groups,
    activeGroup: Math.max(0, activeGroup),
    nextSerial,
  });
}

function arranged(
  group: EditorGroup,
  now: { readonly tabs: readonly Tab[]; readonly inFront: readonly number[] },
): EditorGroup {
  const isNew = (tab: Tab): boolean => !group.tabs.some((before) => before.serial === tab.serial);
  const single = now.tabs.filter(
    (tab) => isNew(tab) || !now.tabs.some((other) => isNew(other) && tabIdOf(other) === tabIdOf(tab)),
  );
  const tabs = [...single.filter((tab) => tab.isPinned), ...single.filter((tab) => !tab.isPinned)];
  const ids = tabs.map(tabIdOf);
  const front = tabs.find((tab) => now.inFront.includes(tab.serial));
  const recent = [...new Set([...(front ? [tabIdOf(front)] : []), ...group.recent, ...ids])].filter((id) =>
    ids.includes(id),
  );
  return { ...group, tabs, recent, active: recent[0] ?? null };
}
