// The same questions by others: every text read through, and MiniSearch as it comes, over paragraphs.
import MiniSearch from 'minisearch';
import { articles, queries } from '@/tests/bench/probes/library';

/** What was measured, in milliseconds. */
export type PeerSearched = { readonly indexing: number; readonly perQuery: readonly number[] };

const runs = 3;

/** Reads all texts, lower case and without accents, for each question. */
export function scan(seed: number): PeerSearched {
  const texts = articles(seed).map((pages) => pages.join('\n'));
  const started = performance.now();
  const folded = texts.map((text) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase());
  const indexing = performance.now() - started;
  return { indexing, perQuery: queries.map((query) => timeOf(() => scanFor(folded, query))) };
}

function scanFor(folded: readonly string[], query: string): number {
  const words = query.replaceAll('"', '').replace('*', '').split(' -')[0] ?? '';
  let found = 0;
  for (const text of folded) {
    for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) found += 1;
  }
  return found;
}

/** Paragraphs into MiniSearch with its own tokenizer, all words required, beginnings where a star asks for them. */
export function miniSearch(seed: number): PeerSearched {
  const paragraphs = articles(seed)
    .flat()
    .flatMap((page) => page.split('\n\n'))
    .map((text, id) => ({ id, text }));
  const started = performance.now();
  const index = new MiniSearch({ fields: ['text'] });
  index.addAll(paragraphs);
  const indexing = performance.now() - started;
  const ask = (query: string): unknown =>
    index.search(query.replaceAll(/["*]/g, ''), { combineWith: 'AND', prefix: query.endsWith('*') });
  return { indexing, perQuery: queries.map((query) => timeOf(() => ask(query))) };
}

function timeOf(act: () => unknown): number {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const started = performance.now();
    act();
    times.push(performance.now() - started);
  }
  return times.sort((a, b) => a - b)[runs >> 1] ?? 0;
}
