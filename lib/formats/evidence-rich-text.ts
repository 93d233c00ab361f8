// A table of evidence for the clipboard: HTML from which Word and spreadsheets make a real table, and text with tabs.
import type { Language } from '@/lib/base/language';
import { cellText, headingOf, plainCellText } from '@/lib/domain/evidence/cell-text';
import type { RichText } from '@/lib/domain/evidence/evidence-export';
import type { EvidenceCell, EvidenceRow, EvidenceTable } from '@/lib/domain/evidence/evidence-table';
import { rowSpans } from '@/lib/domain/evidence/merged-cells';
import { typeWords } from '@/lib/domain/thematic-words';
import { typeColours } from './evidence-colours';
import { headOf, spanOf } from './evidence-html';
import { htmlLines, htmlText } from './html-text';
import { addressOfQuote } from './quote-address';
import { inert } from './thematic-csv';

// Spreadsheets that paste HTML read a cell as text by this, whatever it begins with.
const asText = String.raw`mso-number-format:'\@'`;
const border = 'border:1px solid #c9d0d8;padding:3px 6px;vertical-align:top';

/** Gives a table, or the rows of it with these keys in the table's order. Quotes are in full: the clipboard is private. */
export function evidenceRichText(
  table: EvidenceTable,
  language: Language,
  rowKeys: readonly string[] | null = null,
): RichText {
  const wanted = rowKeys === null ? null : new Set(rowKeys);
  const rows = wanted === null ? table.rows : table.rows.filter(({ key }) => wanted.has(key));
  const head = headOf(table, ` style="${border};background:#eef1f5;text-align:left"`);
  const spans = rowSpans(rows);
  const body = rows.map((row) => rowHtml(row, spans.get(row) ?? [], language)).join('\n');
  const lines = [
    table.columns.map((column) => plain(headingOf(column))),
    ...rows.map((row) => row.cells.map((cell) => plainCell(cell, language))),
  ];
  return {
    html: `<meta charset="utf-8"><table lang="${language}" style="border-collapse:collapse">${head}\n<tbody>\n${body}\n</tbody></table>`,
    text: lines.map((line) => line.join('\t')).join('\r\n'),
  };
}

function rowHtml(row: EvidenceRow, spans: readonly number[], language: Language): string {
  const weight = row.role === 'plain' ? '' : ';font-weight:bold;background:#edf1f5';
  const cells = row.cells.map((cell, at) => {
    if (spans[at] === 0) return '';
    const isNumber = cell.kind === 'number' && cell.says === undefined;
    const own = isNumber ? ';text-align:right' : `;${asText}`;
    const indent = at === 0 && row.depth > 0 ? `;padding-left:${row.depth * 12 + 6}px` : '';
    return `<td${spanOf(spans[at])} style="${border}${weight}${own}${indent}">${cellHtml(cell, language)}</td>`;
  });
  return `<tr>${cells.join('')}</tr>`;
}

function cellHtml(cell: EvidenceCell, language: Language): string {
  if (cell.kind === 'lines') {
    return cell.lines
      .map(({ text, quote }) => {
        const address = quote === null ? null : addressOfQuote(quote);
        // Word asks before it follows anything else, so only web pages are linked.
        const isWeb = address?.startsWith('http') === true;
        return `<p style="margin:0">${isWeb ? `<a href="${htmlText(address)}">${htmlLines(text)}</a>` : htmlLines(text)}</p>`;
      })
      .join('');
  }
  const text = htmlLines(cellText(cell, language));
  if (cell.kind !== 'text' || cell.type === undefined) return text;
  const chip = `background:#${typeColours[cell.type]};color:#ffffff;font-weight:bold`;
  return `<span style="${chip}">&nbsp;${typeWords[cell.type].letter}&nbsp;</span> ${text}`;
}

function plainCell(cell: EvidenceCell, language: Language): string {
  const text = plainCellText(cell, language);
  return cell.kind === 'number' && cell.says === undefined ? text : plain(text);
}

/** Gives a text that stays in its cell and does not run as a formula where text with tabs is pasted. */
function plain(text: string): string {
  return inert(text.replace(/[\t\r\n]+/g, ' '));
}
