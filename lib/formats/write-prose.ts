import type { EvidenceFile } from '@/lib/domain/evidence/evidence-export';
import type { ProseFormat } from '@/lib/domain/results/results-export';
import type { WritingContext } from './evidence-document';
import type { ProseDocument } from './prose';

const files = {
  docx: {
    extension: 'docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  markdown: { extension: 'md', mediaType: 'text/markdown;charset=utf-8' },
  html: { extension: 'html', mediaType: 'text/html;charset=utf-8' },
} as const;

/** Gives running text as a file. @throws the signal's reason when it was aborted */
export async function writeProse(
  document: ProseDocument,
  format: ProseFormat,
  context: WritingContext = {},
): Promise<EvidenceFile> {
  context.signal?.throwIfAborted();
  return { ...files[format], bytes: await bytesOf(document, format, context) };
}

/** Each is loaded when it is needed: the Word writer is heavier than all the rest of the worker. */
async function bytesOf(
  document: ProseDocument,
  format: ProseFormat,
  context: WritingContext,
): Promise<Uint8Array<ArrayBuffer>> {
  switch (format) {
    case 'docx':
      return (await import('./prose-docx')).proseDocx(document, context);
    case 'markdown':
      return new TextEncoder().encode((await import('./prose-markdown')).proseMarkdown(document));
    case 'html':
      return new TextEncoder().encode((await import('./prose-html')).proseHtml(document));
  }
}
