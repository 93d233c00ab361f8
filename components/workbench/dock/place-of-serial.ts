import { tabIdOf, type EditorGroup, type Layout, type Tab } from '@/lib/workbench/layout-schema';

/** An open tab with its group. */
export type FoundTab = {
  readonly tab: Tab;
  readonly group: EditorGroup;
  /** Of the group. */
  readonly index: number;
  readonly place: { readonly group: number; readonly tabId: string };
};

/** Finds a tab by its serial; `null` when it is closed. */
export function placeOfSerial(layout: Layout, serial: number): FoundTab | null {
  for (const [index, group] of layout.groups.entries()) {
    const tab = group.tabs.find((candidate) => candidate.serial === serial);
    if (tab !== undefined) return { tab, group, index, place: { group: index, tabId: tabIdOf(tab) } };
  }
  return null;
}
