// The crosswalk for Word: a table on an A4 page on its side, its rows written as XML as those of the thematic table are.
import {
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { labelIn, type Language } from '@/lib/base/language';
import type { Crosswalk, CrosswalkCell, CrosswalkRow } from '@/lib/domain/crosswalk/crosswalk-view';
import {
  crosswalkCodeName,
  crosswalkWords,
  sharedName,
  systemName,
} from '@/lib/domain/crosswalk/crosswalk-words';
import { tableWords } from '@/lib/domain/thematic-words';
import type { CrosswalkExport } from './crosswalk-export';
import type { ExportContext } from './thematic-export';
import { placeOfRows, wordStyles } from './word-document';
import { wordFile } from './word-file';
import { wordFrame, wordNote } from './word-frame';
import { dim, run, WordLinks, wordParagraph } from './word-xml';

/** Twips of the table, and of the columns that are not a system's. */
const tableWidth = 14570;
const conceptWidth = 2200;
const sharedWidth = 2300;
const onlyWidth = 1250;
const strong = '<w:b/>';

/** A row of the table, or the line above the codes that no concept holds. */
type Line = CrosswalkRow | 'openEnds';

/** Gives the table as the bytes of a .docx file. */
export function crosswalkDocx(
  crosswalk: Crosswalk,
  options: CrosswalkExport & ExportContext,
): Promise<Uint8Array<ArrayBuffer>> {
  const widths = widthsFor(crosswalk.columns.length);
  const open: readonly Line[] =
    options.withOpenEnds && crosswalk.openEnds.length > 0 ? ['openEnds', ...crosswalk.openEnds] : [];
  const lines: readonly Line[] = [...crosswalk.rows, ...open];
  return wordFile({
    frame: frameOf(crosswalk, options, widths),
    place: placeOfRows,
    items: lines,
    write: (line) =>
      line === 'openEnds' ? heading(widths, options.language) : rowXml(line, widths, options.language),
    links: new WordLinks(),
    signal: options.signal,
  });
}

function widthsFor(systems: number): number[] {
  const left = tableWidth - conceptWidth - sharedWidth - systems * onlyWidth;
  const system = Math.max(900, Math.floor(left / systems));
  return [
    conceptWidth,
    ...Array.from({ length: systems }, () => system),
    sharedWidth,
    ...Array.from({ length: systems }, () => onlyWidth),
  ];
}

function frameOf(
  { columns, hidden }: Crosswalk,
  { language, title, date, isSample }: CrosswalkExport & ExportContext,
  widths: readonly number[],
) {
  const words = crosswalkWords(language);
  const names = columns.map((column) => systemName(column, language));
  const header = [
    words.concept,
    ...names,
    sharedName(columns.length, language),
    ...names.map((name) => words.onlyIn(name)),
  ];
  const line = { style: BorderStyle.SINGLE, size: 4, color: 'C9D0D8' } as const;
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
  return wordFrame({
    ...{ title, language, date, isLandscape: true },
    styles: [
      { id: wordStyles.cell, name: 'Table text', basedOn: 'Normal', quickFormat: true },
      {
        ...{ id: wordStyles.heading, name: 'Table theme', basedOn: wordStyles.cell, quickFormat: true },
        run: { bold: true },
        paragraph: { keepNext: true },
      },
    ],
    children: [
      wordNote(words.counted),
      ...(hidden === 0 ? [] : [wordNote(words.hidden(hidden))]),
      ...(isSample ? [wordNote(tableWords(language).sample)] : []),
      new Table({
        layout: TableLayoutType.FIXED,
        width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
        columnWidths: [...widths],
        margins: { top: 60, bottom: 60, left: 90, right: 90 },
        borders: {
          top: line,
          bottom: line,
          left: none,
          right: none,
          insideHorizontal: line,
          insideVertical: none,
        },
        rows: [
          new TableRow({
            ...{ tableHeader: true, cantSplit: true },
            children: header.map((text, at) => headerCell(text, widths[at] ?? 0)),
          }),
          new TableRow({ children: [new TableCell({ children: [wordNote('rows come here')] })] }),
        ],
      }),
    ],
  });
}

function headerCell(text: string, width: number): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    shading: { type: 'clear', color: 'auto', fill: 'EEF1F5' },
    children: [new Paragraph({ style: wordStyles.heading, children: [new TextRun(text)] })],
  });
}

function rowXml(row: CrosswalkRow, widths: readonly number[], language: Language): string {
  const { documents, fragments } = row.overlap;
  const cells = [
    nameXml(row, language),
    ...row.cells.map((cell) => cellXml(cell, language)),
    [
      paragraph([run(`${documents.shared} / ${fragments.shared}`, strong)]),
      ...(row.sharedCitations.length === 0 ? [] : [paragraph([run(row.sharedCitations.join('; '), dim)])]),
    ].join(''),
    ...documents.only.map((count, at) => paragraph([run(`${count} / ${fragments.only[at] ?? 0}`)])),
  ];
  return tableRow(cells.map((content, at) => tableCell(content, widths[at] ?? 0)));
}

function nameXml(
  { conceptId, labels, note, removedCodes, elsewhere }: CrosswalkRow,
  language: Language,
): string {
  if (conceptId === null) return paragraph([run('—', dim)]);
  const words = crosswalkWords(language);
  const further = [
    ...(note === '' ? [] : [note]),
    ...(removedCodes.length === 0
      ? []
      : [words.removed(removedCodes.map((code) => labelIn(code.labels, language)))]),
    ...(elsewhere === 0 ? [] : [words.elsewhere(elsewhere)]),
  ];
  return [
    paragraph([run(labelIn(labels, language), strong)]),
    ...further.map((text) => paragraph([run(text, dim)])),
  ].join('');
}

function cellXml({ codes, documents, fragments, citations }: CrosswalkCell, language: Language): string {
  if (codes.length === 0) return paragraph([run('—', dim)]);
  const words = crosswalkWords(language);
  return [
    ...codes.map((code) => paragraph([run(crosswalkCodeName(code, language))])),
    paragraph([run(`n = ${documents}`, strong), run(`; ${words.fragments.toLowerCase()}: ${fragments}`)]),
    ...(citations.length === 0 ? [] : [paragraph([run(citations.join('; '), dim)])]),
  ].join('');
}

function heading(widths: readonly number[], language: Language): string {
  const sum = widths.reduce((total, width) => total + width, 0);
  const content = wordParagraph([run(crosswalkWords(language).openEnds)], { style: wordStyles.heading });
  const properties = `<w:tcW w:w="${sum}" w:type="dxa"/><w:gridSpan w:val="${widths.length}"/><w:shd w:val="clear" w:color="auto" w:fill="EDF1F5"/>`;
  return tableRow([`<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`]);
}

function tableRow(cells: readonly string[]): string {
  return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells.join('')}</w:tr>`;
}

function tableCell(content: string, width: number): string {
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/><w:vAlign w:val="top"/></w:tcPr>${content}</w:tc>`;
}

function paragraph(runs: readonly string[]): string {
  return wordParagraph(runs, { style: wordStyles.cell });
}
