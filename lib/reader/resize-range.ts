// A fragment's borders, moved word by word: each side has its keys, whichever way it goes.
import type { TextRange } from '@/lib/domain/records';

/** Which border moves. */
export type Side = 'start' | 'end';

const word = /[\p{L}\p{N}\p{M}]/u;

/** Gives the range with one border a word further on (1) or back (-1); the same where it would be empty or leave the text. */
export function resizeByWord(text: string, range: TextRange, move: { side: Side; step: 1 | -1 }): TextRange {
  const { side, step } = move;
  const moved = { ...range, [side]: borderFrom(text, range[side], { side, step }) };
  return hasWord(text, moved) ? moved : range;
}

/** An end lies behind a word and a start before one, whatever signs and spaces stand between words. */
function borderFrom(text: string, from: number, { side, step }: { side: Side; step: 1 | -1 }): number {
  // Walking towards the inside of words first leaves the word, then what is between; the other way round otherwise.
  const isOutward = (side === 'end') === (step === 1);
  const first = isOutward ? isGap : isWordAt;
  const second = isOutward ? isWordAt : isGap;
  let at = from;
  while (first(text, at, step)) at += step;
  while (second(text, at, step)) at += step;
  return at;
}

function isWordAt(text: string, at: number, step: 1 | -1): boolean {
  const unit = text.charAt(step === 1 ? at : at - 1);
  return unit !== '' && (word.test(unit) || isSurrogate(unit));
}

function isGap(text: string, at: number, step: 1 | -1): boolean {
  const unit = text.charAt(step === 1 ? at : at - 1);
  return unit !== '' && !word.test(unit) && !isSurrogate(unit);
}

function isSurrogate(unit: string): boolean {
  return unit >= '\ud800' && unit <= '\udfff';
}

function hasWord(text: string, { start, end }: TextRange): boolean {
  return start < end && word.test(text.slice(start, end));
}
