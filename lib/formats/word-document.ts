// The Word document around the rows: page, styles, title, note, header row, footer.
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type IParagraphStyleOptions,
} from 'docx';
import type { Language } from '@/lib/base/language';
import type { ThematicTable } from '@/lib/domain/codebook-view';
import { tableWords } from '@/lib/domain/thematic-words';
import { printable } from './printable';
import type { ExportContext, TableExport } from './thematic-export';

/** Column widths in twips; together an A4 page on its side within margins of 2 cm. */
export const columnWidths = [3500, 1600, 1800, 650, 2900, 4120] as const;

/** Names of the paragraph styles that the rows use. */
export const wordStyles = { cell: 'TableText', heading: 'TableTheme', quote: 'TableQuote' } as const;

/** Finds the row that stands for all rows of the table. */
export const placeOfRows = /<w:tr>(?:(?!<w:tr>).)*?rows come here.*?<\/w:tr>/s;

const dim = '5A6572';
const line = { style: BorderStyle.SINGLE, size: 4, color: 'C9D0D8' } as const;
const noLine = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const margin = 1134;

/** Gives the document with one row in place of all. */
export function thematicDocument(table: ThematicTable, options: TableExport & ExportContext): Document {
  const { language, title, date, isSample } = options;
  const words = tableWords(language);
  return new Document({
    creator: 'Codeboom',
    title: printable(title),
    styles: {
      default: {
        document: { run: { font: 'Calibri', size: 20, language: { value: languageTag(language) } } },
        heading1: { run: { size: 32, bold: true, color: '1F2328' }, paragraph: { spacing: { after: 120 } } },
      },
      paragraphStyles,
    },
    sections: [
      {
        properties: {
          page: {
            // A4 upright; `docx` turns it.
            size: { width: 11906, height: 16838, orientation: PageOrientation.LANDSCAPE },
            margin: { top: margin, bottom: margin, left: margin, right: margin },
          },
        },
        footers: { default: pageFooter(date, language) },
        children: [
          new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(printable(title))] }),
          note(`${words.totals(table.documents, table.fragments)} ${words.counted}`),
          ...(table.uncertainFragments + table.lostFragments > 0
            ? [note(words.doubts(table.uncertainFragments, table.lostFragments))]
            : []),
          ...(isSample ? [note(words.sample)] : []),
          tableFrame(language),
        ],
      },
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

function languageTag(language: Language): string {
  return language === 'nl' ? 'nl-NL' : 'en-GB';
}

function note(text: string): Paragraph {
  return new Paragraph({ spacing: { after: 120 }, children: [new TextRun({ text, color: dim })] });
}

function pageFooter(date: string, language: Language): Footer {
  const day = new Intl.DateTimeFormat(languageTag(language), { dateStyle: 'long', timeZone: 'UTC' });
  const children = [
    new TextRun({ text: `Codeboom, ${day.format(new Date(date))} · `, color: dim, size: 16 }),
    new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES], color: dim, size: 16 }),
  ];
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.RIGHT, children })] });
}

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
        children: columnWidths.map(() => new TableCell({ children: [note('rows come here')] })),
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
