// Tables of evidence as WordprocessingML (ECMA-376 part 1, chapter 17.4).
import { cellText } from '@/lib/domain/evidence/cell-text';
import type {
  CellLine,
  EvidenceCell,
  EvidenceRow,
  EvidenceTable,
} from '@/lib/domain/evidence/evidence-table';
import { typeWords } from '@/lib/domain/thematic-words';
import { typeColours } from './evidence-colours';
import { cellsIn, headingGroups, type ColumnPart } from './evidence-columns';
import type { EvidenceDocument } from './evidence-document';
import { printable } from './printable';
import { addressOfQuote } from './quote-address';
import { wordStyles } from './word-document';
import {
  escaped,
  linesOf,
  linkLook,
  run,
  wordParagraph,
  type ParagraphLook,
  type WordFootnotes,
  type WordLinks,
} from './word-xml';

const line = 'w:val="single" w:sz="4" w:space="0" w:color="C9D0D8"';
const headFill = 'EEF1F5';
const strong = '<w:b/>';
/** Twips that a level stands to the right of the one above it. */
const indentStep = 200;
/** About how wide a letter is, in twips, and how many lines a row may have and stay whole. */
const letterWidth = 92;
const wholeLines = 26;

/** Closes a table. */
export const tableEnd = '</w:tbl>';

/** Gives the beginning of a table up to its header rows, which Word repeats on each page. */
export function tableStart({ title }: Pick<EvidenceTable, 'title'>, part: ColumnPart): string {
  const { columns, widths } = part;
  const sum = widths.reduce((total, width) => total + width, 0);
  const borders = ['top', 'bottom', 'insideH'].map((side) => `<w:${side} ${line}/>`).join('');
  const margins =
    '<w:top w:w="50" w:type="dxa"/><w:left w:w="80" w:type="dxa"/><w:bottom w:w="50" w:type="dxa"/><w:right w:w="80" w:type="dxa"/>';
  const properties = `<w:tblPr><w:tblW w:w="${sum}" w:type="dxa"/><w:tblBorders>${borders}</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar>${margins}</w:tblCellMar><w:tblCaption w:val="${escaped(printable(title))}"/></w:tblPr>`;
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  const groups = headingGroups(columns);
  const over = groups.some(({ group }) => group !== null) ? headerRow(groupCells(groups, widths)) : '';
  const labels = columns.map(({ label, kind }, at) =>
    cellXml(paragraphs(label, { style: wordStyles.heading, ...(kind === 'number' ? right : {}) }), {
      ...{ width: widths[at] ?? 0, fill: headFill },
    }),
  );
  return `<w:tbl>${properties}<w:tblGrid>${grid}</w:tblGrid>${over}${headerRow(labels)}`;
}

const right = { alignment: 'right' } as const;

function groupCells(groups: ReturnType<typeof headingGroups>, widths: readonly number[]): string[] {
  let at = 0;
  return groups.map(({ group, count }) => {
    const width = widths.slice(at, at + count).reduce((sum, each) => sum + each, 0);
    at += count;
    return cellXml(paragraphs(group ?? '', { style: wordStyles.heading }), {
      width,
      fill: headFill,
      span: count,
    });
  });
}

function headerRow(cells: readonly string[]): string {
  return `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${cells.join('')}</w:tr>`;
}

/** Writes rows, and leaves the links in them to `links` and the footnotes to `footnotes`. */
export class EvidenceWordRows {
  constructor(
    private readonly document: EvidenceDocument,
    private readonly links: WordLinks,
    private readonly footnotes: WordFootnotes,
  ) {}

  /** Gives the `w:tr` of a row within some columns; `spans` are how many rows each of its cells takes. */
  row(row: EvidenceRow, spans: readonly number[], part: ColumnPart): string {
    const shown = cellsIn(row, part);
    const fill = row.role === 'plain' ? null : row.role === 'total' ? 'DFE6EE' : 'EDF1F5';
    const cells = shown.map((cell, at) => {
      const rows = spans[part.at[at] ?? -1] ?? 1;
      const content =
        rows === 0 ? paragraphs('', { style: wordStyles.cell }) : this.#content(cell, row, at === 0);
      return cellXml(content, { width: part.widths[at] ?? 0, fill, rows });
    });
    const whole = this.#keepsWhole(shown, part) ? '<w:trPr><w:cantSplit/></w:trPr>' : '';
    return `<w:tr>${whole}${cells.join('')}</w:tr>`;
  }

  #content(cell: EvidenceCell, { depth, role }: EvidenceRow, isFirst: boolean): string {
    const style = role === 'heading' ? wordStyles.heading : wordStyles.cell;
    const bold = role === 'total' ? strong : '';
    const place = isFirst && depth > 0 ? { indent: depth * indentStep } : {};
    switch (cell.kind) {
      case 'number':
        return paragraphs(cellText(cell, this.document.language), { style, ...right }, bold);
      case 'lines':
        return cell.lines.length === 0
          ? paragraphs('', { style })
          : cell.lines.map((each) => this.#line(each)).join('');
      case 'text':
        return this.#text(cell, { style, ...place }, bold);
    }
  }

  /** The letter on its colour, then the word: colour is never alone. */
  #text({ text, type }: EvidenceCell & { kind: 'text' }, look: ParagraphLook, bold: string): string {
    if (type === undefined) return paragraphs(text, look, bold);
    const chip = `<w:b/><w:color w:val="FFFFFF"/><w:shd w:val="clear" w:color="auto" w:fill="${typeColours[type]}"/>`;
    return wordParagraph([run(`\u00a0${typeWords[type].letter}\u00a0`, chip), run(` ${text}`, bold)], look);
  }

  #line({ text, quote }: CellLine): string {
    const { passageAddress, footnoteOf } = this.document;
    const look = { style: wordStyles.quote };
    if (quote === null) return paragraphs(text, look);
    const link = this.links.link(addressOfQuote(quote, passageAddress), [run(text, linkLook)]);
    const page = quote.page === null ? '' : `, p. ${quote.page}`;
    const note =
      footnoteOf === null
        ? ''
        : this.footnotes.reference(`${quote.citation}${page}. ${footnoteOf(quote.sourceId)}`);
    return wordParagraph([link, note], look);
  }

  /** Rows stay on one page, unless they are so long that they would leave most of one empty. */
  #keepsWhole(cells: readonly EvidenceCell[], { widths }: ColumnPart): boolean {
    return cells.every((cell, at) => {
      const letters = Math.max(4, (widths[at] ?? 0) / letterWidth);
      const texts =
        cell.kind === 'lines' ? cell.lines.map(({ text }) => text) : cell.kind === 'text' ? [cell.text] : [];
      return texts.reduce((lines, text) => lines + Math.ceil(text.length / letters), 0) <= wholeLines;
    });
  }
}

type CellLook = {
  readonly width: number;
  readonly fill: string | null;
  readonly span?: number;
  readonly rows?: number;
};

function cellXml(content: string, { width, fill, span = 1, rows = 1 }: CellLook): string {
  const over = span === 1 ? '' : `<w:gridSpan w:val="${span}"/>`;
  const merged = rows === 1 ? '' : rows === 0 ? '<w:vMerge/>' : '<w:vMerge w:val="restart"/>';
  const shade = fill === null ? '' : `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>`;
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${over}${merged}${shade}</w:tcPr>${content}</w:tc>`;
}

/** A paragraph for each line of a text; an empty one for no text, since a cell must have one. */
function paragraphs(text: string, look: ParagraphLook, properties = ''): string {
  return linesOf(text)
    .map((each) => wordParagraph([run(each, properties)], look))
    .join('');
}
