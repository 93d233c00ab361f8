import { projectTitle } from '@/lib/domain/project-title';
import type { Services } from '@/lib/services/services';
import type { Workbench } from '@/lib/workbench/contribution';
import { messages } from './messages';
import { tableScopeOf } from './table-scope.svelte';

/** Quotes in a row of an export when nobody says otherwise: every quote leads back to its passage. */
const quotesInExport = Infinity;

const mediaTypes = {
  csv: 'text/csv;charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;

/** Writes the thematic table in the worker and saves it; `quotes` is the number of quotes in a row. */
export async function exportTable(
  workbench: Workbench<Services>,
  format: 'csv' | 'docx',
  quotes?: unknown,
): Promise<void> {
  const { services, language } = workbench;
  const text = messages[language];
  workbench.announce(text.exporting);
  const project = await services.projects.current();
  const name = `thematic-table.${format}`;
  const options = {
    format,
    language,
    quotesPerRow: typeof quotes === 'number' ? quotes : quotesInExport,
    scope: tableScopeOf(workbench).chosen,
    title: `${text.title}: ${projectTitle(project, language)}`,
    date: new Date().toISOString().slice(0, 10),
  };
  const bytes = await workbench.withProgress(
    { title: text.exporting, isCancellable: true, channel: 'export' },
    (report, signal) => {
      report({ text: name });
      return services.codebook.exportTable(options, signal);
    },
  );
  workbench.saveFile(name, new Blob([bytes], { type: mediaTypes[format] }));
  workbench.notify({ severity: 'info', text: text.exported(name), kind: 'table.exported' });
}
