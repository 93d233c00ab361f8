// Tables of evidence out to a file or the clipboard. Loaded when it is needed.
import {
  limitSettings,
  type EvidenceFormat,
  type QuotationLimits,
} from '@/lib/domain/evidence/evidence-export';
import type { EvidenceRequest } from '@/lib/domain/evidence/table-makers';
import { projectTitle } from '@/lib/domain/project-title';
import type { Services } from '@/lib/services/services';
import type { Workbench } from '@/lib/workbench/contribution';
import { exportMessages } from './export-messages';

/** How an export is to be. */
export type ExportChoices = {
  readonly format: EvidenceFormat;
  /** What the document is called; left out, the first table's name and the project's. */
  readonly title?: string;
  /** Whether quotes are shortened, as a copy that leaves the house needs; left out, a private copy with full quotes. */
  readonly isLimited?: boolean;
  /** Of Word: where a quote comes from stands in a footnote. */
  readonly footnotes?: boolean;
};

/** Writes tables in the worker, with progress and a way to stop, and saves the file. A format alone: all else as usual. */
export async function exportEvidence(
  workbench: Workbench<Services>,
  requests: readonly EvidenceRequest[],
  how: EvidenceFormat | ExportChoices,
): Promise<void> {
  const choices = typeof how === 'string' ? { format: how } : how;
  const { format, title, isLimited = false, footnotes = false } = choices;
  const { services, language } = workbench;
  const text = exportMessages[language];
  workbench.announce(text.exporting);
  const project = projectTitle(await services.projects.current(), language);
  const named = title ?? `${text.tables(requests.length)}: ${project}`;
  const options = {
    ...{ tables: requests, format, language, title: named, footnotes },
    date: new Date().toISOString().slice(0, 10),
    limits: isLimited ? limitsOf(workbench) : null,
  };
  const file = await workbench.withProgress(
    { title: text.exporting, isCancellable: true, channel: 'export' },
    (report, signal) =>
      services.codebook.exportEvidence(options, signal, (part) => report({ part, text: named })),
  );
  const name = `${fileName(named)}.${file.extension}`;
  workbench.saveFile(name, new Blob([file.bytes], { type: file.mediaType }));
  workbench.notify({ severity: 'info', text: text.exported(name), kind: 'table.exported' });
}

/** Puts a table, or the rows of it with these keys, on the clipboard: as a real table for Word, and as plain text. */
export async function copyEvidence(
  workbench: Workbench<Services>,
  request: EvidenceRequest,
  rowKeys: readonly string[] | null = null,
): Promise<void> {
  const { services, language } = workbench;
  const made = services.codebook.evidenceRichText(request, language, rowKeys);
  const part = (type: string, of: 'html' | 'text') => made.then((all) => new Blob([all[of]], { type }));
  // Promises, so that the browser knows at once that this is the answer to a gesture.
  await navigator.clipboard.write([
    new ClipboardItem({ 'text/html': part('text/html', 'html'), 'text/plain': part('text/plain', 'text') }),
  ]);
  workbench.announce(exportMessages[language].copied);
}

/** What this project allows to be quoted in a copy that leaves the house. */
function limitsOf({ settings }: Workbench<Services>): QuotationLimits {
  return {
    wordsPerDocument: settings.number(limitSettings.perDocument),
    wordsPerQuote: settings.number(limitSettings.perQuote),
  };
}

function fileName(title: string): string {
  const name = title
    .replace(/[^\p{L}\p{N} -]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return name.slice(0, 80).trim() || 'tables';
}
