// A text ready to be searched: its words as numbers, where they stand, and where its paragraphs begin.
import type { Language } from '@/lib/base/language';
import type { TextRange } from '@/lib/domain/records';
import { tokensOf, type Token } from './tokens';

/** What the index keeps of a text; plain data, so that it can be put on a shelf. */
export type PreparedText = {
  readonly text: string;
  readonly language: Language;
  /** The different words; `tokens` are indexes in it. */
  readonly words: readonly string[];
  readonly tokens: Uint32Array<ArrayBuffer>;
  /** UTF-16 units, by token. */
  readonly starts: Uint32Array<ArrayBuffer>;
  readonly ends: Uint32Array<ArrayBuffer>;
  /** The first token of each paragraph, ascending. */
  readonly paragraphs: Uint32Array<ArrayBuffer>;
  /** Where each page begins; empty for a text without pages. */
  readonly pageStarts: readonly number[];
};

/** A text as it comes. */
export type RawText = {
  readonly text: string;
  /** `null` to judge by its words. */
  readonly language: Language | null;
  /** Where its blocks lie; left out, paragraphs are made of sentences. */
  readonly blocks?: readonly TextRange[];
  /** Not to be searched; ascending. */
  readonly omitted?: readonly TextRange[];
  readonly pageStarts?: readonly number[];
};

/** Words after which a paragraph may end with a sentence, and after which it ends anyway. */
const paragraphWords = { least: 90, most: 220 };
const sentenceEnd = /[.!?…]["'”’)\]]*\s*$/;

/** Cuts a text into words and paragraphs. */
export function prepareText({
  text,
  language,
  blocks,
  omitted = [],
  pageStarts = [],
}: RawText): PreparedText {
  const tokens = without(tokensOf(text), omitted);
  const numbers = new Map<string, number>();
  const ids = Uint32Array.from(tokens, ({ word }) => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, numbers.size);
    return numbers.size - 1;
  });
  return {
    text,
    language: language ?? guessLanguage(tokens),
    words: [...numbers.keys()],
    tokens: ids,
    starts: Uint32Array.from(tokens, ({ start }) => start),
    ends: Uint32Array.from(tokens, ({ end }) => end),
    paragraphs: Uint32Array.from(
      blocks === undefined ? paragraphsOf(text, tokens) : paragraphsAt(blocks, tokens),
    ),
    pageStarts,
  };
}

function without(tokens: readonly Token[], omitted: readonly TextRange[]): readonly Token[] {
  if (omitted.length === 0) return tokens;
  let next = 0;
  return tokens.filter(({ start }) => {
    while (next < omitted.length && (omitted[next]?.end ?? 0) <= start) next += 1;
    return start < (omitted[next]?.start ?? Infinity);
  });
}

function paragraphsAt(blocks: readonly TextRange[], tokens: readonly Token[]): number[] {
  const firsts: number[] = [];
  let block = -1;
  for (const [at, { start }] of tokens.entries()) {
    if (block >= 0 && start < (blocks[block + 1]?.start ?? Infinity)) continue;
    while (start >= (blocks[block + 1]?.start ?? Infinity)) block += 1;
    firsts.push(at);
    block = Math.max(block, 0);
  }
  return firsts;
}

function paragraphsOf(text: string, tokens: readonly Token[]): number[] {
  const firsts: number[] = tokens.length === 0 ? [] : [0];
  let first = 0;
  for (let at = paragraphWords.least; at < tokens.length; at += 1) {
    if (at - first < paragraphWords.least) continue;
    const between = text.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start ?? 0);
    if (at - first < paragraphWords.most && !sentenceEnd.test(between.trimEnd())) continue;
    firsts.push(at);
    first = at;
  }
  return firsts;
}

const dutchWords = new Set('de het een van dat niet zijn met voor ook maar werd door naar wordt'.split(' '));
const englishWords = new Set('the of and to that was with for are were from have this which not'.split(' '));

function guessLanguage(tokens: readonly Token[]): Language {
  let balance = 0;
  for (const { word } of tokens) {
    if (dutchWords.has(word)) balance += 1;
    else if (englishWords.has(word)) balance -= 1;
  }
  return balance > 0 ? 'nl' : 'en';
}
