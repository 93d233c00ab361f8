// The list or the table of a clipboard, as Word, Excel and browsers write it. The markup is parsed in a document of its
// own, in which nothing runs or loads; only words and levels leave it.
import type { GridRow, OutlineLine, TreeSheet } from '@/lib/domain/tree-import/tree-sheet';

/** More than this is left to the plain text. */
const longest = 8_000_000;
const widest = 200;
const listItem =
  'li, p[style*="mso-list"], h1[style*="mso-list"], h2[style*="mso-list"], h3[style*="mso-list"]';

/** Gives the largest list or table in the markup; `null` when there is none. */
export function sheetOfHtml(html: string): TreeSheet | null {
  if (html.length > longest) return null;
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const hidden of body.querySelectorAll('style, script, template, title')) hidden.remove();
  const tables = [...body.querySelectorAll('table')].map((table) => rowsOf(table));
  const largest = tables.reduce<readonly GridRow[]>((a, b) => (b.length > a.length ? b : a), []);
  const lines = linesOf(body);
  const rows = tables.reduce((sum, each) => sum + each.length, 0);
  if (lines.length > largest.length) {
    return { kind: 'outline', lines, leftOut: paragraphsOutside(body) };
  }
  return largest.length === 0 ? null : { kind: 'grid', rows: largest, leftOut: rows - largest.length };
}

/** Merged cells stand in each row that they reach into. */
function rowsOf(table: HTMLTableElement): GridRow[] {
  const reach = new Map<number, { readonly text: string; rows: number }>();
  return [...table.rows].flatMap((row, at) => {
    const cells: string[] = [];
    const takeMerged = (): void => {
      for (let above = reach.get(cells.length); above !== undefined; above = reach.get(cells.length)) {
        if (above.rows === 1) reach.delete(cells.length);
        else above.rows -= 1;
        cells.push(above.text);
      }
    };
    for (const cell of row.cells) {
      takeMerged();
      if (cells.length >= widest) break;
      const text = textOf(cell);
      const span = Math.min(Math.max(cell.colSpan, 1), widest - cells.length);
      for (let column = 0; column < span; column += 1) {
        const shown = column === 0 ? text : '';
        if (cell.rowSpan > 1) reach.set(cells.length, { text: shown, rows: cell.rowSpan - 1 });
        cells.push(shown);
      }
    }
    takeMerged();
    return cells.some((text) => text !== '') ? [{ line: at + 1, cells }] : [];
  });
}

function linesOf(body: HTMLElement): OutlineLine[] {
  return [...body.querySelectorAll<HTMLElement>(listItem)]
    .filter((item) => item.closest('table') === null && !isInPoint(item))
    .flatMap((item, at) => {
      // What stands after a line break in a point says more about it.
      const [text = '', ...further] = textOf(item).split('\n');
      return text === '' ? [] : [{ line: at + 1, indent: levelOf(item), text, further: further.join('\n') }];
    });
}

/** Some write Word's paragraphs into points of a list; the point counts. */
function isInPoint(item: HTMLElement): boolean {
  return item.localName !== 'li' && item.closest('li') !== null;
}

/** Word says its level in the style; online editors in an attribute; others nest their lists. */
function levelOf(item: HTMLElement): number {
  const styled = /mso-list:[^;]*\blevel(?<level>\d{1,2})/iu.exec(item.getAttribute('style') ?? '');
  const said = styled?.groups?.['level'] ?? item.dataset['ariaLevel'] ?? item.getAttribute('aria-level');
  if (said !== null && /^\d{1,2}$/u.test(said)) return Number(said);
  let level = 0;
  for (let above = item.parentElement; above !== null; above = above.parentElement) {
    if (above.localName === 'ul' || above.localName === 'ol') level += 1;
  }
  return level;
}

function paragraphsOutside(body: HTMLElement): number {
  return [...body.querySelectorAll<HTMLElement>('p, h1, h2, h3, h4, h5, h6, tr')].filter(
    (each) =>
      each.closest('li') === null &&
      !each.matches(listItem) &&
      each.parentElement?.closest('tr') === null &&
      textOf(each) !== '',
  ).length;
}

const blocks = new Set(['p', 'div', 'br', 'tr']);

/** The words of an element; those of lists and tables in it, and Word's painted bullets, are not its own. */
function textOf(element: HTMLElement): string {
  let text = '';
  const waiting: (Node | string)[] = [...element.childNodes].reverse();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next === 'string') text += next;
    else if (next instanceof Text) text += next.data.replace(/[\s\u00a0]+/gu, ' ');
    if (!(next instanceof Element) || isNotItsOwn(next)) continue;
    const isBlock = blocks.has(next.localName);
    if (isBlock) waiting.push('\n');
    waiting.push(...[...next.childNodes].reverse());
    if (isBlock && next.localName !== 'br') waiting.push('\n');
  }
  const lines = text.split('\n').map((line) => line.replace(/ +/gu, ' ').trim());
  return lines.filter((line) => line !== '').join('\n');
}

function isNotItsOwn(element: Element): boolean {
  if (['ul', 'ol', 'table'].includes(element.localName)) return true;
  return /mso-list:\s*Ignore/iu.test(element.getAttribute('style') ?? '');
}
