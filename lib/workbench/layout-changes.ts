// What happens to tabs, as functions from layout to layout. What happens to groups: layout-groups.ts.
import type { Opening } from './opening';
import type { EditorInput } from './contribution';
import { insertBeside, keepGroups, groupsOf, type Side } from './layout-grid';
import { emptyGroup, emptyLayout, tabIdOf, type EditorGroup, type Layout, type Tab } from './layout-schema';

/** A tab and the group it is in. */
export type TabPlace = { readonly group: number; readonly tabId: string };

const keptClosed = 20;

/** Gives the group that has the focus. */
export function activeGroupOf(layout: Layout): EditorGroup {
  return layout.groups[layout.activeGroup] ?? emptyGroup;
}

/** Gives the tab in front in the group that has the focus. */
export function activeTabOf(layout: Layout): Tab | null {
  return tabIn(activeGroupOf(layout), activeGroupOf(layout).active);
}

function tabIn(group: EditorGroup | undefined, tabId: string | null): Tab | null {
  return group?.tabs.find((tab) => tabIdOf(tab) === tabId) ?? null;
}

/** Opens an editor, or brings it forward where it is open: in the active group first, then in any other. */
export function openTab(layout: Layout, input: EditorInput, where: Opening = {}): Layout {
  const preview = where.preview === true;
  if (where.toSide === true && activeGroupOf(layout).tabs.length > 0) {
    const side = layout.activeGroup + 1;
    if (layout.groups[side] !== undefined) return openIn(layout, side, { input, preview });
    return openIn(addGroup(layout, 'right'), side, { input, preview });
  }
  const id = tabIdOf(input);
  const elsewhere =
    tabIn(activeGroupOf(layout), id) === null ? layout.groups.findIndex((group) => tabIn(group, id)) : -1;
  return openIn(layout, elsewhere < 0 ? layout.activeGroup : elsewhere, { input, preview });
}

type TabOpening = { readonly input: EditorInput; readonly preview: boolean };

/** Opens an editor in a group, or brings it forward there. */
export function openIn(layout: Layout, index: number, opening: TabOpening): Layout {
  const serial = layout.nextSerial;
  const opened = withGroup(layout, index, (group) => openInGroup(group, opening, serial));
  return { ...opened, activeGroup: index, nextSerial: serial + 1 };
}

function openInGroup(group: EditorGroup, { input, preview }: TabOpening, serial: number): EditorGroup {
  const id = tabIdOf(input);
  const present = tabIn(group, id);
  if (present !== null) {
    const tab = { ...present, ...input, isPreview: preview && present.isPreview };
    return bringForward({ ...group, tabs: group.tabs.with(group.tabs.indexOf(present), tab) }, id);
  }
  const tab: Tab = { ...input, isPreview: preview, isPinned: false, serial };
  const previewAt = group.tabs.findIndex((other) => other.isPreview);
  const replaced = group.tabs[previewAt];
  if (preview && replaced !== undefined) {
    const recent = group.recent.filter((other) => other !== tabIdOf(replaced));
    return bringForward({ ...group, recent, tabs: group.tabs.with(previewAt, tab) }, id);
  }
  const activeAt = group.tabs.findIndex((other) => tabIdOf(other) === group.active);
  return bringForward(insertTab(group, tab, activeAt + 1), id);
}

/** Pinned tabs stand before all others. */
function insertTab(group: EditorGroup, tab: Tab, position: number): EditorGroup {
  const others = group.tabs.filter((other) => other !== tab);
  const pinned = others.filter((other) => other.isPinned).length;
  const at = tab.isPinned ? Math.min(position, pinned) : Math.max(position, pinned);
  return { ...group, tabs: others.toSpliced(at, 0, tab) };
}

function bringForward(group: EditorGroup, id: string): EditorGroup {
  return { ...group, active: id, recent: [id, ...group.recent.filter((other) => other !== id)] };
}

/** Brings an open tab forward and gives its group the focus. */
export function activateTab(layout: Layout, place: TabPlace): Layout {
  const group = layout.groups[place.group];
  if (tabIn(group, place.tabId) === null) return layout;
  if (group?.active === place.tabId && layout.activeGroup === place.group) return layout;
  const activated = withGroup(layout, place.group, (one) => bringForward(one, place.tabId));
  return { ...activated, activeGroup: place.group };
}

/** Makes a preview stay. */
export function keepTab(layout: Layout, place: TabPlace): Layout {
  if (tabIn(layout.groups[place.group], place.tabId)?.isPreview !== true) return layout;
  return withTab(layout, place, (tab) => ({ ...tab, isPreview: false }));
}

/** Pins a tab, so that it stands first and stays when others are closed; or unpins it. */
export function pinTab(layout: Layout, place: TabPlace, isPinned: boolean): Layout {
  const tab = tabIn(layout.groups[place.group], place.tabId);
  if (tab === null || tab.isPinned === isPinned) return layout;
  return withGroup(layout, place.group, (group) => {
    const tabs = group.tabs.filter((other) => other !== tab);
    const changed = { ...tab, isPinned, isPreview: false };
    return insertTab({ ...group, tabs }, changed, tabs.filter((other) => other.isPinned).length);
  });
}

function withTab(layout: Layout, place: TabPlace, change: (tab: Tab) => Tab): Layout {
  return withGroup(layout, place.group, (group) => ({
    ...group,
    tabs: group.tabs.map((tab) => (tabIdOf(tab) === place.tabId ? change(tab) : tab)),
  }));
}

/** Closes a tab; the one used before it comes forward, and a group that is left empty goes. */
export function closeTab(layout: Layout, place: TabPlace): Layout {
  const tab = tabIn(layout.groups[place.group], place.tabId);
  if (tab === null) return layout;
  const { editor, key } = tab;
  const earlier = layout.closed.filter((input) => tabIdOf(input) !== place.tabId);
  const closed = [{ editor, key }, ...earlier].slice(0, keptClosed);
  const without = withGroup(layout, place.group, (group) => withoutTab(group, place.tabId));
  return dropEmptyGroups({ ...without, closed });
}

/** Closes the tabs of a group for which `isClosed` holds; pinned ones stay. */
export function closeTabs(
  layout: Layout,
  group: number,
  isClosed: (tab: Tab, position: number) => boolean,
): Layout {
  const tabs = (layout.groups[group]?.tabs ?? []).filter((tab, at) => !tab.isPinned && isClosed(tab, at));
  return tabs.reduce((rest, tab) => closeTab(rest, { group, tabId: tabIdOf(tab) }), layout);
}

/** Opens the editor that was closed last. */
export function reopenTab(layout: Layout): Layout {
  const [last, ...closed] = layout.closed;
  return last === undefined ? layout : openTab({ ...layout, closed }, last);
}

function withoutTab(group: EditorGroup, id: string): EditorGroup {
  const position = group.tabs.findIndex((tab) => tabIdOf(tab) === id);
  if (position < 0) return group;
  const tabs = group.tabs.toSpliced(position, 1);
  const recent = group.recent.filter((other) => other !== id);
  const neighbour = tabs[Math.min(position, tabs.length - 1)];
  const next = recent[0] ?? (neighbour === undefined ? null : tabIdOf(neighbour));
  return { ...group, tabs, recent, active: group.active === id ? next : group.active };
}

/** Puts a tab elsewhere: at a position of its own group or of another. */
export function moveTab(
  layout: Layout,
  from: TabPlace,
  to: { readonly group: number; readonly position: number },
): Layout {
  const tab = tabIn(layout.groups[from.group], from.tabId);
  if (tab === null || layout.groups[to.group] === undefined) return layout;
  if (from.group === to.group) {
    return withGroup(layout, from.group, (group) => insertTab(group, tab, to.position));
  }
  const taken = withGroup(layout, from.group, (group) => withoutTab(group, from.tabId));
  const given = withGroup(taken, to.group, (group) => {
    const others = withoutTab(group, from.tabId);
    return bringForward(insertTab(others, tab, to.position), from.tabId);
  });
  return dropEmptyGroups({ ...given, activeGroup: to.group });
}

/** Brings the next tab of the active group forward (`step` 1), or the previous (`step` -1), around the ends. */
export function stepTab(layout: Layout, step: 1 | -1): Layout {
  const group = activeGroupOf(layout);
  const position = group.tabs.findIndex((tab) => tabIdOf(tab) === group.active);
  const target = group.tabs[(position + step + group.tabs.length) % Math.max(1, group.tabs.length)];
  if (target === undefined) return layout;
  return activateTab(layout, { group: layout.activeGroup, tabId: tabIdOf(target) });
}

/** Makes an empty group beside the active one. It does not get the focus yet. */
export function addGroup(layout: Layout, side: Side): Layout {
  const id = layout.nextSerial;
  const grid = insertBeside(layout.grid, id, { beside: activeGroupOf(layout).id, side });
  return inGridOrder({
    ...layout,
    grid,
    nextSerial: id + 1,
    groups: [...layout.groups, { ...emptyGroup, id }],
  });
}

/** Puts the groups into the order of the grid; the same one keeps the focus. */
export function inGridOrder(layout: Layout): Layout {
  const focused = activeGroupOf(layout).id;
  const order = groupsOf(layout.grid);
  const groups = layout.groups.toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
  return { ...layout, groups, activeGroup: groups.findIndex((group) => group.id === focused) };
}

function dropEmptyGroups(layout: Layout): Layout {
  const groups = layout.groups.filter((group) => group.tabs.length > 0);
  if (groups.length === layout.groups.length) return layout;
  if (groups.length === 0) {
    return { ...layout, groups: [emptyGroup], grid: emptyLayout.grid, activeGroup: 0, isMaximised: false };
  }
  const before = layout.groups.slice(0, layout.activeGroup);
  const goneBefore = before.filter((group) => group.tabs.length === 0).length;
  const activeGroup = Math.max(0, Math.min(layout.activeGroup - goneBefore, groups.length - 1));
  const grid = keepGroups(layout.grid, (id) => groups.some((group) => group.id === id));
  return { ...layout, groups, grid, activeGroup, isMaximised: layout.isMaximised && groups.length > 1 };
}

/** Changes one group. */
function withGroup(layout: Layout, index: number, change: (group: EditorGroup) => EditorGroup): Layout {
  const group = layout.groups[index];
  return group === undefined ? layout : { ...layout, groups: layout.groups.with(index, change(group)) };
}
