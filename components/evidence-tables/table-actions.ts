// What can be done with tables. Loaded when it is needed.
import { labelIn } from '@/lib/base/language';
import type { Dimension } from '@/lib/domain/evidence/cross-table';
import type { EvidenceRequest } from '@/lib/domain/evidence/table-makers';
import type { WrittenPlace } from '@/lib/services/written-cells';
import type { EditorInput, PickItem } from '@/lib/workbench/contribution';
import { askSteps, type Step } from '@/lib/workbench/steps';
import { dimensionChoices } from './dimensions';
import { messages } from './messages';
import { evidenceTableEditor, inputOf, requestOf } from './table-input';
import { draftKey, tableLookOf, type TablesWorkbench } from './table-look.svelte';

/** The framework matrix as it is opened first. */
export const usualMatrix: EvidenceRequest = {
  ...{ table: 'matrix', scope: 'own', level: 'themes', hideEmpty: false },
};

/** Asks which table, among all that there are, and opens it; a given preset's key opens that. */
export async function openTable(workbench: TablesWorkbench, argument: unknown): Promise<void> {
  const { language, services } = workbench;
  const presets = await services.codebook.tablePresets();
  const preset = presets.find(({ key }) => key === argument);
  if (preset !== undefined) return workbench.openEditor(inputOf(preset.request));
  if (typeof argument === 'string' && requestOf(argument) !== null) {
    return workbench.openEditor({ editor: evidenceTableEditor, key: argument });
  }
  const { whichTable, groups, kinds } = messages[language];
  const { id: projectId } = await services.projects.current();
  const recent = ((await services.settings.get('recentTables')) ?? []).filter(
    (each) => each.projectId === projectId,
  );
  const presetKeys = new Set(presets.map(({ request }) => JSON.stringify(request)));
  type Open = () => void;
  const open =
    (input: EditorInput): Open =>
    () =>
      workbench.openEditor(input);
  const items: PickItem<Open>[] = [
    {
      ...{ label: kinds['thematic'] ?? '', icon: 'table', group: groups.main },
      value: () => void workbench.run('evidence.openThematicTable'),
    },
    {
      ...{ label: kinds['extraction'] ?? '', icon: 'table', group: groups.main },
      value: () => void workbench.run('extraction.open'),
    },
    {
      ...{ label: kinds['extractionLines'] ?? '', icon: 'table', group: groups.main },
      value: open(
        inputOf({ table: 'extraction', scope: 'own', order: 'author', attributes: null, withLines: true }),
      ),
    },
    {
      ...{ label: kinds['matrix'] ?? '', icon: 'table', group: groups.main },
      value: open(inputOf(usualMatrix)),
    },
    {
      ...{ label: kinds['quotes'] ?? '', icon: 'table', group: groups.main },
      value: open(inputOf({ table: 'quotes', scope: 'own' })),
    },
    ...presets.map(({ title, request }) => ({
      ...{ label: labelIn(title, language), icon: 'table', group: groups.presets },
      searchWords: [title.en, title.nl],
      value: open(inputOf(request)),
    })),
    ...recent
      .filter(({ key }) => !presetKeys.has(key))
      .toReversed()
      .map(({ key, titles }) => ({
        label: titles[language] ?? titles.en ?? titles.nl ?? key,
        ...{ icon: 'history', group: groups.recent },
        value: open({ editor: evidenceTableEditor, key }),
      })),
  ];
  const chosen = await workbench.pick(items, { title: whichTable });
  chosen?.();
}

type CrossAnswers = { readonly rows: Dimension; readonly columns: Dimension };

/** Asks what the rows and columns are, and opens the table. */
export async function newCrossTable(workbench: TablesWorkbench): Promise<void> {
  const text = messages[workbench.language];
  const attributes = await workbench.services.attributes.all();
  const items = dimensionChoices(attributes, 'own', workbench.language).map(({ dimension, name }) => ({
    ...{ value: dimension, label: name, icon: 'list-flat' },
  }));
  const step =
    (side: keyof CrossAnswers, title: string): Step<CrossAnswers> =>
    async (answers, place) => {
      const chosen = await workbench.pick<Dimension>(items, { title, step: place });
      return chosen === null ? null : { ...answers, [side]: chosen };
    };
  const answers = await askSteps<CrossAnswers>(
    [step('rows', text.whichRows), step('columns', text.whichColumns)],
    { rows: { by: 'code', scope: 'own', level: 'themes' }, columns: { by: 'polarity' } },
  );
  if (answers === null) return;
  const rest = { layers: null, unit: 'documents', show: 'count', scope: 'own', hidesEmpty: false } as const;
  workbench.openEditor(inputOf({ table: 'cross', ...answers, ...rest }));
}

function requestInFront({ activeEditor }: TablesWorkbench): EvidenceRequest | null {
  return activeEditor?.editor === evidenceTableEditor ? requestOf(activeEditor.key) : null;
}

/** Puts the table in front on the clipboard. */
export async function copyThis(workbench: TablesWorkbench): Promise<void> {
  const request = requestInFront(workbench);
  if (request !== null) await workbench.run('evidence.copyTable', request);
}

/** Asks for a format and writes the table in front. */
export async function exportThis(workbench: TablesWorkbench): Promise<void> {
  const request = requestInFront(workbench);
  if (request !== null) await workbench.run('evidence.exportTables', request);
}

/** Writes the summary of a cell. */
export async function writeSummary(workbench: TablesWorkbench, argument: unknown): Promise<void> {
  const place = placeOf(argument);
  if (place === null || typeof argument !== 'object' || argument === null || !('text' in argument)) return;
  const words = String(argument.text);
  await workbench.services.writtenCells.writeSummary(place, words);
  tableLookOf(workbench).drafts.delete(draftKey(place));
  const text = messages[workbench.language];
  await workbench.run('history.offerUndo', words.trim() === '' ? text.cleared : text.saved);
}

/** Marks a cell as looked for and not there, or takes that back. */
export async function toggleAbsent(workbench: TablesWorkbench, argument: unknown): Promise<void> {
  const text = messages[workbench.language];
  const { writtenCells } = workbench.services;
  const place = placeOf(argument) ?? tableLookOf(workbench).current;
  if (place === null) return workbench.notify({ severity: 'info', text: text.chooseCell });
  const isMarked = await writtenCells.isMarkedAbsent(place);
  await (isMarked ? writtenCells.unmarkAbsent(place) : writtenCells.markAbsent(place));
  await workbench.run('history.offerUndo', isMarked ? text.unmarked : text.marked);
}

function placeOf(argument: unknown): WrittenPlace | null {
  if (typeof argument !== 'object' || argument === null) return null;
  if (!('sourceId' in argument) || !('codeId' in argument)) return null;
  const { sourceId, codeId } = argument;
  return typeof sourceId === 'string' && typeof codeId === 'string' ? { sourceId, codeId } : null;
}
