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
import { occurrencesIn, type Asked, type Occurrence } from './occurrences';
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
    const found = [...this.#found(query, clauses)].filter(
      (each) =>
        !isLeftOut(each.entry) && (query.coded === 'any' || (query.coded === 'coded') === isCoded(each)),
    );
    const groups = grouped(found);
    let left = limit;
    const given = groups.flatMap((group): SearchGroup[] => {
      const hits = group.found.slice(0, left).map((each) => hitOf(each, isCoded(each)));
      left -= hits.length;
      return hits.length === 0 ? [] : [{ kind: group.kind, recordId: group.recordId, hits }];
    });
    return { groups: given, total: found.length, isCut: found.length > limit };
  }

  *#found(query: SearchQuery, clauses: readonly Clause[]): Generator<Found> {
    const answers = {
      en: this.#vocabulary.answers(clauses, 'en'),
      nl: this.#vocabulary.answers(clauses, 'nl'),
    };
    const fields = new Set(clauses.flatMap(({ field, isExcluded }) => (isExcluded ? [] : (field ?? []))));
    for (const entry of this.#entries.values()) {
      if (!this.#isAsked(entry, query) || [...fields].some((field) => field !== entry.field)) continue;
      // What is excluded in another field is no matter here.
      const own = clauses.every(({ field }) => field === null || field === entry.field)
        ? clauses
        : clauses.map((clause) =>
            clause.field === null || clause.field === entry.field ? clause : never(clause),
          );
      const asked: Asked = {
        clauses: own,
        answers: answers[entry.prepared.language],
        isMeant: query.isCaseSensitive || own !== clauses ? meantIn(entry, query.isCaseSensitive) : null,
      };
      for (const occurrence of occurrencesIn(
        { numbers: entry.numbers, paragraphs: entry.prepared.paragraphs },
        asked,
      ))
        yield { entry, occurrence };
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

type FoundGroup = { readonly kind: SearchKind; readonly recordId: Id; readonly found: Found[] };

const kindOrder: readonly SearchKind[] = ['code', 'memo', 'source', 'fragment'];

function grouped(found: readonly Found[]): FoundGroup[] {
  const groups = new Map<string, FoundGroup>();
  for (const each of found) {
    const { kind, recordId, sourceId } = each.entry;
    // Fragments stand under their source.
    const group =
      kind === 'fragment' ? { kind: 'source' as const, recordId: sourceId ?? recordId } : { kind, recordId };
    const key = `${group.kind} ${group.recordId}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, { ...group, found: [each] });
    else known.found.push(each);
  }
  return [...groups.values()].sort(
    (one, other) =>
      kindOrder.indexOf(one.kind) - kindOrder.indexOf(other.kind) || other.found.length - one.found.length,
  );
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
