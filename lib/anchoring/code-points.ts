// Other tools and the W3C's position selectors count code points; strings, ranges and our records count UTF-16 units.
import type { TextRange } from '@/lib/domain/records';

/** Gives a range in code points of a range in UTF-16 units of the same text; an offset inside a pair counts as its start. */
export function toCodePoints(raw: string, { start, end }: TextRange): TextRange {
  const first = codePointsIn(raw, 0, start);
  return { start: first, end: first + codePointsIn(raw, wholeAt(raw, start), end) };
}

/** Gives a range in UTF-16 units of a range in code points of the same text; offsets past the end are its end. */
export function fromCodePoints(raw: string, { start, end }: TextRange): TextRange {
  const first = unitAfter(raw, 0, start);
  return { start: first, end: unitAfter(raw, first, end - start) };
}

function codePointsIn(raw: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < Math.min(to, raw.length); at += unitsAt(raw, at)) {
    if (at + unitsAt(raw, at) > to) break;
    count += 1;
  }
  return count;
}

function unitAfter(raw: string, from: number, codePoints: number): number {
  let at = from;
  for (let count = 0; count < codePoints && at < raw.length; count += 1) at += unitsAt(raw, at);
  return at;
}

/** Half a pair on its own is one code point. */
function unitsAt(raw: string, at: number): 1 | 2 {
  return (raw.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

function wholeAt(raw: string, at: number): number {
  return at > 0 && unitsAt(raw, at - 1) === 2 ? at - 1 : at;
}
