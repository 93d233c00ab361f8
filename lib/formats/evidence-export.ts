// Tables of evidence out of a project, in any format.
import { codingData } from '@/lib/domain/evidence/coding-data';
import type { EvidenceExport, EvidenceFile } from '@/lib/domain/evidence/evidence-export';
import { withQuotationLimits } from '@/lib/domain/evidence/quotation-limits';
import { evidenceTable } from '@/lib/domain/evidence/table-makers';
import type { CodebookProjection } from '@/lib/domain/projection';
import type { Id } from '@/lib/domain/records';
import { tableWords } from '@/lib/domain/thematic-words';
import { evidenceCsv } from './evidence-csv';
import type { EvidenceDocument, WritingContext } from './evidence-document';
import type { ExportContext } from './thematic-export';

const mediaTypes = {
  csv: 'text/csv;charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html;charset=utf-8',
  md: 'text/markdown;charset=utf-8',
  tex: 'application/x-tex;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
} as const;

/** Gives the exported file. What comes into the project meanwhile does not get into it. @throws the signal's reason when it was aborted */
export async function writeEvidence(
  project: CodebookProjection,
  options: EvidenceExport,
  { isSample, signal, onProgress }: ExportContext & WritingContext,
): Promise<EvidenceFile> {
  signal?.throwIfAborted();
  const { language, limits } = options;
  const notes = isSample ? [tableWords(language).sample] : [];
  const context = { signal, onProgress };
  const asked = options.tables.map((each) => evidenceTable(project, each, language));
  if (options.format === 'data') {
    const { variables, table } = codingData(project, language);
    const [data = table, ...others] = withQuotationLimits([table, ...asked], limits, language);
    const { evidenceData } = await import('./evidence-data');
    const bytes = await evidenceData(
      { variables, table: data },
      { tables: others, language, notes },
      context,
    );
    return fileOf('zip', bytes);
  }
  const document: EvidenceDocument = {
    ...{
      tables: withQuotationLimits(asked, limits, language),
      notes,
      language,
      title: options.title,
      date: options.date,
    },
    passageAddress: options.passageAddress,
    footnoteOf: options.footnotes === true ? (id) => footnoteOf(project, id) : null,
  };
  return writeDocument(document, options.format, context);
}

/** Gives a document of tables in a format; several tables as CSV come in one zip. */
export async function writeDocument(
  document: EvidenceDocument,
  format: Exclude<EvidenceExport['format'], 'data'>,
  context: WritingContext = {},
): Promise<EvidenceFile> {
  // Each is loaded when it is needed: the Word writer is heavier than all the rest of the worker.
  switch (format) {
    case 'csv':
    case 'csvExact':
      return csvFile(document, format === 'csvExact', context);
    case 'docx':
      return fileOf('docx', await (await import('./evidence-docx')).evidenceDocx(document, context));
    case 'xlsx':
      return fileOf('xlsx', await (await import('./evidence-xlsx')).evidenceXlsx(document, context));
    case 'markdown':
      return fileOf(
        'md',
        encoded(await (await import('./evidence-markdown')).evidenceMarkdown(document, context)),
      );
    case 'latex':
      return fileOf(
        'tex',
        encoded(await (await import('./evidence-latex')).evidenceLatex(document, context)),
      );
    case 'html':
      return fileOf('html', encoded(await (await import('./evidence-html')).evidenceHtml(document, context)));
  }
}

async function csvFile(
  { tables, language }: EvidenceDocument,
  isExact: boolean,
  context: WritingContext,
): Promise<EvidenceFile> {
  const [table, ...others] = tables;
  if (table !== undefined && others.length === 0) {
    return fileOf('csv', encoded(await evidenceCsv(table, { language, isExact }, context)));
  }
  const { ZipWriter } = await import('./zip-writer');
  const zip = new ZipWriter();
  for (const [at, each] of tables.entries()) {
    const text = await evidenceCsv(each, { language, isExact }, { signal: context.signal });
    const name = each.title
      .replace(/[^\p{L}\p{N} -]+/gu, ' ')
      .trim()
      .slice(0, 60);
    const entry = zip.add(`${at + 1} ${name}`.trim() + '.csv');
    entry.write(text);
    entry.end();
    context.onProgress?.((at + 1) / tables.length);
  }
  return fileOf('zip', zip.bytes());
}

/** Says where a passage stands, for a footnote: the title of its document, and the address of a web page. */
function footnoteOf({ records }: CodebookProjection, sourceId: Id): string {
  const source = records.source.get(sourceId);
  if (source === undefined) return '';
  return [source.title, source.journal, source.url ?? ''].filter((part) => part !== '').join('. ');
}

function fileOf(extension: keyof typeof mediaTypes, bytes: Uint8Array<ArrayBuffer>): EvidenceFile {
  return { extension, mediaType: mediaTypes[extension], bytes };
}

function encoded(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
