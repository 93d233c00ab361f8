// The same words as another program takes them out of a PDF.
import { below, type Random } from '@/tests/fixtures/projects/random';
import type { Splice } from './revision';
import { wordRanges } from './words';

const lineWidth = 84;
const typographic: readonly (readonly [RegExp, string])[] = [
  [/ffi/g, 'ﬃ'],
  [/ffl/g, 'ﬄ'],
  [/ff/g, 'ﬀ'],
  [/fi/g, 'ﬁ'],
  [/fl/g, 'ﬂ'],
  [/^(["'(]*)"/g, '$1“'],
  [/"/g, '”'],
  [/'/g, '’'],
];

/** Lines broken anew with hyphens, spaces lost (1 %), doubled (3 %) or unbreakable (1 %), ligatures, typographic quotes. */
export function reextraction(text: string, random: Random): Splice[] {
  const splices: Splice[] = [];
  let column = 0;
  let before = 0;
  for (const { start, end } of wordRanges(text)) {
    const word = text.slice(start, end);
    const full = column + word.length + 1 > lineWidth;
    const broken = full && word.length >= 8 && /^\p{L}+$/u.test(word) && random() < 0.5;
    if (before > 0) splices.push({ start: before, end: start, text: space(full && !broken, random) });
    const shown = broken ? hyphenated(word, random) : word;
    const set = typographic.reduce((so, [plain, sign]) => so.replace(plain, sign), shown);
    if (set !== word) splices.push({ start, end, text: set });
    column = full ? (broken ? word.length >> 1 : word.length) : column + word.length + 1;
    before = end;
  }
  return splices;
}

function space(lineEnd: boolean, random: Random): string {
  if (lineEnd) return '\n';
  const chance = random();
  if (chance < 0.01) return '';
  if (chance < 0.04) return '  ';
  return chance < 0.05 ? '\u00a0' : ' ';
}

function hyphenated(word: string, random: Random): string {
  const at = 3 + below(random, word.length - 5);
  return `${word.slice(0, at)}-\n${word.slice(at)}`;
}
