// The last step of every refactoring: what it comes to, row by row. Nothing is done until the first row is chosen.
import { labelIn } from '@/lib/base/language';
import type { Code } from '@/lib/domain/records';
import type { Refactoring } from '@/lib/domain/refactoring/refactoring';
import type { TouchedList } from '@/lib/domain/refactoring/touched-list';
import type { DryRun } from '@/lib/services/refactorings';
import type { PickItem } from '@/lib/workbench/contribution';
import type { StepPlace } from '@/lib/workbench/steps';
import type { CodebookWorkbench } from './chosen-code';
import { refactorMessages } from './refactor-messages';

/** What choosing a row of the list means. */
type DryRunRow = 'do' | 'more' | (() => void | Promise<void>);

/** What the list is for. */
export type DryRunQuestion = {
  readonly refactoring: Refactoring;
  /** What will be done, in a sentence. */
  readonly will: string;
  /** A further row, for who wants to add to the refactoring. */
  readonly more?: string;
  readonly step?: StepPlace | undefined;
};

/**
 * Shows what a refactoring comes to; gives it when the person says that it should be done, `more` when there is more to
 * it, `null` when it was dismissed. A row that opens something leaves the list open behind it.
 */
export async function askDryRun(
  workbench: CodebookWorkbench,
  { refactoring, will, more, step }: DryRunQuestion,
): Promise<DryRun | 'more' | null> {
  const text = refactorMessages[workbench.language];
  const run = await workbench.services.refactorings.dryRun(refactoring);
  if (!run.changes) {
    workbench.notify({ severity: 'info', text: text.nothing });
    return null;
  }
  const first: PickItem<DryRunRow> = {
    ...{ value: 'do', label: will, icon: 'check' },
    path: touchedInWords(workbench, run.touched),
  };
  const further: readonly PickItem<DryRunRow>[] =
    more === undefined ? [] : [{ value: 'more', label: more, icon: 'add' }];
  const crossed = crossedRows(workbench, run.touched);
  const items = [first, ...further, ...crossed, ...touchedRows(workbench, run.touched)];
  for (;;) {
    const chosen = await workbench.pick<DryRunRow>(items, {
      ...{ title: text.dryRun, placeholder: text.enter, step },
    });
    if (chosen === 'do') return run;
    if (chosen === 'more' || chosen === null) return chosen;
    await chosen();
  }
}

/** Does what was shown, and offers to take it back. */
export async function applyDryRun(workbench: CodebookWorkbench, run: DryRun, will: string): Promise<void> {
  await workbench.services.refactorings.apply(run);
  const text = refactorMessages[workbench.language];
  await workbench.run('history.offerUndo', text.done(will, touchedInWords(workbench, run.touched)));
}

/** Gives the counts: `12 passages in 5 documents, 2 memos, the thematic table`. */
function touchedInWords({ language }: CodebookWorkbench, touched: TouchedList): string {
  const text = refactorMessages[language];
  const { fragmentCount, documentCount, memos, retrievals, concepts, exports } = touched;
  return [
    fragmentCount === 0 ? text.touchesNothing : text.touches(fragmentCount, documentCount),
    ...(memos.length === 0 ? [] : [text.memos(memos.length)]),
    ...(retrievals.length === 0 ? [] : [text.retrievals(retrievals.length)]),
    ...(concepts.length === 0 ? [] : [text.concepts(concepts.length)]),
    ...(exports.includes('thematicTable') ? [text.table] : []),
  ].join(', ');
}

/** What leaves a code system for another one is said first: it counts elsewhere from then on. */
function crossedRows(workbench: CodebookWorkbench, { crossed }: TouchedList): PickItem<DryRunRow>[] {
  const { language } = workbench;
  const text = refactorMessages[language];
  const nameOf = (system: Code | null): string =>
    system === null ? text.ownTree : `“${labelIn(system.labels, language)}”`;
  return crossed.map(({ from, to }): PickItem<DryRunRow> => ({
    value: () => workbench.openEditor({ editor: 'code', key: (to ?? from)?.id ?? '' }, { preview: true }),
    label: text.crosses(nameOf(from), nameOf(to)),
    ...{ icon: 'warning', path: text.countsElsewhere },
  }));
}

function touchedRows(workbench: CodebookWorkbench, touched: TouchedList): PickItem<DryRunRow>[] {
  const { language } = workbench;
  const text = refactorMessages[language];
  const names = new Map(touched.codes.map(({ id, labels }) => [id, labelIn(labels, language)]));
  const passages = touched.passages.map((passage): PickItem<DryRunRow> => ({
    value: () =>
      workbench.openEditor(
        { editor: passage.sourceKind, key: passage.sourceId, reveal: passage.fragmentId },
        { preview: true },
      ),
    label: passage.quote,
    icon: 'quote',
    description: names.get(passage.codeId) ?? '',
    path: passage.fate === null ? passage.title : `${passage.title} · ${text[passage.fate]}`,
  }));
  const codes = touched.codes.map((code): PickItem<DryRunRow> => ({
    value: () => workbench.openEditor({ editor: 'code', key: code.id }, { preview: true }),
    label: labelIn(code.labels, language),
    ...{ icon: 'symbol-class', description: text.code },
  }));
  const memos = touched.memos.map((memo): PickItem<DryRunRow> => ({
    value: () => workbench.run('memo.edit', memo),
    label: memo.text.split('\n')[0] ?? '',
    ...{ icon: 'note', description: text.memo },
  }));
  const retrievals = touched.retrievals.map((retrieval): PickItem<DryRunRow> => ({
    value: () => workbench.openEditor({ editor: 'retrieval', key: retrieval.id }, { preview: true }),
    label: retrieval.title,
    ...{ icon: 'search', description: text.retrieval },
  }));
  const table: PickItem<DryRunRow>[] = touched.exports.includes('thematicTable')
    ? [
        {
          ...{ label: text.tableRow, icon: 'table' },
          value: () => workbench.run('evidence.openThematicTable'),
        },
      ]
    : [];
  return [...passages, ...codes, ...memos, ...retrievals, ...table];
}
