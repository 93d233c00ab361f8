// What a person writes into cells: typed, chosen from a list, pasted, or taken away.
import { labelIn } from '@/lib/base/language';
import { allCountries } from '@/lib/domain/attributes/countries';
import { newChoice } from '@/lib/domain/attributes/choices';
import { readValues, writeEntry } from '@/lib/domain/attributes/entries';
import type { Attribute, AttributeEntry, Id } from '@/lib/domain/records';
import type { ValueDraft } from '@/lib/services/attribute-values';
import type { PickItem } from '@/lib/workbench/contribution';
import type { ExtractionWorkbench } from './extraction-look.svelte';
import { pastedCells } from './grid-keys';
import type { GridColumn, WrittenCell } from './grid-model';
import { messages } from './messages';

/** Writes what was typed; what does not fit stays as text and is said. */
export async function writeTyped(
  workbench: ExtractionWorkbench,
  { attribute, aboutId, entries }: WrittenCell,
  typed: string,
): Promise<void> {
  const { attributeValues } = workbench.services;
  const place = { attributeId: attribute.id, aboutId };
  const read = readValues(attribute, typed, workbench.language);
  if (read.kind === 'values') {
    await attributeValues.write({ ...place, entries: read.entries });
    tellUnfit(workbench, attribute, read.unfit);
  } else if (read.kind === 'notReported') await attributeValues.markNotReported([place]);
  else if (entries !== null) await attributeValues.clear([place]);
}

function tellUnfit(workbench: ExtractionWorkbench, { labels }: Attribute, unfit: readonly string[]): void {
  const { language } = workbench;
  if (unfit.length > 0)
    workbench.announce(messages[language].unfit(unfit.join('; '), labelIn(labels, language)));
}

/** Whether values of an attribute are chosen from a list. */
export function hasList({ kind }: Attribute): boolean {
  return kind === 'choice' || kind === 'country';
}

/** Asks for values from the list of an attribute and writes them; what else is typed becomes part of a list of choices. */
export async function chooseValues(
  workbench: ExtractionWorkbench,
  { attribute, aboutId, entries }: WrittenCell,
): Promise<void> {
  const { language, services } = workbench;
  const text = messages[language];
  const items = listOf(workbench, attribute);
  const has = ({ value }: PickItem<AttributeEntry>): boolean =>
    entries?.some((entry) => JSON.stringify(entry) === JSON.stringify(value)) === true;
  const options = {
    title: labelIn(attribute.labels, language),
    placeholder: labelIn(attribute.hint, language),
  };
  const place = { attributeId: attribute.id, aboutId };
  if (attribute.several) {
    const others = (entries ?? []).filter(
      (entry) => !items.some((item) => has(item) && isSame(item.value, entry)),
    );
    const kept = others.map((entry) => ({ value: entry, label: writeEntry(attribute, entry, language) }));
    const all = [...items, ...kept];
    const chosen = await workbench.pickMany(all, options, all.filter(has));
    if (chosen === null) return;
    await (chosen.length === 0
      ? services.attributeValues.clear([place])
      : services.attributeValues.write({ ...place, entries: chosen }));
    return;
  }
  const createItem = (typed: string): PickItem<AttributeEntry> | null =>
    attribute.kind === 'choice' && typed.trim() !== ''
      ? { value: { kind: 'text', text: typed.trim() }, label: text.addChoiceNamed(typed.trim()), icon: 'add' }
      : null;
  const chosen = await workbench.pick(items, { ...options, createItem });
  if (chosen === null) return;
  if (chosen.kind === 'text') await addChoice(workbench, attribute, chosen.text);
  const entry =
    chosen.kind === 'text'
      ? ({ kind: 'choice', key: keyOf(attribute, chosen.text, language) } as const)
      : chosen;
  await services.attributeValues.write({ ...place, entries: [entry] });
}

function isSame(a: AttributeEntry, b: AttributeEntry): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function keyOf({ choices }: Attribute, name: string, language: 'en' | 'nl'): string {
  return newChoice(choices, { en: '', nl: '', [language]: name }).key;
}

/** Adds a choice to the list of an attribute, named in the language of the interface. */
export async function addChoice(
  { services, language }: ExtractionWorkbench,
  { id, choices }: Attribute,
  name: string,
): Promise<void> {
  const choice = newChoice(choices, { en: '', nl: '', [language]: name });
  await services.attributes.edit(id, { choices: [...choices, choice] });
}

function listOf({ language }: ExtractionWorkbench, { kind, choices }: Attribute): PickItem<AttributeEntry>[] {
  if (kind === 'country') {
    return allCountries(language).map(({ code, name }) => ({
      ...{ value: { kind: 'country', code }, label: name, description: code },
    }));
  }
  return choices.map(({ key, labels, synonyms }) => ({
    ...{ value: { kind: 'choice', key }, label: labelIn(labels, language) },
    searchWords: [labels.en, labels.nl, ...synonyms].filter(Boolean),
    ...(synonyms.length === 0 ? {} : { description: synonyms.join(', ') }),
  }));
}

/** Where something is pasted: the rows and columns from there on; cells that fall on a derived column are passed over. */
export type PasteTarget = { readonly aboutIds: readonly Id[]; readonly columns: readonly GridColumn[] };

/** Writes what a spreadsheet put on the clipboard, as one change; empty cells of it leave what is there. */
export async function pasteCells(
  workbench: ExtractionWorkbench,
  { aboutIds, columns }: PasteTarget,
  clipboard: string,
): Promise<void> {
  const { language } = workbench;
  let unfit = 0;
  const left = { outside: 0, derived: 0 };
  const drafts = pastedCells(clipboard).flatMap((cells, row) =>
    cells.flatMap((cell, column): ValueDraft[] => {
      const [aboutId, target] = [aboutIds[row], columns[column]];
      if (aboutId === undefined || target === undefined || target.rule !== null) {
        if (cell.trim() !== '') left[target?.rule ? 'derived' : 'outside'] += 1;
        return [];
      }
      const { attribute } = target;
      const read = readValues(attribute, cell, language);
      if (read.kind === 'nothing') return [];
      if (read.kind === 'values') unfit += read.unfit.length;
      const entries = read.kind === 'values' ? read.entries : [];
      return [{ attributeId: attribute.id, aboutId, entries }];
    }),
  );
  if (drafts.length === 0) return;
  await workbench.services.attributeValues.writeAll(drafts);
  await workbench.run('history.offerUndo', messages[language].pasted(drafts.length, unfit, left));
}
