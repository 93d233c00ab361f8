import type { ExtractionOutcome } from '@/lib/services/extraction-import';
import type { Services } from '@/lib/services/services';
import type { PickItem, Workbench } from '@/lib/workbench/contribution';
import { messages } from './messages';

type Answer = 'clear' | 'loose' | 'leftOut';

/** Asks for a table, shows what would come in, and imports it when the user says so. */
export async function importTable(workbench: Workbench<Services>, argument?: unknown): Promise<void> {
  const { services, language } = workbench;
  const text = messages[language];
  const file = argument instanceof File ? argument : await workbench.askFile('.json');
  if (file === null) return;
  const json = await file.text();
  const clear = await services.extractionImport.dryRun(json, { withLoose: false });
  const loose = await services.extractionImport.dryRun(json, { withLoose: true });
  const answer = await askHow(workbench, { clear, loose });
  if (answer === null) return;
  const { counts } = await services.extractionImport.run(json, { withLoose: answer === 'loose' });
  const isNothing = counts.sources === 0;
  workbench.notify({
    severity: isNothing ? 'warning' : 'info',
    text: isNothing ? text.nothing : text.imported(counts),
  });
}

type DryRuns = { readonly clear: ExtractionOutcome; readonly loose: ExtractionOutcome };

/** The list of what is left out comes back to the question. */
async function askHow(
  workbench: Workbench<Services>,
  { clear, loose }: DryRuns,
): Promise<Exclude<Answer, 'leftOut'> | null> {
  const text = messages[workbench.language];
  const leftOut = leftOutRows(workbench, loose);
  const items: PickItem<Answer>[] = [
    { value: 'clear', label: text.withClear, detail: text.dryRun(clear.counts), icon: 'check' },
    { value: 'loose', label: text.withLoose, detail: text.dryRun(loose.counts), icon: 'check-all' },
  ];
  if (leftOut.length > 0) {
    items.push({ value: 'leftOut', label: text.leftOut(leftOut.length), icon: 'warning' });
  }
  for (;;) {
    const answer = await workbench.pick(items, { title: text.importTitle });
    if (answer !== 'leftOut') return answer;
    await workbench.pick(leftOut, { title: text.leftOutTitle });
  }
}

function leftOutRows({ language }: Workbench<Services>, outcome: ExtractionOutcome): PickItem<number>[] {
  const text = messages[language];
  const problems = outcome.problems.map(({ row, field }) => ({
    row,
    order: null,
    why: text.unreadable(field),
  }));
  const conflicts = outcome.conflicts.map((each) => ({ ...each, why: text.conflict(each) }));
  return [...problems, ...conflicts].map(({ row, order, why }, at) => ({
    ...{ value: at, label: `${text.place(row, order)}: ${why}` },
  }));
}
