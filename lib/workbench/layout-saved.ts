// How a window is kept, and read again from any version.
import * as v from 'valibot';
import type { EditorInput } from './contribution';
import { groupsOf, keepGroups, type Grid, type GridNode } from './layout-grid';
import { emptyGroup, emptyLayout, tabIdOf, withinBar, type EditorGroup, type Layout } from './layout-schema';

const share = v.pipe(v.number(), v.gtValue(0));
const savedNode: v.GenericSchema<GridNode> = v.union([
  v.object({ group: v.number(), share }),
  v.object({ parts: v.lazy(() => v.array(savedNode)), share }),
]);
const savedGrid = v.object({ direction: v.picklist(['row', 'column']), parts: v.array(savedNode) });

const savedTab = v.object({
  editor: v.string(),
  key: v.string(),
  isPreview: v.boolean(),
  isPinned: v.optional(v.boolean(), false),
});
const savedGroup = v.object({
  id: v.number(),
  tabs: v.array(savedTab),
  active: v.nullable(v.string()),
  recent: v.array(v.string()),
});
const savedBar = v.object({ container: v.nullable(v.string()), isVisible: v.boolean(), size: v.number() });

const savedLayout = v.object({
  version: v.literal(2),
  groups: v.array(savedGroup),
  grid: savedGrid,
  activeGroup: v.number(),
  places: v.record(v.string(), v.picklist(['sideBar', 'secondarySideBar', 'panel'])),
  sideBar: savedBar,
  secondarySideBar: savedBar,
  panel: savedBar,
});
type SavedLayout = v.InferOutput<typeof savedLayout>;
type SavedGroup = v.InferOutput<typeof savedGroup>;

/** Version 1 had a row of groups, one side bar, and a panel with nothing in it. */
const savedLayout1 = v.object({
  version: v.literal(1),
  groups: v.array(v.object({ ...v.omit(savedGroup, ['id']).entries, share: v.number() })),
  activeGroup: v.number(),
  sideBar: v.object({ container: v.nullable(v.string()), isVisible: v.boolean(), width: v.number() }),
});

function fromVersion1(saved: v.InferOutput<typeof savedLayout1>): SavedLayout {
  const { width, ...sideBar } = saved.sideBar;
  const { secondarySideBar, panel } = emptyLayout;
  return {
    version: 2,
    groups: saved.groups.map((group, index) => ({ ...group, id: index + 1 })),
    grid: {
      direction: 'row',
      parts: saved.groups.map((group, index) => ({
        group: index + 1,
        share: group.share > 0 ? group.share : 1,
      })),
    },
    activeGroup: saved.activeGroup,
    places: {},
    sideBar: { ...sideBar, size: width },
    secondarySideBar: { ...secondarySideBar },
    panel: { ...panel },
  };
}

const readableLayout = v.union([savedLayout, v.pipe(savedLayout1, v.transform(fromVersion1))]);

/** Gives a layout as plain data to keep; places to go to, and what is only for now, are left out. */
export function saveLayout(layout: Layout): SavedLayout {
  return {
    version: 2,
    groups: layout.groups.map((group) => ({
      id: group.id,
      tabs: group.tabs.map(({ editor, key, isPreview, isPinned }) => ({ editor, key, isPreview, isPinned })),
      active: group.active,
      recent: [...group.recent],
    })),
    grid: { direction: layout.grid.direction, parts: [...layout.grid.parts] },
    activeGroup: layout.activeGroup,
    places: { ...layout.places },
    sideBar: { ...layout.sideBar },
    secondarySideBar: { ...layout.secondarySideBar },
    panel: { ...layout.panel },
  };
}

/** Gives the layout that was kept, without editors that nobody knows; an empty one when it cannot be read. */
export function restoreLayout(saved: unknown, isKnownEditor: (editor: string) => boolean): Layout {
  const parsed = v.safeParse(readableLayout, saved);
  if (!parsed.success) return emptyLayout;
  const { places, sideBar, secondarySideBar, panel } = parsed.output;
  return {
    ...emptyLayout,
    ...restoreEditors(parsed.output, isKnownEditor),
    places,
    sideBar: { ...sideBar, size: withinBar('sideBar', sideBar.size) },
    secondarySideBar: { ...secondarySideBar, size: withinBar('secondarySideBar', secondarySideBar.size) },
    panel: { ...panel, size: withinBar('panel', panel.size) },
  };
}

type Editors = Pick<Layout, 'groups' | 'grid' | 'activeGroup' | 'nextSerial'>;

function restoreEditors(saved: SavedLayout, isKnownEditor: (editor: string) => boolean): Editors {
  let nextSerial = 1 + Math.max(1, ...saved.groups.map((group) => group.id));
  const restored = saved.groups.map((group) =>
    restoreGroup(group, { isKnownEditor, serial: () => nextSerial++ }),
  );
  const filled = new Map(restored.filter((group) => group.tabs.length > 0).map((group) => [group.id, group]));
  const grid = fittingGrid(saved.grid, [...filled.keys()]);
  const groups = groupsOf(grid).flatMap((id) => filled.get(id) ?? []);
  if (groups.length === 0)
    return { groups: [emptyGroup], grid: emptyLayout.grid, activeGroup: 0, nextSerial };
  const activeId = saved.groups[saved.activeGroup]?.id;
  const activeGroup = Math.max(
    0,
    groups.findIndex((group) => group.id === activeId),
  );
  return { groups, grid, activeGroup, nextSerial };
}

/** The grid that was kept when it has exactly these groups; else all of them in a row. */
function fittingGrid(saved: Grid, groups: readonly number[]): Grid {
  const grid = keepGroups(saved, (group) => groups.includes(group));
  const inGrid = groupsOf(grid);
  const fits = inGrid.length === groups.length && new Set(inGrid).size === groups.length;
  return fits ? grid : { direction: 'row', parts: groups.map((group) => ({ group, share: 1 })) };
}

function restoreGroup(
  group: SavedGroup,
  from: { readonly isKnownEditor: (editor: string) => boolean; readonly serial: () => number },
): EditorGroup {
  const isFirst = (tab: EditorInput, index: number): boolean =>
    group.tabs.findIndex((other) => tabIdOf(other) === tabIdOf(tab)) === index;
  const tabs = group.tabs
    .filter((tab, index) => from.isKnownEditor(tab.editor) && isFirst(tab, index))
    .map((tab) => ({ ...tab, serial: from.serial() }));
  const ids = tabs.map(tabIdOf);
  const known = [...new Set(group.recent)].filter((id) => ids.includes(id));
  const active = [group.active, ...known, ...ids].find((id) => id !== null && ids.includes(id)) ?? null;
  const recent = [...new Set([...(active === null ? [] : [active]), ...known, ...ids])];
  return { id: group.id, tabs, active, recent };
}
