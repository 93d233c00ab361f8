import type { ReadSentence } from './reading';
import { wordsOf } from './words';

/** Two sentences that say the same. */
export type Duplicate = { readonly first: ReadSentence; readonly again: ReadSentence };

/** A sentence that is shorter says too little to be a repetition. */
const fewestWords = 7;
/** Words at the beginning that two sentences with the same citations have in common when one is a rewriting. */
const sameBeginning = 8;
/** Share of three words in a row that sentences have in common when one is a copy. */
const copied = 0.8;

type Compared = {
  readonly sentence: ReadSentence;
  readonly words: readonly string[];
  readonly triples: ReadonlySet<string>;
  readonly works: string;
};

/** Gives the sentences that repeat an earlier one: nearly word for word, or with its beginning and its citations. */
export function duplicatesIn(sentences: readonly ReadSentence[]): Duplicate[] {
  const byTriple = new Map<string, Compared[]>();
  const found: Duplicate[] = [];
  for (const sentence of sentences) {
    const each = compared(sentence);
    if (each.words.length < fewestWords) continue;
    const candidates = new Set([...each.triples].flatMap((triple) => byTriple.get(triple) ?? []));
    const first = [...candidates].find((other) => isRepeated(other, each));
    if (first !== undefined) found.push({ first: first.sentence, again: sentence });
    for (const triple of each.triples)
      byTriple.set(triple, [...(byTriple.get(triple) ?? []).slice(-50), each]);
  }
  return found;
}

function compared(sentence: ReadSentence): Compared {
  const words = wordsOf(sentence.withoutCitations);
  const triples = new Set(words.slice(2).map((_, at) => words.slice(at, at + 3).join(' ')));
  const works = sentence.citations.map(({ citation }) => citation.shown);
  return { sentence, words, triples, works: [...new Set(works)].sort().join(';') };
}

function isRepeated(one: Compared, other: Compared): boolean {
  const [counted, alsoCounted] = [one.sentence.countOf, other.sentence.countOf];
  if (counted !== null && alsoCounted !== null && counted !== alsoCounted) return false;
  const shared = [...other.triples].filter((triple) => one.triples.has(triple)).length;
  if (shared >= copied * Math.max(one.triples.size, other.triples.size)) return true;
  if (one.works === '' || one.works !== other.works) return false;
  return one.words.slice(0, sameBeginning).every((word, at) => word === other.words[at]);
}
