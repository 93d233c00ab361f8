// The thematic table for Word: landscape, header row on every page, type by colour and letter, quotes that lead back.
import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
  type ParagraphChild,
} from 'docx';
import type { Language } from '@/lib/base/language';
import type { QuoteEntry, ThematicRow, ThematicTable } from '@/lib/domain/codebook-view';
import type { NetworkType } from '@/lib/domain/records';
import { addressOfQuote } from './quote-address';
import {
  numberedLabel,
  polarityWords,
  printable,
  tableWords,
  typeWords,
  unionInWords,
} from './thematic-words';
import type { TableExport } from './thematic-export';

/** Widths in twentieths of a point; together an A4 page on its side within 2 cm margins. */
const widths = [3900, 1500, 1500, 700, 2900, 4070];

const colours: Readonly<Record<NetworkType, string>> = {
  structural: '1264B3',
  interaction: '7B3FB5',
  person: 'B4560B',
};
const dim = '5F6B7A';
const line = { style: BorderStyle.SINGLE, size: 4, color: 'DFE3E8' } as const;
const noLine = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

/** Gives the table as the bytes of a .docx file. */
export async function thematicDocx(
  table: ThematicTable,
  options: TableExport & { readonly isSample: boolean },
): Promise<Uint8Array<ArrayBuffer>> {
  const { language, title, date, isSample } = options;
  const words = tableWords(language);
  const document = new Document({
    creator: 'Codeboom',
    title: printable(title),
    styles: {
      default: {
        document: { run: { font: 'Calibri', size: 20, language: { value: languageTag(language) } } },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: { orientation: PageOrientation.LANDSCAPE },
            margin: { top: 1134, bottom: 1134, left: 1134, right: 1134 },
          },
        },
        footers: { default: pageFooter(date) },
        children: [
          new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(printable(title))] }),
          note(`${words.totals(table.documents, table.fragments)} ${words.counted}`),
          ...(isSample ? [note(words.sample)] : []),
          tableOf(table, language),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function languageTag(language: Language): string {
  return language === 'nl' ? 'nl-NL' : 'en-GB';
}

function note(text: string): Paragraph {
  return new Paragraph({ spacing: { after: 120 }, children: [new TextRun({ text, color: dim })] });
}

function pageFooter(date: string): Footer {
  const children = [
    new TextRun({ text: `Codeboom, ${date} · `, color: dim, size: 16 }),
    new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES], color: dim, size: 16 }),
  ];
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.RIGHT, children })] });
}

function tableOf(table: ThematicTable, language: Language): Table {
  const words = tableWords(language);
  const header = [words.characteristic, words.type, words.polarity, 'n', words.publications, words.quotes];
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    borders: {
      top: line,
      bottom: line,
      left: noLine,
      right: noLine,
      insideHorizontal: line,
      insideVertical: noLine,
    },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: header.map((text, column) => cell(column, [plain(text, { bold: true })], 'F6F7F9')),
      }),
      ...table.rows.map((row) => tableRow(row, language)),
    ],
  });
}

function tableRow(row: ThematicRow, language: Language): TableRow {
  const { code } = row;
  const isHeading = code.kind === 'theme' || code.kind === 'polarityGroup';
  const shade = code.kind === 'polarityGroup' ? 'DFE6EE' : isHeading ? 'EDF1F5' : undefined;
  const polarity = code.polarity === null ? '' : polarityWords[code.polarity][language];
  const cells = [
    [plain(numberedLabel(row, language), { bold: isHeading, indent: Math.max(0, code.depth - 2) * 240 })],
    [typeParagraph(code.type, language)],
    [plain(polarity)],
    [plain(String(code.union.documents), { bold: true, alignment: AlignmentType.RIGHT })],
    [isHeading ? plain(unionInWords(row, language), { color: dim }) : plain(citationsOf(row))],
    row.quotes.length === 0
      ? [plain(isHeading ? '' : '—')]
      : row.quotes.map((quote) => quoteParagraph(quote, language)),
  ];
  return new TableRow({
    cantSplit: row.quotes.length < 4,
    children: cells.map((children, column) => cell(column, children, shade)),
  });
}

function citationsOf({ documents }: ThematicRow): string {
  return documents.length === 0 ? '—' : documents.map((document) => document.citation).join('; ');
}

function cell(column: number, children: Paragraph[], fill?: string): TableCell {
  return new TableCell({
    width: { size: widths[column] ?? 0, type: WidthType.DXA },
    verticalAlign: VerticalAlign.TOP,
    margins: { top: 60, bottom: 60, left: 90, right: 90 },
    ...(fill === undefined ? {} : { shading: { type: ShadingType.CLEAR, color: 'auto', fill } }),
    children,
  });
}

type Look = {
  readonly bold?: boolean;
  readonly color?: string;
  readonly indent?: number;
  readonly alignment?: (typeof AlignmentType)[keyof typeof AlignmentType];
};

function plain(text: string, { bold = false, color, indent = 0, alignment }: Look = {}): Paragraph {
  return new Paragraph({
    indent: { left: indent },
    ...(alignment === undefined ? {} : { alignment }),
    children: [new TextRun({ text: printable(text), bold, ...(color === undefined ? {} : { color }) })],
  });
}

/** The letter on its colour, then the word: colour is never alone. */
function typeParagraph(type: NetworkType | null, language: Language): Paragraph {
  if (type === null) return plain('');
  const words = typeWords[type];
  const shading = { type: ShadingType.CLEAR, color: 'auto', fill: colours[type] };
  return new Paragraph({
    children: [
      new TextRun({ text: ` ${words.letter} `, bold: true, color: 'FFFFFF', shading }),
      new TextRun({ text: ` ${words[language]}` }),
    ],
  });
}

function quoteParagraph(quote: QuoteEntry, language: Language): Paragraph {
  const { open, close, page } = tableWords(language);
  const place = quote.page === null ? '' : `, ${page} ${quote.page}`;
  const runs = [
    new TextRun({ text: printable(`${open}${quote.text}${close}`) }),
    new TextRun({ text: printable(` (${quote.citation}${place})`), color: dim, size: 18 }),
    ...(quote.absence ? [new TextRun({ text: ` ${polarityWords.absence[language]}`, italics: true })] : []),
  ];
  const children: ParagraphChild[] = [new ExternalHyperlink({ link: addressOfQuote(quote), children: runs })];
  return new Paragraph({ spacing: { after: 60 }, children });
}
