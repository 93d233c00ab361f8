// Paints thousands of fragments on a long page with our reader, and times it from the call to the frame that shows them.
import { HtmlReader } from '@/lib/reader/html/html-reader';
import { searchPage } from '@/lib/reader/html/search-page';
import { searchHere } from '@/tests/support/search-here';
import { PageText } from '@/lib/reader/html/page-text';
import { highlightRules } from '@/lib/reader/painting/highlight-rules';
import type { PaintedFragment } from '@/lib/reader/reader';
import { runInSlices } from '@/lib/reader/slices';
import { randomFrom } from '@/tests/fixtures/projects/random';
import { hitTimes, type HitTimes } from './hit-times';
import { passagesOf, type Passage } from './many-passages';
import { startTasks, type Tasks } from './tasks';

/** Milliseconds from the call to the next frame, the longest task meanwhile, and what was painted. */
export type Painted = { readonly time: number; readonly longest: number; readonly painted: number };

const prefix = 'bench';
let fragments: PaintedFragment[] = [];
let made: { readonly hash: string; readonly folded: string } = { hash: '', folded: '' };
// In a real page this happens in the background; here it is timed with the rest.
const kept = new Map<string, string>();
let reader: HtmlReader | null = null;

/** Makes the fragments of the page as it is now and lets our rules in; gives how many text nodes there are. */
export function prepare(count: number, seed: number): number {
  const page = new PageText(document.body);
  fragments = passagesOf(page.index.text, count, randomFrom(seed)).map((passage, at) =>
    fragmentAt(page, passage, at),
  );
  made = { hash: page.hash, folded: page.folded.text };
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(highlightRules(prefix));
  document.adoptedStyleSheets.push(sheet);
  return page.index.nodes.length;
}

function fragmentAt(page: PageText, passage: Passage, at: number): PaintedFragment {
  const { types, hasMemo, ...range } = passage;
  return { id: `fragment ${at}`, anchor: page.anchorAt([range]), types, hasMemo };
}

/** Paints all fragments with a new reader, which has to read the page first. */
export async function paintAll(): Promise<Painted> {
  reader?.dispose();
  reader = null;
  await startTasks().end();
  const tasks = startTasks();
  reader = new HtmlReader(document.body, {
    prefix,
    search: (text, sought) => searchHere(kept)(text, sought),
  });
  return painted(tasks, reader);
}

/** Changes one paragraph in the middle of the page and paints again; the text the fragments were made in is kept. */
export async function repaintChanged(): Promise<Painted> {
  const current = readerInUse();
  kept.set(made.hash, made.folded);
  const blocks = document.querySelectorAll('p');
  const block = blocks[blocks.length >> 1];
  block?.prepend('These words were put in later. ');
  await startTasks().end();
  return painted(startTasks(), current);
}

async function painted(tasks: Tasks, by: HtmlReader): Promise<Painted> {
  const found = await by.paint(fragments);
  const { time, longest } = await tasks.end();
  return { time, longest, painted: found?.filter(({ ranges }) => ranges.length > 0).length ?? 0 };
}

/** Reads the page and searches it as painting does, without painting; gives milliseconds. */
export async function searchAll(): Promise<number> {
  const started = performance.now();
  const page = new PageText(document.body);
  await runInSlices(searchPage(page, fragments.flatMap(soughtOf), new Map([[made.hash, made.folded]])));
  return performance.now() - started;
}

function soughtOf({ id, anchor }: PaintedFragment) {
  return anchor.kind === 'page' ? [{ id, anchor }] : [];
}

/** Asks what is painted at random points of the page's column, at random places of the page. */
export function hitTests(places: number, seed: number): Promise<HitTimes> {
  const current = readerInUse();
  return hitTimes(places, randomFrom(seed), (x, y) => current.fragmentsAt(x, y).length);
}

function readerInUse(): HtmlReader {
  if (reader === null) throw new Error('Nothing has been painted yet');
  return reader;
}
