// Documents and quotes behind a number, and the page of one code: read off the projection's evidence.
import type { CitedSource, CitedSources } from './cited-sources';
import type { CodeNode } from './code-tree';
import { type CodePage, type CodePageFragment, type DocumentEntry, type QuoteEntry } from './codebook-view';
import type { Evidence } from './evidence-index';
import type { CodebookProjection } from './projection';
import { compareInDocument } from './reading-order';
import type { Anchor, Coding, Id } from './records';
import { lettersOf } from './same-passage';
import { shownQuote } from './shown-quote';

/** Gives the documents of a code and everything below it, in the order of an APA reference list. */
export function documentEntries(projection: CodebookProjection, node: CodeNode): DocumentEntry[] {
  const counts = projection.documents(node);
  return projection.cited.inOrder(counts.keys()).map(({ source, citation }) => {
    const count = counts.get(source.id);
    return {
      sourceId: source.id,
      citation,
      title: source.title,
      fragments: count?.fragments ?? 0,
      polarities: count?.polarities ?? [],
    };
  });
}

/** Gives up to `limit` quotes, one of each document before a second of any, by document in the order of the reference list. */
export function quoteEntries(evidence: Iterable<Evidence>, cited: CitedSources, limit: number): QuoteEntry[] {
  if (limit <= 0) return [];
  const documents = byDocument(evidence, cited);
  const lists = documents.slice(0, limit).map((document) => oncePerWords(inReadingOrder(document.evidence)));
  const shares = fairShares(
    lists.map((list) => list.length),
    limit,
  );
  return lists.flatMap((list, index) => {
    const document = documents[index];
    if (document === undefined) return [];
    return list.slice(0, shares[index]).map((each) => quoteEntry(each, document.cited));
  });
}

/** Shares `limit` out over lists of these lengths, one each in turn. */
function fairShares(lengths: readonly number[], limit: number): number[] {
  const shares = lengths.map(() => 0);
  let left = Math.min(
    limit,
    lengths.reduce((sum, length) => sum + length, 0),
  );
  for (let round = 0; left > 0; round += 1) {
    lengths.forEach((length, index) => {
      if (length <= round || left <= 0) return;
      shares[index] = round + 1;
      left -= 1;
    });
  }
  return shares;
}

type DocumentEvidence = { readonly cited: CitedSource; readonly evidence: Evidence[] };

function byDocument(evidence: Iterable<Evidence>, sources: CitedSources): DocumentEvidence[] {
  const groups = new Map<Id, DocumentEvidence>();
  for (const each of evidence) {
    const group = groups.get(each.source.id);
    const cited = sources.get(each.source.id);
    if (group !== undefined) group.evidence.push(each);
    else if (cited !== undefined) groups.set(each.source.id, { cited, evidence: [each] });
  }
  return [...groups.values()].sort((a, b) => a.cited.position - b.cited.position);
}

/** The oldest coding of each fragment, as they stand in the document. */
function inReadingOrder(evidence: readonly Evidence[]): Evidence[] {
  const first = new Map<Id, Evidence>();
  for (const each of evidence) {
    const known = first.get(each.fragment.id);
    if (known === undefined || compareAge(each, known) < 0) first.set(each.fragment.id, each);
  }
  return [...first.values()].sort((a, b) => compareInDocument(a.fragment, b.fragment));
}

/** Ids begin with their time. */
function compareAge(a: Evidence, b: Evidence): number {
  return a.coding.id < b.coding.id ? -1 : 1;
}

/** Evidence with how many fragments of its document say the same in the same words. */
type Repeated = Evidence & { readonly times: number };

/** What an abstract and the text both say is quoted once, where it stands first. */
function oncePerWords(evidence: readonly Evidence[]): Repeated[] {
  const seen = new Set<string>();
  return withTimes(evidence).filter(({ anchor }) => {
    const words = wordsOf(anchor);
    if (words !== '' && seen.has(words)) return false;
    seen.add(words);
    return true;
  });
}

function withTimes(evidence: readonly Evidence[]): Repeated[] {
  const times = new Map<string, number>();
  for (const { anchor } of evidence) {
    const words = wordsOf(anchor);
    times.set(words, (times.get(words) ?? 0) + 1);
  }
  return evidence.map((each) => ({ ...each, times: times.get(wordsOf(each.anchor)) ?? 1 }));
}

const knownWords = new WeakMap<Anchor, string>();

/** Gives the letters of a passage. Anchors never change, so they are taken once. */
export function wordsOf(anchor: Anchor): string {
  const known = knownWords.get(anchor);
  if (known !== undefined) return known;
  const words = lettersOf(anchor.quote.exact);
  knownWords.set(anchor, words);
  return words;
}

type Quoted = Evidence & { readonly times?: number };

const knownQuotes = new WeakMap<Coding, { readonly of: Quoted; readonly entry: QuoteEntry }>();

/** Gives the quote of a coding; the same object as last time when nothing in it changed. */
export function quoteEntry(quoted: Quoted, cited: Pick<CitedSource, 'citation'>): QuoteEntry {
  const { coding, fragment, face, anchor, times = 1 } = quoted;
  const known = knownQuotes.get(coding);
  if (known !== undefined && isSameQuote(known.of, quoted) && known.entry.citation === cited.citation) {
    return known.entry;
  }
  const { id: codingId, polarity, absence } = coding;
  const entry = { ...quoteOfFragment({ fragment, face, anchor }, cited), codingId, polarity, absence, times };
  knownQuotes.set(coding, { of: quoted, entry });
  return entry;
}

function isSameQuote(known: Quoted, quoted: Quoted): boolean {
  const { fragment, face, anchor, times = 1 } = known;
  return (
    quoted.fragment === fragment &&
    quoted.face === face &&
    quoted.anchor === anchor &&
    (quoted.times ?? 1) === times
  );
}

/** Gives the quote of a fragment, coded or not: its coding is then without id. */
export function quoteOfFragment(
  {
    fragment,
    face,
    anchor = fragment.anchor,
  }: Pick<Evidence, 'fragment' | 'face'> & { readonly anchor?: Anchor },
  { citation }: Pick<CitedSource, 'citation'>,
): QuoteEntry {
  return {
    ...{ fragmentId: fragment.id, codingId: '', sourceId: face.id },
    ...{ text: shownQuote(anchor, fragment.language), citation, page: pageOf(anchor) },
    ...{ url: face.kind === 'page' ? face.url : null, polarity: null, absence: false, times: 1 },
  };
}

/** Gives the page as it is cited: the printed number where the file has one; a stretch as `41–42`. */
export function pageOf(anchor: Anchor): string | null {
  if (anchor.kind === 'page') return null;
  const pages = anchor.pages.map(({ page, label }) => label ?? String(page));
  const [first] = pages;
  const last = pages.at(-1);
  if (first === undefined || last === undefined) return null;
  return first === last ? first : `${first}–${last}`;
}

/** Gives everything coded with a code or below it, by document; `null` when the code is not visible. */
export function codePage(projection: CodebookProjection, codeId: Id): CodePage | null {
  const node = projection.node(codeId);
  if (node === undefined) return null;
  const withMemo = fragmentsWithMemo(projection);
  const evidence = new Map(
    byDocument(projection.evidence(node), projection.cited).map((group) => [group.cited.source.id, group]),
  );
  const documents = documentEntries(projection, node);
  return {
    version: projection.version,
    code: node.code,
    row: projection.row(node),
    groups: documents.map((document) => ({
      document,
      fragments: codePageFragments(evidence.get(document.sourceId)?.evidence ?? [], withMemo),
    })),
    conflicts: documents.filter(isBothWays),
  };
}

function isBothWays({ polarities }: DocumentEntry): boolean {
  return polarities.includes('protective') && polarities.includes('hindering');
}

function codePageFragments(evidence: readonly Evidence[], withMemo: ReadonlySet<Id>): CodePageFragment[] {
  const oldestFirst = evidence.toSorted(compareAge);
  return withTimes(inReadingOrder(evidence)).map(({ fragment, anchor, times }) => ({
    fragment,
    anchor,
    times,
    codings: oldestFirst.filter((each) => each.fragment.id === fragment.id).map(({ coding }) => coding),
    hasMemo: withMemo.has(fragment.id),
  }));
}

function fragmentsWithMemo(projection: CodebookProjection): Set<Id> {
  const memos = [...projection.records.memo.values()];
  const about = memos.filter(({ removed, about: { noun } }) => !removed && noun === 'fragment');
  return new Set(about.map((memo) => memo.about.id));
}
