// Brings a branch of the codebook back: which point, which branch, what it would do, then one change with an undo.
import { labelIn } from '@/lib/base/language';
import type { Id } from '@/lib/domain/records';
import type { PastBranch, RestorePlan, RestoreStep } from '@/lib/domain/time-travel/branch-restore';
import type { LogPoint } from '@/lib/domain/time-travel/log-keeper';
import type { Services } from '@/lib/services/services';
import type { PickItem, Workbench } from '@/lib/workbench/contribution';
import { choosePoint } from './choose-point';
import { messages } from './messages';
import { momentInWords } from './moments';

type Bench = Workbench<Services>;

/** A code and the point that it is to come back from. */
export type ChosenBranch = { readonly codeId: Id; readonly point: LogPoint };

/** Asks what is not known yet, shows what would be done, and does it. */
export async function restoreBranch(workbench: Bench, chosen: ChosenBranch | null): Promise<void> {
  const { services, language } = workbench;
  const text = messages[language];
  const wanted = chosen ?? (await chooseBranch(workbench));
  if (wanted === null) return;
  const branch = await services.codebook.branchAt(wanted.point, wanted.codeId);
  if (branch === null) return workbench.notify({ severity: 'info', text: text.noBranch });
  const withCodings = await choosePlan(workbench, branch, await whenOf(workbench, wanted.point));
  if (withCodings === null) return;
  await services.timeTravel.restore(branch, withCodings);
  await workbench.run('history.offerUndo', text.restored(nameOf(workbench, branch)));
}

function nameOf({ language }: Bench, { codes: [root] }: PastBranch): string {
  return root === undefined ? '' : labelIn(root.labels, language);
}

async function whenOf({ services, language }: Bench, point: LogPoint): Promise<string> {
  const { from } = await services.codebook.compare(point, point);
  return from === null ? messages[language].start : momentInWords(from, language);
}

/** Gives whether the codings come back too; `null` when it was dismissed or there is nothing to do. */
async function choosePlan(workbench: Bench, branch: PastBranch, when: string): Promise<boolean | null> {
  const { services, language } = workbench;
  const text = messages[language];
  const plan = await services.timeTravel.preview(branch, true);
  if (plan.operations.length === 0) {
    workbench.notify({ severity: 'info', text: text.nothingToRestore });
    return null;
  }
  const title = text.restoreTitle(nameOf(workbench, branch), when);
  const rows = choices(plan, workbench);
  for (;;) {
    const choice = await workbench.pick<'all' | 'codes' | 'step'>(rows, { title });
    if (choice === null) return null;
    // A line of the list says what would be done; choosing it does nothing.
    if (choice !== 'step') return choice === 'all';
  }
}

function choices(plan: RestorePlan, { language }: Bench): PickItem<'all' | 'codes' | 'step'>[] {
  const text = messages[language];
  const { steps, codings } = plan;
  return [
    ...(codings > 0
      ? [{ value: 'all' as const, label: text.restoreAll(steps.length, codings), icon: 'discard' }]
      : []),
    ...(steps.length > 0
      ? [{ value: 'codes' as const, label: text.restoreCodes(steps.length), icon: 'discard' }]
      : []),
    ...steps.map((step) => ({
      value: 'step' as const,
      label: labelIn(step.code.labels, language),
      description: stepInWords(step, language),
      icon: 'type-hierarchy-sub',
    })),
  ];
}

function stepInWords({ does, nowCalled }: RestoreStep, language: Bench['language']): string {
  const { steps } = messages[language];
  return does
    .map((each) =>
      each === 'rename' ? steps.rename(nowCalled === null ? '' : labelIn(nowCalled, language)) : steps[each],
    )
    .join('; ');
}

async function chooseBranch(workbench: Bench): Promise<ChosenBranch | null> {
  const { services, language } = workbench;
  const text = messages[language];
  const point = await choosePoint(workbench, text.compareWith);
  if (point === null) return null;
  const { rows, from } = await services.codebook.compare(point, { kind: 'now' });
  const items = rows.flatMap(({ before }): PickItem<Id>[] =>
    before === null
      ? []
      : [
          {
            value: before.code.id,
            label: labelIn(before.code.labels, language),
            searchWords: Object.values(before.code.labels),
          },
        ],
  );
  const title = text.branchTitle(from === null ? text.start : momentInWords(from, language));
  const codeId = await workbench.pick(items, { title });
  return codeId === null ? null : { codeId, point };
}
