// Tables of evidence for Word: on A4 pages on their side, a heading over each table, its notes under it. The tables are
// written as XML, because `docx` objects take many times as long for thousands of rows.
import { Paragraph, type IParagraphStyleOptions } from 'docx';
import type { EvidenceRow, EvidenceTable } from '@/lib/domain/evidence/evidence-table';
import { rowSpans } from '@/lib/domain/evidence/merged-cells';
import { columnParts, type ColumnPart } from './evidence-columns';
import { RowProgress, type EvidenceDocument, type WritingContext } from './evidence-document';
import { exportWords } from './evidence-words';
import { EvidenceWordRows, tableEnd, tableStart } from './evidence-word-rows';
import { wordStyles } from './word-document';
import { wordFile } from './word-file';
import { wordFrame, wordNote } from './word-frame';
import { run, WordFootnotes, WordLinks, wordParagraph } from './word-xml';

const noteStyle = 'TableNote';

/** Twips between the margins of the page. */
const pageWidth = 14_570;

/** Finds the paragraph that stands for all tables. */
const placeOfTables = /<w:p>(?:(?!<w:p>).)*?tables come here.*?<\/w:p>/s;

/** What the body is made of, in its order. */
type Block =
  | { readonly kind: 'paragraph'; readonly text: string; readonly style: string }
  | { readonly kind: 'start'; readonly table: EvidenceTable; readonly part: ColumnPart }
  | {
      readonly kind: 'row';
      readonly row: EvidenceRow;
      readonly spans: readonly number[];
      readonly part: ColumnPart;
    }
  | { readonly kind: 'end' };

/** Gives the tables as the bytes of a .docx file. @throws the signal's reason when it was aborted */
export function evidenceDocx(
  document: EvidenceDocument,
  { signal, onProgress }: WritingContext = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const { tables, title, language, date, notes } = document;
  const links = new WordLinks();
  const footnotes = new WordFootnotes();
  const rows = new EvidenceWordRows(document, links, footnotes);
  const progress = new RowProgress(tables, onProgress);
  const blocks = tables.flatMap((table) => blocksOf(table, document));
  // Rows of tables in parts are written more than once; the part that is done goes by blocks.
  const each = tables.reduce((sum, table) => sum + table.rows.length, 0) / Math.max(1, blocks.length);
  return wordFile({
    frame: wordFrame({
      ...{ title, language, date, isLandscape: true, styles: paragraphStyles },
      children: [...notes.map(wordNote), new Paragraph('tables come here')],
    }),
    place: placeOfTables,
    items: blocks,
    write: (block) => {
      progress.add(each);
      return blockXml(block, rows);
    },
    links,
    footnotes: () => footnotes.xml(),
    signal,
  });
}

const paragraphStyles: IParagraphStyleOptions[] = [
  { id: wordStyles.cell, name: 'Table text', basedOn: 'Normal', quickFormat: true, run: { size: 18 } },
  {
    ...{ id: wordStyles.heading, name: 'Table heading', basedOn: wordStyles.cell, quickFormat: true },
    run: { bold: true, size: 18 },
    paragraph: { keepNext: true },
  },
  {
    ...{ id: wordStyles.quote, name: 'Table quote', basedOn: wordStyles.cell, quickFormat: true },
    run: { size: 18 },
    paragraph: { spacing: { after: 60 } },
  },
  {
    ...{ id: noteStyle, name: 'Table note', basedOn: 'Normal', quickFormat: true },
    run: { size: 18, color: '5A6572' },
    paragraph: { spacing: { before: 80, after: 40 } },
  },
];

function blocksOf(table: EvidenceTable, { tables, title, language }: EvidenceDocument): Block[] {
  const words = exportWords(language);
  const parts = columnParts(table, pageWidth);
  const spans = rowSpans(table.rows);
  const heading = tables.length > 1 || table.title !== title ? [paragraph(table.title, 'Heading2')] : [];
  const ofParts = parts.flatMap((part, at): Block[] => [
    ...(parts.length === 1 ? [] : [paragraph(words.part(at + 1, parts.length), 'Heading3')]),
    { kind: 'start', table, part },
    ...table.rows.map((row): Block => ({ kind: 'row', row, spans: spans.get(row) ?? [], part })),
    { kind: 'end' },
  ]);
  const notes = [...(table.rows.length === 0 ? [words.noRows] : []), ...table.notes];
  // Word joins tables that follow each other, so a paragraph closes each.
  const closing = notes.length === 0 ? [paragraph('', 'Normal')] : [];
  return [...heading, ...ofParts, ...notes.map((note) => paragraph(note, noteStyle)), ...closing];
}

function paragraph(text: string, style: string): Block {
  return { kind: 'paragraph', text, style };
}

function blockXml(block: Block, rows: EvidenceWordRows): string {
  switch (block.kind) {
    case 'paragraph':
      return wordParagraph([run(block.text)], { style: block.style });
    case 'start':
      return tableStart(block.table, block.part);
    case 'row':
      return rows.row(block.row, block.spans, block.part);
    case 'end':
      return tableEnd;
  }
}
