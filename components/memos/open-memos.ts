// The memos whose fields are on screen, for commands that write in the one in front.
import type { EditorView } from '@codemirror/view';
import { linksIn, type MemoLink } from '@/lib/domain/memo-text';
import type { Services } from '@/lib/services/services';
import type { Workbench } from '@/lib/workbench/contribution';

const fields = new WeakMap<Services, Map<string, EditorView>>();

/** Makes the field of a memo known by the key of its tab; gives what ends that. */
export function openMemo(services: Services, key: string, view: EditorView): () => void {
  const open = fields.get(services) ?? new Map<string, EditorView>();
  fields.set(services, open);
  open.set(key, view);
  return () => {
    if (open.get(key) === view) open.delete(key);
  };
}

/** Gives the field of the memo in front; `null` when none is. */
export function memoInFront({ services, activeEditor }: Workbench<Services>): EditorView | null {
  if (activeEditor?.editor !== 'memo') return null;
  return fields.get(services)?.get(activeEditor.key) ?? null;
}

/** Gives the link that the cursor stands at or in; `null` when there is none. */
export function linkAtCursor({ state }: EditorView): MemoLink | null {
  const { head } = state.selection.main;
  return linksIn(state.doc.toString()).find(({ from, to }) => from <= head && head <= to) ?? null;
}

/**
 * Puts a block of its own on the line of a place, or after that line when something stands there, with one empty line
 * before and after it; the cursor goes after it.
 */
export function insertBlock(view: EditorView, block: string, at = view.state.selection.main.head): void {
  const { doc } = view.state;
  const line = doc.lineAt(Math.min(at, doc.length));
  const place = line.text.trim() === '' ? line.from : line.to;
  const from = doc.sliceString(0, place).trimEnd().length;
  const [emptyLines = ''] = /^(?:[ \t]*\n)*/u.exec(doc.sliceString(place)) ?? [];
  const insert = `${from === 0 ? '' : '\n\n'}${block}\n\n`;
  view.dispatch({
    changes: { from, to: place + emptyLines.length, insert },
    selection: { anchor: from + insert.length },
    userEvent: 'input.drop',
    scrollIntoView: true,
  });
  view.focus();
}
