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
  const needed = bitsNeeded(asked.clauses, firstBits);
  const { numbers, paragraphs } = text;
  const { answers } = asked;
  for (let paragraph = 0; paragraph < paragraphs.length; paragraph += 1) {
    const start = paragraphs[paragraph] ?? 0;
    const end = paragraphs[paragraph + 1] ?? numbers.length;
    // Hot: every word of every text comes past here. Only where all is that is needed, it is looked at closely.
    let seen = 0;
    for (let at = start; at < end; at += 1) seen |= answers[numbers[at] ?? 0] ?? 0;
    // A phrase may begin here and end in the next paragraph.
    if ((seen & needed) === needed)
      collect(found, partsIn(numbers, { start, end }, { asked, firstBits }), {
        asked,
        paragraph: { start, end },
      });
  }
  return found;
}

/**
 * Gives the number of occurrences when it can be had without finding each: of one word that is as it is asked.
 * Otherwise `null`.
 */
export function countIn({ numbers }: NumberedText, { clauses, answers, isMeant }: Asked): number | null {
  const [clause, ...others] = clauses;
  if (clause?.words.length !== 1 || clause.isExcluded || others.length > 0 || isMeant !== null) return null;
  let count = 0;
  // Hot, as above.
  for (let at = 0; at < numbers.length; at += 1) count += answers[numbers[at] ?? 0] ?? 0;
  return count;
}

/** The bit of each clause's first word. */
function bitsOf(clauses: readonly Clause[]): number[] {
  let bit = 0;
  return clauses.map(({ words }) => {
    bit += words.length;
    return bit - words.length;
  });
}

/** The first words of all clauses that are wanted. */
function bitsNeeded(clauses: readonly Clause[], firstBits: readonly number[]): number {
  return clauses.reduce(
    (bits, { isExcluded }, at) => (isExcluded ? bits : bits | (1 << (firstBits[at] ?? 0))),
    0,
  );
}

function partsIn(
  numbers: Uint32Array,
  { start, end }: TextRange,
  { asked, firstBits }: { asked: Asked; firstBits: readonly number[] },
): Part[] {
  const { clauses, answers, isMeant } = asked;
  const parts: Part[] = [];
  for (let at = start; at < end; at += 1) {
    if ((answers[numbers[at] ?? 0] ?? 0) === 0) continue;
    for (let index = 0; index < clauses.length; index += 1) {
      const clause = clauses[index];
      const length = clause?.words.length ?? 0;
      if (clause === undefined || !stands(numbers, at, { answers, bit: firstBits[index] ?? 0, length }))
        continue;
      const part = { start: at, end: at + length, clause: index };
      if (isMeant === null || isMeant(clause, part)) parts.push(part);
    }
  }
  return parts;
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
