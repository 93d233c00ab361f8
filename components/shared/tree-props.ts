import type { Snippet } from 'svelte';
import type { TreeMove, TreeOpening, TreePlace, TreeRow } from './tree-rows';
import type { TreeSelection } from './tree-selection.svelte';

/** Props of `Tree`. What has no callback cannot be done in that tree. */
export type TreeProps<Row extends TreeRow> = {
  /** Visible rows in reading order; `treeRowsOf` makes them from nodes. */
  rows: readonly Row[];
  /** Name of the tree for screen readers. */
  label: string;
  /** Draws a row's content; the arrow, the indent and the rename field are the tree's. */
  row: Snippet<[Row]>;
  /** Further words for screen readers in place of the rows' own: asked only for rows that are drawn. */
  describe?: (row: Row) => string;
  focusedId?: string | null;
  /** The row that is shown elsewhere, such as the open editor's. */
  selectedId?: string | null;
  /** Lets several rows be chosen; what happens to one of them happens to all. */
  selection?: TreeSelection;
  /** Rows that were cut and are not pasted yet. */
  cutIds?: ReadonlySet<string>;
  /** The row whose label is being edited; set it to start from a command. */
  renamingId?: string | null;
  rowHeight?: number;
  onToggle: (row: Row, expanded: boolean) => void;
  onOpen?: (row: Row, opening: TreeOpening) => void;
  onRename?: (row: Row, label: string) => void;
  /** The text that renaming starts from; the row's label when left out. */
  renameText?: (row: Row) => string;
  renameLabel?: string;
  /** A sentence when a label is not acceptable. */
  checkRename?: (row: Row, typed: string) => string | null;
  /** A sentence to know while a label is typed that is acceptable. */
  hintRename?: (row: Row, typed: string) => string | null;
  onRemove?: (row: Row, ids: readonly string[]) => void;
  onCut?: (row: Row, ids: readonly string[]) => void;
  onCopy?: (row: Row, ids: readonly string[]) => void;
  onPaste?: (row: Row) => void;
  onMove?: (row: Row, move: TreeMove) => void;
  /** `ids`: the dragged row, or all chosen rows when it is one of them. */
  onDrop?: (ids: readonly string[], target: Row, place: TreePlace) => void;
  canDrop?: (ids: readonly string[], target: Row, place: TreePlace) => boolean;
  /** What a drag of rows carries for who is no tree, by media type. */
  dragData?: (ids: readonly string[]) => Readonly<Record<string, string>>;
  /** Said to screen readers while dragging. */
  describeDrop?: (target: Row, place: TreePlace) => string;
  onCloseAll?: () => void;
  onMenu?: (row: Row, at: { x: number; y: number }) => void;
  /** Further keys; `true` when it was one. Asked before the tree's own. */
  onKey?: (event: KeyboardEvent, row: Row) => boolean;
  /** Letters and digits go to commands, not to the next row that starts with them. */
  leavesLetters?: boolean;
  onFocusChange?: (hasFocus: boolean) => void;
};
