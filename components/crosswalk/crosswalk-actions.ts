// What can be done with the crosswalk, by asking what is not known.
import { labelIn, languages, type Labels, type Language } from '@/lib/base/language';
import { codeName } from '@/components/pieces/code-label';
import { isCodable } from '@/lib/domain/code-records';
import { systemOf } from '@/lib/domain/code-systems/system-of';
import type { Crosswalk, CrosswalkRow, PairSuggestion } from '@/lib/domain/crosswalk/crosswalk-view';
import { systemName } from '@/lib/domain/crosswalk/crosswalk-words';
import type { Id } from '@/lib/domain/records';
import type { PickItem } from '@/lib/workbench/contribution';
import { askSteps, type Step } from '@/lib/workbench/steps';
import { crosswalkLookOf, rowKey, type CrosswalkWorkbench } from './crosswalk-look.svelte';
import { messages } from './messages';
import { cellsOfRow } from './row-cells';

/** Asks which systems stand side by side. */
export async function chooseSystems(workbench: CrosswalkWorkbench): Promise<void> {
  const { language } = workbench;
  const text = messages[language];
  const look = crosswalkLookOf(workbench);
  const { systems } = await workbench.services.codebook.crosswalk([]);
  const items = systems.map((system) => ({
    value: system.id,
    label: systemName(system, language),
    description: text.codes(system.codes),
  }));
  const now = look.systemsOf({ systems });
  const ticked = items.filter(({ value }) => now.includes(value));
  const chosen = await workbench.pickMany(items, { title: text.chooseSystems }, ticked);
  if (chosen === null) return;
  if (chosen.length < 2) workbench.notify({ severity: 'info', text: text.atLeastTwo });
  else look.choose(chosen);
}

/** Asks for a name in both languages and makes a concept. */
export async function addConcept(workbench: CrosswalkWorkbench): Promise<void> {
  const labels = await askName(workbench, { en: '', nl: '' });
  if (labels !== null) await make(workbench, labels, []);
}

async function make(workbench: CrosswalkWorkbench, labels: Labels, codeIds: readonly Id[]): Promise<void> {
  const { services, language } = workbench;
  const concept = await services.crosswalk.add(labels, codeIds);
  crosswalkLookOf(workbench).row = concept.id;
  await workbench.run('history.offerUndo', messages[language].added(labelIn(concept.labels, language)));
}

async function askName(workbench: CrosswalkWorkbench, initial: Labels): Promise<Labels | null> {
  const { language } = workbench;
  const text = messages[language];
  const order: readonly Language[] = [language, ...languages.filter((each) => each !== language)];
  const steps = order.map((each, at): Step<Labels> => async (answers, step) => {
    const isEmpty = (typed: string): boolean =>
      at > 0 && typed.trim() === '' && answers[language].trim() === '';
    const name = await workbench.ask({
      ...{ title: text.nameIn[each], value: answers[each], step },
      ...(at === 0 ? {} : { placeholder: text.optional }),
      check: (typed) => (isEmpty(typed) ? text.empty : null),
    });
    return name === null ? null : { ...answers, [each]: name };
  });
  return askSteps(steps, initial);
}

/** The row that is meant: the one the keys are at, else the one that is chosen; with the column of its cell. */
type Meant = { readonly crosswalk: Crosswalk; readonly row: CrosswalkRow; readonly column: number | null };

/** A row that is meant and has a concept. */
type MeantConcept = Meant & { readonly conceptId: Id };

async function meantConcept(workbench: CrosswalkWorkbench, argument: unknown): Promise<MeantConcept | null> {
  const found = await meant(workbench, argument, isConcept);
  const conceptId = found?.row.conceptId ?? null;
  return found === null || conceptId === null ? null : { ...found, conceptId };
}

async function meant(
  workbench: CrosswalkWorkbench,
  argument: unknown,
  isFit: (row: CrosswalkRow) => boolean,
): Promise<Meant | null> {
  const look = crosswalkLookOf(workbench);
  const crosswalk = await look.ask(workbench);
  const rows = look.rowsOf(crosswalk).filter(isFit);
  const key = typeof argument === 'string' ? argument : look.row;
  const row = rows.find((each) => rowKey(each) === key) ?? (await pickRow(workbench, rows));
  if (row === null) return null;
  const cell = cellsOfRow(row)[look.cell];
  return { crosswalk, row, column: cell?.kind === 'codes' ? cell.at : null };
}

function pickRow(workbench: CrosswalkWorkbench, rows: readonly CrosswalkRow[]): Promise<CrosswalkRow | null> {
  const items = rows.map((row) => ({ value: row, label: labelIn(row.labels, workbench.language) }));
  return workbench.pick(items, { title: messages[workbench.language].whichConcept });
}

const isConcept = ({ conceptId }: CrosswalkRow): boolean => conceptId !== null;

/** Gives a concept another name; makes one of a code that is in none. */
export async function renameConcept(workbench: CrosswalkWorkbench, argument: unknown): Promise<void> {
  const found = await meant(workbench, argument, () => true);
  if (found === null) return;
  const { conceptId, labels, cells } = found.row;
  const name = await askName(workbench, labels);
  if (name === null) return;
  if (conceptId !== null) await workbench.services.crosswalk.rename(conceptId, name);
  else
    await make(
      workbench,
      name,
      cells.flatMap(({ codes }) => codes.map(({ id }) => id)),
    );
}

/** Writes the note of a concept. */
export async function noteConcept(workbench: CrosswalkWorkbench, argument: unknown): Promise<void> {
  const found = await meantConcept(workbench, argument);
  if (found === null) return;
  const { conceptId } = found;
  const { labels, note } = found.row;
  const title = messages[workbench.language].noteOf(labelIn(labels, workbench.language));
  const typed = await workbench.ask({ title, value: note });
  if (typed !== null) await workbench.services.crosswalk.setNote(conceptId, typed);
}

/** Removes a concept; its codes stay. */
export async function removeConcept(workbench: CrosswalkWorkbench, argument: unknown): Promise<void> {
  const found = await meantConcept(workbench, argument);
  if (found === null) return;
  await workbench.services.crosswalk.remove(found.conceptId);
  const name = labelIn(found.row.labels, workbench.language);
  await workbench.run('history.offerUndo', messages[workbench.language].removed(name));
}

/** Puts a code into a concept; a code that is in none becomes a concept with it. `column` says of which system. */
export async function putCode(workbench: CrosswalkWorkbench, argument: unknown): Promise<void> {
  const { language, services } = workbench;
  const text = messages[language];
  const found = await meant(workbench, argument, () => true);
  if (found === null) return;
  const { crosswalk, row } = found;
  const column = found.column ?? (await pickColumn(workbench, crosswalk));
  const system = column === null ? undefined : crosswalk.columns[column];
  if (column === null || system === undefined) return;
  const { rows } = await services.codebook.snapshot();
  const byId = new Map(rows.map((each) => [each.id, each]));
  const held = new Set(row.cells.flatMap(({ codes }) => codes.map(({ id }) => id)));
  const items = rows
    .filter(
      ({ id, kind }) => isCodable(kind) && !held.has(id) && (systemOf(byId, id)?.id ?? null) === system.id,
    )
    .map((code): PickItem<Id> => {
      const above = code.parentId === null ? undefined : byId.get(code.parentId);
      return {
        ...{ value: code.id, label: codeName(code, language), icon: 'symbol-class' },
        searchWords: [code.labels.en, code.labels.nl].filter(Boolean),
        description: `n = ${code.union.documents}`,
        ...(above === undefined || above.kind === 'system' ? {} : { path: codeName(above, language) }),
      };
    });
  if (items.length === 0) return workbench.notify({ severity: 'info', text: text.noCodesLeft });
  const codeId = await workbench.pick(items, { title: text.whichCode(systemName(system, language)) });
  if (codeId === null) return;
  if (row.conceptId !== null) await services.crosswalk.addCode(row.conceptId, codeId);
  else await make(workbench, row.labels, [...held, codeId]);
}

function pickColumn(workbench: CrosswalkWorkbench, { columns }: Crosswalk): Promise<number | null> {
  const items = columns.map((system, at) => ({ value: at, label: systemName(system, workbench.language) }));
  return workbench.pick(items, { title: messages[workbench.language].whichSystem });
}

/** A code in a concept, as a button names it. */
export type HeldCode = { readonly conceptId: Id; readonly codeId: Id };

/** Takes a code out of a concept: the given one, the only one of the cell, or the one that is chosen. */
export async function takeOut(workbench: CrosswalkWorkbench, argument: unknown): Promise<void> {
  const { language, services } = workbench;
  const text = messages[language];
  const given = isHeldCode(argument) ? argument : null;
  const found = await meantConcept(workbench, given?.conceptId);
  if (found === null) return;
  const { row, column } = found;
  const cells = column === null || given !== null ? row.cells : [row.cells[column] ?? { codes: [] }];
  const gone = row.removedCodes.map((code) => ({ ...code, number: null }));
  const codes = [...cells.flatMap((cell) => cell.codes), ...(column === null || given !== null ? gone : [])];
  const items = codes.map((code) => ({ value: code, label: codeName(code, language) }));
  const [only] = codes;
  const chosen =
    codes.find(({ id }) => id === given?.codeId) ??
    (codes.length === 1 ? only : await workbench.pick(items, { title: text.takeWhich }));
  if (chosen === undefined || chosen === null) return;
  await services.crosswalk.takeOut(found.conceptId, chosen.id);
  const sentence = text.takenOut(codeName(chosen, language), labelIn(row.labels, language));
  await workbench.run('history.offerUndo', sentence);
}

function isHeldCode(argument: unknown): argument is HeldCode {
  return typeof argument === 'object' && argument !== null && 'conceptId' in argument && 'codeId' in argument;
}

/** Adds the known concepts that at least two systems have codes of. */
export async function fillKnown(workbench: CrosswalkWorkbench): Promise<void> {
  const text = messages[workbench.language];
  const { added, extended } = await workbench.services.crosswalk.fillFromKnown();
  if (added + extended === 0) workbench.notify({ severity: 'info', text: text.fillNothing });
  else await workbench.run('history.offerUndo', text.filled(added, extended));
}

/** Puts the codes of a suggestion into one concept: one that holds one of them, or a new one. */
export async function putTogether(workbench: CrosswalkWorkbench, argument: unknown): Promise<void> {
  // Only the list of suggestions runs this.
  const pair = argument as PairSuggestion;
  const { services, language } = workbench;
  const [concept] = pair.concepts;
  if (concept === undefined) return make(workbench, pair.left.labels, [pair.left.id, pair.right.id]);
  const held = (await services.crosswalk.all()).find(({ id }) => id === concept.id)?.codeIds;
  const missing = [pair.left.id, pair.right.id].find((id) => held?.includes(id) === false);
  if (missing === undefined) return;
  await services.crosswalk.addCode(concept.id, missing);
  await workbench.run('history.offerUndo', messages[language].paired(labelIn(concept.labels, language)));
}
