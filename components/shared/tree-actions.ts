// What the keys of a tree do to it: the second half of the keyboard model in tree-keys.ts.
import type { TreeAction } from './tree-keys';
import type { TreeProps } from './tree-props';
import type { TreeRow } from './tree-rows';
import type { TreeSelection } from './tree-selection.svelte';

/** The tree as its keys see it. */
export type TreeHost<Row extends TreeRow> = {
  readonly rows: readonly Row[];
  readonly focusedIndex: number;
  readonly selection: TreeSelection | undefined;
  readonly callbacks: Omit<TreeProps<Row>, 'rows' | 'label' | 'row'>;
  focusRow(index: number): void;
  rename(row: Row): void;
  menuAt(row: Row): void;
  goToTyped(letter: string): void;
};

/** What an action on a row is about: all chosen rows when it is one of them, else the row. */
export function aboutRow<Row extends TreeRow>(
  id: string,
  { selection }: Pick<TreeHost<Row>, 'selection'>,
): readonly string[] {
  return selection?.about(id) ?? [id];
}

/** Tells whether the tree can do it; what it cannot is left to the window. */
export function canDo<Row extends TreeRow>(
  { kind }: TreeAction,
  { selection, callbacks }: TreeHost<Row>,
): boolean {
  switch (kind) {
    case 'choose':
    case 'chooseSiblings':
      return selection !== undefined;
    case 'cut':
      return callbacks.onCut !== undefined;
    case 'copy':
      return callbacks.onCopy !== undefined;
    case 'paste':
      return callbacks.onPaste !== undefined;
    case 'type':
      return callbacks.leavesLetters !== true;
    default:
      return true;
  }
}

/** Does what a key asked for with the focus on `row`. */
export function perform<Row extends TreeRow>(action: TreeAction, row: Row, host: TreeHost<Row>): void {
  const { rows, callbacks, selection } = host;
  switch (action.kind) {
    case 'focus':
    case 'extend':
    case 'choose':
    case 'chooseSiblings':
      return choose(action, row, host);
    case 'cut':
      return callbacks.onCut?.(row, aboutRow(row.id, host));
    case 'copy':
      return callbacks.onCopy?.(row, aboutRow(row.id, host));
    case 'paste':
      return callbacks.onPaste?.(row);
    case 'toggle':
      return callbacks.onToggle(row, action.expanded);
    case 'openSiblings':
      return rows
        .filter((other) => other.parentId === row.parentId && other.hasChildren && !other.expanded)
        .forEach((other) => callbacks.onToggle(other, true));
    case 'closeAll':
      selection?.clear();
      return callbacks.onCloseAll?.();
    case 'open':
      return callbacks.onOpen?.(row, action);
    case 'rename':
      if (callbacks.onRename) host.rename(row);
      return;
    case 'remove':
      return callbacks.onRemove?.(row, aboutRow(row.id, host));
    case 'menu':
      return host.menuAt(row);
    case 'move':
      return callbacks.onMove?.(row, action.move);
    case 'type':
      return host.goToTyped(action.letter);
  }
}

type Choosing = Extract<TreeAction, { kind: 'focus' | 'extend' | 'choose' | 'chooseSiblings' }>;

function choose<Row extends TreeRow>(action: Choosing, row: Row, host: TreeHost<Row>): void {
  const { rows, selection, focusedIndex } = host;
  switch (action.kind) {
    case 'focus':
      selection?.clear(rows[action.index]?.id);
      return host.focusRow(action.index);
    case 'extend':
      selection?.extend(rows, { from: focusedIndex, to: action.index });
      return host.focusRow(action.index);
    case 'choose':
      return selection?.toggle(row.id);
    case 'chooseSiblings':
      return selection?.chooseSiblings(rows, row);
  }
}

/** Gives what the rename field of a row starts from and asks; `finish` gets what was typed, `null` when it was dropped. */
export function renamingOf<Row extends TreeRow>(
  row: Row,
  callbacks: TreeHost<Row>['callbacks'],
  finish: (text: string | null, by: 'key' | 'blur') => void,
) {
  return {
    text: callbacks.renameText?.(row) ?? row.label,
    label: callbacks.renameLabel ?? row.label,
    check: (text: string) => callbacks.checkRename?.(row, text) ?? null,
    hint: (text: string) => callbacks.hintRename?.(row, text) ?? null,
    finish,
  };
}
