// One article, several faces: a journal page, a PDF, a preprint. Each face is a source of its own; a person ties them,
// and the one that the others are tied to stands for the article wherever something is counted or listed.
import type { Id, Source } from './records';

type SourcesById = ReadonlyMap<Id, Source>;

/**
 * Gives the source that stands for the article of a source: itself, unless it is tied to one that is there. Sources
 * that two devices tied to each other stand under the oldest.
 */
export function articleOf(sources: SourcesById, source: Source): Source {
  const path = [source];
  for (let at = tieOf(sources, source); at !== null; at = tieOf(sources, at)) {
    const seenAt = path.indexOf(at);
    if (seenAt !== -1) return oldest(path.slice(seenAt)) ?? source;
    path.push(at);
  }
  return path.at(-1) ?? source;
}

function tieOf(sources: SourcesById, { tiedTo }: Source): Source | null {
  const tied = tiedTo === undefined || tiedTo === null ? undefined : sources.get(tiedTo);
  return tied === undefined || tied.removed ? null : tied;
}

function oldest(sources: readonly Source[]): Source | undefined {
  return sources.toSorted((a, b) => (a.id < b.id ? -1 : 1))[0];
}

/** Tells whether a source is one face of an article that another source stands for. */
function isTied(sources: SourcesById, source: Source): boolean {
  return articleOf(sources, source) !== source;
}

/** An article with everything that it can be read from. */
export type Article = {
  readonly article: Source;
  /** The article's own source first, then the others as they came. */
  readonly faces: readonly Source[];
};

/** Gives the articles of sources that are there, in the order of their own sources. */
export function articlesOf(sources: Iterable<Source>): Article[] {
  const present = [...sources].filter((source) => !source.removed);
  const byId = new Map(present.map((source) => [source.id, source]));
  const tied = new Map<Id, Source[]>();
  for (const source of present) {
    const article = articleOf(byId, source);
    if (article !== source) tied.set(article.id, [...(tied.get(article.id) ?? []), source]);
  }
  const articles = present.filter((source) => !isTied(byId, source));
  return articles.map((article) => {
    const others = (tied.get(article.id) ?? []).toSorted((a, b) => (a.id < b.id ? -1 : 1));
    return { article, faces: [article, ...others] };
  });
}

/** Gives all faces of the article that a source belongs to, the article's own source first. */
export function facesOf(sources: Iterable<Source>, sourceId: Id): readonly Source[] {
  const known = articlesOf(sources).find(({ faces }) => faces.some(({ id }) => id === sourceId));
  return known?.faces ?? [];
}

/** Gives the sources that are tied to this one, directly or through others, and itself: whom its own tie concerns. */
export function followersOf(sources: SourcesById, sourceId: Id): Id[] {
  return [...sources.keys()].filter((id) => leadsTo(sources, id, sourceId));
}

function leadsTo(sources: SourcesById, from: Id, sourceId: Id): boolean {
  const seen = new Set<Id>();
  for (let at: Id | null | undefined = from; at !== undefined && at !== null; at = sources.get(at)?.tiedTo) {
    if (at === sourceId) return true;
    if (seen.has(at)) return false;
    seen.add(at);
  }
  return false;
}

/** What two records agree in: the same DOI says nearly all; title, first author and year are only a hint. */
export type Likeness = 'doi' | 'record';

/** What is compared of a record. */
type Comparable = Pick<Source, 'doi' | 'title' | 'authors' | 'year'>;

/** Two sources that may be one article; only a person can say so. */
export type TieSuggestion = {
  /** Came first; would stand for the article. */
  readonly keep: Source;
  readonly other: Source;
  readonly by: Likeness;
};

/** Gives the pairs of articles that may be one: each with the oldest that is like it. */
export function tieSuggestions(sources: Iterable<Source>): TieSuggestion[] {
  const articles = articlesOf(sources).toSorted((a, b) => (a.article.id < b.article.id ? -1 : 1));
  const order = new Map(articles.map((each, index) => [each, index]));
  const byTrait = new Map<string, Article[]>();
  return articles.flatMap((one) => {
    const traits = one.faces.flatMap(traitsOf);
    const alike = [...new Set(traits.flatMap((trait) => byTrait.get(trait) ?? []))];
    for (const trait of traits) byTrait.set(trait, [...(byTrait.get(trait) ?? []), one]);
    alike.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
    for (const earlier of alike) {
      const by = likenessOfFaces(earlier.faces, one.faces);
      if (by !== null) return [{ keep: earlier.article, other: one.article, by }];
    }
    return [];
  });
}

/** What two records must have in common to be alike at all: comparing every pair would take seconds in large projects. */
function traitsOf(source: Source): string[] {
  const key = recordKey(source);
  return [...(source.doi === null ? [] : [`doi ${source.doi}`]), ...(key === '' ? [] : [`record ${key}`])];
}

function likenessOfFaces(ones: readonly Source[], others: readonly Source[]): Likeness | null {
  const found = ones.flatMap((one) => others.map((other) => likenessOf(one, other)));
  return found.includes('doi') ? 'doi' : (found.find((each) => each !== null) ?? null);
}

/** Letters and digits that a title must have to say anything. */
const shortestTitle = 12;

/** Gives what two records agree in; `null` when they are different articles as far as can be seen. */
export function likenessOf(one: Comparable, other: Comparable): Likeness | null {
  if (one.doi !== null && other.doi !== null) return one.doi === other.doi ? 'doi' : null;
  const key = recordKey(one);
  return key !== '' && key === recordKey(other) ? 'record' : null;
}

const recordKeys = new WeakMap<Comparable, string>();

/** Title, first author and year in one; empty when the record says too little. */
function recordKey(record: Comparable): string {
  const known = recordKeys.get(record);
  if (known !== undefined) return known;
  const title = lettersOf(record.title);
  const name = lettersOf(record.authors[0]?.family ?? '');
  const isTelling = title.length >= shortestTitle && record.year !== null && name !== '';
  const key = isTelling ? `${record.year} ${name} ${title}` : '';
  recordKeys.set(record, key);
  return key;
}

/** Accents, case, punctuation and spaces are set differently on a page and in a file. */
function lettersOf(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
