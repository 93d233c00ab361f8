// What is typed into a cell as values, and values as they are written. What does not fit stays as text, and is told.
import { labelIn, type Language } from '@/lib/base/language';
import type { Attribute, AttributeEntry, AttributeValue, Id } from '@/lib/domain/records';
import { choiceLabel, choiceNamed } from './choices';
import { readCountry, writeCountry } from './countries';
import { readDate, writeDate } from './dates';
import { foldWords } from './fold-words';
import { readNumber, writeNumber } from './numbers';

/** What values are read by. */
export type ValueShape = Pick<Attribute, 'kind' | 'several' | 'unit' | 'choices'>;

/** What a text comes to: nothing, `not reported`, or values, with those that do not fit their attribute. */
export type ReadValues =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'notReported' }
  | {
      readonly kind: 'values';
      readonly entries: readonly AttributeEntry[];
      readonly unfit: readonly string[];
    };

/** What stands in a cell whose document was looked through and does not say. */
export const notReportedWords: Readonly<Record<Language, string>> = {
  en: 'not reported',
  nl: 'niet vermeld',
};

const notReported = new Set(
  ['not reported', 'not stated', 'NR', 'unknown', 'niet vermeld', 'niet gerapporteerd', 'onbekend'].map(
    foldWords,
  ),
);

/** Reads what a person typed, or a table holds. */
export function readValues(shape: ValueShape, text: string, language: Language): ReadValues {
  const parts = partsOf(shape, text);
  if (parts.length === 0) return { kind: 'nothing' };
  const [first = ''] = parts;
  if (parts.length === 1 && notReported.has(foldWords(first))) return { kind: 'notReported' };
  const entries = parts.map((part) => readEntry(shape, part, language));
  const unfit = shape.kind === 'text' ? [] : parts.filter((_, at) => entries[at]?.kind === 'text');
  return { kind: 'values', entries: once(entries), unfit };
}

/** One value, unless there can be several: then one a line, or with `;` between them. */
function partsOf({ several }: ValueShape, text: string): string[] {
  const parts = several ? text.split(/[;\n]/u) : [text.replace(/\s*\n\s*/gu, ' ')];
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

function once(entries: readonly AttributeEntry[]): AttributeEntry[] {
  const seen = new Set<string>();
  return entries.filter((entry) => {
    const key = JSON.stringify(entry);
    return !seen.has(key) && seen.add(key);
  });
}

function readEntry(shape: ValueShape, text: string, language: Language): AttributeEntry {
  const asText: AttributeEntry = { kind: 'text', text };
  switch (shape.kind) {
    case 'choice': {
      const choice = choiceNamed(shape.choices, text);
      return choice === null ? asText : { kind: 'choice', key: choice.key };
    }
    case 'number':
      return readNumber(text, language, shape.unit) ?? asText;
    case 'country': {
      const code = readCountry(text);
      return code === null ? asText : { kind: 'country', code };
    }
    case 'date': {
      const date = readDate(text, language);
      return date === null ? asText : { kind: 'date', date };
    }
    case 'text':
      return asText;
  }
}

/** Gives one value as it is written, without unit. */
export function writeEntry(shape: ValueShape, entry: AttributeEntry, language: Language): string {
  switch (entry.kind) {
    case 'choice':
      return choiceLabel(shape.choices, entry.key, language);
    case 'number':
      return writeNumber(entry, language);
    case 'country':
      return writeCountry(entry.code, language);
    case 'date':
      return writeDate(entry.date, language);
    case 'text':
      return entry.text;
  }
}

/** Gives values as they are typed: `readValues` of it gives them again. Empty for `null`. */
export function writeValues(
  shape: ValueShape,
  entries: readonly AttributeEntry[] | null,
  language: Language,
): string {
  if (entries === null) return '';
  if (entries.length === 0) return notReportedWords[language];
  return entries.map((entry) => writeEntry(shape, entry, language)).join('; ');
}

/** As `writeValues`, each number with its unit. */
export function printValues(
  shape: ValueShape,
  entries: readonly AttributeEntry[] | null,
  language: Language,
): string {
  const unit = labelIn(shape.unit, language);
  if (entries === null || entries.length === 0 || unit === '') return writeValues(shape, entries, language);
  return entries
    .map((entry) => `${writeEntry(shape, entry, language)}${entry.kind === 'number' ? ` ${unit}` : ''}`)
    .join('; ');
}

/** Tells whether a value fits its attribute: it is of its kind, and its choice is there. */
export function isFit({ kind, choices }: ValueShape, entry: AttributeEntry): boolean {
  if (entry.kind !== kind) return false;
  return entry.kind !== 'choice' || choices.some(({ key }) => key === entry.key);
}

/**
 * Gives values as they are after their attribute was changed: what fits stays, the rest is read anew from its words, so
 * that a text finds the choice that was added for it, and the label of a choice that is gone stays as text.
 */
export function refitted(
  entries: readonly AttributeEntry[],
  { from, to }: { readonly from: ValueShape; readonly to: ValueShape },
  language: Language,
): AttributeEntry[] {
  const anew = entries.map((entry) =>
    isFit(to, entry) ? entry : readEntry(to, writeEntry(from, entry, language), language),
  );
  return once(anew);
}

/** Gives the values that count of those given, by what they are about and then by attribute: the oldest of each pair. */
export function valuesInUse(values: Iterable<AttributeValue>): Map<Id, Map<Id, AttributeValue>> {
  const found = new Map<Id, Map<Id, AttributeValue>>();
  for (const value of values) {
    if (value.removed) continue;
    const { id } = value.about;
    const own = found.get(id) ?? new Map<Id, AttributeValue>();
    const known = own.get(value.attributeId);
    if (known === undefined || value.id < known.id) own.set(value.attributeId, value);
    found.set(id, own);
  }
  return found;
}
