// What is selected in a reader, dragged onto a code of the Codes tree; and codes of the tree, dropped on a passage.
import { dropRows } from '@/components/shared/drop-rows';
import type { Id } from '@/lib/domain/records';
import { isCodable } from '@/lib/domain/code-records';
import type { CodingDesk } from './coding-desk.svelte';

type WindowPoint = Pick<MouseEvent, 'clientX' | 'clientY'>;

/** Makes the text of a reader a place to drag passages from and to drop codes on; gives the undoing. */
export function dragPassages(
  element: HTMLElement,
  desk: CodingDesk,
  fragmentAt: (point: WindowPoint) => Id | null,
): () => void {
  let end: (() => void) | null = null;
  const started = (): void => {
    end?.();
    end = desk.selection === null ? null : followDrag(desk, (codeId) => desk.codeWith(codeId));
  };
  const ended = (): void => {
    end?.();
    end = null;
  };
  element.addEventListener('dragstart', started);
  element.addEventListener('dragend', ended);
  const leave = dropRows(element, {
    takes: (id) => isCode(desk, id),
    drop: (id, { x, y, isShifted }) => {
      const fragmentId = fragmentAt({ clientX: x, clientY: y });
      const dropped = isShifted ? replaceCodes(desk, id, fragmentId) : dropCode(desk, id, fragmentId);
      dropped.catch(report(desk));
    },
  });
  return () => {
    ended();
    leave();
    element.removeEventListener('dragstart', started);
    element.removeEventListener('dragend', ended);
  };
}

function report(desk: CodingDesk): (reason: unknown) => void {
  return (reason) => desk.workbench.report(reason);
}

function isCode(desk: CodingDesk, id: Id): boolean {
  const code = desk.codesById.get(id);
  return code !== undefined && isCodable(code.kind);
}

/** A code dropped on a passage goes on that; elsewhere on what is selected. */
export async function dropCode(desk: CodingDesk, codeId: Id, fragmentId: Id | null): Promise<void> {
  if (fragmentId !== null) {
    desk.cursor?.leave();
    desk.dropSelection();
    desk.selection = null;
    desk.focusedId = fragmentId;
  }
  await desk.codeWith(codeId);
}

/** A code dropped on a passage with Shift takes the place of the codes that it has. */
async function replaceCodes(desk: CodingDesk, codeId: Id, fragmentId: Id | null): Promise<void> {
  const coded = desk.fragments.find(({ fragment }) => fragment.id === fragmentId);
  if (coded === undefined || coded.codings.length === 0) return dropCode(desk, codeId, fragmentId);
  const { services } = desk.workbench;
  await services.recoding.replace(
    coded.codings.map(({ id }) => id),
    codeId,
  );
  desk.focusedId = fragmentId;
  const label = desk.labelOf(desk.codesById.get(codeId));
  await desk.workbench.run('history.offerUndo', desk.text.codeReplaced(label));
}

/** While something codable is dragged, the rows of the Codes tree take it; gives what ends that. */
export function followDrag(desk: CodingDesk, drop: (codeId: Id) => Promise<void>): () => void {
  let marked: HTMLElement | null = null;
  const mark = (row: HTMLElement | null): void => {
    marked?.style.removeProperty('box-shadow');
    marked = row;
    // As the tree marks the row that takes another one.
    marked?.style.setProperty('box-shadow', 'inset 0 0 0 2px var(--wb-focusBorder)');
  };
  const over = (event: DragEvent): void => {
    const row = rowUnder(desk, event);
    if (row?.element !== marked) mark(row?.element ?? null);
    if (row === null) return;
    event.preventDefault();
    if (event.dataTransfer !== null) event.dataTransfer.dropEffect = 'copy';
  };
  const dropped = (event: DragEvent): void => {
    const row = rowUnder(desk, event);
    mark(null);
    if (row === null) return;
    event.preventDefault();
    drop(row.codeId).catch(report(desk));
  };
  document.addEventListener('dragover', over);
  document.addEventListener('drop', dropped);
  return () => {
    mark(null);
    document.removeEventListener('dragover', over);
    document.removeEventListener('drop', dropped);
  };
}

/** Rows have their code's id at the end of their own. */
function rowUnder(
  desk: CodingDesk,
  { target }: DragEvent,
): { readonly element: HTMLElement; readonly codeId: Id } | null {
  const element = target instanceof Element ? target.closest<HTMLElement>('[role="treeitem"]') : null;
  if (element === null) return null;
  const code = desk.codes.find(({ id }) => element.id.endsWith(`-${id}`));
  return code !== undefined && isCodable(code.kind) ? { element, codeId: code.id } : null;
}
