// Which stretches of an old text stand in a new one: unique pieces found in both, made as long as they agree, and of
// those the heaviest set that keeps its order. What is left over of them has moved.
import type { TextRange } from '@/lib/domain/records';
import { hashOf, mixed, power, roll } from './find-all';
import { heaviestChain } from './heaviest-chain';

/** The same folded units in both texts. */
export type Run = { readonly before: number; readonly after: number; readonly length: number };

/** How an old text lies in a new one; all offsets are folded units. */
export type Alignment = {
  /** Ascending in both texts, apart from each other. */
  readonly kept: readonly Run[];
  /** Every run, moved ones too, by their place in the new text. */
  readonly all: readonly Run[];
};

/** What an old text and a new one are compared in. */
type Window = {
  readonly before: Uint16Array;
  readonly after: Uint16Array;
  readonly old: TextRange;
  readonly new: TextRange;
};

/** Piece sizes of the passes: what a coarse pass leaves open is compared again with finer pieces. */
const pieces = [
  { size: 16, stride: 8 },
  { size: 10, stride: 3 },
  { size: 6, stride: 1 },
] as const;

/** Folded units up to which a gap between two runs is looked into with finer pieces. */
const widestGap = 20_000;

/** Compares two folded texts; linear in their length. */
export function align(before: Uint16Array, after: Uint16Array): Alignment {
  const whole = {
    before,
    after,
    old: { start: 0, end: before.length },
    new: { start: 0, end: after.length },
  };
  const lead = sameFrom(whole, 0, 0);
  const tail = lead === Math.min(before.length, after.length) ? 0 : sameUpTo(whole, lead);
  const middle = {
    ...whole,
    old: { start: lead, end: before.length - tail },
    new: { start: lead, end: after.length - tail },
  };
  const edges = [
    { before: 0, after: 0, length: lead },
    { before: before.length - tail, after: after.length - tail, length: tail },
  ].filter((run) => run.length > 0);
  const { kept, moved } = alignWindow(middle, 0);
  const inOrder = [...kept, ...edges].sort((one, other) => one.before - other.before);
  return { kept: inOrder, all: [...inOrder, ...moved].sort((one, other) => one.after - other.after) };
}

function alignWindow(window: Window, pass: number): { kept: Run[]; moved: Run[] } {
  const grain = pieces[pass];
  if (grain === undefined || lengthOf(window.old) < grain.size || lengthOf(window.new) < grain.size) {
    return { kept: [], moved: [] };
  }
  const runs = uniqueRuns(window, grain);
  const chain = heaviestChain(runs);
  const chosen = new Set(chain);
  const kept = untangle(chain);
  const moved = runs.filter((run) => !chosen.has(run));
  const finer = gaps(window, kept).flatMap((gap) => alignWindow(gap, pass + 1).kept);
  return { kept: [...kept, ...finer].sort((one, other) => one.before - other.before), moved };
}

/** Gives what lies between runs, as windows to compare again. */
function gaps(window: Window, kept: readonly Run[]): Window[] {
  const found: Window[] = [];
  let [old, now] = [window.old.start, window.new.start];
  for (const run of [...kept, { before: window.old.end, after: window.new.end, length: 0 }]) {
    const gap = { ...window, old: { start: old, end: run.before }, new: { start: now, end: run.after } };
    if (Math.max(lengthOf(gap.old), lengthOf(gap.new)) <= widestGap) found.push(gap);
    [old, now] = [run.before + run.length, run.after + run.length];
  }
  return found;
}

function lengthOf(range: TextRange): number {
  return range.end - range.start;
}

/** Cuts runs of a chain so that none overlaps the one before it, in either text. */
function untangle(chain: readonly Run[]): Run[] {
  const apart: Run[] = [];
  let [old, now] = [0, 0];
  for (const run of chain) {
    const cut = Math.max(old - run.before, now - run.after, 0);
    if (run.length <= cut) continue;
    apart.push({ before: run.before + cut, after: run.after + cut, length: run.length - cut });
    [old, now] = [run.before + run.length, run.after + run.length];
  }
  return apart;
}

type Grain = { readonly size: number; readonly stride: number };

function uniqueRuns(window: Window, grain: Grain): Run[] {
  const table = new PieceTable(window, grain);
  table.countIn(window.before, window.old);
  const places = table.placesIn(window.after, window.new);
  const runs: Run[] = [];
  let last: Run = { before: 0, after: 0, length: 0 };
  for (const { before, after } of places) {
    const sameDiagonal = before - after === last.before - last.after;
    if (sameDiagonal && before < last.before + last.length) continue;
    const back = sameBack(window, before, after);
    const length = back + sameFrom(window, before, after);
    if (length < grain.size) continue;
    last = { before: before - back, after: after - back, length };
    runs.push(last);
  }
  return runs;
}

/** Units that agree from these places on, inside the window. */
function sameFrom(window: Window, before: number, after: number): number {
  const most = Math.min(window.old.end - before, window.new.end - after);
  let same = 0;
  while (same < most && window.before[before + same] === window.after[after + same]) same += 1;
  return same;
}

/** Units that agree before these places, inside the window. */
function sameBack(window: Window, before: number, after: number): number {
  const most = Math.min(before - window.old.start, after - window.new.start);
  let same = 0;
  while (same < most && window.before[before - same - 1] === window.after[after - same - 1]) same += 1;
  return same;
}

/** Units that agree at the end of both texts, the first `lead` left alone. */
function sameUpTo(window: Window, lead: number): number {
  const shorter = Math.min(window.before.length, window.after.length) - lead;
  return Math.min(shorter, sameBack(window, window.before.length, window.after.length));
}

/** Every so many units a piece of the old text, found back by its hash; open addressing in typed arrays. */
class PieceTable {
  readonly #slots: Int32Array;
  readonly #hashes: Int32Array;
  readonly #offsets: Int32Array;
  readonly #inOld: Uint8Array;
  readonly #inNew: Uint8Array;
  readonly #placeInNew: Int32Array;
  readonly #mask: number;
  readonly #size: number;

  constructor(window: Window, { size, stride }: Grain) {
    const count = Math.floor((lengthOf(window.old) - size) / stride) + 1;
    const capacity = 2 ** Math.ceil(Math.log2(count * 4));
    this.#mask = capacity - 1;
    this.#size = size;
    this.#slots = new Int32Array(capacity);
    this.#hashes = new Int32Array(count);
    this.#offsets = new Int32Array(count);
    this.#inOld = new Uint8Array(count);
    this.#inNew = new Uint8Array(count);
    this.#placeInNew = new Int32Array(count);
    for (let piece = 0; piece < count; piece += 1) {
      const at = window.old.start + piece * stride;
      this.#hashes[piece] = hashOf(window.before, at, size);
      this.#offsets[piece] = at;
      this.#insert(piece);
    }
  }

  /** Counts how often each piece stands in the old text; two is as good as many. */
  countIn(text: Uint16Array, range: TextRange): void {
    this.#walk(text, range, (piece) => {
      this.#inOld[piece] = Math.min(2, (this.#inOld[piece] ?? 0) + 1);
    });
  }

  /** Gives the pieces that stand once in either text, in the order of the old one. */
  placesIn(text: Uint16Array, range: TextRange): { before: number; after: number }[] {
    this.#walk(text, range, (piece, at) => {
      this.#inNew[piece] = Math.min(2, (this.#inNew[piece] ?? 0) + 1);
      this.#placeInNew[piece] = at;
    });
    const places: { before: number; after: number }[] = [];
    this.#offsets.forEach((before, piece) => {
      if (this.#inOld[piece] !== 1 || this.#inNew[piece] !== 1) return;
      places.push({ before, after: this.#placeInNew[piece] ?? 0 });
    });
    return places;
  }

  #walk(text: Uint16Array, range: TextRange, visit: (piece: number, at: number) => void): void {
    const size = this.#size;
    const leaving = power(size - 1);
    let hash = hashOf(text, range.start, size);
    for (let at = range.start; ; at += 1) {
      const piece = this.#find(hash);
      if (piece >= 0) visit(piece, at);
      if (at + size >= range.end) return;
      hash = roll(hash, Math.imul(text[at] ?? 0, leaving), text[at + size] ?? 0);
    }
  }

  #insert(piece: number): void {
    const hash = this.#hashes[piece] ?? 0;
    let slot = mixed(hash) & this.#mask;
    for (let held = this.#slots[slot] ?? 0; held > 0; held = this.#slots[slot] ?? 0) {
      // The first of equal pieces stands for all; it is counted more than once and so never used.
      if (this.#hashes[held - 1] === hash) return;
      slot = (slot + 1) & this.#mask;
    }
    this.#slots[slot] = piece + 1;
  }

  #find(hash: number): number {
    let slot = mixed(hash) & this.#mask;
    for (let held = this.#slots[slot] ?? 0; held > 0; held = this.#slots[slot] ?? 0) {
      if (this.#hashes[held - 1] === hash) return held - 1;
      slot = (slot + 1) & this.#mask;
    }
    return -1;
  }
}
