import { citedName, furtherAuthors } from '@/lib/domain/citation';
import type { Author } from '@/lib/domain/records';

/** From this many authors on, the list names the first nineteen and the last. */
const tooMany = 21;
const namedFirst = 19;

/** Gives the authors as a reference list names them: `van den Berg, J.-P., & Okoye, T. A.`; empty when there are none. */
export function referenceNames(authors: readonly Author[]): string {
  const hasFurther = authors.at(-1)?.family === furtherAuthors;
  const names = authors.filter(({ family }) => family !== furtherAuthors).map(referenceName);
  if (hasFurther) return [...names, furtherAuthors].join(', ');
  const last = names.at(-1);
  if (last === undefined || names.length === 1) return last ?? '';
  if (names.length < tooMany) return `${names.slice(0, -1).join(', ')}, & ${last}`;
  return `${names.slice(0, namedFirst).join(', ')}, . . . ${last}`;
}

function referenceName(author: Author): string {
  const given = initialsOf(author.given);
  return given === '' ? citedName(author) : `${citedName(author)}, ${given}`;
}

/** Gives given names as initials: `Anna-Maria k.` is `A.-M. K.`; a short word of capitals is taken for initials. */
export function initialsOf(given: string): string {
  const words = given.trim().split(/[\s.]+/u);
  return words.flatMap(initialsOfWord).join(' ').replace(/ -/gu, '-');
}

function initialsOfWord(word: string): string[] {
  if (/^\p{Lu}{2,3}$/u.test(word)) return Array.from(word, (letter) => `${letter}.`);
  const parts = word.split(/[-‐‑]/u);
  const initials = parts.map((part) => /^\p{L}/u.exec(part)?.[0].toLocaleUpperCase('en') ?? '');
  // `J.-P.` is split at its full stop, so that a hyphen begins the second word.
  const isSecond = parts[0] === '' && parts.length > 1;
  const joined = initials
    .filter((initial) => initial !== '')
    .map((initial) => `${initial}.`)
    .join('-');
  return joined === '' ? [] : [isSecond ? `-${joined}` : joined];
}
