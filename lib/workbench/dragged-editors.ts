// What travels with a drag of things that an editor can show, from any list to the editor area.
import type { EditorInput } from './contribution';

const mediaType = 'application/x-codeboom-editors';

/** Gives the data of a drag that opens these editors where it is dropped; of none, no data. */
export function editorsAsData(inputs: readonly EditorInput[]): Readonly<Record<string, string>> {
  if (inputs.length === 0) return {};
  return { [mediaType]: JSON.stringify(inputs.map(({ editor, key }) => ({ editor, key }))) };
}

/** Tells whether a drag carries editors; what they are can be read only when it is dropped. */
export function carriesEditors(event: Event): event is DragEvent {
  return event instanceof DragEvent && event.dataTransfer?.types.includes(mediaType) === true;
}

/** Gives the editors of a drop; none when it carries none, or something that is not ours. */
export function droppedEditors(event: Event): readonly EditorInput[] {
  const data = carriesEditors(event) ? (event.dataTransfer?.getData(mediaType) ?? '') : '';
  return data === '' ? [] : readInputs(data);
}

function readInputs(data: string): readonly EditorInput[] {
  try {
    const inputs: unknown = JSON.parse(data);
    return Array.isArray(inputs) ? inputs.filter(isInput) : [];
  } catch {
    // A drag from another page may carry anything under our name.
    return [];
  }
}

function isInput(value: unknown): value is EditorInput {
  if (typeof value !== 'object' || value === null || !('editor' in value && 'key' in value)) return false;
  return typeof value.editor === 'string' && typeof value.key === 'string';
}
