import type { Language } from '@/lib/base/language';
import type { Code, Id, RetrievalQuery } from '@/lib/domain/records';
import type { Retrieved } from '@/lib/domain/retrieval';
import { retrievalCsv } from './retrieval-csv';
import type { ExportContext } from './thematic-export';

/** What an export of the passages of a question is to be. */
export type RetrievalExport = {
  readonly query: RetrievalQuery;
  readonly format: 'csv' | 'docx';
  readonly language: Language;
  readonly title: string;
  /** ISO date printed in the document. */
  readonly date: string;
  /** What links to passages of PDFs begin with, before the fragment's id; left out, `codeboom://fragment/`. */
  readonly passageAddress?: string;
};

/** All that a question found, and what is needed to write it down. */
export type RetrievalAnswer = {
  readonly retrieved: Retrieved;
  readonly codes: ReadonlyMap<Id, Pick<Code, 'labels'>>;
  /** The question in words. */
  readonly question: string;
};

/** Gives the bytes of the exported passages. Makes long exports in slices, and rejects with the signal's reason between two. */
export async function exportRetrieval(
  answer: RetrievalAnswer,
  options: Omit<RetrievalExport, 'query'> & ExportContext,
): Promise<Uint8Array<ArrayBuffer>> {
  options.signal?.throwIfAborted();
  switch (options.format) {
    case 'csv':
      return new TextEncoder().encode(retrievalCsv(answer, options.language));
    case 'docx': {
      // Loaded when it is needed: the Word writer is heavier than all the rest of the worker.
      const { retrievalDocx } = await import('./retrieval-docx');
      return retrievalDocx(answer, options);
    }
  }
}
