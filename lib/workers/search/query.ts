// What is typed, taken apart: words, "phrases", begin*, -without, field:word.
import type { SearchField, SearchQuery } from '@/lib/domain/search';
import { tokensOf } from './tokens';

/** One thing that a passage has, or must not have. */
export type Clause = {
  /** Folded, one after the other in the text. */
  readonly words: readonly string[];
  /** The same as typed. */
  readonly typed: readonly string[];
  /** How a word of the text may differ: not at all, by what follows it, or by its form too. */
  readonly fit: 'exact' | 'begin' | 'form';
  readonly field: SearchField | null;
  readonly isExcluded: boolean;
};

/** Words in one query that are looked at; more are left out. */
export const mostWords = 30;

const fields: Readonly<Record<string, SearchField>> = {
  text: 'text',
  tekst: 'text',
  title: 'title',
  titel: 'title',
  code: 'label',
  label: 'label',
  definition: 'definition',
  definitie: 'definition',
  memo: 'memo',
  quote: 'quote',
  citaat: 'quote',
};

const piece = /(-)?(?:([a-z]+):)?(?:["“”]([^"“”]*)["“”]?|([^\s"“”]+))/giu;

/** Takes a query apart; without clauses that have words there is nothing to look for. */
export function clausesOf(query: SearchQuery): Clause[] {
  if (query.isPhrase) return within([clause(query.text, { fit: 'exact', field: null, isExcluded: false })]);
  const clauses: Clause[] = [];
  for (const [, minus, name, phrase, word] of query.text.matchAll(piece)) {
    const field = name === undefined ? null : (fields[name.toLowerCase()] ?? null);
    // An unknown field was no field: `12:30`, `c:word`.
    const plain = phrase ?? (name !== undefined && field === null ? `${name}:${word ?? ''}` : (word ?? ''));
    const fit = phrase !== undefined || query.isWholeWord ? 'exact' : plain.endsWith('*') ? 'begin' : 'form';
    clauses.push(clause(plain, { fit, field, isExcluded: minus !== undefined }));
  }
  return within(clauses);
}

function clause(text: string, options: Pick<Clause, 'fit' | 'field' | 'isExcluded'>): Clause {
  const tokens = tokensOf(text);
  return {
    words: tokens.map(({ word }) => word),
    typed: tokens.map(({ start, end }) => text.slice(start, end)),
    ...options,
  };
}

/** Without what has no words, and no more words than can be looked at. */
function within(clauses: readonly Clause[]): Clause[] {
  let count = 0;
  return clauses.filter(({ words }) => {
    count += words.length;
    return words.length > 0 && count <= mostWords;
  });
}
