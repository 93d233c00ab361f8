// A text changed in many places at once, with the way from every old offset to the new one.
import type { TextRange } from '@/lib/domain/records';

/** Old units `start` to `end` give way to `text`. */
export type Splice = TextRange & {
  readonly text: string;
  /** Names the inserted text, to ask afterwards where it came to stand. */
  readonly label?: string;
};

/** A changed text; offsets are UTF-16 units. */
export type Revision = {
  readonly text: string;
  /** Gives the new range of an old one; inserted text at its very edges stays outside. */
  newRange(old: TextRange): TextRange;
  /** Gives where labelled text came to stand. @throws Error for a label that was not there */
  placeOf(label: string): TextRange;
};

/** Makes all changes at once. @throws Error when two of them overlap */
export function revise(old: string, splices: readonly Splice[]): Revision {
  const sorted = [...splices].sort((a, b) => a.start - b.start || a.end - b.end);
  const pieces: string[] = [];
  const places = new Map<string, TextRange>();
  const newStarts: number[] = [];
  let taken = 0;
  let length = 0;
  for (const { start, end, text, label } of sorted) {
    if (start < taken) throw new Error(`Two changes overlap at ${start}`);
    pieces.push(old.slice(taken, start), text);
    length += start - taken;
    newStarts.push(length);
    if (label !== undefined) places.set(label, { start: length, end: length + text.length });
    length += text.length;
    taken = end;
  }
  pieces.push(old.slice(taken));
  const lookup = { splices: sorted, newStarts };
  return {
    text: pieces.join(''),
    newRange: ({ start, end }) => ({
      start: newOffset(lookup, start, 'after'),
      end: newOffset(lookup, end, 'before'),
    }),
    placeOf: (label) => {
      const place = places.get(label);
      if (place === undefined) throw new Error(`Nothing was put in as ${label}`);
      return place;
    },
  };
}

type Lookup = { readonly splices: readonly Splice[]; readonly newStarts: readonly number[] };

/** For an offset where text was put in, `side` says which edge of it is meant; inside replaced text, its nearer edge. */
function newOffset({ splices, newStarts }: Lookup, offset: number, side: 'before' | 'after'): number {
  let low = 0;
  let high = splices.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const splice = splices[middle];
    const passed =
      splice !== undefined && (side === 'after' ? splice.start <= offset : splice.start < offset);
    if (passed) low = middle + 1;
    else high = middle;
  }
  const last = splices[low - 1];
  const at = newStarts[low - 1];
  if (last === undefined || at === undefined) return offset;
  if (offset >= last.end && !(side === 'after' && last.start === offset && last.end > offset))
    return at + last.text.length + (offset - last.end);
  // The edge itself was replaced: what replaced it belongs to the range.
  return side === 'after' ? at : at + last.text.length;
}
