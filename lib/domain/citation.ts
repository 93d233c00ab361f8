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

function citedAuthors({ authors, title }: Pick<Source, 'authors' | 'title'>): string {
  const [first, second] = authors;
  if (first === undefined) return `“${title}”`;
  if (second === undefined) return citedName(first);
  if (authors.length === 2) return `${citedName(first)} & ${citedName(second)}`;
  return `${citedName(first)} et al.`;
}

/** Compares two sources in the order of an APA reference list: authors, then year, then title. */
export function compareSources(a: Source, b: Source): number {
  return (
    sortKey(a).localeCompare(sortKey(b), 'en', { sensitivity: 'base' }) ||
    (a.year ?? 9999) - (b.year ?? 9999) ||
    a.title.localeCompare(b.title, 'en') ||
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
      result.set(source.id, alike.length === 1 ? plain : plain + letter(index)),
    );
  }
  return result;
}

function letter(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : letter(Math.floor(index / 26) - 1) + last;
}
