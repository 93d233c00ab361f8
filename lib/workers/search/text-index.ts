// The index: texts with their words, kept in memory and asked in one pass over the numbers of the words.
import type { Id, TextRange } from '@/lib/domain/records';
import type {
  SearchField,
  SearchGroup,
  SearchHit,
  SearchKind,
  SearchQuery,
  SearchResult,
} from '@/lib/domain/search';
import { countIn, occurrencesIn, type Asked, type Occurrence } from './occurrences';
import type { PreparedText } from './prepared-text';
import { clausesOf, type Clause } from './query';
import { sentenceAround, snippetOf } from './snippet';
import { Vocabulary } from './vocabulary';

/** A text of the project. */
export type Entry = {
  /** Unique; adding an entry with the same key replaces it. */
  readonly key: string;
  readonly kind: SearchKind;
  readonly field: SearchField;
  readonly recordId: Id;
  readonly sourceId: Id | null;
  readonly prepared: PreparedText;
};

type Held = Entry & { readonly numbers: Uint32Array };

/** How a query is answered. */
export type SearchOptions = {
  /** Hits that are given; all are counted. */
  readonly limit: number;
  /** Gives the stretches of a source's text that have fragments, ascending, in units of the text. */
  readonly codedIn: (entry: Entry) => readonly TextRange[];
  /** Texts that are not searched this time. */
  readonly isLeftOut?: (entry: Entry) => boolean;
};

type Found = { readonly entry: Held; readonly occurrence: Occurrence };

/** A text with what is asked in it; how often is known before each place is. */
type FoundIn = {
  readonly entry: Held;
  readonly count: number;
  readonly occurrences: () => readonly Occurrence[];
};

/** Every text that can be searched. */
export class TextIndex {
  readonly #entries = new Map<string, Held>();
  readonly #vocabulary = new Vocabulary();

  /** Takes a text in, in the place of the one with the same key. */
  put(entry: Entry): void {
    const own = Uint32Array.from(entry.prepared.words, (word) => this.#vocabulary.numberOf(word));
    this.#entries.set(entry.key, {
      ...entry,
      numbers: entry.prepared.tokens.map((token) => own[token] ?? 0),
    });
  }

  /** Takes a text out. */
  drop(key: string): void {
    this.#entries.delete(key);
  }

  /** Tells whether a text is in. */
  has(key: string): boolean {
    return this.#entries.has(key);
  }

  /** Makes ready what queries share. */
  prepare(): void {
    this.#vocabulary.prepare();
  }

  /** Finds what is asked; codes first, then memos, then sources with most hits first. */
  search(query: SearchQuery, { limit, codedIn, isLeftOut = () => false }: SearchOptions): SearchResult {
    const clauses = clausesOf(query);
    if (!clauses.some(({ isExcluded }) => !isExcluded)) return { groups: [], total: 0, isCut: false };
    const coded = new Map<string, readonly TextRange[]>();
    const isCoded = ({ entry, occurrence }: Found): boolean => {
      if (entry.kind === 'fragment') return true;
      if (entry.kind !== 'source') return false;
      const ranges = coded.get(entry.key) ?? codedIn(entry);
      coded.set(entry.key, ranges);
      const { start, end } = rangeIn(entry, occurrence.tokens);
      return ranges.some((range) => range.start < end && start < range.end);
    };
    const isShown = (found: Found): boolean => (query.coded === 'coded') === isCoded(found);
    const found: FoundIn[] = [];
    for (const { entry, asked } of this.#asked(query, clauses)) {
      if (isLeftOut(entry)) continue;
      const each = foundIn(entry, asked, query.coded === 'any' ? null : isShown);
      if (each.count > 0) found.push(each);
    }
    return listed(found, { limit, isCoded });
  }

  *#asked(query: SearchQuery, clauses: readonly Clause[]): Generator<{ entry: Held; asked: Asked }> {
    const answers = {
      en: this.#vocabulary.answers(clauses, 'en'),
      nl: this.#vocabulary.answers(clauses, 'nl'),
    };
    const fields = new Set(clauses.flatMap(({ field, isExcluded }) => (isExcluded ? [] : (field ?? []))));
    for (const entry of this.#entries.values()) {
      if (!this.#isAsked(entry, query) || [...fields].some((field) => field !== entry.field)) continue;
      // What is excluded in another field is no matter here.
      const isOwn = ({ field }: Clause): boolean => field === null || field === entry.field;
      const own = clauses.every(isOwn)
        ? clauses
        : clauses.map((clause) => (isOwn(clause) ? clause : never(clause)));
      const isMeant = query.isCaseSensitive || own !== clauses ? meantIn(entry, query.isCaseSensitive) : null;
      yield { entry, asked: { clauses: own, answers: answers[entry.prepared.language], isMeant } };
    }
  }

  #isAsked({ kind, sourceId }: Entry, { kinds, sourceIds }: SearchQuery): boolean {
    return (
      kinds.includes(kind) && (sourceIds === null || (sourceId !== null && sourceIds.includes(sourceId)))
    );
  }
}

/** A clause that nothing answers to, in its place because bits count through the clauses. */
function never(clause: Clause): Clause {
  return { ...clause, typed: clause.typed.map(() => '\0') };
}

function meantIn({ prepared: { text, starts, ends } }: Entry, isCaseSensitive: boolean): Asked['isMeant'] {
  return ({ typed, fit }, { start }) =>
    typed.every((word, step) => {
      if (word === '\0') return false;
      if (!isCaseSensitive) return true;
      const written = text.slice(starts[start + step], ends[start + step]).normalize();
      return fit === 'exact' ? written === word.normalize() : written.startsWith(word.normalize());
    });
}

function foundIn(entry: Held, asked: Asked, isShown: ((found: Found) => boolean) | null): FoundIn {
  const text = { numbers: entry.numbers, paragraphs: entry.prepared.paragraphs };
  const find = (): readonly Occurrence[] => occurrencesIn(text, asked);
  const count = isShown === null ? countIn(text, asked) : null;
  if (count !== null) return { entry, count, occurrences: find };
  const occurrences = find().filter((occurrence) => isShown?.({ entry, occurrence }) ?? true);
  return { entry, count: occurrences.length, occurrences: () => occurrences };
}

type FoundGroup = Pick<SearchGroup, 'kind' | 'recordId'> & { readonly texts: FoundIn[]; count: number };

const kindOrder: readonly SearchKind[] = ['code', 'memo', 'source', 'fragment'];

function grouped(found: readonly FoundIn[]): FoundGroup[] {
  const groups = new Map<string, FoundGroup>();
  for (const each of found) {
    const { kind, recordId, sourceId } = each.entry;
    // Fragments stand under their source.
    const about =
      kind === 'fragment' ? { kind: 'source' as const, recordId: sourceId ?? recordId } : { kind, recordId };
    const key = `${about.kind} ${about.recordId}`;
    const group = groups.get(key) ?? { ...about, texts: [], count: 0 };
    group.texts.push(each);
    group.count += each.count;
    groups.set(key, group);
  }
  return [...groups.values()].sort(
    (one, other) => kindOrder.indexOf(one.kind) - kindOrder.indexOf(other.kind) || other.count - one.count,
  );
}

/** Makes hits of the first places, as many as there is room for. */
function listed(
  found: readonly FoundIn[],
  { limit, isCoded }: { readonly limit: number; readonly isCoded: (found: Found) => boolean },
): SearchResult {
  const total = found.reduce((sum, { count }) => sum + count, 0);
  const groups: SearchGroup[] = [];
  let left = limit;
  for (const { kind, recordId, texts } of grouped(found)) {
    if (left <= 0) break;
    const hits: SearchHit[] = [];
    for (const { entry, occurrences } of texts) {
      for (const occurrence of occurrences().slice(0, left)) {
        hits.push(hitOf({ entry, occurrence }, isCoded({ entry, occurrence })));
        left -= 1;
      }
    }
    groups.push({ kind, recordId, hits });
  }
  return { groups, total, isCut: total > limit };
}

function hitOf({ entry, occurrence }: Found, isCoded: boolean): SearchHit {
  const { text } = entry.prepared;
  const range = rangeIn(entry, occurrence.tokens);
  const paragraph = rangeIn(entry, occurrence.paragraph);
  const parts = occurrence.parts.map((part) => rangeIn(entry, part));
  const { page, from } = pageAt(entry.prepared, range.start);
  const moved = ({ start, end }: TextRange): TextRange => ({ start: start - from, end: end - from });
  return {
    id: `${entry.key} ${range.start}`,
    kind: entry.kind,
    field: entry.field,
    recordId: entry.recordId,
    sourceId: entry.sourceId,
    range: moved(range),
    page,
    sentence: moved(sentenceAround(text, range, paragraph)),
    ...snippetOf(text, { hit: range, parts, paragraph }),
    isCoded,
  };
}

function pageAt({ pageStarts }: PreparedText, offset: number): { page: number | null; from: number } {
  if (pageStarts.length === 0) return { page: null, from: 0 };
  const after = pageStarts.findIndex((start) => start > offset);
  const page = after === -1 ? pageStarts.length : after;
  return { page, from: pageStarts[page - 1] ?? 0 };
}

function rangeIn({ prepared: { starts, ends } }: Entry, tokens: TextRange): TextRange {
  return { start: starts[tokens.start] ?? 0, end: ends[tokens.end - 1] ?? 0 };
}
