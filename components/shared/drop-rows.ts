// Rows of a tree dropped on something that is no tree, such as a code on a passage.
import { dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';

/** Where something was dropped, in window pixels, and whether with Shift. */
export type DropPoint = { readonly x: number; readonly y: number; readonly isShifted: boolean };

/** What takes rows of trees. */
export type RowDrop = {
  /** Whether a row can be dropped here. */
  readonly takes: (rowId: string) => boolean;
  /** A row was dropped. */
  readonly drop: (rowId: string, at: DropPoint) => void;
  /** A row that can be dropped is above, or not any more. */
  readonly over?: (isOver: boolean) => void;
};

/** Makes an element a place to drop rows of trees on; gives the undoing. */
export function dropRows(element: HTMLElement, { takes, drop, over }: RowDrop): () => void {
  const idOf = (data: Record<string | symbol, unknown>): string => String(data['rowId']);
  return dropTargetForElements({
    element,
    canDrop: ({ source }) => takes(idOf(source.data)),
    onDragEnter: () => over?.(true),
    onDragLeave: () => over?.(false),
    onDrop: ({ source, location }) => {
      over?.(false);
      const { clientX, clientY, shiftKey } = location.current.input;
      drop(idOf(source.data), { x: clientX, y: clientY, isShifted: shiftKey });
    },
  });
}
