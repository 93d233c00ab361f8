// All words of all texts as numbers, with their stems, and which of them a query asks for.
import { languages, type Language } from '@/lib/base/language';
import type { Clause } from './query';
import { stemOf } from '@/lib/base/word-forms';

/** For each word, by number: a bit for every word of the query that it answers to. */
export type Answers = Uint32Array;

/** Letters from which a bare word finds what begins with it. */
const leastBegin = 3;

/** The words that are known; numbers are handed out once and stay. */
export class Vocabulary {
  readonly #numbers = new Map<string, number>();
  readonly #words: string[] = [];
  readonly #stems: Readonly<Record<Language, string[]>> = { en: [], nl: [] };

  /** Gives the number of a word, a new one when it is new. */
  numberOf(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const number = this.#words.length;
    this.#numbers.set(word, number);
    this.#words.push(word);
    return number;
  }

  /** Gives which words answer to the clauses in texts of a language; bits count through the words of the clauses. */
  answers(clauses: readonly Clause[], language: Language): Answers {
    const answers = new Uint32Array(this.#words.length);
    const stems = this.#stemsIn(language);
    let bit = 0;
    for (const { words, fit } of clauses) {
      for (const wanted of words) {
        this.#mark(answers, { wanted, fit, stems, language, bit });
        bit += 1;
      }
    }
    return answers;
  }

  #mark(
    answers: Uint32Array,
    {
      wanted,
      fit,
      stems,
      language,
      bit,
    }: Sought & { readonly stems: readonly string[]; readonly bit: number },
  ): void {
    const mask = 1 << bit;
    const exact = this.#numbers.get(wanted);
    if (exact !== undefined) answers[exact] = (answers[exact] ?? 0) | mask;
    if (fit === 'exact') return;
    const stem = fit === 'form' ? stemOf(wanted, language) : null;
    const begins = fit === 'begin' || wanted.length >= leastBegin;
    for (let number = 0; number < this.#words.length; number += 1) {
      if (stems[number] !== stem && !(begins && this.#words[number]?.startsWith(wanted) === true)) continue;
      answers[number] = (answers[number] ?? 0) | mask;
    }
  }

  #stemsIn(language: Language): readonly string[] {
    const stems = this.#stems[language];
    for (let number = stems.length; number < this.#words.length; number += 1) {
      stems.push(stemOf(this.#words[number] ?? '', language));
    }
    return stems;
  }

  /** Makes the stems of new words, so that the next query need not. */
  prepare(): void {
    for (const language of languages) this.#stemsIn(language);
  }
}

type Sought = { readonly wanted: string; readonly fit: Clause['fit']; readonly language: Language };
