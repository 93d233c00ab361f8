// Who coded in a document, and how they are written where there is little room.
import type { CodedFragment } from '@/lib/domain/drafts';

/** Gives everybody who coded one of the fragments, in the order of their first names. */
export function codersOf(fragments: readonly CodedFragment[]): string[] {
  const coders = new Set(fragments.flatMap(({ codings }) => codings.map(({ coder }) => coder)));
  return [...coders].sort((one, other) => one.localeCompare(other));
}

/** Gives initials for each name, of at most three letters, different for different people. */
export function initialsOf(coders: readonly string[]): Map<string, string> {
  const taken = new Set<string>();
  const initials = new Map<string, string>();
  for (const coder of coders) {
    const plain = lettersOf(coder);
    let own = plain;
    for (let at = 2; taken.has(own); at += 1) own = `${plain.slice(0, 2)}${at}`;
    taken.add(own);
    initials.set(coder, own);
  }
  return initials;
}

/** The first letters of up to three words; of a single word its first two. */
function lettersOf(name: string): string {
  const words = name
    .trim()
    .split(/[\s._@-]+/u)
    .filter((word) => word !== '');
  const [only = '?'] = words;
  const letters = words.length > 1 ? words.map(firstLetter) : [...only].slice(0, 2);
  return letters.slice(0, 3).join('').toLocaleUpperCase();
}

function firstLetter(word: string): string {
  return [...word][0] ?? '';
}
