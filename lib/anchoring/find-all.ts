// Exact search for many quotes in one pass over the text: a rolling hash of the first units of every quote, a bit
// filter that turns nearly every place away, then a comparison. As Rabin and Karp do, with several window sizes.

/** Places kept for one quote; a phrase that stands more often says nothing about where it belongs. */
export const mostPlaces = 256;

/** Window sizes, longest first; a quote uses the longest that fits into it. */
const windows = [24, 12, 6, 3, 1] as const;

const base = 0x01000193;
const filterBits = 18;
const filterMask = (1 << filterBits) - 1;

/** Tells whether a place counts for the pattern of this index; what does not count is not kept. */
export type Fits = (pattern: number, at: number) => boolean;

/**
 * Gives for every pattern its places in `text`, ascending, overlapping ones too, at most `mostPlaces`.
 * An empty pattern has none.
 */
export function findAll(
  text: Uint16Array,
  patterns: readonly Uint16Array[],
  fits: Fits = () => true,
): number[][] {
  const places: number[][] = patterns.map(() => []);
  for (const size of windows) {
    const group = patterns.flatMap((pattern, index) => (windowOf(pattern) === size ? [index] : []));
    if (group.length > 0) search({ text, patterns, places, fits }, group, size);
  }
  return places;
}

function windowOf(pattern: Uint16Array): number {
  return windows.find((size) => size <= pattern.length) ?? 0;
}

type Search = {
  readonly text: Uint16Array;
  readonly patterns: readonly Uint16Array[];
  readonly places: readonly number[][];
  readonly fits: Fits;
};

function search(all: Search, group: readonly number[], size: number): void {
  const { text } = all;
  if (text.length < size) return;
  const { filter, byHash } = tabulate(all.patterns, group, size);
  const leaving = power(size - 1);
  let hash = hashOf(text, 0, size);
  for (let at = 0; ; at += 1) {
    const bit = mixed(hash) & filterMask;
    if (((filter[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) check(all, byHash.get(hash), at);
    if (at + size >= text.length) return;
    hash = roll(hash, Math.imul(text[at] ?? 0, leaving), text[at + size] ?? 0);
  }
}

function check(all: Search, indexes: readonly number[] | undefined, at: number): void {
  for (const index of indexes ?? []) {
    const places = all.places[index];
    const pattern = all.patterns[index];
    if (places === undefined || pattern === undefined || places.length >= mostPlaces) continue;
    if (standsAt(all.text, at, pattern) && all.fits(index, at)) places.push(at);
  }
}

/** Tells whether `pattern` stands in `text` at `at`. */
export function standsAt(text: Uint16Array, at: number, pattern: Uint16Array): boolean {
  if (at < 0 || at + pattern.length > text.length) return false;
  for (let index = 0; index < pattern.length; index += 1) {
    if (text[at + index] !== pattern[index]) return false;
  }
  return true;
}

function tabulate(patterns: readonly Uint16Array[], group: readonly number[], size: number) {
  const filter = new Uint32Array((filterMask + 1) >>> 5);
  const byHash = new Map<number, number[]>();
  for (const index of group) {
    const hash = hashOf(patterns[index] ?? new Uint16Array(), 0, size);
    const bit = mixed(hash) & filterMask;
    filter[bit >>> 5] = (filter[bit >>> 5] ?? 0) | (1 << (bit & 31));
    const same = byHash.get(hash);
    if (same === undefined) byHash.set(hash, [index]);
    else same.push(index);
  }
  return { filter, byHash };
}

/** Gives the hash of `size` units from `at`, a signed 32-bit number. */
export function hashOf(units: Uint16Array, at: number, size: number): number {
  let hash = 0;
  for (let index = at; index < at + size; index += 1)
    hash = (Math.imul(hash, base) + (units[index] ?? 0)) | 0;
  return hash;
}

/** Gives the weight of the unit that leaves a window whose size is one more than `exponent`. */
export function power(exponent: number): number {
  let value = 1;
  for (let index = 0; index < exponent; index += 1) value = Math.imul(value, base);
  return value;
}

/** Moves the hash of a window on by one unit; `out` is the unit that leaves times its weight. */
export function roll(hash: number, out: number, into: number): number {
  return (Math.imul((hash - out) | 0, base) + into) | 0;
}

/** Spreads a hash over its low bits, which alone choose a slot. */
export function mixed(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (once ^ (once >>> 13)) >>> 0;
}
