// Author-year citations in APA style (seventh edition: two names joined by &, three or more as et al.).
import type { Author, Id, Source } from './records';

/** Gives the name as cited and sorted apart: `van der Berg` cites with its particle and sorts under B in Dutch lists. */
export function citedName(author: Author): string {
  return author.particle === '' ? author.family : `${author.particle} ${author.family}`;
}

/** Gives the citation without its year letter: `Brandt & Okoye, 2019`; the title when there are no authors. */
export function plainCitation(source: Pick<Source, 'authors' | 'year' | 'title'>): string {
  return `${citedAuthors(source)}, ${source.year ?? 'n.d.'}`;
}

/** The family name that stands for authors who are not named, where a record says no more than `Brandt et al.` */
export const furtherAuthors = 'et al.';

/** Gives the authors as they are cited: `Brandt & Okoye`, `Brandt et al.`; the title in quotes when there are none. */
export function citedAuthors({ authors, title }: Pick<Source, 'authors' | 'title'>): string {
  const [first, second] = authors;
  if (first === undefined) return `“${title}”`;
  if (second === undefined) return citedName(first);
  if (authors.at(-1)?.family === furtherAuthors) return `${citedName(first)} ${furtherAuthors}`;
  if (authors.length === 2) return `${citedName(first)} & ${citedName(second)}`;
  return `${citedName(first)} et al.`;
}

/** Made once: comparing with options makes a collator each time. */
const inAlphabet = new Intl.Collator('en', { sensitivity: 'base' });

/** Compares two sources in the order of an APA reference list: authors, then year (none first), then title. */
export function compareSources(a: Source, b: Source): number {
  return (
    inAlphabet.compare(sortKey(a), sortKey(b)) ||
    (a.year ?? 0) - (b.year ?? 0) ||
    inAlphabet.compare(a.title, b.title) ||
    (a.id < b.id ? -1 : 1)
  );
}

function sortKey(source: Source): string {
  const names = source.authors.map((author) => `${author.family} ${author.given}`);
  return names.length === 0 ? source.title : names.join(', ');
}

/** Gives each source its citation; sources that would be cited alike get letters: 2019a, 2019b. */
export function citations(sources: Iterable<Source>): Map<Id, string> {
  const sorted = [...sources].sort(compareSources);
  const byPlain = new Map<string, Source[]>();
  for (const source of sorted) {
    const plain = plainCitation(source);
    byPlain.set(plain, [...(byPlain.get(plain) ?? []), source]);
  }
  const result = new Map<Id, string>();
  for (const [plain, alike] of byPlain) {
    alike.forEach((source, index) =>
      result.set(source.id, alike.length === 1 ? plain : withLetter(source, index)),
    );
  }
  return result;
}

/** `Brandt, 2019a`; without a year the letter stands after a hyphen: `Brandt, n.d.-a`. */
function withLetter(source: Source, index: number): string {
  return `${plainCitation(source)}${source.year === null ? '-' : ''}${letter(index)}`;
}

function letter(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : letter(Math.floor(index / 26) - 1) + last;
}
