// The thematic table for a spreadsheet: one row a code, UTF-8 with BOM, CRLF, nothing that a spreadsheet would run.
import papaparse from 'papaparse';
import { AppError } from '@/lib/base/errors';
import { labelIn, type Language } from '@/lib/base/language';
import {
  polarityKeys,
  type QuoteEntry,
  type ThematicRow,
  type ThematicTable,
} from '@/lib/domain/codebook-view';
import { inMarks, polarityWords, quotePlace, tableWords, typeWords } from '@/lib/domain/thematic-words';
import { printable } from './printable';

/** By which spreadsheets know that a file is UTF-8. */
export const byteOrderMark = '\ufeff';

/** Column names are the same in both languages, so that scripts keep working; the cells are in the reader's language. */
const columns = [
  'level',
  'kind',
  'number',
  'label',
  'type',
  'polarity',
  'n',
  'fragments',
  'codings',
  'uncertain',
  'lost',
  ...polarityKeys.map((key) => `n_${key}` as const),
  'publications',
  'quotes',
  'system',
] as const;

/** A row of the file, read back. */
export type CsvRow = Readonly<Record<(typeof columns)[number], string>>;

/** Gives the table as CSV text. */
export function thematicCsv(table: ThematicTable, language: Language): string {
  let system = '';
  const rows = table.rows.map((row) => {
    // Rows stand in tree order, and a system at the top of it.
    if (row.code.depth === 0) system = row.code.kind === 'system' ? labelIn(row.code.labels, language) : '';
    return [...cellsOf(row, language), system].map(inert);
  });
  return byteOrderMark + papaparse.unparse({ fields: [...columns], data: rows }, { newline: '\r\n' });
}

/** Reads such a file back, with the guards against formulas taken off. @throws AppError `file-not-recognised` */
export function parseThematicCsv(text: string): CsvRow[] {
  const { data, meta, errors } = papaparse.parse<CsvRow>(text.replace(byteOrderMark, ''), {
    header: true,
    skipEmptyLines: true,
  });
  const missing = columns.filter((column) => !(meta.fields ?? []).includes(column));
  const [problem] = errors;
  if (missing.length > 0 || problem !== undefined) {
    throw new AppError('file-not-recognised', problem?.message ?? `No column ${missing.join(', ')}`, {
      row: problem?.row,
      missing,
    });
  }
  return data.map(
    // Every column is there: checked above.
    (row) => Object.fromEntries(columns.map((column) => [column, unguarded(row[column])])) as CsvRow,
  );
}

function cellsOf(row: ThematicRow, language: Language): string[] {
  const { code } = row;
  return [
    String(code.depth),
    code.kind,
    code.number === null ? '' : String(code.number),
    labelIn(code.labels, language),
    code.type === null ? '' : `${typeWords[code.type].letter} ${typeWords[code.type][language]}`,
    code.polarity === null ? '' : polarityWords[code.polarity][language],
    String(code.union.documents),
    String(code.union.fragments),
    String(code.union.codings),
    String(row.doubts.uncertain),
    String(row.doubts.lost),
    ...polarityKeys.map((key) => String(code.union.documentsByPolarity[key])),
    row.documents.map((document) => document.citation).join('; '),
    row.quotes.map((quote) => quoteInWords(quote, language)).join('\n'),
  ];
}

function quoteInWords(quote: QuoteEntry, language: Language): string {
  return `${inMarks(quote.text, tableWords(language))} (${quotePlace(quote, language)})`;
}

/**
 * What makes a spreadsheet run a cell, in plain and full-width signs, also behind white space and characters that
 * are not seen. Apostrophes in front are guards that the text had already, so that one more can be taken off again.
 */
export const startsFormula = /^'*[\s\p{Cf}]*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/u;

/** Gives a cell that no spreadsheet runs. */
export function inert(cell: string): string {
  const text = printable(cell);
  return startsFormula.test(text) ? `'${text}` : text;
}

function unguarded(cell: string): string {
  return cell.startsWith("'") && startsFormula.test(cell) ? cell.slice(1) : cell;
}
