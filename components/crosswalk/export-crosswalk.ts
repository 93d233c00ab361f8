import { projectTitle } from '@/lib/domain/project-title';
import { crosswalkLookOf, type CrosswalkWorkbench } from './crosswalk-look.svelte';
import { messages } from './messages';

const mediaTypes = {
  csv: 'text/csv;charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;

/** Writes the crosswalk of the systems that stand side by side, in the worker, and saves it. */
export async function exportCrosswalk(workbench: CrosswalkWorkbench, format: 'csv' | 'docx'): Promise<void> {
  const { services, language } = workbench;
  const text = messages[language];
  const look = crosswalkLookOf(workbench);
  const { columns } = await look.ask(workbench);
  if (columns.length < 2) return workbench.notify({ severity: 'info', text: text.noOtherSystemHow });
  workbench.announce(text.exporting);
  const name = `crosswalk.${format}`;
  const project = await services.projects.current();
  const options = {
    ...{ format, language, systems: columns.map(({ id }) => id), withOpenEnds: look.showsOpenEnds },
    title: `${text.title}: ${projectTitle(project, language)}`,
    date: new Date().toISOString().slice(0, 10),
  };
  const bytes = await workbench.withProgress(
    { title: text.exporting, isCancellable: true, channel: 'export' },
    (report, signal) => {
      report({ text: name });
      return services.codebook.exportCrosswalk(options, signal);
    },
  );
  workbench.saveFile(name, new Blob([bytes], { type: mediaTypes[format] }));
  workbench.notify({ severity: 'info', text: text.exported(name) });
}
