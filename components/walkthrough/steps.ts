// The six steps of "Code your first article", and by what each is known to be done.
import type { Change } from '@/lib/domain/change';

/** The ids of the steps, in their order; kept in the settings, so never renamed. */
export const stepIds = ['article', 'code', 'ownCode', 'memo', 'fragments', 'export'] as const;

/** A step of the walkthrough. */
export type StepId = (typeof stepIds)[number];

/** What a step asks for: its keys, the command that its button runs, and how the step is known to be done. */
export type Step = {
  readonly id: StepId;
  /** Keys that do it, as written on them. */
  readonly keys: readonly string[];
  /** The command that its button runs. */
  readonly command: string;
  /** A change that shows that it was done. */
  readonly isDoneBy?: (change: Change) => boolean;
  /** Commands that do it. */
  readonly doneByCommand?: readonly string[];
};

function adds(change: Change, noun: 'code' | 'coding'): boolean {
  return change.operations.some((operation) => operation.op === 'add' && operation.noun === noun);
}

/** The steps, in their order. */
export const steps: readonly Step[] = [
  { id: 'article', keys: [], command: 'walkthrough.openArticle' },
  {
    id: 'code',
    keys: ['J', '1'],
    command: 'walkthrough.openArticle',
    isDoneBy: (change) => change.action === 'coding.add' && !adds(change, 'code'),
  },
  {
    id: 'ownCode',
    keys: ['N'],
    command: 'walkthrough.openArticle',
    isDoneBy: (change) => adds(change, 'code') && change.action !== 'project.create',
  },
  {
    id: 'memo',
    keys: ['M'],
    command: 'walkthrough.openArticle',
    isDoneBy: ({ action }) => action === 'memo.write',
  },
  {
    id: 'fragments',
    keys: ['Shift+F12'],
    command: 'fragments.ofCode',
    doneByCommand: ['fragments.ofCode', 'fragments.ofOpenCode'],
  },
  {
    id: 'export',
    keys: [],
    command: 'evidence.exportWord',
    doneByCommand: ['evidence.exportWord'],
  },
];

/** Gives the steps that changes of a project, made by one device after a moment, show to be done. */
export function stepsDoneBy(
  changes: readonly Change[],
  { device, since }: { readonly device: string; readonly since: string },
): StepId[] {
  const own = changes.filter(
    (change) => change.device === device && change.at >= since && !change.isBaseline,
  );
  return steps.filter(({ isDoneBy }) => isDoneBy !== undefined && own.some(isDoneBy)).map(({ id }) => id);
}

/** Gives the step to do now: the first that is neither done nor skipped; `null` at the end. */
export function currentStep(done: readonly string[], skipped: readonly string[]): StepId | null {
  return stepIds.find((id) => !done.includes(id) && !skipped.includes(id)) ?? null;
}
