// The window as plain data that can be kept: editor groups with tabs, side bars, panel. Drawing is elsewhere,
// so that another way of docking can stand behind the same layout.
import * as v from 'valibot';
import type { ContainerPlace, EditorInput } from './contribution';

/** An open editor. A preview is replaced by the next one; anything done in it keeps it. */
export type Tab = EditorInput & { readonly isPreview: boolean };

/** Editors that share one place. */
export type EditorGroup = {
  readonly tabs: readonly Tab[];
  /** Id of the tab in front; `null` in an empty group. */
  readonly active: string | null;
  /** Tab ids, last used first. */
  readonly recent: readonly string[];
  /** Part of the width, relative to the other groups. */
  readonly share: number;
};

/** A bar of containers beside or below the editors. `size`: its width, of the panel its height, in CSS pixels. */
export type BarLayout = {
  readonly container: string | null;
  readonly isVisible: boolean;
  readonly size: number;
};

/** The whole window. There is always at least one group. */
export type Layout = {
  readonly groups: readonly EditorGroup[];
  readonly activeGroup: number;
  /** Containers that a person has put elsewhere than their feature says. */
  readonly places: Readonly<Record<string, ContainerPlace>>;
} & Readonly<Record<ContainerPlace, BarLayout>>;

/** Bounds of the bars' sizes in CSS pixels. */
export const barSizes: Readonly<
  Record<ContainerPlace, { readonly min: number; readonly max: number; readonly standard: number }>
> = {
  sideBar: { min: 170, max: 600, standard: 300 },
  secondarySideBar: { min: 170, max: 600, standard: 280 },
  panel: { min: 100, max: 900, standard: 220 },
};

/** An empty group. */
export const emptyGroup: EditorGroup = { tabs: [], active: null, recent: [], share: 1 };

/** The window of a project that was never opened here. */
export const emptyLayout: Layout = {
  groups: [emptyGroup],
  activeGroup: 0,
  places: {},
  sideBar: { container: null, isVisible: true, size: barSizes.sideBar.standard },
  secondarySideBar: { container: null, isVisible: false, size: barSizes.secondarySideBar.standard },
  panel: { container: null, isVisible: false, size: barSizes.panel.standard },
};

/** Gives the id of a tab: one editor on one thing. */
export function tabIdOf(input: Pick<EditorInput, 'editor' | 'key'>): string {
  return `${input.editor}:${input.key}`;
}

const savedTab = v.object({ editor: v.string(), key: v.string(), isPreview: v.boolean() });
const savedGroup = v.object({
  tabs: v.array(savedTab),
  active: v.nullable(v.string()),
  recent: v.array(v.string()),
  share: v.number(),
});
const savedBar = v.object({ container: v.nullable(v.string()), isVisible: v.boolean(), size: v.number() });

const savedLayout = v.object({
  version: v.literal(2),
  groups: v.array(savedGroup),
  activeGroup: v.number(),
  places: v.record(v.string(), v.picklist(['sideBar', 'secondarySideBar', 'panel'])),
  sideBar: savedBar,
  secondarySideBar: savedBar,
  panel: savedBar,
});
type SavedLayout = v.InferOutput<typeof savedLayout>;

/** Version 1 had one side bar, and a panel with nothing in it. */
const savedLayout1 = v.object({
  version: v.literal(1),
  groups: v.array(savedGroup),
  activeGroup: v.number(),
  sideBar: v.object({ container: v.nullable(v.string()), isVisible: v.boolean(), width: v.number() }),
});

const readableLayout = v.union([
  savedLayout,
  v.pipe(
    savedLayout1,
    v.transform(({ sideBar: { width, ...sideBar }, groups, activeGroup }): SavedLayout => {
      const { secondarySideBar, panel } = emptyLayout;
      const bars = { sideBar: { ...sideBar, size: width }, secondarySideBar, panel };
      return { version: 2, groups, activeGroup, places: {}, ...bars };
    }),
  ),
]);

/** Gives a layout as plain data to keep; places to go to are left out. */
export function saveLayout(layout: Layout): SavedLayout {
  return {
    version: 2,
    groups: layout.groups.map((group) => ({
      tabs: group.tabs.map(({ editor, key, isPreview }) => ({ editor, key, isPreview })),
      active: group.active,
      recent: [...group.recent],
      share: group.share,
    })),
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
  const groups = parsed.output.groups
    .map((group) => restoreGroup(group, isKnownEditor))
    .filter((group) => group.tabs.length > 0);
  const { activeGroup, places, sideBar, secondarySideBar, panel } = parsed.output;
  return {
    groups: groups.length === 0 ? [emptyGroup] : groups,
    activeGroup: Math.min(Math.max(0, activeGroup), Math.max(0, groups.length - 1)),
    places,
    sideBar: { ...sideBar, size: withinBar('sideBar', sideBar.size) },
    secondarySideBar: { ...secondarySideBar, size: withinBar('secondarySideBar', secondarySideBar.size) },
    panel: { ...panel, size: withinBar('panel', panel.size) },
  };
}

function restoreGroup(group: EditorGroup, isKnownEditor: (editor: string) => boolean): EditorGroup {
  const tabs = group.tabs.filter((tab) => isKnownEditor(tab.editor));
  const ids = new Set(tabs.map(tabIdOf));
  const recent = group.recent.filter((id) => ids.has(id));
  const active = group.active !== null && ids.has(group.active) ? group.active : null;
  const first = tabs[0];
  return {
    tabs,
    recent,
    active: active ?? recent[0] ?? (first === undefined ? null : tabIdOf(first)),
    share: group.share > 0 ? group.share : 1,
  };
}

/** Gives a size that a bar can have. */
export function withinBar(place: ContainerPlace, size: number): number {
  const { min, max } = barSizes[place];
  return Math.round(Math.min(max, Math.max(min, size)));
}
