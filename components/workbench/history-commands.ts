// Undo and redo, and the notice that takes back what a feature has just done.
import { labelIn } from '@/lib/base/language';
import { mapObservable } from '@/lib/base/observable';
import type { CoreServices } from '@/lib/services/services';
import { actionTexts } from '@/lib/workbench/action-texts';
import type { Workbench } from '@/lib/workbench/contribution';
import { inBoth, type NoticeWords } from '@/lib/workbench/notice';
import { messages } from './messages';
import type { ShellCommand } from './shell-of';

/** Undo, redo, and the offer to undo. */
export const historyCommands: readonly ShellCommand[] = [
  {
    id: 'history.undo',
    title: { en: 'Edit: undo', nl: 'Bewerken: ongedaan maken' },
    keys: ['Mod+KeyZ'],
    // In a text field the keys are the browser's.
    when: (keys) => !keys.inputFocus,
    run: async (workbench) => {
      const undone = await workbench.services.history.undo();
      const { language } = workbench;
      workbench.announce(messages[language].undone(labelIn(actionTexts[undone.action], language)));
    },
  },
  {
    id: 'history.redo',
    title: { en: 'Edit: redo', nl: 'Bewerken: opnieuw doen' },
    keys: ['Mod+Shift+KeyZ', 'Mod+KeyY'],
    when: (keys) => !keys.inputFocus,
    run: async (workbench) => {
      const redone = await workbench.services.history.redo();
      const { language } = workbench;
      workbench.announce(messages[language].redone(labelIn(actionTexts[redone.action], language)));
    },
  },
  {
    id: 'history.offerUndo',
    title: { en: 'Edit: offer to undo', nl: 'Bewerken: ongedaan maken aanbieden' },
    palette: false,
    run: offerUndo,
  },
];

/**
 * Says what was done (a feature's sentence), with a button that takes exactly that back. The offer ends as soon as undo
 * would take something else back: newer work is left alone.
 */
async function offerUndo(workbench: Workbench<CoreServices>, argument: unknown): Promise<void> {
  const { history } = workbench.services;
  const [change] = await history.recentOwn(1);
  if (change === undefined) return;
  workbench.notify({
    severity: 'info',
    // Features give the sentence.
    text: argument as NoticeWords,
    actions: [
      {
        label: inBoth((each) => messages[each].keyUndo),
        run: async () => {
          const undone = await history.undo(change.id);
          const { language } = workbench;
          workbench.announce(messages[language].undone(labelIn(actionTexts[undone.action], language)));
        },
      },
    ],
    standsWhile: mapObservable(history.observe(change.projectId), ({ undo }) => undo?.id === change.id),
  });
}
