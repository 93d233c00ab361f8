// A passage that is dragged out of a list: what writes memos takes it as a passage, other programs as its words.

/** The kind of data by which our own views know a dragged passage; its value is the fragment's id. */
export const passageType = 'application/x-codeboom-passage';

/** A passage that can be dragged. */
export type DraggedPassage = {
  readonly fragmentId: string;
  /** What other programs get: the quote with its citation. */
  readonly text: string;
};

/** Gives an attachment that makes an element draggable as a passage; `null` says that there is none yet. */
export function draggablePassage(passage: () => DraggedPassage | null): (element: HTMLElement) => () => void {
  return (element) => {
    const started = (event: DragEvent): void => {
      const dragged = passage();
      if (dragged === null || event.dataTransfer === null) return;
      event.dataTransfer.effectAllowed = 'copy';
      event.dataTransfer.setData(passageType, dragged.fragmentId);
      event.dataTransfer.setData('text/plain', dragged.text);
      event.stopPropagation();
    };
    element.draggable = true;
    element.addEventListener('dragstart', started);
    return () => element.removeEventListener('dragstart', started);
  };
}

/** Gives the fragment of what is dropped; `null` when it is no passage. */
export function droppedPassage(event: DragEvent): string | null {
  const id = event.dataTransfer?.getData(passageType) ?? '';
  return id === '' ? null : id;
}

/** Whether what is dragged is a passage; its id is only told when it is dropped. */
export function isPassageDragged(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes(passageType) === true;
}
