// Exact quotes in a long web page: Apache Annotator, which searches the DOM for each, and ours, which reads it once.
import { createTextQuoteSelectorMatcher } from '@apache-annotator/dom';
import type { TextRange } from '@/lib/domain/records';
import type { Task } from './edits';
import { ours } from './ours';

/** Milliseconds for each quote, how many were asked for and how many were found where they are. */
export type PageTimes = { readonly each: number; readonly asked: number; readonly right: number };

/** Makes a page of the text, a paragraph for each line; its text content is the text. */
export function show(text: string): void {
  const nodes = text.split(/(\n+)/).map((piece) => {
    if (piece === '' || piece.startsWith('\n')) return document.createTextNode(piece);
    const paragraph = document.createElement('p');
    paragraph.textContent = piece;
    return paragraph;
  });
  document.body.replaceChildren(...nodes);
}

/** Lets Apache Annotator find an even sample of the quotes, for at most `limit` milliseconds. */
export async function findWithApache({ before, after, quotes }: Task, limit: number): Promise<PageTimes> {
  const started = performance.now();
  let asked = 0;
  let right = 0;
  const step = Math.max(1, Math.floor(quotes.length / 60));
  for (let index = 0; index < quotes.length && performance.now() - started < limit; index += step) {
    const { range, truth } = quotes[index] ?? { range: { start: 0, end: 0 }, truth: null };
    const matcher = createTextQuoteSelectorMatcher({
      type: 'TextQuoteSelector',
      exact: before.slice(range.start, range.end),
      prefix: before.slice(Math.max(0, range.start - 32), range.start),
      suffix: before.slice(range.end, range.end + 32),
    });
    const first = await matcher(document.body).next();
    asked += 1;
    const words = truth === null ? '' : after.slice(truth.start, truth.end);
    if (first.done !== true && wordsOf(first.value) === words) right += 1;
  }
  return { each: (performance.now() - started) / Math.max(1, asked), asked, right };
}

/** Lets ours read the page, find all quotes and make ranges of them. */
export function findWithOurs(task: Task): PageTimes {
  const started = performance.now();
  const page = readPage();
  const read = performance.now() - started;
  const finder = ours.begin({ ...task, after: page.text });
  if ('find' in finder) throw new Error('Ours finds all quotes at once');
  const searched = performance.now();
  const ranges = finder.findAll().map((place) => (place === null ? null : rangeIn(page, place)));
  const time = read + performance.now() - searched;
  const right = ranges.filter((range, index) => {
    const truth = task.quotes[index]?.truth;
    if (range === null || truth === undefined || truth === null) return false;
    return wordsOf(range) === task.after.slice(truth.start, truth.end);
  }).length;
  return { each: time / Math.max(1, ranges.length), asked: ranges.length, right };
}

function wordsOf(range: Range): string {
  return range.toString();
}

type ReadPage = {
  readonly text: string;
  readonly nodes: readonly Text[];
  /** Offset in the text at which each node starts. */
  readonly starts: readonly number[];
};

function readPage(): ReadPage {
  const nodes: Text[] = [];
  const starts: number[] = [];
  const pieces: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let length = 0;
  while (walker.nextNode() !== null) {
    if (!(walker.currentNode instanceof Text)) continue;
    nodes.push(walker.currentNode);
    starts.push(length);
    pieces.push(walker.currentNode.data);
    length += walker.currentNode.data.length;
  }
  return { text: pieces.join(''), nodes, starts };
}

function rangeIn({ nodes, starts }: ReadPage, { start, end }: TextRange): Range {
  const range = document.createRange();
  const first = lastAtOrBefore(starts, start);
  const last = lastAtOrBefore(starts, end - 1);
  range.setStart(nodes[first] ?? document.body, start - (starts[first] ?? 0));
  range.setEnd(nodes[last] ?? document.body, end - (starts[last] ?? 0));
  return range;
}

function lastAtOrBefore(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
