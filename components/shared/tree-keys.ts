// The keyboard model of a tree (ARIA Authoring Practices, with the extra keys of an outline editor) as pure functions.
import type { TreeMove, TreeOpening, TreeRow } from './tree-rows';

/** What of a keyboard event the model looks at. */
export type TreeStroke = {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
};

/** What a stroke asks for. */
export type TreeAction =
  | { readonly kind: 'focus'; readonly index: number }
  | { readonly kind: 'toggle'; readonly index: number; readonly expanded: boolean }
  /** Chooses the rows from where choosing began to this one. */
  | { readonly kind: 'extend'; readonly index: number }
  | { readonly kind: 'choose' }
  | { readonly kind: 'chooseSiblings' }
  | { readonly kind: 'cut' }
  | { readonly kind: 'copy' }
  | { readonly kind: 'paste' }
  | { readonly kind: 'openSiblings'; readonly index: number }
  | { readonly kind: 'closeAll' }
  | ({ readonly kind: 'open' } & TreeOpening)
  | { readonly kind: 'rename' }
  | { readonly kind: 'remove' }
  | { readonly kind: 'menu' }
  | { readonly kind: 'move'; readonly move: TreeMove }
  | { readonly kind: 'type'; readonly letter: string };

const moves: Readonly<Record<string, TreeMove>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowRight: 'in',
  ArrowLeft: 'out',
};

/** Gives what a stroke asks for with the focus on `rows[index]`, or `null` when it is not the tree's. */
export function treeActionOf(stroke: TreeStroke, view: View): TreeAction | null {
  if (view.rows[view.index] === undefined) return null;
  const isPlain = !stroke.altKey && !stroke.ctrlKey && !stroke.metaKey && !stroke.shiftKey;
  if (view.isInWord === true && isPlain && stroke.key === ' ') return { kind: 'type', letter: ' ' };
  if (stroke.altKey) return altAction(stroke);
  if (stroke.ctrlKey || stroke.metaKey) return controlAction(stroke);
  if (stroke.key === 'F10' && stroke.shiftKey) return { kind: 'menu' };
  if (stroke.shiftKey) return extendAction(stroke.key, view) ?? typedAction(stroke.key);
  return focusAction(stroke.key, view) ?? rowAction(stroke.key, view) ?? typedAction(stroke.key);
}

function altAction(stroke: TreeStroke): TreeAction | null {
  const move = moves[stroke.key];
  return move === undefined || stroke.ctrlKey ? null : { kind: 'move', move };
}

function controlAction(stroke: TreeStroke): TreeAction | null {
  if (stroke.shiftKey || stroke.altKey) return null;
  return controlActions[stroke.key.toLowerCase()] ?? null;
}

const controlActions: Readonly<Record<string, TreeAction>> = {
  enter: { kind: 'open', preview: false, toSide: true },
  arrowleft: { kind: 'closeAll' },
  ' ': { kind: 'choose' },
  a: { kind: 'chooseSiblings' },
  x: { kind: 'cut' },
  c: { kind: 'copy' },
  v: { kind: 'paste' },
};

function extendAction(key: string, view: View): TreeAction | null {
  const focus = focusAction(key, view);
  return focus?.kind === 'focus' ? { kind: 'extend', index: focus.index } : null;
}

type View = {
  readonly rows: readonly TreeRow[];
  readonly index: number;
  readonly pageSize: number;
  /** A name is being typed: a space is part of it. */
  readonly isInWord?: boolean;
};

function focusAction(key: string, { rows, index, pageSize }: View): TreeAction | null {
  const last = rows.length - 1;
  const targets: Readonly<Record<string, number>> = {
    ArrowUp: Math.max(0, index - 1),
    ArrowDown: Math.min(last, index + 1),
    PageUp: Math.max(0, index - Math.max(1, pageSize)),
    PageDown: Math.min(last, index + Math.max(1, pageSize)),
    Home: 0,
    End: last,
  };
  const target = targets[key];
  return target === undefined ? null : { kind: 'focus', index: target };
}

function rowAction(key: string, view: View): TreeAction | null {
  switch (key) {
    case 'ArrowRight':
      return openOrEnter(view);
    case 'ArrowLeft':
      return closeOrLeave(view);
    case 'Enter':
      return { kind: 'open', preview: false, toSide: false };
    case ' ':
      return { kind: 'open', preview: true, toSide: false };
    case 'F2':
      return { kind: 'rename' };
    case 'Delete':
      return { kind: 'remove' };
    case 'ContextMenu':
      return { kind: 'menu' };
    case '*':
      return { kind: 'openSiblings', index: view.index };
    default:
      return null;
  }
}

function openOrEnter({ rows, index }: View): TreeAction | null {
  const row = rows[index];
  if (row?.hasChildren !== true) return null;
  return row.expanded ? { kind: 'focus', index: index + 1 } : { kind: 'toggle', index, expanded: true };
}

function closeOrLeave({ rows, index }: View): TreeAction | null {
  const row = rows[index];
  if (row === undefined) return null;
  if (row.hasChildren && row.expanded) return { kind: 'toggle', index, expanded: false };
  const parent = rows.findIndex((other) => other.id === row.parentId);
  return parent < 0 ? null : { kind: 'focus', index: parent };
}

function typedAction(key: string): TreeAction | null {
  return [...key].length === 1 && key !== ' ' ? { kind: 'type', letter: key } : null;
}

/**
 * Gives the row that typing `typed` goes to, or -1. One letter, or the same letter again, moves on to the next
 * row that starts with it; more letters stay on the focused row while it fits.
 */
export function typedRow(rows: readonly TreeRow[], index: number, typed: string): number {
  const letters = fold(typed);
  const isRepeat = [...letters].every((letter) => letter === letters[0]);
  const wanted = isRepeat ? letters.slice(0, 1) : letters;
  const from = isRepeat ? index + 1 : index;
  for (let step = 0; step < rows.length; step += 1) {
    const at = (from + step) % rows.length;
    const label = rows[at]?.label ?? '';
    // Numbered labels are found by their number and by their first word.
    if (fold(label).startsWith(wanted) || fold(label.replace(/^[\d.]+\s+/u, '')).startsWith(wanted))
      return at;
  }
  return -1;
}

const typingPauseMilliseconds = 800;

/** Typing the name of a row. */
export type TypeAhead = {
  /** Gives the row that one more letter goes to, or -1. A pause starts a new word, and so does another row. */
  readonly goTo: (letter: string, rows: readonly TreeRow[], index: number) => number;
  /** Whether a key is a space within a word that is being typed on this row; every key but letters ends the word. */
  readonly takesSpace: (key: string, row: TreeRow | undefined) => boolean;
};

/** Gives what takes typed letters. */
export function typeAhead(clock: () => number = () => performance.now()): TypeAhead {
  let typed = '';
  let typedAt = 0;
  let ledTo: string | undefined;
  const isTyping = (row: TreeRow | undefined): boolean =>
    typed !== '' && clock() - typedAt < typingPauseMilliseconds && row?.id === ledTo;
  const goTo: TypeAhead['goTo'] = (letter, rows, index) => {
    typed = isTyping(rows[index]) ? typed + letter : letter;
    typedAt = clock();
    const found = typedRow(rows, index, typed);
    ledTo = rows[found < 0 ? index : found]?.id;
    return found;
  };
  const takesSpace: TypeAhead['takesSpace'] = (key, row) => {
    if (key === ' ') return isTyping(row);
    if ([...key].length > 1 && key !== 'Shift') typed = '';
    return false;
  };
  return { goTo, takesSpace };
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
