// The rows of the list of open editors: tabs in their order, under their groups when there are several.
import { treeRowsOf, type TreeNode, type TreeRow } from '@/components/shared/tree-rows';
import type { Layout, Tab } from '@/lib/workbench/layout-schema';

/** What a row is about. */
export type OpenEditorNode = TreeNode & { readonly description: string } & (
    | { readonly kind: 'group'; readonly group: number }
    | {
        readonly kind: 'tab';
        readonly group: number;
        readonly tab: Tab;
        readonly detail: string;
        readonly isDirty: boolean;
      }
  );

/** A row of the list. */
export type OpenEditorRow = OpenEditorNode & TreeRow;

/** What is known of tabs, in the language of the interface. */
export type TabWords = {
  readonly titleOf: (tab: Tab) => string;
  /** A few words on what it shows, such as its fragments; empty for none. */
  readonly detailOf: (tab: Tab) => string;
  readonly isDirty: (tab: Tab) => boolean;
  readonly unsaved: string;
  readonly preview: string;
  readonly pinned: string;
  readonly groupNumber: (number: number) => string;
};

/** Gives the id of a tab's row. */
export function tabRowId(serial: number): string {
  return `tab-${serial}`;
}

/** Gives the rows; groups in the order in which they are numbered. */
export function openEditorRows(
  { groups }: Pick<Layout, 'groups'>,
  words: TabWords,
  isClosed: (id: string) => boolean,
): OpenEditorRow[] {
  const hasGroups = groups.length > 1;
  const nodes = groups.flatMap(({ id, tabs }, group): OpenEditorNode[] => {
    const parentId = hasGroups ? `group-${id}` : null;
    const rows = tabs.map((tab) => tabNode(tab, { parentId, group }, words));
    if (parentId === null) return rows;
    const label = words.groupNumber(group + 1);
    return [{ id: parentId, parentId: null, kind: 'group', group, label, description: '' }, ...rows];
  });
  return treeRowsOf(nodes, (id) => !isClosed(id));
}

function tabNode(
  tab: Tab,
  place: { readonly parentId: string | null; readonly group: number },
  words: TabWords,
): OpenEditorNode {
  const detail = words.detailOf(tab);
  const isDirty = words.isDirty(tab);
  const states = [
    detail,
    ...(isDirty ? [words.unsaved] : []),
    ...(tab.isPreview ? [words.preview] : []),
    ...(tab.isPinned ? [words.pinned] : []),
  ];
  return {
    ...{ ...place, id: tabRowId(tab.serial), kind: 'tab', tab, detail, isDirty, label: words.titleOf(tab) },
    description: states.filter((state) => state !== '').join(', '),
  };
}
