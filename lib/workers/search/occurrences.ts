// Goes through the words of one text and gives the stretches that have what is asked, paragraph by paragraph.
import type { TextRange } from '@/lib/domain/records';
import type { Clause } from './query';

/** The words of a text as numbers of the vocabulary, and the first token of each paragraph. */
export type NumberedText = { readonly numbers: Uint32Array; readonly paragraphs: Uint32Array };

/** A stretch that has what is asked; tokens, ends exclusive. */
export type Occurrence = {
  readonly tokens: TextRange;
  /** What was asked in it, ascending. */
  readonly parts: readonly TextRange[];
  /** The paragraph it stands in. */
  readonly paragraph: TextRange;
};

/** What is asked of a text. */
export type Asked = {
  readonly clauses: readonly Clause[];
  /** Which words answer, of the text's language. */
  readonly answers: Uint32Array;
  /** Tells whether the words of a clause stand there as they are asked, when numbers alone do not say; else `null`. */
  readonly isMeant: ((clause: Clause, tokens: TextRange) => boolean) | null;
};

type Part = TextRange & { readonly clause: number };

/** Gives the occurrences in reading order. One clause: each place; several: the shortest stretches with all of them. */
export function occurrencesIn(text: NumberedText, asked: Asked): Occurrence[] {
  const found: Occurrence[] = [];
  const firstBits = bitsOf(asked.clauses);
  const any = firstBits.reduce((bits, bit) => bits | (1 << bit), 0);
  const { numbers, paragraphs } = text;
  const { answers } = asked;
  let paragraph = 0;
  let parts: Part[] = [];
  for (let at = 0; at < numbers.length; at += 1) {
    // Hot: every word of every text comes past here.
    const bits = (answers[numbers[at] ?? 0] ?? 0) & any;
    if (bits === 0) continue;
    if (at >= (paragraphs[paragraph + 1] ?? Infinity)) {
      collect(found, parts, { asked, paragraph: paragraphOf(text, paragraph) });
      parts = [];
      while (at >= (paragraphs[paragraph + 1] ?? Infinity)) paragraph += 1;
    }
    partsAt(numbers, at, { asked, firstBits, parts });
  }
  collect(found, parts, { asked, paragraph: paragraphOf(text, paragraph) });
  return found;
}

/** The bit of each clause's first word. */
function bitsOf(clauses: readonly Clause[]): number[] {
  let bit = 0;
  return clauses.map(({ words }) => {
    bit += words.length;
    return bit - words.length;
  });
}

function partsAt(
  numbers: Uint32Array,
  at: number,
  { asked, firstBits, parts }: { asked: Asked; firstBits: readonly number[]; parts: Part[] },
): void {
  for (const [index, clause] of asked.clauses.entries()) {
    const length = clause.words.length;
    if (!stands(numbers, at, { answers: asked.answers, bit: firstBits[index] ?? 0, length })) continue;
    const range = { start: at, end: at + length };
    if (asked.isMeant === null || asked.isMeant(clause, range)) parts.push({ ...range, clause: index });
  }
}

function stands(
  numbers: Uint32Array,
  at: number,
  { answers, bit, length }: { answers: Uint32Array; bit: number; length: number },
): boolean {
  if (at + length > numbers.length) return false;
  for (let step = 0; step < length; step += 1) {
    if (((answers[numbers[at + step] ?? 0] ?? 0) & (1 << (bit + step))) === 0) return false;
  }
  return true;
}

function collect(
  found: Occurrence[],
  parts: readonly Part[],
  { asked, paragraph }: { asked: Asked; paragraph: TextRange },
): void {
  if (parts.some(({ clause }) => asked.clauses[clause]?.isExcluded === true)) return;
  const wanted = asked.clauses.filter(({ isExcluded }) => !isExcluded).length;
  const latest = new Map<number, Part>();
  for (const part of parts) {
    const before = latest.get(part.clause);
    // Two places of a phrase of equal words overlap.
    if (before !== undefined && part.start < before.end) continue;
    latest.set(part.clause, part);
    if (latest.size < wanted) continue;
    const here = [...latest.values()].toSorted((one, other) => one.start - other.start);
    const end = Math.max(...here.map((each) => each.end));
    const start = here[0]?.start ?? 0;
    found.push({ tokens: { start, end }, parts: here.map(rangeOf), paragraph });
    latest.clear();
  }
}

function rangeOf({ start, end }: Part): TextRange {
  return { start, end };
}

function paragraphOf({ numbers, paragraphs }: NumberedText, at: number): TextRange {
  return { start: paragraphs[at] ?? 0, end: paragraphs[at + 1] ?? numbers.length };
}
