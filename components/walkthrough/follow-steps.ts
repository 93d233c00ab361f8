// Ticks the steps of the walkthrough by what happens: the log, the commands that run, the article that opens.
import type { Services } from '@/lib/services/services';
import { switchObservable } from '@/lib/services/switch-observable';
import type { WalkthroughProgress } from '@/lib/services/settings';
import type { EditorInput, Workbench } from '@/lib/workbench/contribution';
import { steps, stepsDoneBy, type StepId } from './steps';

type WalkthroughWorkbench = Workbench<Services>;

/** Changes that are looked at; the walkthrough itself makes about five. */
const looksBack = 100;

let writing: Promise<unknown> = Promise.resolve();

/** Changes the progress that is kept; one change at a time, so that none gets lost. */
export function changeProgress(
  { services }: WalkthroughWorkbench,
  change: (progress: WalkthroughProgress) => WalkthroughProgress,
): Promise<void> {
  const { settings } = services;
  const written = writing.then(async () => {
    const known = await settings.get('walkthrough');
    const next = change(known ?? freshProgress());
    if (known === null || next !== known) await settings.set('walkthrough', next);
  });
  // Told to the caller; the next change is written all the same.
  writing = written.catch(() => undefined);
  return written;
}

/** Gives the progress of somebody who begins now. */
export function freshProgress(): WalkthroughProgress {
  return { startedAt: new Date().toISOString(), done: [], skipped: [] };
}

/** Ticks steps that were done. */
export function tick(workbench: WalkthroughWorkbench, ids: readonly StepId[]): Promise<void> {
  return changeProgress(workbench, (progress) => {
    const fresh = ids.filter((id) => !progress.done.includes(id));
    return fresh.length === 0 ? progress : { ...progress, done: [...progress.done, ...fresh] };
  });
}

/** Follows what happens and ticks steps; gives what ends that. */
export function followSteps(workbench: WalkthroughWorkbench): () => void {
  const { projects, history, settings } = workbench.services;
  const report = (reason: unknown): void => workbench.report(reason);
  const recent = switchObservable(projects.observeCurrent(), ({ id }) =>
    history.observeRecent(id, looksBack),
  );
  const subscriptions = [
    recent.subscribe((changes) => {
      const look = async (): Promise<void> => {
        const [device, progress] = await Promise.all([settings.get('deviceId'), settings.get('walkthrough')]);
        if (device === null || progress === null) return;
        await tick(workbench, stepsDoneBy(changes, { device, since: progress.startedAt }));
      };
      look().catch(report);
    }, report),
    workbench.happenings.runs.subscribe((commandId) => {
      const done = steps
        .filter(({ doneByCommand }) => doneByCommand?.includes(commandId))
        .map(({ id }) => id);
      if (done.length > 0) tick(workbench, done).catch(report);
    }),
  ];
  return () => subscriptions.forEach((subscription) => subscription.unsubscribe());
}

/** Ticks the first step when the editor in front is an article of the sample project. */
export async function tickArticle(workbench: WalkthroughWorkbench, input: EditorInput | null): Promise<void> {
  if (input === null || (input.editor !== 'pdf' && input.editor !== 'page')) return;
  if ((await workbench.services.projects.current()).isSample) await tick(workbench, ['article']);
}
