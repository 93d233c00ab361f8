// Plain text as lines with an indent or as rows of cells: what a list, a spreadsheet and a CSV file come to without markup.
import papaparse from 'papaparse';
import { AppError } from '@/lib/base/errors';
import type { GridRow, OutlineLine, TreeSheet } from '@/lib/domain/tree-import/tree-sheet';
import { refused } from './code-tree-clean';
import { roleOfHeading } from './code-tree-words';
import { byteOrderMark } from './thematic-csv';

const bullet = /^[-*+•◦▪▫■□●○·‣⁃–—»\uf0b7\uf0a7\uf0d8§](?:[\s\u00a0]+|$)/u;
/** Word's hollow bullet is the letter o before a tab. */
const letterBullet = /^o\t\s*/u;
const numbers = /^(?<number>\d+(?:\.\d+)+)[.)]?(?:[\s\u00a0]+|$)/u;
const counter = /^(?:\d{1,4}|\p{L}|[ivxIVX]{1,5})[.)](?:[\s\u00a0]+|$)/u;
const bareNumber = /^\d{1,4}[\s\u00a0]+/u;
const tabWidth = 4;

/** Gives text as a sheet of the kind that it looks like, or of the kind that is asked for. */
export function sheetOfText(
  given: string,
  asked: { readonly kind: TreeSheet['kind'] | null; readonly fileName: string },
): TreeSheet {
  const text = given.replace(byteOrderMark, '').replace(/\r\n?/gu, '\n');
  if (/\u0000/u.test(text)) throw refused({ reason: 'binary', line: 0, limit: 0 });
  if (asked.kind === 'outline') return outline(text);
  const isTableFile = /\.(?:csv|tsv|tab)$/iu.test(asked.fileName);
  const delimiter = delimiterOf(text);
  if (asked.kind === 'grid' || isTableFile) return grid(text, delimiter ?? ',');
  return delimiter === null ? outline(text) : grid(text, delimiter);
}

function outline(text: string): TreeSheet {
  const lines = text.split('\n').flatMap((raw, at) => {
    const rest = raw.replace(/^[\s\u00a0]*/u, '');
    return rest === ''
      ? []
      : [{ line: at + 1, indent: widthOf(raw.slice(0, raw.length - rest.length)), rest }];
  });
  const first = lines[0]?.indent;
  const isFlat = lines.every(({ indent }) => indent === first);
  const isNumbered =
    lines.some(({ rest }) => numbers.test(rest)) &&
    lines.every(({ rest }) => numbers.test(rest) || counter.test(rest) || bareNumber.test(rest));
  return {
    ...{ kind: 'outline', leftOut: 0 },
    lines: lines.map(({ line, indent, rest }): OutlineLine => {
      const parts = (numbers.exec(rest)?.groups?.['number'] ?? '').split('.').length;
      // In a list without indents the numbers tell the level.
      return {
        line,
        indent: isFlat && isNumbered ? parts : indent,
        text: unmarked(rest, isNumbered),
        further: '',
      };
    }),
  };
}

/** Gives a line without its bullet or number. */
export function unmarked(rest: string, isNumbered = false): string {
  const text = rest.replace(letterBullet, '').replace(bullet, '').replace(numbers, '').replace(counter, '');
  return isNumbered && text === rest ? rest.replace(bareNumber, '') : text;
}

function widthOf(space: string): number {
  let width = 0;
  for (const sign of space) width = sign === '\t' ? (Math.floor(width / tabWidth) + 1) * tabWidth : width + 1;
  return width;
}

/** A tab between words is a table, unless it only follows bullets; `;` and `,` are when every row has as many. */
function delimiterOf(text: string): string | null {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const unbulleted = lines.map((line) => unmarked(line.replace(/^[\s\u00a0]*/u, '')));
  if (unbulleted.some((line) => /\S\t/u.test(line))) return '\t';
  // Without a word, a tab at the start may be an empty cell under the one above: an indent reads the same.
  return [';', ','].find((delimiter) => isRegular(text, delimiter)) ?? null;
}

function isRegular(text: string, delimiter: string): boolean {
  const sample = papaparse.parse<string[]>(text, { delimiter, skipEmptyLines: 'greedy', preview: 50 });
  const widths = sample.data.map((row) => row.length);
  const [first = 0] = widths;
  if (first < 2) return false;
  const known = (sample.data[0] ?? []).filter((cell) => roleOfHeading(cell) !== null).length;
  return (
    known >= 2 || (sample.errors.length === 0 && widths.length > 1 && widths.every((each) => each === first))
  );
}

/** In what is pasted from a text a quote is only a quote; in a file one that never ends would eat the rest. */
function grid(text: string, delimiter: string): TreeSheet {
  try {
    return quotedGrid(text, delimiter);
  } catch (reason) {
    if (delimiter !== '\t' || !(reason instanceof AppError)) throw reason;
    const lines = text.split('\n').map((each, at) => ({ line: at + 1, cells: each.split('\t') }));
    return { kind: 'grid', rows: lines.filter(({ cells }) => hasWords(cells)), leftOut: 0 };
  }
}

function hasWords(cells: readonly string[]): boolean {
  return cells.some((cell) => cell.trim() !== '');
}

/** Lines are those of the file: a quoted cell may have several. */
function quotedGrid(text: string, delimiter: string): TreeSheet {
  const rows: GridRow[] = [];
  let start = 0;
  let line = 1;
  papaparse.parse<string[]>(text, {
    ...{ delimiter, newline: '\n', skipEmptyLines: false },
    step: ({ data, errors, meta }) => {
      const open = errors.some(({ type }) => type === 'Quotes');
      if (open) throw refused({ reason: 'quotes', line, limit: 0 });
      if (hasWords(data)) rows.push({ line, cells: data });
      line += text.slice(start, meta.cursor).split('\n').length - 1;
      start = meta.cursor;
    },
  });
  return { kind: 'grid', rows, leftOut: 0 };
}
