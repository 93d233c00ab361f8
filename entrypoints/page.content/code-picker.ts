// The picker: a field and a list, over both languages, with a new code as the last row.
import { labelIn } from '@/lib/base/language';
import { rankBy } from '@/lib/base/rank';
import type { Id } from '@/lib/domain/records';
import type { NewPageCode, PageCode, PageState } from '@/lib/messaging/protocol';
import { codeLabel, typeChip } from './chips';
import { make } from './elements';
import { messages, type Messages } from './messages';

const mostRows = 50;

/** What the picker asks and tells. */
export type PickerOptions = {
  readonly state: PageState;
  readonly onPick: (code: Id | NewPageCode) => void;
  readonly onCancel: () => void;
};

type Row = { readonly element: HTMLLIElement; readonly value: Id | NewPageCode };

/** Makes the picker; focus its field after it is on screen. */
export function makeCodePicker(options: PickerOptions): { panel: HTMLElement; focus(): void } {
  const text = messages[options.state.language];
  const list = make('ul', { attributes: { id: 'codes', role: 'listbox', 'aria-label': text.pickTitle } });
  const field = makeField(text);
  let rows: Row[] = [];
  let chosen = 0;

  const choose = (index: number): void => {
    chosen = Math.max(0, Math.min(index, rows.length - 1));
    rows.forEach(({ element }, at) => element.setAttribute('aria-selected', String(at === chosen)));
    const current = rows[chosen]?.element;
    current?.scrollIntoView({ block: 'nearest' });
    field.setAttribute('aria-activedescendant', current?.id ?? '');
  };
  const draw = (): void => {
    rows = rowsFor(options, field.value.trim());
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

function makeField(text: Messages): HTMLInputElement {
  return make('input', {
    attributes: {
      role: 'combobox',
      'aria-label': text.pickTitle,
      'aria-expanded': 'true',
      'aria-controls': 'codes',
      'aria-autocomplete': 'list',
      placeholder: text.pickHint,
      autocomplete: 'off',
      spellcheck: 'false',
    },
  });
}

function rowsFor({ state }: PickerOptions, typed: string): Row[] {
  const codable = state.codes.filter((code) => code.kind !== 'polarityGroup');
  const ordered = recentFirst(codable, state.recentCodeIds);
  const ranked = rankBy(ordered, typed, (code) => searchTexts(code, state)).slice(0, mostRows);
  const rows = ranked.map(({ item }, index): Row => ({
    element: codeRow(item, state, index),
    value: item.id,
  }));
  const isNew = typed !== '' && !codable.some((code) => hasLabel(code, typed));
  if (isNew) rows.push({ element: createRow(typed, state, rows.length), value: { label: typed } });
  return rows;
}

function searchTexts(code: PageCode, { language }: PageState): string[] {
  const { labels, number } = code;
  const other = labelIn(labels, language === 'en' ? 'nl' : 'en');
  return [labelIn(labels, language), other, ...(number === null ? [] : [String(number)])];
}

function hasLabel({ labels }: PageCode, typed: string): boolean {
  const wanted = typed.toLowerCase();
  return labels.en.toLowerCase() === wanted || labels.nl.toLowerCase() === wanted;
}

function recentFirst(codes: readonly PageCode[], recent: readonly Id[]): PageCode[] {
  const place = new Map(recent.map((id, index) => [id, index]));
  const rank = (code: PageCode): number => place.get(code.id) ?? recent.length;
  return codes.toSorted((a, b) => rank(a) - rank(b));
}

function codeRow(code: PageCode, { language }: PageState, index: number): HTMLLIElement {
  return make('li', {
    attributes: { id: `code-${index}`, role: 'option' },
    children: [
      make('span', { class: 'number', text: code.number === null ? '' : String(code.number) }),
      typeChip(code.type, language),
      make('span', { class: 'label', text: labelIn(code.labels, language) }),
      code.kind === 'theme' ? make('span', { class: 'kind', text: messages[language].theme }) : null,
      code.digit === null ? null : make('kbd', { text: String(code.digit) }),
    ],
  });
}

function createRow(typed: string, { language }: PageState, index: number): HTMLLIElement {
  return make('li', {
    text: messages[language].create(typed),
    attributes: { id: `code-${index}`, role: 'option' },
  });
}

/** Gives the label under which a chosen code is spoken of. */
export function labelOfChoice(choice: Id | NewPageCode, state: PageState): string {
  if (typeof choice !== 'string') return choice.label;
  const code = state.codes.find(({ id }) => id === choice);
  return code === undefined ? '' : codeLabel(code, state.language);
}
