// The Word document around the rows of the thematic table: styles, notes, header row.
import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type Document,
  type IParagraphStyleOptions,
} from 'docx';
import type { Language } from '@/lib/base/language';
import type { ThematicTable } from '@/lib/domain/codebook-view';
import { scopeInWords, tableWords } from '@/lib/domain/thematic-words';
import type { ExportContext, TableExport } from './thematic-export';
import { wordFrame, wordNote } from './word-frame';

/** Column widths in twips; together an A4 page on its side within margins of 2 cm. */
export const columnWidths = [3500, 1600, 1800, 650, 2900, 4120] as const;

/** Names of the paragraph styles that the rows use. */
export const wordStyles = { cell: 'TableText', heading: 'TableTheme', quote: 'TableQuote' } as const;

/** Finds the row that stands for all rows of the table. */
export const placeOfRows = /<w:tr>(?:(?!<w:tr>).)*?rows come here.*?<\/w:tr>/s;

const line = { style: BorderStyle.SINGLE, size: 4, color: 'C9D0D8' } as const;
const noLine = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

/** Gives the document with one row in place of all. */
export function thematicDocument(table: ThematicTable, options: TableExport & ExportContext): Document {
  const { language, title, date, isSample } = options;
  const words = tableWords(language);
  const scope = scopeInWords(table, language);
  return wordFrame({
    ...{ title, language, date, isLandscape: true, styles: paragraphStyles },
    children: [
      ...(scope === '' ? [] : [wordNote(scope)]),
      wordNote(`${words.totals(table.documents, table.fragments)} ${words.counted}`),
      ...(table.uncertainFragments + table.lostFragments > 0
        ? [wordNote(words.doubts(table.uncertainFragments, table.lostFragments))]
        : []),
      ...(isSample ? [wordNote(words.sample)] : []),
      tableFrame(language),
    ],
  });
}

const paragraphStyles: IParagraphStyleOptions[] = [
  { id: wordStyles.cell, name: 'Table text', basedOn: 'Normal', quickFormat: true },
  {
    ...{ id: wordStyles.heading, name: 'Table theme', basedOn: wordStyles.cell, quickFormat: true },
    run: { bold: true },
    paragraph: { keepNext: true },
  },
  {
    ...{ id: wordStyles.quote, name: 'Table quote', basedOn: wordStyles.cell, quickFormat: true },
    paragraph: { spacing: { after: 60 } },
  },
];

function tableFrame(language: Language): Table {
  const words = tableWords(language);
  const header = [words.characteristic, words.type, words.polarity, 'n', words.publications, words.quotes];
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: columnWidths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: [...columnWidths],
    margins: { top: 60, bottom: 60, left: 90, right: 90 },
    borders: { ...lines, insideHorizontal: line, insideVertical: noLine },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: header.map((text, column) => headerCell(text, column)),
      }),
      new TableRow({
        children: columnWidths.map(() => new TableCell({ children: [wordNote('rows come here')] })),
      }),
    ],
  });
}

const lines = { top: line, bottom: line, left: noLine, right: noLine };

function headerCell(text: string, column: number): TableCell {
  const alignment = text === 'n' ? AlignmentType.RIGHT : AlignmentType.LEFT;
  return new TableCell({
    width: { size: columnWidths[column] ?? 0, type: WidthType.DXA },
    shading: { type: 'clear', color: 'auto', fill: 'EEF1F5' },
    children: [new Paragraph({ alignment, style: wordStyles.heading, children: [new TextRun(text)] })],
  });
}
