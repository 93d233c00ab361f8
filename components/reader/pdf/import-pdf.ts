import type { Source } from '@/lib/domain/records';
import type { Services } from '@/lib/services/services';
import type { Workbench } from '@/lib/workbench/contribution';
import { messages } from '@/components/reader/messages';

/** What file choosers offer. */
export const pdfFiles = '.pdf,application/pdf';

/**
 * Makes a PDF a source and opens it; `url` is where a tab showed it. Gives the source that is there already for the same bytes. Nothing is kept of
 * a file that cannot be coded.
 * @throws AppError `file-empty`, `pdf-damaged`, `pdf-encrypted`
 */
export async function importPdf(
  workbench: Workbench<Services>,
  file: File,
  url: string | null = null,
): Promise<Source> {
  const text = messages[workbench.language];
  const { source, hasText } = await workbench.withProgress(
    { title: text.importing(file.name), isCancellable: true, channel: 'import', view: 'sources.list' },
    async (_, signal) => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      // PDF.js comes when the first PDF does.
      const { checkPdf } = await import('@/lib/reader/pdf/check-pdf');
      const { draft, hasText: isReadable } = await checkPdf({ name: file.name, bytes });
      signal.throwIfAborted();
      const added = await workbench.services.sources.addPdf({
        name: file.name,
        bytes,
        draft: { ...draft, url },
      });
      return { source: added, hasText: isReadable };
    },
  );
  workbench.openEditor({ editor: 'pdf', key: source.id });
  if (hasText) workbench.announce(text.imported(source.title));
  else workbench.notify({ severity: 'info', text: text.withoutText(source.title), kind: 'pdf.withoutText' });
  return source;
}

/** Gives the PDF that a caller hands over: a file, or a file with the address that a tab showed it at. */
export function givenPdf(argument: unknown): { file: File; url: string | null } | null {
  if (argument instanceof File) return { file: argument, url: null };
  const isGiven =
    typeof argument === 'object' && argument !== null && 'file' in argument && 'url' in argument;
  if (!isGiven || !(argument.file instanceof File)) return null;
  return { file: argument.file, url: typeof argument.url === 'string' ? argument.url : null };
}
