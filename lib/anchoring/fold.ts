// The text in which quotes are looked for: what remains when layout, typography and case are taken away.
// Line-end hyphens, ligatures, typographic quotes and odd spaces vanish without a rule about any of them.
import type { TextRange } from '@/lib/domain/records';

/** A folded text as a string and as its UTF-16 units, for loops that look at every one. */
export type FoldedUnits = { readonly text: string; readonly units: Uint16Array };

/** A folded text with the way back; every unit of `text` came from the raw units `starts[i]` to `ends[i]`. */
export type FoldedText = FoldedUnits & {
  readonly raw: string;
  /** Raw UTF-16 units, ascending. */
  readonly starts: Int32Array;
  /** Raw UTF-16 units, exclusive; combining marks belong to their letter. */
  readonly ends: Int32Array;
};

const kept = /[\p{L}\p{N}\p{Mn}\p{Mc}\p{Me}\p{Sm}\p{Sc}\p{So}]/u;
const droppedMark = /[\u0300-\u036f]/;
const finalSigma = /ς/g;

// What becomes of each unit of the basic plane, filled in as units are met.
const unknown = 0;
const dropped = 1;
const single = 2;
const several = 3;
const fates = new Uint8Array(0x10000);
const singles = new Uint16Array(0x10000);
const longer = new Map<number, string>();

/** Folds a text; equal for two texts that differ only in layout, typography, accents or case. */
export function foldText(raw: string): FoldedText {
  // Fits every text but those with many ligatures, which grow it.
  let { units, starts, ends } = room(raw.length + 64);
  let length = 0;
  for (let index = 0; index < raw.length; index += 1) {
    const unit = raw.charCodeAt(index);
    const known = fates[unit] ?? unknown;
    if (known === single) {
      units[length] = singles[unit] ?? 0;
      starts[length] = index;
      ends[length] = index + 1;
      length += 1;
    } else if (known !== dropped) {
      const codePoint = raw.codePointAt(index) ?? 0;
      const next = index + (codePoint > 0xffff ? 2 : 1);
      const folded = foldCodePoint(codePoint);
      if (length + folded.length + raw.length - index > units.length) {
        ({ units, starts, ends } = widen({ units, starts, ends }, folded.length));
      }
      for (let piece = 0; piece < folded.length; piece += 1) {
        units[length] = folded.charCodeAt(piece);
        starts[length] = index;
        ends[length] = next;
        length += 1;
      }
      if (isCombining(codePoint) && ends[length - 1] === index) ends[length - 1] = next;
      index = next - 1;
    }
  }
  return finish(raw, { units, starts, ends }, length);
}

type Columns = { readonly units: Uint16Array; readonly starts: Int32Array; readonly ends: Int32Array };

function room(size: number): Columns {
  return { units: new Uint16Array(size), starts: new Int32Array(size), ends: new Int32Array(size) };
}

function widen(full: Columns, least: number): Columns {
  const wider = room(full.units.length + (full.units.length >> 3) + least);
  wider.units.set(full.units);
  wider.starts.set(full.starts);
  wider.ends.set(full.ends);
  return wider;
}

function finish(raw: string, columns: Columns, length: number): FoldedText {
  // Views, not copies: what is left over is little, and copying would cost as much as folding.
  const units = columns.units.subarray(0, length);
  return {
    raw,
    units,
    text: textOfUnits(units),
    starts: columns.starts.subarray(0, length),
    ends: columns.ends.subarray(0, length),
  };
}

/** Tells whether anything of a character is left in the folded text. */
export function isKept(codePoint: number): boolean {
  return foldCodePoint(codePoint) !== '';
}

/** Gives the UTF-16 units of a text that is folded already. */
export function unitsOfText(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  for (let index = 0; index < text.length; index += 1) units[index] = text.charCodeAt(index);
  return units;
}

/** Gives UTF-16 units as a string. */
export function textOfUnits(units: Uint16Array): string {
  // More arguments than this overflow the stack of some engines.
  const most = 8192;
  const pieces: string[] = [];
  for (let at = 0; at < units.length; at += most) {
    pieces.push(Reflect.apply(String.fromCharCode, null, units.subarray(at, at + most)));
  }
  return pieces.join('');
}

/** Gives the folded text without what stands in these raw ranges, which are ascending and apart; offsets stay those of the raw text. */
export function omitRanges(folded: FoldedText, omitted: readonly TextRange[]): FoldedText {
  const left = room(folded.units.length);
  let length = 0;
  let next = 0;
  for (let index = 0; index < folded.units.length; index += 1) {
    const at = folded.starts[index] ?? 0;
    while (next < omitted.length && (omitted[next]?.end ?? 0) <= at) next += 1;
    if (at >= (omitted[next]?.start ?? Infinity)) continue;
    left.units[length] = folded.units[index] ?? 0;
    left.starts[length] = at;
    left.ends[length] = folded.ends[index] ?? 0;
    length += 1;
  }
  return finish(folded.raw, left, length);
}

/** Gives the raw range of a folded range; both in UTF-16 units, end exclusive. */
export function rawRange(folded: FoldedText, range: TextRange): TextRange {
  const start = folded.starts[range.start] ?? folded.ends.at(-1) ?? 0;
  return { start, end: range.end > range.start ? (folded.ends[range.end - 1] ?? start) : start };
}

/** Gives the folded range of a raw range; both in UTF-16 units, end exclusive. */
export function foldedRange(folded: FoldedText, range: TextRange): TextRange {
  const start = foldedIndexAt(folded, range.start);
  return { start, end: Math.max(start, foldedIndexAt(folded, range.end)) };
}

/** Gives the index of the first folded unit that starts at or after a raw offset. */
export function foldedIndexAt(folded: FoldedText, rawOffset: number): number {
  let low = 0;
  let high = folded.starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((folded.starts[middle] ?? 0) < rawOffset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isCombining(codePoint: number): boolean {
  return codePoint >= 0x300 && codePoint <= 0x36f;
}

function foldCodePoint(codePoint: number): string {
  const known = longer.get(codePoint);
  if (known !== undefined) return known;
  const folded = computeFold(String.fromCodePoint(codePoint));
  if (codePoint > 0xffff || folded.length > 1 || isCombining(codePoint)) longer.set(codePoint, folded);
  if (codePoint <= 0xffff) remember(codePoint, folded);
  return folded;
}

function remember(unit: number, folded: string): void {
  // A combining mark is dropped too, but lengthens the letter before it, so it takes the slow way.
  if (isCombining(unit)) return;
  if (folded === '') fates[unit] = dropped;
  else if (folded.length > 1) fates[unit] = several;
  else {
    fates[unit] = single;
    singles[unit] = folded.charCodeAt(0);
  }
}

function computeFold(character: string): string {
  const plain = character.normalize('NFKD').toLowerCase().normalize('NFKD').replace(finalSigma, 'σ');
  return [...plain].filter((each) => kept.test(each) && !droppedMark.test(each)).join('');
}
