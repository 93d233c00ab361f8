// Only coded text: which pages or blocks remain, and the gaps between them.
import type { PageBlock } from '@/lib/domain/page-snapshot';
import type { PlacedFragment } from './reader-places';

/** A page with its fragments, or a run of pages without any; pages count from 1. */
export type FoldedPart =
  | { readonly kind: 'gap'; readonly first: number; readonly last: number }
  | { readonly kind: 'page'; readonly page: number; readonly fragments: readonly PlacedFragment[] };

/** Gives the pages that hold fragments, with the gaps between them; `tops` are where pages begin, in order. */
export function foldPages(fragments: readonly PlacedFragment[], tops: readonly number[]): FoldedPart[] {
  const parts: FoldedPart[] = [];
  let next = 1;
  const leaveTo = (last: number): void => {
    if (next <= last) parts.push({ kind: 'gap', first: next, last });
  };
  for (const [page, own] of byPage(fragments, tops)) {
    leaveTo(page - 1);
    parts.push({ kind: 'page', page, fragments: own });
    next = page + 1;
  }
  leaveTo(tops.length);
  return parts;
}

/** Blocks that are hidden together; `key` is where the first of them starts. */
export type BlockGap = { readonly key: number; readonly count: number };

/** Blocks that remain, in runs, each with the gap before it; the last run is empty when the text ends in a gap. */
export type FoldedRun = { readonly gap: BlockGap | null; readonly blocks: readonly PageBlock[] };

/** Keeps coded blocks, the heading above each, and the gaps that a person opened. */
export function foldBlocks(
  blocks: readonly PageBlock[],
  isCoded: (block: PageBlock) => boolean,
  opened: ReadonlySet<number>,
): FoldedRun[] {
  const kept = keptBlocks(blocks, isCoded);
  const runs: { gap: BlockGap | null; blocks: PageBlock[] }[] = [];
  for (let at = 0; at < blocks.length;) {
    const from = at;
    const isKept = kept.has(at);
    while (at < blocks.length && kept.has(at) === isKept) at += 1;
    const run = blocks.slice(from, at);
    const key = run[0]?.start ?? 0;
    const open = runs.at(-1);
    const isGap = !isKept && !opened.has(key);
    if (isGap) runs.push({ gap: { key, count: run.length }, blocks: [] });
    else if (open === undefined) runs.push({ gap: null, blocks: [...run] });
    else open.blocks.push(...run);
  }
  return runs;
}

function byPage(
  fragments: readonly PlacedFragment[],
  tops: readonly number[],
): [page: number, own: PlacedFragment[]][] {
  const pages = new Map<number, PlacedFragment[]>();
  for (const placed of fragments) {
    const page = Math.max(1, tops.findLastIndex((top) => top <= placed.top) + 1);
    pages.set(page, [...(pages.get(page) ?? []), placed]);
  }
  return [...pages].sort(([one], [other]) => one - other);
}

function keptBlocks(blocks: readonly PageBlock[], isCoded: (block: PageBlock) => boolean): Set<number> {
  const kept = new Set<number>();
  let heading = -1;
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'heading') heading = index;
    if (!isCoded(block)) continue;
    if (heading >= 0) kept.add(heading);
    kept.add(index);
  }
  return kept;
}
