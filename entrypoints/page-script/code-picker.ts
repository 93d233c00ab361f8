// The picker: a field and a list, over both languages, with a new code as the last row.
import type { Id } from '@/lib/domain/records';
import type { NewPageCode, PageState } from '@/lib/messaging/protocol';
import { makeCodeField } from './code-field';
import { makeCodeRows, type CodeRow } from './code-rows';
import { make } from './elements';

/** What the picker asks and tells. */
export type PickerOptions = {
  readonly state: PageState;
  readonly onPick: (code: Id | NewPageCode) => void;
  readonly onCancel: () => void;
};

/** Makes the picker; focus its field after it is on screen. */
export function makeCodePicker(options: PickerOptions): { panel: HTMLElement; focus(): void } {
  const text = options.state.words;
  const list = make('ul', { attributes: { id: 'codes', role: 'listbox', 'aria-label': text.pickTitle } });
  const field = makeCodeField(text);
  let rows: CodeRow[] = [];
  let chosen = 0;

  const choose = (index: number): void => {
    chosen = Math.max(0, Math.min(index, rows.length - 1));
    rows.forEach(({ element }, at) => element.setAttribute('aria-selected', String(at === chosen)));
    const current = rows[chosen]?.element;
    current?.scrollIntoView({ block: 'nearest' });
    field.setAttribute('aria-activedescendant', current?.id ?? '');
  };
  const draw = (): void => {
    rows = makeCodeRows(options.state, field.value.trim());
    const nothing = make('li', {
      class: 'dim',
      text: text.noCode,
      attributes: { role: 'option', 'aria-disabled': 'true' },
    });
    list.replaceChildren(...(rows.length === 0 ? [nothing] : rows.map(({ element }) => element)));
    choose(0);
  };
  const pick = (): void => {
    const row = rows[chosen];
    if (row !== undefined) options.onPick(row.value);
  };

  field.addEventListener('input', draw);
  field.addEventListener('keydown', (event) => {
    event.stopPropagation();
    if (!event.isTrusted || event.isComposing) return;
    const moves: Record<string, () => void> = {
      ArrowDown: () => choose(chosen + 1),
      ArrowUp: () => choose(chosen - 1),
      PageDown: () => choose(chosen + 8),
      PageUp: () => choose(chosen - 8),
      Enter: pick,
      Escape: options.onCancel,
    };
    const move = moves[event.key];
    if (move === undefined) return;
    event.preventDefault();
    move();
  });
  list.addEventListener('click', (event) => {
    const row = rows.findIndex(({ element }) => event.composedPath().includes(element));
    if (!event.isTrusted || row === -1) return;
    choose(row);
    pick();
  });
  draw();
  const panel = make('div', {
    attributes: { role: 'dialog', 'aria-label': text.pickTitle },
    children: [field, list],
  });
  return { panel, focus: () => field.focus() };
}
