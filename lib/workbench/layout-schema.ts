// The window as plain data: editor groups with tabs, side bars, panel. Drawing is elsewhere,
// so that another way of docking can stand behind the same layout. How it is kept: layout-saved.ts.
import type { ContainerPlace, EditorInput } from './contribution';
import type { Grid } from './layout-grid';

/** An open editor. A preview is replaced by the next one; anything done in it keeps it. */
export type Tab = EditorInput & {
  readonly isPreview: boolean;
  /** Pinned tabs stand first and stay when others are closed. */
  readonly isPinned: boolean;
  /** Which opening this is: unique in the window, and the same wherever the tab moves to. */
  readonly serial: number;
};

/** Editors that share one place. */
export type EditorGroup = {
  readonly id: number;
  readonly tabs: readonly Tab[];
  /** Id of the tab in front; `null` in an empty group. */
  readonly active: string | null;
  /** Tab ids, last used first. */
  readonly recent: readonly string[];
};

/** A bar of containers beside or below the editors. `size`: its width, of the panel its height, in CSS pixels. */
export type BarLayout = {
  readonly container: string | null;
  readonly isVisible: boolean;
  readonly size: number;
};

/** The whole window. There is always at least one group. */
export type Layout = {
  /** In reading order of the grid. */
  readonly groups: readonly EditorGroup[];
  readonly grid: Grid;
  readonly activeGroup: number;
  /** Only the active group is shown, over the others. */
  readonly isMaximised: boolean;
  /** Only the editors are shown, for reading; the bars come back afterwards. */
  readonly isZen: boolean;
  /** Containers that a person has put elsewhere than their feature says. */
  readonly places: Readonly<Record<string, ContainerPlace>>;
  /** Editors that were closed, the last one first. */
  readonly closed: readonly EditorInput[];
  /** For the next group or tab. */
  readonly nextSerial: number;
} & Readonly<Record<ContainerPlace, BarLayout>>;

/** Bounds of the bars' sizes in CSS pixels. */
export const barSizes: Readonly<
  Record<ContainerPlace, { readonly min: number; readonly max: number; readonly standard: number }>
> = {
  sideBar: { min: 170, max: 600, standard: 270 },
  secondarySideBar: { min: 170, max: 600, standard: 280 },
  panel: { min: 100, max: 900, standard: 220 },
};

/** An empty group. */
export const emptyGroup: EditorGroup = { id: 1, tabs: [], active: null, recent: [] };

/** The window of a project that was never opened here. */
export const emptyLayout: Layout = {
  groups: [emptyGroup],
  grid: { direction: 'row', parts: [{ group: emptyGroup.id, share: 1 }] },
  activeGroup: 0,
  isMaximised: false,
  isZen: false,
  places: {},
  closed: [],
  nextSerial: 2,
  sideBar: { container: null, isVisible: true, size: barSizes.sideBar.standard },
  secondarySideBar: { container: null, isVisible: false, size: barSizes.secondarySideBar.standard },
  panel: { container: null, isVisible: false, size: barSizes.panel.standard },
};

/** Gives the id of a tab: one editor on one thing. In a group it is unique; two groups can have the same. */
export function tabIdOf(input: Pick<EditorInput, 'editor' | 'key'>): string {
  return `${input.editor}:${input.key}`;
}

/** Gives a size that a bar can have. */
export function withinBar(place: ContainerPlace, size: number): number {
  const { min, max } = barSizes[place];
  return Math.round(Math.min(max, Math.max(min, size)));
}
