// Painting thousands of passages as others do: a highlight for each, as Recogito does it, or elements around the words.
import Mark from 'mark.js';
import { indexText, pointAt, type TextIndex } from '@/lib/reader/html/text-index';
import { randomFrom } from '@/tests/fixtures/projects/random';
import { hitTimes, type HitTimes } from '../probes/hit-times';
import { passagesOf, type Passage } from '../probes/many-passages';
import { startTasks } from '../probes/tasks';

/** Milliseconds from the call to the next frame, the longest task meanwhile, and how many were painted. */
export type PeerPainted = { readonly time: number; readonly longest: number; readonly painted: number };

let index: TextIndex | null = null;
let passages: Passage[] = [];

/** Takes the same passages as ours; peers need not look for them, their offsets are given. */
export function prepare(count: number, seed: number): void {
  index = indexText(document.body);
  passages = passagesOf(index.text, count, randomFrom(seed));
}

/** One `Highlight` with one live range for each passage, and a rule for each. */
export async function paintOneEach(): Promise<PeerPainted> {
  await startTasks().end();
  const tasks = startTasks();
  const sheet = new CSSStyleSheet();
  const names = passages.map((_, at) => `each-${at}`);
  sheet.replaceSync(
    names.map((name) => `::highlight(${name}) { background-color: rgb(18 100 179 / 0.17) }`).join('\n'),
  );
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  passages.forEach((passage, at) => CSS.highlights.set(names[at] ?? '', new Highlight(rangeOf(passage))));
  return { ...(await tasks.end()), painted: passages.length };
}

function rangeOf({ start, end }: Passage): Range {
  const range = document.createRange();
  const from = index === null ? null : pointAt(index, start, 'start');
  const to = index === null ? null : pointAt(index, end, 'end');
  if (from === null || to === null) throw new Error('A passage has no place');
  range.setStart(...from);
  range.setEnd(...to);
  return range;
}

/** Asks the browser which of the highlights lie at random points. */
export function hitTests(places: number, seed: number): Promise<HitTimes> {
  // Not in the compiler's library yet.
  const registry = CSS.highlights as HighlightRegistry & {
    highlightsFromPoint(x: number, y: number): readonly unknown[];
  };
  return hitTimes(places, randomFrom(seed), (x, y) => registry.highlightsFromPoint(x, y).length);
}

/** Lets mark.js wrap the passages; it leaves out those that overlap one before. */
export async function wrap(): Promise<PeerPainted> {
  // Its offsets count the text nodes' own units, ours also the ends of blocks.
  const ranges = passages.map(({ start, end }) => ({
    start: start - breaksBefore(start),
    end: end - breaksBefore(end),
  }));
  await startTasks().end();
  const tasks = startTasks();
  const painted = new Set<object>();
  await new Promise<void>((done) => {
    new Mark(document.body).markRanges(
      ranges.map(({ start, end }) => ({ start, length: end - start })),
      { each: (_, range) => painted.add(range), done: () => done() },
    );
  });
  return { ...(await tasks.end()), painted: painted.size };
}

function breaksBefore(offset: number): number {
  return (index?.breaks.findLastIndex((at) => at < offset) ?? -1) + 1;
}
