// Running heads, feet and page numbers: what stands between the words of a sentence that crosses pages.
import { foldText } from '@/lib/anchoring/fold';
import type { TextRange } from '@/lib/domain/records';
import type { PageText } from './page-text';

/** Lines at either end of a page's text that may be a head or a foot. */
const edgeLines = 3;
const pageNumber = /^\W*([ivxlc]+|\d{1,5}|[a-z]{1,9}\W*\d{1,5}(\W+\w{1,3}\W+\d{1,5})?)\W*$/i;

/** Gives, for each page, the stretches of its text that are head, foot or page number; ascending. */
export function runningLines(pages: readonly Pick<PageText, 'raw'>[]): TextRange[][] {
  const edges = pages.map((page) => edgesOf(page.raw));
  const pagesWith = new Map<string, number>();
  for (const lines of edges) {
    for (const key of new Set(lines.map((line) => line.key))) {
      pagesWith.set(key, (pagesWith.get(key) ?? 0) + 1);
    }
  }
  return edges.map((lines) =>
    lines
      .filter((line) => line.isNumber || (line.key.length > 3 && (pagesWith.get(line.key) ?? 0) > 1))
      .map(({ start, end }) => ({ start, end })),
  );
}

type EdgeLine = TextRange & { readonly key: string; readonly isNumber: boolean };

function edgesOf(raw: string): EdgeLine[] {
  const lines = linesOf(raw).filter((line) => raw.slice(line.start, line.end).trim() !== '');
  const isEdge = (index: number): boolean => index < edgeLines || index >= lines.length - edgeLines;
  return lines
    .filter((_, index) => isEdge(index))
    .map((line) => {
      const words = raw.slice(line.start, line.end).trim();
      return { ...line, key: foldText(words).text.replace(/\p{N}/gu, ''), isNumber: pageNumber.test(words) };
    });
}

function linesOf(raw: string): TextRange[] {
  const lines: TextRange[] = [];
  for (let start = 0; start < raw.length;) {
    const at = raw.indexOf('\n', start);
    const end = at === -1 ? raw.length : at;
    lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}
