// Author-year citations as people write them, in Dutch and English: in the sentence or in brackets, one after the other,
// with `et al.`, `e.a.`, `en`, `&`, particles, letters, page numbers, and with what goes wrong in extracted text.
import type { TextRange } from '@/lib/domain/records';
import { openBracketAt, yearsIn } from './text-brackets';

/** One work that a text cites. */
export type TextCitation = {
  /** Family names as printed, with their particles. */
  readonly names: readonly string[];
  /** More authors than are named. */
  readonly hasMore: boolean;
  /** Without its letter; `null` for a work without one. */
  readonly year: number | null;
  readonly letter: string;
  /** Pages, as printed; empty when none. */
  readonly pages: string;
  /** In the text of its block. */
  readonly range: TextRange;
  /** As one would write it: `Bal et al., 2003`. */
  readonly shown: string;
};

const particle = `(?:[Vv]an|[Vv]on|[Dd]en?|[Dd]er|[Dd]es|[Tt]en?|[Tt]er|[Ll][ae]|[Dd]u|[Dd]i|[Dd]a|[Dd]os|[Dd]el|[Zz]u[rm]?|[Ee]l|[Aa]l|[Bb]in|'t|’t)`;
/** No longer than names are, so that a text of nothing but letters is read in no time. */
const word = `\\p{Lu}[\\p{L}\\p{M}]{0,30}(?:['’]\\p{L}{2,20})?(?:[-‐‑]\\p{L}[\\p{L}\\p{M}]{0,30}){0,2}`;
const initials = `(?:(?:\\p{Lu}\\.[ -]?){1,4})`;
/** Up to four words, for bodies such as an institute; a particle may stand glued to the name. */
const name = `${initials}?(?:${particle}(?: |(?=\\p{Lu})))*${word}(?: (?:(?:${particle}|voor|for|of) )*${word}){0,3}`;
const and = `(?:,? ?& ?|,? (?:en|and|und) )`;
const more = `(?:,? ?et\\.? ?al\\b\\.?|,? ?e\\. ?a\\.|,? (?:en|and) (?:medeauteurs|anderen|collega['’]?s|colleagues|others)\\b\\.?|,? c\\.s\\.)`;
const authors = `(?<names>${name}(?:, ${name}){0,5}(?:${and}${name})?)(?<more>${more})?(?:['’]s?)?`;
const year = `(?:(?:1[89]|20)\\d{2}[a-z]?|(?:n\\. ?d|z\\. ?[dj])\\.(?:-[a-z])?|in press|in druk|te verschijnen)(?![\\p{L}\\d])`;
const pages = `(?:[,:]? ?(?:pp?|blz|pag|para|par)\\.? ?(?<pages>\\d+(?: ?[-–] ?\\d+)?)\\b)?`;
const years = `(?<years>${year}(?:(?: ?[,;&] ?| en | and )(?:${year}|[a-z](?=[,;) ])))*)`;
const pattern = new RegExp(`(?<![\\p{L}-])${authors} ?,? ?(?<open>[([])?${years}${pages}`, 'gu');

/** Gives the works that a block of text cites, in their order; a work that is cited twice stands there twice. */
export function citationsIn(text: string): TextCitation[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const { names = '', more: further, open, years: printed = '', pages: on = '' } = match.groups ?? {};
    // Without brackets a name before a year is no citation: `Nederland 2012`.
    if (open === undefined && openBracketAt(text, match.index) === null) return [];
    const authorsOf = familyNames(names, open !== undefined);
    const shift = names.length - authorsOf.rest.length;
    const range = { start: match.index + shift, end: match.index + match[0].length };
    return eachYear(printed).map((when) => ({
      ...{ names: authorsOf.names, hasMore: further !== undefined, ...when, pages: on, range },
      shown: shownAs(authorsOf.names, further !== undefined, when),
    }));
  });
}

const yearsFirst = new RegExp(`^,? ?[([]?${years}${pages}`, 'u');

/** Gives the years that a text behind authors begins with, and how far they go; `null` for none. */
export function yearsOf(text: string): { readonly years: readonly When[]; readonly length: number } | null {
  const match = yearsFirst.exec(text);
  return match === null ? null : { years: eachYear(match.groups?.['years'] ?? ''), length: match[0].length };
}

/** Gives the years in brackets that belong to no citation that could be read, where there are words beside them. */
export function unreadYears(text: string, read: readonly TextCitation[]): TextRange[] {
  return yearsIn(text).filter(({ start, end }) => {
    if (read.some(({ range }) => range.start <= start && end <= range.end)) return false;
    const open = openBracketAt(text, start);
    return open !== null && /\p{Lu}\p{Ll}/u.test(text.slice(open, start));
  });
}

/** Words with a capital that begin a sentence and are no part of a name. */
const notNames = new Set(
  (
    'volgens zo ook in uit bij zoals door op na sinds van voor met de het een zie cf vgl bijvoorbeeld eerder en maar ' +
    'according as while by from see also in since after the a an study studies review onderzoek studie ' +
    'both although whereas similarly e.g i.e later recent recently figuur tabel figure table'
  ).split(' '),
);

/** Names one by one, without initials; a capital of the sentence's beginning is dropped. */
function familyNames(printed: string, isNarrative: boolean): { names: string[]; rest: string } {
  let rest = printed;
  for (;;) {
    const first = /^(?<word>\S+) (?=\S)/u.exec(rest)?.groups?.['word'];
    if (first === undefined || !notNames.has(first.toLowerCase()) || isParticleOfName(first, rest)) break;
    rest = rest.slice(first.length + 1);
  }
  // In a sentence `van Caffo et al. (2005)` says of whom; a name begins with its particle in capitals.
  if (isNarrative) rest = rest.replace(/^(?:van|von|de) (?=\p{Lu})/u, '');
  const parts = rest
    .split(new RegExp(`${and}|, `, 'u'))
    .map((part) => part.replace(new RegExp(`^${initials}`, 'u'), '').trim());
  return { names: parts.filter((part) => part !== ''), rest };
}

function isParticleOfName(first: string, rest: string): boolean {
  return new RegExp(`^${particle}$`, 'u').test(first) && /^\S+ (?:de[rn]? ?)?\p{Lu}/u.test(rest);
}

/** Which work of its authors a citation means. */
export type When = Pick<TextCitation, 'year' | 'letter'>;

/** `2003, 2005a, b` are three works of the same authors. */
function eachYear(printed: string): When[] {
  const found: When[] = [];
  for (const part of printed.split(/ ?[,;&] ?| en | and /u)) {
    const { digits, letter } = /^(?<digits>\d{4})?(?<letter>[a-z])?$/u.exec(part)?.groups ?? {};
    const before = found.at(-1)?.year ?? null;
    if (digits !== undefined) found.push({ year: Number(digits), letter: letter ?? '' });
    else if (letter !== undefined) found.push({ year: before, letter });
    else found.push({ year: null, letter: /-(?<letter>[a-z])$/u.exec(part)?.groups?.['letter'] ?? '' });
  }
  return found;
}

function shownAs(names: readonly string[], hasMore: boolean, { year: when, letter }: When): string {
  const [first = '', ...others] = names;
  const last = others.at(-1);
  const listed = last === undefined ? first : `${[first, ...others.slice(0, -1)].join(', ')} & ${last}`;
  return `${listed}${hasMore ? ' et al.' : ''}, ${when ?? 'n.d.'}${letter}`;
}
