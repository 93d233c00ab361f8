// A refactoring by the quick pick: questions in a row with the way back, the list of what it touches, and then it is done.
import { labelIn } from '@/lib/base/language';
import type { CodeRow } from '@/lib/domain/codebook-view';
import type { Refactoring } from '@/lib/domain/refactoring/refactoring';
import type { Id } from '@/lib/domain/records';
import { codeName } from '@/components/pieces/code-label';
import type { DryRun } from '@/lib/services/refactorings';
import type { PickItem } from '@/lib/workbench/contribution';
import { askSteps, type Step, type StepPlace } from '@/lib/workbench/steps';
import { codePickItems, type CodebookWorkbench } from './chosen-code';
import { applyDryRun, askDryRun } from './dry-run';
import { refactorMessages } from './refactor-messages';

/** What the answers so far come to, with the sentence that says so. */
export type Asked = { readonly refactoring: Refactoring; readonly will: string };

/** Asks, shows what it comes to, and does it; a dismissed question ends it with nothing done. */
export async function refactor<Answers>(
  workbench: CodebookWorkbench,
  steps: readonly Step<Answers>[],
  { initial, asks }: { readonly initial: Answers; readonly asks: (answers: Answers) => Asked },
): Promise<void> {
  let run: DryRun | null = null;
  let latest = initial;
  /** Whoever goes back finds what was answered, to change it. */
  const remembered = steps.map((ask): Step<Answers> => async (_, step) => {
    const given = await ask(latest, step);
    if (given !== null) latest = given;
    return given;
  });
  const show: Step<Answers> = async (answers, step) => {
    const shown = await askDryRun(workbench, { ...asks(answers), step });
    run = shown === 'more' ? null : shown;
    return run === null ? null : answers;
  };
  const answers = await askSteps<Answers>([...remembered, show], initial);
  // The compiler does not see that the step above has set it.
  const agreed = run as DryRun | null;
  if (answers !== null && agreed !== null) await applyDryRun(workbench, agreed, asks(answers).will);
}

/** Asks for one code of some. */
export function pickOne(
  workbench: CodebookWorkbench,
  rows: readonly CodeRow[],
  { title, step }: { readonly title: string; readonly step?: StepPlace | undefined },
): Promise<CodeRow | null> {
  return workbench.pick(codePickItems(workbench, rows), { title, step });
}

/** Asks for any number of codes, some of them ticked; `null` when dismissed or when none is left. */
export async function pickSeveral(
  workbench: CodebookWorkbench,
  rows: readonly CodeRow[],
  question: {
    readonly title: string;
    readonly tickedIds: readonly Id[];
    readonly step?: StepPlace | undefined;
  },
): Promise<readonly CodeRow[] | null> {
  const items = codePickItems(workbench, rows);
  // What is ticked stands first: it is what the person came with.
  const ticked = items.filter(({ value }) => question.tickedIds.includes(value.id));
  const ordered = [...ticked, ...items.filter((item) => !ticked.includes(item))];
  const { title, step } = question;
  const chosen = await workbench.pickMany<CodeRow>(ordered, { title, step }, ticked);
  return chosen === null || chosen.length === 0 ? null : chosen;
}

/** Asks for any number of passages of a code; gives the ids of their codings. */
export async function pickPassages(
  workbench: CodebookWorkbench,
  codeId: Id,
  question: {
    readonly title: string;
    readonly tickedIds: readonly Id[];
    readonly withoutIds?: readonly Id[];
    readonly step?: StepPlace | undefined;
  },
): Promise<readonly Id[] | null> {
  const passages = await workbench.services.refactorings.passagesOf(codeId);
  const items = passages
    .filter(({ codingId }) => question.withoutIds?.includes(codingId) !== true)
    .map((passage): PickItem<Id> => ({
      ...{ value: passage.codingId, label: passage.quote, icon: 'quote', path: passage.title },
    }));
  const ticked = items.filter(({ value }) => question.tickedIds.includes(value));
  const { title, step } = question;
  const chosen = await workbench.pickMany<Id>(items, { title, step }, ticked);
  return chosen === null || chosen.length === 0 ? null : chosen;
}

/** Names one code, or says how many there are. */
export function namedCodes({ language }: CodebookWorkbench, codes: readonly CodeRow[]): string {
  const [only] = codes;
  if (only !== undefined && codes.length === 1) return `“${codeName(only, language)}”`;
  return refactorMessages[language].several(codes.length);
}

/** Names a code in quotes. */
export function namedCode({ language }: CodebookWorkbench, code: Pick<CodeRow, 'labels'>): string {
  return `“${labelIn(code.labels, language)}”`;
}
