// Where in a text a damaged quote may stand: every six units of the text are filed under their hash, and the rarest
// pieces of the quote vote for the places at which it would have to start.

const size = 6;
const slotBits = 17;
const slotMask = (1 << slotBits) - 1;
/** Pieces of a quote that vote. */
const voters = 24;
/** A piece that stands more often tells nothing. */
const mostCommon = 400;
/** A place needs this share of the votes; words alone, in no order, get less. */
const leastShare = 0.15;
/** Places whose votes count as one. */
const binBits = 5;

/** A text filed by its pieces of six units; made once for all quotes. */
export type GramIndex = {
  readonly length: number;
  /** First entry in `places` of each slot; one longer than there are slots. */
  readonly heads: Int32Array;
  readonly places: Int32Array;
};

/** Files a text; linear in its length. */
export function indexGrams(text: Uint16Array): GramIndex {
  const count = Math.max(0, text.length - size + 1);
  const slots = new Int32Array(count);
  const heads = new Int32Array(slotMask + 2);
  for (let at = 0; at < count; at += 1) {
    const slot = slotAt(text, at);
    slots[at] = slot;
    heads[slot + 1] = (heads[slot + 1] ?? 0) + 1;
  }
  for (let slot = 0; slot <= slotMask; slot += 1)
    heads[slot + 1] = (heads[slot + 1] ?? 0) + (heads[slot] ?? 0);
  const next = heads.slice();
  const places = new Int32Array(count);
  for (let at = 0; at < count; at += 1) {
    const slot = slots[at] ?? 0;
    places[next[slot] ?? 0] = at;
    next[slot] = (next[slot] ?? 0) + 1;
  }
  return { length: text.length, heads, places };
}

/** Gives at most `most` places, best first, at which the pattern may start; they may lie a little before the text. */
export function likelyStarts(index: GramIndex, pattern: Uint16Array, most: number): number[] {
  const offsets = rarestOffsets(index, pattern);
  // Bins of places before the text are kept too: a pattern whose start is gone would begin there.
  const shift = pattern.length;
  const votes = new Uint8Array(((index.length + shift) >> binBits) + 2);
  const touched: number[] = [];
  for (const offset of offsets) {
    const slot = slotAt(pattern, offset);
    const end = index.heads[slot + 1] ?? 0;
    for (let entry = index.heads[slot] ?? 0; entry < end; entry += 1) {
      const bin = ((index.places[entry] ?? 0) - offset + shift) >> binBits;
      const before = votes[bin] ?? 0;
      if (before === 0) touched.push(bin);
      votes[bin] = before + 1;
    }
  }
  const least = Math.max(2, Math.floor(offsets.length * leastShare));
  return bestBins({ votes, touched, least }, most).map((bin) => (bin << binBits) - shift);
}

function rarestOffsets(index: GramIndex, pattern: Uint16Array): number[] {
  const offsets: { offset: number; count: number }[] = [];
  for (let offset = 0; offset + size <= pattern.length; offset += 1) {
    const slot = slotAt(pattern, offset);
    const count = (index.heads[slot + 1] ?? 0) - (index.heads[slot] ?? 0);
    if (count > 0 && count <= mostCommon) offsets.push({ offset, count });
  }
  offsets.sort((one, other) => one.count - other.count);
  return offsets.slice(0, voters).map(({ offset }) => offset);
}

type Votes = { readonly votes: Uint8Array; readonly touched: readonly number[]; readonly least: number };

/** Votes of a bin count with those of its neighbour, since insertions shift them; a bin beside a better one is dropped. */
function bestBins({ votes, touched, least }: Votes, most: number): number[] {
  const votesOf = (bin: number) => (votes[bin] ?? 0) + (votes[bin + 1] ?? 0);
  const elected = touched.filter((bin) => votesOf(bin) >= least);
  elected.sort((one, other) => votesOf(other) - votesOf(one) || one - other);
  const chosen: number[] = [];
  for (const bin of elected) {
    if (chosen.length === most) break;
    if (!chosen.some((taken) => Math.abs(taken - bin) <= 1)) chosen.push(bin);
  }
  return chosen;
}

function slotAt(text: Uint16Array, at: number): number {
  let hash = 0;
  for (let index = at; index < at + size; index += 1) hash = Math.imul(hash ^ (text[index] ?? 0), 0x01000193);
  return (hash ^ (hash >>> 15)) & slotMask;
}
