// Dragging tabs, within a strip and to another. Alt+Shift+arrows are the keyboard's way.
import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine';
import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { attachClosestEdge } from '@atlaskit/pragmatic-drag-and-drop-hitbox/closest-edge/attach-closest-edge';
import { extractClosestEdge } from '@atlaskit/pragmatic-drag-and-drop-hitbox/closest-edge/extract-closest-edge';
import type { TabPlace } from '@/lib/workbench/layout-changes';

/** The side of a tab that another one would come to stand on. */
export type TabEdge = 'left' | 'right';

/** What a strip tells its tabs. */
export type TabDragging = {
  readonly place: TabPlace;
  over(edge: TabEdge | null): void;
  drop(from: TabPlace, edge: TabEdge): void;
};

const mark = Symbol('tab');
type DragData = Record<string | symbol, unknown>;

function draggedTab(data: DragData): TabPlace | null {
  const { group, tabId } = data;
  return data[mark] === true && typeof group === 'number' && typeof tabId === 'string'
    ? { group, tabId }
    : null;
}

function edgeIn(data: DragData): TabEdge {
  return extractClosestEdge(data) === 'left' ? 'left' : 'right';
}

/** Makes a tab draggable and a place to drop other tabs beside; gives the undoing of both. */
export function dragTab(element: HTMLElement, dragging: TabDragging): () => void {
  return combine(
    draggable({ element, getInitialData: () => ({ [mark]: true, ...dragging.place }) }),
    dropTargetForElements({
      element,
      canDrop: ({ source }) => source.element !== element && draggedTab(source.data) !== null,
      getData: ({ input }) => attachClosestEdge({}, { element, input, allowedEdges: ['left', 'right'] }),
      onDrag: ({ self }) => dragging.over(edgeIn(self.data)),
      onDragLeave: () => dragging.over(null),
      onDrop: ({ self, source }) => {
        dragging.over(null);
        const from = draggedTab(source.data);
        if (from !== null) dragging.drop(from, edgeIn(self.data));
      },
    }),
  );
}
