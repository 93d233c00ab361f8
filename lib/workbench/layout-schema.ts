// The window as plain data that can be kept: editor groups with tabs, side bar, panel. Drawing is elsewhere,
// so that another way of docking can stand behind the same layout.
import * as v from 'valibot';
import type { EditorInput } from './contribution';

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

/** A bar beside the editors; sizes in CSS pixels. */
export type SideBarLayout = {
  readonly container: string | null;
  readonly isVisible: boolean;
  readonly width: number;
};

/** The whole window. There is always at least one group. */
export type Layout = {
  readonly groups: readonly EditorGroup[];
  readonly activeGroup: number;
  readonly sideBar: SideBarLayout;
  readonly panel: { readonly isVisible: boolean; readonly height: number };
};

/** Bounds of the side bar's width in CSS pixels. */
export const sideBarWidth = { min: 170, max: 600, standard: 300 } as const;

/** An empty group. */
export const emptyGroup: EditorGroup = { tabs: [], active: null, recent: [], share: 1 };

/** The window of a project that was never opened here. */
export const emptyLayout: Layout = {
  groups: [emptyGroup],
  activeGroup: 0,
  sideBar: { container: null, isVisible: true, width: sideBarWidth.standard },
  panel: { isVisible: false, height: 200 },
};

/** Gives the id of a tab: one editor on one thing. */
export function tabIdOf(input: Pick<EditorInput, 'editor' | 'key'>): string {
  return `${input.editor}:${input.key}`;
}

const savedTab = v.object({ editor: v.string(), key: v.string(), isPreview: v.boolean() });

const savedLayout = v.object({
  version: v.literal(1),
  groups: v.array(
    v.object({
      tabs: v.array(savedTab),
      active: v.nullable(v.string()),
      recent: v.array(v.string()),
      share: v.number(),
    }),
  ),
  activeGroup: v.number(),
  sideBar: v.object({ container: v.nullable(v.string()), isVisible: v.boolean(), width: v.number() }),
  panel: v.object({ isVisible: v.boolean(), height: v.number() }),
});

/** Gives a layout as plain data to keep; places to go to are left out. */
export function saveLayout(layout: Layout): v.InferOutput<typeof savedLayout> {
  return {
    version: 1,
    groups: layout.groups.map((group) => ({
      tabs: group.tabs.map(({ editor, key, isPreview }) => ({ editor, key, isPreview })),
      active: group.active,
      recent: [...group.recent],
      share: group.share,
    })),
    activeGroup: layout.activeGroup,
    sideBar: { ...layout.sideBar },
    panel: { ...layout.panel },
  };
}

/** Gives the layout that was kept, without editors that nobody knows; an empty one when it cannot be read. */
export function restoreLayout(saved: unknown, isKnownEditor: (editor: string) => boolean): Layout {
  const parsed = v.safeParse(savedLayout, saved);
  if (!parsed.success) return emptyLayout;
  const groups = parsed.output.groups
    .map((group) => restoreGroup(group, isKnownEditor))
    .filter((group) => group.tabs.length > 0);
  const { sideBar, panel, activeGroup } = parsed.output;
  return {
    groups: groups.length === 0 ? [emptyGroup] : groups,
    activeGroup: Math.min(Math.max(0, activeGroup), Math.max(0, groups.length - 1)),
    sideBar: { ...sideBar, width: withinSideBar(sideBar.width) },
    panel,
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

/** Gives a width that the side bar can have. */
export function withinSideBar(width: number): number {
  return Math.round(Math.min(sideBarWidth.max, Math.max(sideBarWidth.min, width)));
}
