// The rows of the picker: codes that fit, and what was typed as a new one.
import { labelIn } from '@/lib/base/language';
import type { Id } from '@/lib/domain/records';
import { codeChoices } from '@/lib/messaging/code-choices';
import type { NewPageCode, PageCode, PageState } from '@/lib/messaging/protocol';
import { typeChip } from './chips';
import { make } from './elements';
import { say } from './words';

/** A row and what choosing it means. */
export type CodeRow = { readonly element: HTMLLIElement; readonly value: Id | NewPageCode };

/** Makes the rows for what was typed, with a new code as the last one. */
export function makeCodeRows(state: PageState, typed: string): CodeRow[] {
  const { codes, canCreate } = codeChoices(state, typed);
  const rows = codes.map((code, index): CodeRow => ({
    element: codeRow(code, state, index),
    value: code.id,
  }));
  if (canCreate) rows.push({ element: createRow(typed, state, rows.length), value: { label: typed } });
  return rows;
}

function codeRow(code: PageCode, { language, words }: PageState, index: number): HTMLLIElement {
  return make('li', {
    attributes: { id: `code-${index}`, role: 'option' },
    children: [
      make('span', { class: 'number', text: code.number === null ? '' : String(code.number) }),
      typeChip(code.type, words),
      make('span', { class: 'label', text: labelIn(code.labels, language) }),
      code.kind === 'theme' ? make('span', { class: 'kind', text: words.theme }) : null,
      code.system === undefined
        ? null
        : make('span', { class: 'kind', text: labelIn(code.system, language) }),
      code.digit === null ? null : make('kbd', { text: String(code.digit) }),
    ],
  });
}

function createRow(typed: string, { words }: PageState, index: number): HTMLLIElement {
  return make('li', {
    text: say(words.create, typed),
    attributes: { id: `code-${index}`, role: 'option' },
  });
}
