// A passage that is dropped into a memo.
import type { Extension } from '@codemirror/state';
import { dropCursor, EditorView } from '@codemirror/view';
import { droppedPassage, isPassageDragged } from '@/components/pieces/passage-drag';
import type { Id } from '@/lib/domain/records';

/** Where a passage was dropped: a field, and the place in its text. */
export type DropPlace = { readonly view: EditorView; readonly at: number };

/** Hands a dropped passage over with the place where it fell. */
export function takesPassages(onPassage: (fragmentId: Id, place: DropPlace) => void): Extension {
  const handlers = EditorView.domEventHandlers({
    dragover: (event) => {
      if (!isPassageDragged(event)) return false;
      event.preventDefault();
      if (event.dataTransfer !== null) event.dataTransfer.dropEffect = 'copy';
      return true;
    },
    drop: (event, view) => {
      const fragmentId = droppedPassage(event);
      if (fragmentId === null) return false;
      event.preventDefault();
      const at = view.posAtCoords({ x: event.clientX, y: event.clientY });
      onPassage(fragmentId, { view, at: at ?? view.state.doc.length });
      return true;
    },
  });
  return [handlers, dropCursor()];
}
