// Tables of evidence as Markdown: tables as GitHub and Obsidian read them, and texts that stay texts.
import { headingOf, plainCellText } from '@/lib/domain/evidence/cell-text';
import type {
  CellLine,
  EvidenceCell,
  EvidenceRow,
  EvidenceTable,
} from '@/lib/domain/evidence/evidence-table';
import { blankContinued } from '@/lib/domain/evidence/merged-cells';
import { RowProgress, written, type EvidenceDocument, type WritingContext } from './evidence-document';
import { dayInWords, exportWords } from './evidence-words';
import { printable } from './printable';
import { addressOfQuote } from './quote-address';

/** Gives the tables as Markdown text, a heading over each. */
export async function evidenceMarkdown(
  document: EvidenceDocument,
  { signal, onProgress }: WritingContext = {},
): Promise<string> {
  const { tables, title, language, notes, date } = document;
  const words = exportWords(language);
  const progress = new RowProgress(tables, onProgress);
  const parts = [`# ${inline(title)}`, ...notes.map(inline)];
  for (const table of tables) {
    const rows = await written(blankContinued(table.rows), (row) => rowText(row, document), {
      progress,
      signal,
    });
    if (tables.length > 1 || table.title !== title) parts.push(`## ${inline(table.title)}`);
    parts.push([...headOf(table), ...rows].join('\n'));
    if (rows.length === 0) parts.push(words.noRows);
    parts.push(...table.notes.map(inline));
  }
  parts.push(words.made(dayInWords(date, language)));
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function headOf({ columns }: EvidenceTable): string[] {
  const lines = columns.map(({ kind }) => (kind === 'number' ? '---:' : '---'));
  return [rowOf(columns.map((column) => inline(headingOf(column)))), rowOf(lines)];
}

function rowText(row: EvidenceRow, document: EvidenceDocument): string {
  return rowOf(
    row.cells.map((cell, at) => {
      const text = cellOf(cell, document);
      const indent = at === 0 ? '&emsp;'.repeat(row.depth) : '';
      return `${indent}${row.role !== 'plain' && text !== '' && cell.kind !== 'lines' ? `**${text}**` : text}`;
    }),
  );
}

function rowOf(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function cellOf(cell: EvidenceCell, document: EvidenceDocument): string {
  if (cell.kind === 'lines') return cell.lines.map((line) => lineOf(line, document)).join('<br>');
  return inline(plainCellText(cell, document.language));
}

function lineOf({ text, quote }: CellLine, { passageAddress }: EvidenceDocument): string {
  if (quote === null) return inline(text);
  return `${inline(text)} [↗](<${addressOfQuote(quote, passageAddress).replace(/[<>|\s\\`]/g, encodeURIComponent)}>)`;
}

/** Signs that mean something inside a line of Markdown, of its dialects, or of Obsidian. */
const meaning = /[\\`*_[\]{}#|~$^]|==|%%|@(?=\w)|^[-+=](?=\s|$|[-=])|(?<=^\d{1,9})[.)]/g;

/** Gives a text on one line in which no sign means anything. */
export function inline(text: string): string {
  return printable(text)
    .split(/\r\n|[\r\n\u0085\u2028\u2029]/)
    .map((line) => line.trim().replace(meaning, escapedSign).replace(/[&<>]/g, entity))
    .join('<br>')
    .replace(/\t/g, ' ');
}

function escapedSign(sign: string): string {
  return [...sign].map((each) => `\\${each}`).join('');
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function entity(sign: string): string {
  return entities[sign] ?? sign;
}
