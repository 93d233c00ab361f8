// What an export of tables of evidence is to be, and the file that comes of it.
import type { Language } from '@/lib/base/language';
import type { EvidenceRequest } from './table-makers';

/** All formats, in the order in which they are offered. */
export const evidenceFormats = [
  'docx',
  'xlsx',
  'csv',
  'csvExact',
  'markdown',
  'latex',
  'html',
  /** A row a coding with a codebook and scripts that read it, for R and SPSS; the tables come along as long rows. */
  'data',
] as const;

/** How tables are written down. */
export type EvidenceFormat = (typeof evidenceFormats)[number];

/** How many words of others an export may quote. */
export type QuotationLimits = {
  /** Of one document, over all tables of the export. */
  readonly wordsPerDocument: number;
  readonly wordsPerQuote: number;
};

/** The ids of the settings of a project that hold them. */
export const limitSettings = {
  perDocument: 'export.quotedWordsPerDocument',
  perQuote: 'export.quotedWordsPerQuote',
} as const;

/** What an export is to be. */
export type EvidenceExport = {
  readonly tables: readonly EvidenceRequest[];
  readonly format: EvidenceFormat;
  readonly language: Language;
  readonly title: string;
  /** ISO date printed in the document. */
  readonly date: string;
  /** `null`: a private copy, with every quote in full. */
  readonly limits: QuotationLimits | null;
  /** Of Word: where a quote comes from stands in a footnote with the title, not behind it. */
  readonly footnotes?: boolean;
  /** What links to passages of PDFs begin with, before the fragment's id; left out, `codeboom://fragment/`. */
  readonly passageAddress?: string;
};

/** A file that was written. */
export type EvidenceFile = {
  /** Without its dot. */
  readonly extension: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
};

/** A table as it is pasted elsewhere: for editors of rich text such as Word, and for those of plain text. */
export type RichText = { readonly html: string; readonly text: string };
