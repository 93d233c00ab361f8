// Drag and drop of tree rows: native, with a line before or after and a box into. Alt+arrows are the keyboard's way.
import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine';
import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { attachInstruction, extractInstruction } from '@atlaskit/pragmatic-drag-and-drop-hitbox/tree-item';
import type { TreePlace, TreeRow } from './tree-rows';

/** What a tree tells its rows' drag and drop. `tree` keeps rows of different trees apart. */
export type TreeDragging<Row extends TreeRow> = {
  readonly tree: symbol;
  readonly indent: number;
  /** For who is no tree, by media type. */
  dataOf(draggedId: string): Readonly<Record<string, string>>;
  canDrop(draggedId: string, target: Row, place: TreePlace): boolean;
  over(target: Row | null, place: TreePlace | null): void;
  drop(draggedId: string, target: Row, place: TreePlace): void;
  /** A closed row was hovered long enough to open. */
  open(row: Row): void;
};

const openAfterMilliseconds = 600;

type DropData = { readonly data: Record<string | symbol, unknown> };

function placeIn(target: DropData | undefined): TreePlace | null {
  const instruction = target === undefined ? null : extractInstruction(target.data);
  switch (instruction?.type) {
    case 'reorder-above':
      return 'before';
    case 'reorder-below':
      return 'after';
    case 'make-child':
      return 'into';
    default:
      return null;
  }
}

/** Makes an element, whatever row it shows at the time, draggable and a place to drop on; gives the undoing of both. */
export function dragTreeRow<Row extends TreeRow>(
  element: HTMLElement,
  shown: () => Row,
  dragging: TreeDragging<Row>,
): () => void {
  let opening: ReturnType<typeof setTimeout> | undefined;
  const leave = (): void => {
    clearTimeout(opening);
    opening = undefined;
    dragging.over(null, null);
  };
  const draggedId = (data: Record<string | symbol, unknown>): string => String(data['rowId']);

  return combine(
    draggable({
      element,
      getInitialData: () => ({ tree: dragging.tree, rowId: shown().id }),
      getInitialDataForExternal: () => ({ ...dragging.dataOf(shown().id) }),
    }),
    dropTargetForElements({
      element,
      canDrop: ({ source }) => source.data['tree'] === dragging.tree && source.data['rowId'] !== shown().id,
      getData: ({ input }) =>
        attachInstruction(
          {},
          {
            element,
            input,
            currentLevel: shown().depth,
            indentPerLevel: dragging.indent,
            mode: shown().expanded ? 'expanded' : 'standard',
          },
        ),
      onDrag: ({ self, source }) => {
        const row = shown();
        const place = placeIn(self);
        const isAllowed = place !== null && dragging.canDrop(draggedId(source.data), row, place);
        dragging.over(isAllowed ? row : null, isAllowed ? place : null);
        if (!row.hasChildren || row.expanded || place !== 'into') {
          clearTimeout(opening);
          opening = undefined;
        } else opening ??= setTimeout(() => dragging.open(row), openAfterMilliseconds);
      },
      onDragLeave: leave,
      onDrop: ({ self, source }) => {
        const row = shown();
        const place = placeIn(self);
        leave();
        if (place !== null && dragging.canDrop(draggedId(source.data), row, place)) {
          dragging.drop(draggedId(source.data), row, place);
        }
      },
    }),
  );
}
