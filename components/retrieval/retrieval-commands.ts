// Commands of retrievals: make, open, rename, delete, export.
import type { Id, Retrieval } from '@/lib/domain/records';
import { firstValue } from '@/lib/base/observable';
import { openQuery } from '@/lib/domain/retrieval';
import type { Services } from '@/lib/services/services';
import type { Command, Workbench } from '@/lib/workbench/contribution';
import { exportPassages, type PassagesToExport } from './export-retrieval';
import { messages } from './messages';

type RetrievalWorkbench = Workbench<Services>;

/** Everything that can be done with retrievals. */
export const retrievalCommands: readonly Command<Services>[] = [
  {
    id: 'retrieval.new',
    title: { en: 'Retrieval: new retrieval', nl: 'Zoekvraag: nieuwe zoekvraag' },
    icon: 'add',
    run: async (workbench) => {
      const { newTitle } = messages[workbench.language];
      const { id } = await workbench.services.retrievals.save(newTitle, openQuery);
      workbench.openEditor({ editor: 'retrieval', key: id });
    },
  },
  {
    id: 'retrieval.open',
    title: { en: 'Retrieval: open…', nl: 'Zoekvraag: openen…' },
    icon: 'filter',
    run: (workbench, argument) =>
      withChosen(workbench, argument, ({ id }) => workbench.openEditor({ editor: 'retrieval', key: id })),
  },
  {
    id: 'retrieval.rename',
    title: { en: 'Retrieval: rename…', nl: 'Zoekvraag: hernoemen…' },
    icon: 'edit',
    run: (workbench, argument) =>
      withChosen(workbench, argument, async ({ id, title: value }) => {
        const typed = await workbench.ask({ title: messages[workbench.language].rename, value });
        if (typed !== null && typed.trim() !== '')
          await workbench.services.retrievals.edit(id, { title: typed.trim() });
      }),
  },
  {
    id: 'retrieval.remove',
    title: { en: 'Retrieval: delete', nl: 'Zoekvraag: verwijderen' },
    icon: 'trash',
    run: (workbench, argument) =>
      withChosen(workbench, argument, async ({ id, title }) => {
        await workbench.services.retrievals.remove(id);
        workbench.closeEditor({ editor: 'retrieval', key: id });
        await workbench.run('history.offerUndo', messages[workbench.language].removed(title));
      }),
  },
  {
    id: 'retrieval.exportWord',
    title: { en: 'Retrieval: export to Word', nl: 'Zoekvraag: exporteren naar Word' },
    icon: 'export',
    run: (workbench, argument) =>
      withChosen(workbench, argument, (retrieval) =>
        exportPassages(workbench, { ...retrieval, format: 'docx' }),
      ),
  },
  {
    id: 'retrieval.exportCsv',
    title: { en: 'Retrieval: export to CSV', nl: 'Zoekvraag: exporteren naar CSV' },
    icon: 'export',
    run: (workbench, argument) =>
      withChosen(workbench, argument, (retrieval) =>
        exportPassages(workbench, { ...retrieval, format: 'csv' }),
      ),
  },
  {
    id: 'retrieval.exportPassages',
    title: { en: 'Retrieval: export passages', nl: 'Zoekvraag: passages exporteren' },
    palette: false,
    // Only our own lists of passages run it, with what they show.
    run: (workbench, argument) => exportPassages(workbench, argument as PassagesToExport),
  },
];

/** The retrieval that is named, else the one in front, else the one that is chosen. */
async function withChosen(
  workbench: RetrievalWorkbench,
  argument: unknown,
  act: (retrieval: Retrieval) => void | Promise<void>,
): Promise<void> {
  const { projects, retrievals } = workbench.services;
  const all = await firstValue(retrievals.observeAll((await projects.current()).id));
  const { activeEditor } = workbench;
  const inFront = activeEditor?.editor === 'retrieval' ? activeEditor.key : null;
  const wanted: Id | null = typeof argument === 'string' ? argument : inFront;
  const items = all.map((retrieval) => ({ value: retrieval, label: retrieval.title, icon: 'filter' }));
  const title = messages[workbench.language].pick;
  const chosen = all.find(({ id }) => id === wanted) ?? (await workbench.pick(items, { title }));
  if (chosen !== null) await act(chosen);
}
