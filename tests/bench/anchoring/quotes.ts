// Quotes to be found again: word aligned, apart from each other, and without a copy or near copy in their text.
import type { TextRange } from '@/lib/domain/records';
import { below, type Random } from '@/tests/fixtures/projects/random';
import { foldedIndexAt, foldText } from '@/lib/anchoring/fold';
import { lookalikeShare, piecesOf } from './pieces';
import { wordRanges } from './words';

/** A quote of an old text, with the room around it that no other quote of the same text reaches into. */
export type Sample = {
  readonly kind: 'phrase' | 'sentence' | 'paragraph';
  readonly range: TextRange;
  /** The quote and the passage it stands in. */
  readonly passage: TextRange;
};

/** Raw units of passage on either side of a quote; more than any context that is kept. */
const passageSide = 110;
const longest = 640;
/** A text that repeats more than this share of a quote elsewhere has a near copy of it. */
const nearCopy = 0.35;
/** Folded units that tell a quote from chance. */
const shortest = 10;
const attempts = 15;

/** Samples at most `count` quotes evenly over a text: 20 % phrases, 50 % sentences, 30 % paragraphs. */
export function sampleQuotes(text: string, count: number, random: Random): Sample[] {
  const words = wordRanges(text);
  const folded = foldText(text);
  const pieces = piecesOf(folded.text);
  const slots = Math.min(count, Math.floor(text.length / (longest + 4 * passageSide)));
  const samples: Sample[] = [];
  for (let slot = 0; slot < slots; slot += 1) {
    const room = {
      start: Math.floor((slot * text.length) / slots) + 1,
      end: Math.floor(((slot + 1) * text.length) / slots) - 1,
    };
    const inside = words.filter(({ start, end }) => start > room.start && end < room.end);
    const chance = random();
    const kind = chance < 0.2 ? 'phrase' : chance < 0.7 ? 'sentence' : 'paragraph';
    // A phrase of everyday words nearly always has a near copy; others of its kind are tried, or shares would shift.
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const sample = sampleInside({ text, words: inside, kind }, random);
      if (sample === null) continue;
      const quote = foldText(text.slice(sample.range.start, sample.range.end)).text;
      const own = foldedIndexAt(folded, sample.range.start);
      if (quote.length < shortest || lookalikeShare(pieces, quote, own) >= nearCopy) continue;
      samples.push(sample);
      break;
    }
  }
  return samples;
}

type Slot = { readonly text: string; readonly words: readonly TextRange[]; readonly kind: Sample['kind'] };

function sampleInside({ text, words, kind }: Slot, random: Random): Sample | null {
  const first = words[0]?.start ?? 0;
  const last = words.at(-1)?.end ?? 0;
  const sentences = kind === 'phrase' ? 0 : kind === 'sentence' ? 1 : 2 + below(random, 3);
  const starts = words.flatMap(({ start }, index) =>
    start >= first + passageSide && (kind === 'phrase' || startsSentence(text, words, index)) ? [index] : [],
  );
  const from = starts[below(random, starts.length)];
  if (from === undefined) return null;
  const to =
    kind === 'phrase' ? from + 3 + below(random, 6) : endOfSentence(text, words, { from, sentences });
  const range = { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? last };
  if (range.end > last - passageSide || range.end <= range.start) return null;
  const before = words.find(({ start }) => start >= range.start - passageSide);
  const after = words.findLast(({ end }) => end <= range.end + passageSide);
  if (before === undefined || after === undefined) return null;
  return { kind, range, passage: { start: before.start, end: after.end } };
}

function startsSentence(text: string, words: readonly TextRange[], index: number): boolean {
  const before = words[index - 1];
  const word = words[index];
  if (before === undefined || word === undefined) return false;
  return (
    /[.?!:]["”’)]?$/.test(text.slice(before.start, before.end)) &&
    /^["“‘(]?\p{Lu}/u.test(text.slice(word.start, word.end))
  );
}

type From = { readonly from: number; readonly sentences: number };

/** Index past the last word; a text without full stops gives up after some words. */
function endOfSentence(text: string, words: readonly TextRange[], { from, sentences }: From): number {
  const start = words[from]?.start ?? 0;
  let left = sentences;
  let index = from + 1;
  for (; index < words.length; index += 1) {
    if ((words[index]?.end ?? 0) - start > longest) break;
    if (index - from >= 5 && startsSentence(text, words, index)) left -= 1;
    if (left === 0) break;
  }
  return index;
}
