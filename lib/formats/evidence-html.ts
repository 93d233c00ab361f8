// Tables of evidence as one web page that runs nothing and loads nothing.
import { cellText } from '@/lib/domain/evidence/cell-text';
import type {
  CellLine,
  EvidenceCell,
  EvidenceRow,
  EvidenceTable,
} from '@/lib/domain/evidence/evidence-table';
import { rowSpans } from '@/lib/domain/evidence/merged-cells';
import { typeWords } from '@/lib/domain/thematic-words';
import { typeColours } from './evidence-colours';
import { headingGroups } from './evidence-columns';
import { RowProgress, written, type EvidenceDocument, type WritingContext } from './evidence-document';
import { dayInWords, exportWords } from './evidence-words';
import { htmlLines, htmlText } from './html-text';
import { addressOfQuote } from './quote-address';

/** What a browser lets the page do: show its own style and pictures inside it, nothing else. */
export const reportPolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

const typeStyles = Object.entries(typeColours)
  .map(([type, colour]) => `.${type} { background: #${colour}; }`)
  .join('\n');

const style = `
:root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif; }
body { margin: 2rem auto; max-width: 90rem; padding: 0 1.5rem; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.2rem; margin-top: 2.5rem; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid #8888; padding: .35rem .6rem; text-align: start; vertical-align: top; font-weight: normal; }
thead th { border-bottom: 2px solid; font-weight: 600; }
.number { text-align: end; font-variant-numeric: tabular-nums; }
.heading > *, .total > * { font-weight: 600; background: #8881; }
.total > * { border-top: 2px solid; }
p { margin: .4rem 0; max-width: 60rem; } td p { margin: 0 0 .3rem; }
.chip { color: #fff; font-weight: 600; padding: 0 .35em; border-radius: 3px; print-color-adjust: exact; }
${typeStyles}
@media print { body { margin: 0; max-width: none; } thead { display: table-header-group; } tr { break-inside: avoid; } }
`;

/** Gives the page. */
export async function evidenceHtml(
  document: EvidenceDocument,
  { signal, onProgress }: WritingContext = {},
): Promise<string> {
  const { tables, title, language, notes, date } = document;
  const words = exportWords(language);
  const progress = new RowProgress(tables, onProgress);
  const sections: string[] = [];
  for (const [at, table] of tables.entries()) {
    const spans = rowSpans(table.rows);
    const rowOf = (row: EvidenceRow): string => rowText(row, spans.get(row) ?? [], document);
    const rows = await written(table.rows, rowOf, { progress, signal });
    sections.push(...sectionOf(table, rows, { id: `table-${at + 1}`, noRows: words.noRows }));
  }
  return [
    `<!doctype html>\n<html lang="${language}">\n<head>\n<meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${reportPolicy}">`,
    '<meta name="viewport" content="width=device-width">\n<meta name="referrer" content="no-referrer">',
    `<title>${htmlText(title)}</title>\n<style>${style}</style>\n</head>\n<body>\n<h1>${htmlText(title)}</h1>`,
    ...notes.map((note) => `<p>${htmlText(note)}</p>`),
    ...(tables.length > 1 ? [contents(tables, words.contents)] : []),
    ...sections,
    `<footer><p>${htmlText(words.made(dayInWords(date, language)))}</p></footer>\n</body>\n</html>\n`,
  ].join('\n');
}

function contents(tables: readonly EvidenceTable[], label: string): string {
  const items = tables.map(({ title }, at) => `<li><a href="#table-${at + 1}">${htmlText(title)}</a></li>`);
  return `<nav aria-label="${htmlText(label)}"><ol>${items.join('')}</ol></nav>`;
}

function sectionOf(
  table: EvidenceTable,
  rows: readonly string[],
  { id, noRows }: { readonly id: string; readonly noRows: string },
): string[] {
  return [
    `<section aria-labelledby="${id}">\n<h2 id="${id}">${htmlText(table.title)}</h2>`,
    `<div class="wide"><table aria-labelledby="${id}">\n${headOf(table)}\n<tbody>`,
    ...rows,
    '</tbody></table></div>',
    ...(rows.length === 0 ? [`<p>${htmlText(noRows)}</p>`] : []),
    ...table.notes.map((note) => `<p>${htmlText(note)}</p>`),
    '</section>',
  ];
}

/** Gives the `thead` of a table, with a row for the headings over several columns where there are any. */
export function headOf({ columns }: Pick<EvidenceTable, 'columns'>, look = ''): string {
  const groups = headingGroups(columns);
  const over = groups.map(({ group, count }) =>
    group === null
      ? `<td${look}></td>`.repeat(count)
      : `<th${look} scope="colgroup" colspan="${count}">${htmlText(group)}</th>`,
  );
  const labels = columns.map(
    ({ label, kind }) =>
      `<th${look} scope="col"${kind === 'number' ? ' class="number"' : ''}>${htmlText(label)}</th>`,
  );
  const first = groups.some(({ group }) => group !== null) ? `<tr>${over.join('')}</tr>` : '';
  return `<thead>${first}<tr>${labels.join('')}</tr></thead>`;
}

function rowText(row: EvidenceRow, spans: readonly number[], document: EvidenceDocument): string {
  const cells = row.cells.map((cell, at) => {
    if (spans[at] === 0) return '';
    const content = cellOf(cell, document);
    const span = spanOf(spans[at]);
    if (at > 0) return `<td${cell.kind === 'number' ? ' class="number"' : ''}${span}>${content}</td>`;
    const indent = row.depth === 0 ? '' : ` style="padding-inline-start: ${row.depth * 1.2 + 0.6}rem"`;
    return `<th scope="row${span === '' ? '' : 'group'}"${span}${indent}>${content}</th>`;
  });
  return `<tr${row.role === 'plain' ? '' : ` class="${row.role}"`}>${cells.join('')}</tr>`;
}

/** Gives the attribute of a cell that takes several rows. */
export function spanOf(rows = 1): string {
  return rows === 1 ? '' : ` rowspan="${rows}"`;
}

function cellOf(cell: EvidenceCell, document: EvidenceDocument): string {
  if (cell.kind === 'lines') return cell.lines.map((line) => `<p>${lineOf(line, document)}</p>`).join('');
  const text = htmlLines(cellText(cell, document.language));
  if (cell.kind !== 'text' || cell.type === undefined) return text;
  return `<span class="chip ${cell.type}">${typeWords[cell.type].letter}</span> ${text}`;
}

function lineOf({ text, quote }: CellLine, { passageAddress, language }: EvidenceDocument): string {
  if (quote === null) return htmlLines(text);
  const label = htmlText(exportWords(language).passage);
  const address = htmlText(addressOfQuote(quote, passageAddress));
  return `${htmlLines(text)} <a href="${address}" rel="noreferrer" title="${label}" aria-label="${label}">↗</a>`;
}
