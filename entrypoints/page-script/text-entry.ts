import { make, makeButton } from './elements';

/** What the entry asks and tells. */
export type EntryOptions = {
  readonly title: string;
  readonly value: string;
  readonly isLong: boolean;
  readonly save: string;
  readonly cancel: string;
  readonly onSave: (text: string) => void;
  readonly onCancel: () => void;
};

/** Makes a panel with one field: a name for a code, a memo, a note. Enter saves (with Ctrl in a long text), Escape leaves. */
export function makeTextEntry(options: EntryOptions): { panel: HTMLElement; focus(): void } {
  const field = options.isLong ? make('textarea') : make('input');
  field.id = 'entry';
  field.value = options.value;
  const save = (): void => {
    if (field.value.trim() !== '') options.onSave(field.value.trim());
  };
  field.addEventListener('keydown', (event) => {
    // A union of two kinds of field hides that both tell keyboard events.
    if (!(event instanceof KeyboardEvent) || !event.isTrusted || event.isComposing) return;
    event.stopPropagation();
    const isSave = event.key === 'Enter' && (!options.isLong || event.ctrlKey || event.metaKey);
    if (isSave) save();
    else if (event.key === 'Escape') options.onCancel();
    else return;
    event.preventDefault();
  });
  const panel = make('div', {
    attributes: { role: 'dialog', 'aria-label': options.title },
    children: [
      make('label', { text: options.title, attributes: { for: 'entry' } }),
      field,
      make('div', {
        class: 'row part',
        children: [makeButton(options.save, save), makeButton(options.cancel, options.onCancel)],
      }),
    ],
  });
  return {
    panel,
    focus: () => {
      field.focus();
      field.select();
    },
  };
}
