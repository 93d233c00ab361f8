// What the buttons and keys of the writing surface do to the Markdown.
import { EditorSelection, type ChangeSpec } from '@codemirror/state';
import type { EditorView, KeyBinding } from '@codemirror/view';

/** Puts signs around what is selected, or takes them away when they stand there. */
export function wrapSelection(view: EditorView, sign: string): boolean {
  const { state } = view;
  view.dispatch(
    state.changeByRange((range) => {
      const before = state.sliceDoc(range.from - sign.length, range.from);
      const after = state.sliceDoc(range.to, range.to + sign.length);
      if (before === sign && after === sign) {
        const changes = [
          { from: range.from - sign.length, to: range.from },
          { from: range.to, to: range.to + sign.length },
        ];
        return { changes, range: EditorSelection.range(range.from - sign.length, range.to - sign.length) };
      }
      const changes = [
        { from: range.from, insert: sign },
        { from: range.to, insert: sign },
      ];
      return { changes, range: EditorSelection.range(range.from + sign.length, range.to + sign.length) };
    }),
  );
  return true;
}

/** Puts a sign before each selected line, or takes it away when all have it. */
export function markLines(view: EditorView, sign: string): boolean {
  const { state } = view;
  const { from, to } = state.selection.main;
  const [first, last] = [state.doc.lineAt(from).number, state.doc.lineAt(to).number];
  const lines = Array.from({ length: last - first + 1 }, (_, step) => state.doc.line(first + step));
  const haveAll = lines.every(({ text }) => text.startsWith(sign));
  const changes: ChangeSpec[] = lines.map((line) =>
    haveAll ? { from: line.from, to: line.from + sign.length } : { from: line.from, insert: sign },
  );
  view.dispatch({ changes });
  return true;
}

/** Types signs at the cursor, so that what completes after them opens. */
export function typeSigns(view: EditorView, signs: string): boolean {
  const { from, to } = view.state.selection.main;
  view.dispatch({
    changes: { from, to, insert: signs },
    selection: EditorSelection.cursor(from + signs.length),
    userEvent: 'input.type',
  });
  view.focus();
  return true;
}

/** Ctrl+B and Ctrl+I, as everywhere where text is written. */
export const markdownKeys: readonly KeyBinding[] = [
  { key: 'Mod-b', run: (view) => wrapSelection(view, '**'), stopPropagation: true },
  { key: 'Mod-i', run: (view) => wrapSelection(view, '*'), stopPropagation: true },
];
