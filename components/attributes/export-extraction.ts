import type { EvidenceFormat } from '@/lib/domain/evidence/evidence-export';
import { projectTitle } from '@/lib/domain/project-title';
import type { PickItem } from '@/lib/workbench/contribution';
import { extractionLookOf, type ExtractionWorkbench } from './extraction-look.svelte';
import { messages } from './messages';

/** Asks for a format, writes the table in the order that is shown with all its columns, and saves it. */
export async function exportExtraction(workbench: ExtractionWorkbench): Promise<void> {
  const { services, language } = workbench;
  const text = messages[language];
  const items: PickItem<EvidenceFormat>[] = [
    { value: 'docx', label: 'Word', icon: 'file' },
    { value: 'xlsx', label: 'Excel', icon: 'table' },
    { value: 'csv', label: 'CSV', icon: 'list-flat' },
  ];
  const format = await workbench.pick(items, { title: text.export });
  if (format === null) return;
  const { order } = extractionLookOf(workbench);
  const options = {
    tables: [{ table: 'extraction', scope: 'own', order, attributes: null, withLines: true } as const],
    ...{ format, language, limits: null, date: new Date().toISOString().slice(0, 10) },
    title: `${text.title}: ${projectTitle(await services.projects.current(), language)}`,
  };
  const { bytes, extension, mediaType } = await workbench.withProgress(
    { title: text.exporting, isCancellable: true, channel: 'export' },
    (report, signal) => {
      report({ text: options.title });
      return services.codebook.exportEvidence(options, signal);
    },
  );
  const name = `${text.fileName}.${extension}`;
  workbench.saveFile(name, new Blob([bytes], { type: mediaType }));
  workbench.notify({ severity: 'info', text: text.exported(name) });
}
