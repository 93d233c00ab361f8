// Tables of evidence as a LaTeX document: longtable with the rules of booktabs, the types in colour with their letters.
import { plainCellText, cellText } from '@/lib/domain/evidence/cell-text';
import type { CellLine, EvidenceCell, EvidenceRow } from '@/lib/domain/evidence/evidence-table';
import { blankContinued } from '@/lib/domain/evidence/merged-cells';
import { typeWords } from '@/lib/domain/thematic-words';
import { typeColours } from './evidence-colours';
import { cellsIn, columnParts, headingGroups, type ColumnPart } from './evidence-columns';
import { RowProgress, written, type EvidenceDocument, type WritingContext } from './evidence-document';
import { dayInWords, exportWords } from './evidence-words';
import { printable } from './printable';
import { addressOfQuote } from './quote-address';

/** Millimetres of a column's width that its own white space takes. */
const separation = 4;
/** Millimetres between the margins of an A4 page on its side. */
const pageWidth = 257;

/** Gives the tables as the text of a LaTeX document. */
export async function evidenceLatex(
  document: EvidenceDocument,
  { signal, onProgress }: WritingContext = {},
): Promise<string> {
  const { tables, title, language, notes, date } = document;
  const words = exportWords(language);
  const progress = new RowProgress(tables, onProgress);
  const body: string[] = [];
  for (const table of tables) {
    if (tables.length > 1 || table.title !== title) body.push(`\\section*{${escaped(table.title)}}`);
    const parts = columnParts(table, pageWidth);
    for (const [at, part] of parts.entries()) {
      if (parts.length > 1) body.push(`\\subsection*{${escaped(words.part(at + 1, parts.length))}}`);
      // The rows are counted once, however many parts they are written in.
      const counted = at === 0 ? progress : new RowProgress([], undefined);
      const rows = await written(blankContinued(table.rows), (row) => rowText(row, part, document), {
        progress: counted,
        signal,
      });
      body.push(...tableText(part, rows));
    }
    if (table.rows.length === 0) body.push(escaped(words.noRows), '');
    body.push(...table.notes.map((note) => `{\\small ${escaped(note)}\\par}`));
  }
  return [
    ...preamble(document, words.uniform),
    ...notes.map((note) => `${escaped(note)}\\par`),
    ...body,
    `{\\footnotesize ${escaped(words.made(dayInWords(date, language)))}\\par}`,
    '\\end{document}',
    '',
  ].join('\n');
}

function preamble({ title, language }: EvidenceDocument, engines: string): string[] {
  const colours = Object.entries(typeColours).map(
    ([type, colour]) => `\\definecolor{type${type}}{HTML}{${colour}}`,
  );
  return [
    '% !TeX program = lualatex',
    `% ${engines}`,
    '\\documentclass[10pt,a4paper]{article}',
    '\\usepackage[landscape,margin=20mm]{geometry}',
    '\\usepackage{fontspec}',
    `\\usepackage[${language === 'nl' ? 'dutch' : 'british'}]{babel}`,
    '\\usepackage{array,booktabs,longtable,xcolor}',
    '\\usepackage[hidelinks]{hyperref}',
    ...colours,
    '\\setlength{\\parindent}{0pt}\\setlength{\\tabcolsep}{2mm}',
    '\\begin{document}',
    `\\section*{${escaped(title)}}`,
  ];
}

function tableText({ columns, widths }: ColumnPart, rows: readonly string[]): string[] {
  const specs = columns.map(({ kind }, at) => {
    const width = Math.max(6, (widths[at] ?? 0) - separation);
    return `>{\\${kind === 'number' ? 'raggedleft' : 'raggedright'}\\arraybackslash}p{${width}mm}`;
  });
  const groups = headingGroups(columns);
  const grouped = groups.some(({ group }) => group !== null)
    ? [
        `${groups.map(({ group, count }) => `\\multicolumn{${count}}{l}{${escaped(group ?? '')}}`).join(' & ')} \\\\`,
      ]
    : [];
  const labels = `${columns.map(({ label }) => `\\textbf{${escaped(label)}}`).join(' & ')} \\\\`;
  return [
    `\\begin{longtable}{@{}${specs.join('')}@{}}`,
    ...['\\toprule', ...grouped, labels, '\\midrule', '\\endhead', '\\bottomrule', '\\endfoot'],
    ...rows,
    '\\end{longtable}',
  ];
}

function rowText(row: EvidenceRow, part: ColumnPart, document: EvidenceDocument): string {
  const cells = cellsIn(row, part).map((cell, at) => {
    const text = cellOf(cell, document);
    const indent = at === 0 && row.depth > 0 ? `\\hspace*{${row.depth * 4}mm}` : '';
    return `${indent}${row.role === 'plain' || text === '' ? text : `{\\bfseries ${text}}`}`;
  });
  return `${row.role === 'total' ? '\\midrule\n' : ''}${cells.join(' & ')} \\\\`;
}

function cellOf(cell: EvidenceCell, document: EvidenceDocument): string {
  if (cell.kind === 'lines') return cell.lines.map((line) => lineOf(line, document)).join('\\par ');
  if (cell.kind !== 'text' || cell.type === undefined) return escaped(plainCellText(cell, document.language));
  const { letter } = typeWords[cell.type];
  const chip = `\\colorbox{type${cell.type}}{\\textcolor{white}{\\textbf{${letter}}}}`;
  return `${chip} ${escaped(cellText(cell, document.language))}`;
}

function lineOf({ text, quote }: CellLine, { passageAddress }: EvidenceDocument): string {
  if (quote === null) return escaped(text);
  return `${escaped(text)} \\href{${address(addressOfQuote(quote, passageAddress))}}{$\\nearrow$}`;
}

/** Every sign that TeX, its fonts or a table's row take for something else, with what prints it. */
const printed: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  _: '\\_',
  '%': '\\%',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
  '"': '\\textquotedbl{}',
  '`': '\\textasciigrave{}',
  // Two of these make another sign.
  "'": "'{}",
  '-': '-{}',
  // Behind the end of a row these would be an option of it.
  '[': '{[}',
  ']': '{]}',
  '*': '{*}',
};

/** Gives a text that TeX prints and does not obey, on one line. */
export function escaped(text: string): string {
  return (
    printable(text)
      // Which stands for what was broken, and LuaTeX stops at.
      .replaceAll('\ufffd', '?')
      .replace(/[\\{}$&#_%~^<>|"`'\-[\]*]/g, (sign) => printed[sign] ?? sign)
      .replace(/\s*[\r\n\u0085\u2028\u2029]+\s*/g, ' ')
  );
}

/** Gives an address as `\href` takes it within a table. */
function address(url: string): string {
  return url.replace(/[\\{}$^`"<>|\s]/g, encodeURIComponent).replace(/[%#&_]/g, '\\$&');
}
