// Every way a window can change, as functions from layout to layout.
import type { EditorInput } from './contribution';
import { emptyGroup, tabIdOf, type EditorGroup, type Layout, type Tab } from './layout-schema';

/** A tab and the group it is in. */
export type TabPlace = { readonly group: number; readonly tabId: string };

/** Gives the group that has the focus. */
export function activeGroupOf(layout: Layout): EditorGroup {
  return layout.groups[layout.activeGroup] ?? emptyGroup;
}

/** Gives the tab in front in the group that has the focus. */
export function activeTabOf(layout: Layout): Tab | null {
  const group = activeGroupOf(layout);
  return group.tabs.find((tab) => tabIdOf(tab) === group.active) ?? null;
}

/** Opens an editor, or brings it forward where it is open: in the active group first, then in any other. */
export function openTab(
  layout: Layout,
  input: EditorInput,
  where: { readonly preview?: boolean; readonly toSide?: boolean } = {},
): Layout {
  const preview = where.preview === true;
  if (where.toSide === true && activeGroupOf(layout).tabs.length > 0) {
    const side = layout.activeGroup + 1;
    const widened = layout.groups[side] === undefined ? addGroup(layout) : layout;
    return openIn(widened, side, { input, preview });
  }
  const id = tabIdOf(input);
  const has = (group: EditorGroup | undefined): boolean =>
    group?.tabs.some((tab) => tabIdOf(tab) === id) ?? false;
  const elsewhere = has(activeGroupOf(layout)) ? -1 : layout.groups.findIndex(has);
  return openIn(layout, elsewhere < 0 ? layout.activeGroup : elsewhere, { input, preview });
}

type Opening = { readonly input: EditorInput; readonly preview: boolean };

function openIn(layout: Layout, index: number, opening: Opening): Layout {
  const opened = withGroup(layout, index, (group) => openInGroup(group, opening));
  return { ...opened, activeGroup: index };
}

function openInGroup(group: EditorGroup, { input, preview }: Opening): EditorGroup {
  const id = tabIdOf(input);
  const position = group.tabs.findIndex((tab) => tabIdOf(tab) === id);
  const present = group.tabs[position];
  const tab: Tab = { ...input, isPreview: preview && (present === undefined || present.isPreview) };
  if (present !== undefined) return bringForward({ ...group, tabs: group.tabs.with(position, tab) }, id);

  const previewAt = group.tabs.findIndex((other) => other.isPreview);
  const replaced = group.tabs[previewAt];
  if (preview && replaced !== undefined) {
    const recent = group.recent.filter((other) => other !== tabIdOf(replaced));
    return bringForward({ ...group, recent, tabs: group.tabs.with(previewAt, tab) }, id);
  }
  const activeAt = group.tabs.findIndex((other) => tabIdOf(other) === group.active);
  return bringForward({ ...group, tabs: group.tabs.toSpliced(activeAt + 1, 0, tab) }, id);
}

function bringForward(group: EditorGroup, id: string): EditorGroup {
  return { ...group, active: id, recent: [id, ...group.recent.filter((other) => other !== id)] };
}

/** Brings an open tab forward and gives its group the focus. */
export function activateTab(layout: Layout, place: TabPlace): Layout {
  const activated = withGroup(layout, place.group, (group) => bringForward(group, place.tabId));
  return { ...activated, activeGroup: place.group };
}

/** Makes a preview stay. */
export function keepTab(layout: Layout, place: TabPlace): Layout {
  return withGroup(layout, place.group, (group) => ({
    ...group,
    tabs: group.tabs.map((tab) => (tabIdOf(tab) === place.tabId ? { ...tab, isPreview: false } : tab)),
  }));
}

/** Closes a tab; the one used before it comes forward, and a group that is left empty goes. */
export function closeTab(layout: Layout, place: TabPlace): Layout {
  return dropEmptyGroups(withGroup(layout, place.group, (group) => withoutTab(group, place.tabId)));
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
  const tab = layout.groups[from.group]?.tabs.find((candidate) => tabIdOf(candidate) === from.tabId);
  if (tab === undefined || layout.groups[to.group] === undefined) return layout;
  if (from.group === to.group) {
    return withGroup(layout, from.group, (group) => ({
      ...group,
      tabs: group.tabs.filter((candidate) => candidate !== tab).toSpliced(to.position, 0, tab),
    }));
  }
  const taken = withGroup(layout, from.group, (group) => withoutTab(group, from.tabId));
  const given = withGroup(taken, to.group, (group) => {
    const others = withoutTab(group, from.tabId);
    return bringForward({ ...others, tabs: others.tabs.toSpliced(to.position, 0, tab) }, from.tabId);
  });
  return dropEmptyGroups({ ...given, activeGroup: to.group });
}

/** Puts a tab to the left or right of another. */
export function moveTabBeside(
  layout: Layout,
  from: TabPlace,
  beside: TabPlace & { readonly edge: 'left' | 'right' },
): Layout {
  const others = (layout.groups[beside.group]?.tabs ?? [])
    .map(tabIdOf)
    .filter((id) => id !== from.tabId || from.group !== beside.group);
  const at = others.indexOf(beside.tabId);
  if (at < 0) return layout;
  return moveTab(layout, from, { group: beside.group, position: beside.edge === 'left' ? at : at + 1 });
}

/** Brings the next tab of the active group forward (`step` 1), or the previous (`step` -1), around the ends. */
export function stepTab(layout: Layout, step: 1 | -1): Layout {
  const group = activeGroupOf(layout);
  const position = group.tabs.findIndex((tab) => tabIdOf(tab) === group.active);
  const target = group.tabs[(position + step + group.tabs.length) % Math.max(1, group.tabs.length)];
  if (target === undefined) return layout;
  return activateTab(layout, { group: layout.activeGroup, tabId: tabIdOf(target) });
}

/** Opens the tab in front a second time, in the group to the right. */
export function splitRight(layout: Layout): Layout {
  const tab = activeTabOf(layout);
  if (tab === null) return layout;
  const { isPreview: _, ...input } = tab;
  return openTab(keepTab(layout, { group: layout.activeGroup, tabId: tabIdOf(tab) }), input, {
    toSide: true,
  });
}

/** Gives a group the focus. */
export function focusGroup(layout: Layout, index: number): Layout {
  return layout.groups[index] === undefined || layout.activeGroup === index
    ? layout
    : { ...layout, activeGroup: index };
}

/** Moves width from one group to its right neighbour; `part` is a fraction of both, negative to the left. */
export function resizeGroups(layout: Layout, left: number, part: number): Layout {
  const [a, b] = [layout.groups[left], layout.groups[left + 1]];
  if (a === undefined || b === undefined) return layout;
  const both = a.share + b.share;
  const share = Math.min(0.85, Math.max(0.15, a.share / both + part)) * both;
  const groups = layout.groups.with(left, { ...a, share }).with(left + 1, { ...b, share: both - share });
  return { ...layout, groups };
}

function addGroup(layout: Layout): Layout {
  const shares = layout.groups.map((group) => group.share);
  const share = shares.reduce((sum, one) => sum + one, 0) / shares.length;
  return { ...layout, groups: [...layout.groups, { ...emptyGroup, share }] };
}

function dropEmptyGroups(layout: Layout): Layout {
  const kept = layout.groups.filter((group) => group.tabs.length > 0);
  if (kept.length === layout.groups.length) return layout;
  const goneBefore = layout.groups
    .slice(0, layout.activeGroup)
    .filter((group) => group.tabs.length === 0).length;
  const active = Math.max(0, Math.min(layout.activeGroup - goneBefore, kept.length - 1));
  return { ...layout, groups: kept.length === 0 ? [emptyGroup] : kept, activeGroup: active };
}

function withGroup(layout: Layout, index: number, change: (group: EditorGroup) => EditorGroup): Layout {
  const group = layout.groups[index];
  return group === undefined ? layout : { ...layout, groups: layout.groups.with(index, change(group)) };
}
