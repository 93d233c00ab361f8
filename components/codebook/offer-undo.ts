import type { CodebookWorkbench } from './chosen-code';
import { messages } from './messages';

/** Says what was done, with a button that takes exactly that back; newer work is left alone. */
export async function offerUndo(workbench: CodebookWorkbench, text: string): Promise<void> {
  const { history } = workbench.services;
  const [change] = await history.recent(1);
  const words = messages[workbench.language];
  workbench.notify({
    severity: 'info',
    text,
    actions: [
      {
        label: words.undo,
        run: async () => {
          await history.undo(change?.id);
          workbench.announce(words.undone);
        },
      },
    ],
  });
}
