import type { RetrievalQuery } from '@/lib/domain/records';
import type { Services } from '@/lib/services/services';
import type { Workbench } from '@/lib/workbench/contribution';
import { messages } from './messages';

/** Passages that are to be written to a file, under a title. */
export type PassagesToExport = {
  readonly title: string;
  readonly query: RetrievalQuery;
  readonly format: 'csv' | 'docx';
};

const mediaTypes = {
  csv: 'text/csv;charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;

/** Writes all passages that a question asks for in the worker, and saves them as a file. */
export async function exportPassages(
  workbench: Workbench<Services>,
  { title, query, format }: PassagesToExport,
): Promise<void> {
  const { services, language } = workbench;
  const text = messages[language];
  const name = `${title.replace(/[^\p{L}\p{N} -]/gu, '').trim() || 'retrieval'}.${format}`;
  const date = new Date().toISOString().slice(0, 10);
  workbench.announce(text.exporting);
  const bytes = await workbench.withProgress(
    { title: text.exporting, isCancellable: true, channel: 'export' },
    (report, signal) => {
      report({ text: name });
      return services.codebook.exportRetrieval({ title, query, format, language, date }, signal);
    },
  );
  workbench.saveFile(name, new Blob([bytes], { type: mediaTypes[format] }));
  workbench.notify({ severity: 'info', text: text.exported(name) });
}
