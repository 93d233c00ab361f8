// The way of the Hypothesis client, in our own writing: stored position, else exact places, else the places with the
// fewest errors; the best ranked one wins, however bad it is.
import search from 'approx-string-match';
import type { TextQuote, TextRange } from '@/lib/domain/records';

/** Units of context that it keeps on either side. */
export const hypothesisContext = 32;

const weights = { quote: 50, prefix: 20, suffix: 20, position: 2 };
const mostErrors = 256;

type Match = TextRange & { readonly errors: number };

/** Finds a quote in a text; `hint` is where it started when it was made. */
export function findLikeHypothesis(text: string, quote: TextQuote, hint: number): TextRange | null {
  if (text.startsWith(quote.exact, hint)) return { start: hint, end: hint + quote.exact.length };
  const exact = exactMatches(text, quote.exact);
  const matches =
    exact.length > 0
      ? exact
      : search(text, quote.exact, Math.min(mostErrors, Math.floor(quote.exact.length / 2)));
  let best: { readonly match: Match; readonly rank: number } | null = null;
  for (const match of matches) {
    const rank = rankOf({ text, match, quote, hint });
    if (best === null || rank > best.rank) best = { match, rank };
  }
  return best === null ? null : { start: best.match.start, end: best.match.end };
}

function exactMatches(text: string, exact: string): Match[] {
  const matches: Match[] = [];
  for (let start = text.indexOf(exact); start !== -1; start = text.indexOf(exact, start + 1))
    matches.push({ start, end: start + exact.length, errors: 0 });
  return matches;
}

type Ranked = {
  readonly text: string;
  readonly match: Match;
  readonly quote: TextQuote;
  readonly hint: number;
};

function rankOf({ text, match: { start, end, errors }, quote, hint }: Ranked): number {
  const { exact, prefix, suffix } = quote;
  const before = text.slice(Math.max(0, start - prefix.length), start);
  const after = text.slice(end, end + suffix.length);
  const sum =
    weights.quote * (1 - errors / exact.length) +
    weights.prefix * (prefix === '' ? 1 : likeness(before, prefix)) +
    weights.suffix * (suffix === '' ? 1 : likeness(after, suffix)) +
    weights.position * (1 - Math.abs(start - hint) / text.length);
  return sum / (weights.quote + weights.prefix + weights.suffix + weights.position);
}

function likeness(text: string, wanted: string): number {
  if (text === '') return 0;
  const [match] = search(text, wanted, wanted.length);
  return match === undefined ? 0 : 1 - match.errors / wanted.length;
}
