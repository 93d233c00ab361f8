// The text in which quotes are looked for: what remains when layout, typography and case are taken away.
// Line-end hyphens, ligatures, typographic quotes and odd spaces vanish without a rule about any of them.
import type { TextRange } from '@/lib/domain/records';

/** A folded text with the way back; every unit of `text` came from the raw units `starts[i]` to `ends[i]`. */
export type FoldedText = {
  readonly raw: string;
  readonly text: string;
  /** Raw UTF-16 units, ascending. */
  readonly starts: Int32Array;
  /** Raw UTF-16 units, exclusive; combining marks belong to their letter. */
  readonly ends: Int32Array;
};

const kept = /[\p{L}\p{N}\p{Mn}\p{Mc}\p{Me}\p{Sm}\p{Sc}\p{So}]/u;
const droppedMark = /[\u0300-\u036f]/;
const finalSigma = /ς/g;
const table = new Map<number, string>();

/** Folds a text; equal for two texts that differ only in layout, typography, accents or case. */
export function foldText(raw: string): FoldedText {
  const pieces: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (let index = 0; index < raw.length;) {
    const codePoint = raw.codePointAt(index) ?? 0;
    const next = index + (codePoint > 0xffff ? 2 : 1);
    const folded = foldCodePoint(codePoint);
    if (folded !== '') {
      pieces.push(folded);
      for (let unit = 0; unit < folded.length; unit += 1) {
        starts.push(index);
        ends.push(next);
      }
    } else if (ends.length > 0 && ends.at(-1) === index && isCombining(codePoint)) {
      ends[ends.length - 1] = next;
    }
    index = next;
  }
  return { raw, text: pieces.join(''), starts: Int32Array.from(starts), ends: Int32Array.from(ends) };
}

/** Gives the folded text without what stands in these raw ranges, which are ascending and apart; offsets stay those of the raw text. */
export function omitRanges(folded: FoldedText, omitted: readonly TextRange[]): FoldedText {
  const indexes: number[] = [];
  let next = 0;
  folded.starts.forEach((at, index) => {
    while (next < omitted.length && (omitted[next]?.end ?? 0) <= at) next += 1;
    if (at < (omitted[next]?.start ?? Infinity)) indexes.push(index);
  });
  return {
    raw: folded.raw,
    text: indexes.map((index) => folded.text.charAt(index)).join(''),
    starts: Int32Array.from(indexes, (index) => folded.starts[index] ?? 0),
    ends: Int32Array.from(indexes, (index) => folded.ends[index] ?? 0),
  };
}

/** Gives the raw range of a folded range; both in UTF-16 units, end exclusive. */
export function rawRange(folded: FoldedText, range: TextRange): TextRange {
  const start = folded.starts[range.start] ?? folded.ends.at(-1) ?? 0;
  return { start, end: range.end > range.start ? (folded.ends[range.end - 1] ?? start) : start };
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
  const known = table.get(codePoint);
  if (known !== undefined) return known;
  const folded = computeFold(String.fromCodePoint(codePoint));
  table.set(codePoint, folded);
  return folded;
}

function computeFold(character: string): string {
  const plain = character.normalize('NFKD').toLowerCase().normalize('NFKD').replace(finalSigma, 'σ');
  return [...plain].filter((each) => kept.test(each) && !droppedMark.test(each)).join('');
}
