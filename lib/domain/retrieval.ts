// Fragments by combinations of codes: which fragments a question asks for. Pure; reads only what counts as evidence.
import { noParagraphs, shareParagraph, type ParagraphsOf, type ParagraphSpan } from './paragraphs';
import type { CodebookProjection } from './projection';
import type { Evidence } from './evidence-index';
import { pageOf } from './evidence-views';
import type { Anchor, Code, Coding, Id, Polarity, RetrievalQuery } from './records';
import { shownQuote } from './shown-quote';

/** A code on a fragment, as it is listed. */
export type RetrievedCoding = {
  readonly id: Id;
  readonly codeId: Id;
  readonly coder: string;
  readonly polarity: Polarity | null;
  readonly absence: boolean;
  readonly note: string;
};

/** A fragment that was asked for. */
export type RetrievedFragment = {
  readonly fragmentId: Id;
  /** The source it was made in, and what stands for its article. */
  readonly sourceId: Id;
  readonly articleId: Id;
  readonly citation: string;
  /** Of the article. */
  readonly title: string;
  readonly quote: string;
  /** As it is cited: printed page number or page count from 1; `null` for web pages. */
  readonly page: string | null;
  /** Address of the web page, for a link back; `null` for PDFs. */
  readonly url: string | null;
  /** Whether its passage is in doubt or lost, since its source has changed; `null` when it is neither. */
  readonly doubt: 'uncertain' | 'lost' | null;
  /** What was asked for on it. */
  readonly codings: readonly RetrievedCoding[];
};

/** What was asked for, in the order of the reference list and of reading. */
export type Retrieved = {
  readonly fragments: readonly RetrievedFragment[];
  /** Of all, also those beyond the limit. */
  readonly fragmentCount: number;
  readonly documentCount: number;
};

/** A question that asks for nothing in particular: every coded fragment. */
export const openQuery: RetrievalQuery = {
  ...{ all: [], any: [], none: [], withBelow: true, meet: 'passage', words: 30 },
  ...{
    polarities: [],
    types: [],
    absence: 'any',
    coders: [],
    sourceIds: [],
    years: { from: null, to: null },
  },
};

/** Letters of a folded text that count as one word, in English and Dutch prose. */
const lettersOfWord = 5;

/** Gives the fragments that a question asks for, at most `limit` of them, and counts all. */
export function retrieve(
  projection: CodebookProjection,
  query: RetrievalQuery,
  { limit, paragraphsOf = noParagraphs }: { readonly limit: number; readonly paragraphsOf?: ParagraphsOf },
): Retrieved {
  const evidence = projection.nodes.flatMap(({ code }) => [...projection.ownEvidence(code.id)]);
  const below = new Map(
    projection.nodes.map(({ code, path }) => [code.id, query.withBelow ? path : [code.id]]),
  );
  const found = askedFor(evidence, query, { codes: projection.records.code, below, paragraphsOf });
  const articles = new Set(found.map(({ source }) => source.id));
  const order = new Map(projection.cited.inOrder(articles).map(({ source }, at) => [source.id, at]));
  found.sort(
    (a, b) =>
      (order.get(a.source.id) ?? 0) - (order.get(b.source.id) ?? 0) || startOf(a.anchor) - startOf(b.anchor),
  );
  const doubtful = projection.doubtful();
  const fragments = found.slice(0, limit).map((each): RetrievedFragment => ({
    fragmentId: each.fragment.id,
    sourceId: each.face.id,
    articleId: each.source.id,
    citation: projection.cited.get(each.source.id)?.citation ?? each.source.title,
    title: each.source.title,
    quote: shownQuote(each.anchor, each.fragment.language),
    page: pageOf(each.anchor),
    url: each.face.kind === 'page' ? each.face.url : null,
    doubt: doubtful.get(each.fragment.id) ?? null,
    codings: each.codings.map(listed),
  }));
  return { fragments, fragmentCount: found.length, documentCount: articles.size };
}

function listed({ id, codeId, coder, polarity, absence, note }: Coding): RetrievedCoding {
  return { id, codeId, coder, polarity, absence, note };
}

/** What is known of codes. */
export type KnownCodes = {
  readonly codes: ReadonlyMap<Id, Pick<Code, 'type'>>;
  /** The codes that a code counts for: itself, and those above it when they stand for what is below them. */
  readonly below: ReadonlyMap<Id, readonly Id[]>;
  /** Left out, no passage is known to share a paragraph with another, unless they share text. */
  readonly paragraphsOf?: ParagraphsOf;
};

/** A fragment with the codings that were asked for. */
export type AskedFragment = Omit<Evidence, 'coding'> & { readonly codings: readonly Coding[] };

/**
 * Gives the fragments that a question asks for. Each has a coding of a code in `all` or `any` (of any code when both
 * are empty) that fits polarity, type, absence and coder; what is to be absent is looked for in every coding.
 */
export function askedFor(
  evidence: readonly Evidence[],
  query: RetrievalQuery,
  { codes, below, paragraphsOf = noParagraphs }: KnownCodes,
): AskedFragment[] {
  const wanted = new Set([...query.all, ...query.any]);
  const countsFor = (codeId: Id): readonly Id[] => below.get(codeId) ?? [codeId];
  const isWanted = (codeId: Id): boolean =>
    wanted.size === 0 || countsFor(codeId).some((id) => wanted.has(id));
  const spots = spotsOf(
    evidence.filter((each) => isIn(each, query)),
    query.meet === 'paragraph' ? paragraphsOf : noParagraphs,
  );
  const asked: AskedFragment[] = [];
  for (const neighbours of spots.values()) {
    const fitting = neighbours.map(({ codings, ...spot }) => ({
      ...spot,
      codings: codings.filter((coding) => fits(coding, query, codes.get(coding.codeId)?.type ?? null)),
    }));
    for (const spot of fitting) {
      const own = spot.codings.filter(({ codeId }) => isWanted(codeId));
      if (own.length === 0) continue;
      const codesNear = (places: readonly Spot[]): Set<Id> =>
        new Set(
          places
            .filter((other) => doMeet(spot, other, query))
            .flatMap(({ codings }) => codings.flatMap(({ codeId }) => countsFor(codeId))),
        );
      const here = codesNear(fitting);
      const hasAll = query.all.every((id) => here.has(id));
      const hasAny = query.any.length === 0 || query.any.some((id) => here.has(id));
      const hasNone = query.none.length === 0 || !hasOneOf(codesNear(neighbours), query.none);
      if (hasAll && hasAny && hasNone) asked.push({ ...spot.evidence, codings: own });
    }
  }
  return asked;
}

/** A fragment with all its codings, among those of its article. */
type Spot = {
  readonly evidence: Omit<Evidence, 'coding'>;
  readonly place: Place;
  readonly paragraphs: ParagraphSpan | null;
  readonly codings: readonly Coding[];
};

function hasOneOf(codes: ReadonlySet<Id>, wanted: readonly Id[]): boolean {
  return wanted.some((id) => codes.has(id));
}

function isIn({ source }: Evidence, { sourceIds, years }: RetrievalQuery): boolean {
  if (sourceIds.length > 0 && !sourceIds.includes(source.id)) return false;
  if (years.from === null && years.to === null) return true;
  return (
    source.year !== null && source.year >= (years.from ?? -Infinity) && source.year <= (years.to ?? Infinity)
  );
}

function fits(coding: Coding, query: RetrievalQuery, type: Code['type']): boolean {
  if (query.polarities.length > 0 && !query.polarities.includes(coding.polarity)) return false;
  if (query.types.length > 0 && (type === null || !query.types.includes(type))) return false;
  if (query.absence !== 'any' && coding.absence !== (query.absence === 'only')) return false;
  return query.coders.length === 0 || query.coders.includes(coding.coder);
}

/** The fragments of each article. */
function spotsOf(evidence: readonly Evidence[], paragraphsOf: ParagraphsOf): Map<Id, Spot[]> {
  const byFragment = new Map<Id, Spot & { codings: Coding[] }>();
  const byArticle = new Map<Id, Spot[]>();
  for (const { coding, ...about } of evidence) {
    const known = byFragment.get(about.fragment.id);
    if (known !== undefined) {
      known.codings.push(coding);
      continue;
    }
    const paragraphs = paragraphsOf(about.anchor);
    const spot = { evidence: about, place: placeOf(about), paragraphs, codings: [coding] };
    byFragment.set(about.fragment.id, spot);
    const others = byArticle.get(about.source.id);
    if (others === undefined) byArticle.set(about.source.id, [spot]);
    else others.push(spot);
  }
  return byArticle;
}

/** Where a fragment stands: places in one text can be compared. */
type Place = { readonly text: string; readonly start: number; readonly end: number };

/** Raw units of pages are spaced, folded units are not; a page of a PDF holds fewer units than this. */
const pageRoom = 100_000;

function placeOf({ anchor, face }: Omit<Evidence, 'coding'>): Place {
  if (anchor.fold !== undefined && anchor.textHash !== undefined)
    return { text: anchor.textHash, ...anchor.fold };
  const ranges =
    anchor.kind === 'page'
      ? anchor.ranges
      : anchor.pages.map(({ page, start, end }) => ({
          start: page * pageRoom + start,
          end: page * pageRoom + end,
        }));
  return { text: `raw ${face.id}`, start: ranges[0]?.start ?? 0, end: ranges.at(-1)?.end ?? 0 };
}

function doMeet(one: Spot, other: Spot, { meet, words }: RetrievalQuery): boolean {
  if (one === other || one.evidence.fragment.id === other.evidence.fragment.id || meet === 'document')
    return true;
  if (one.place.text !== other.place.text) return false;
  const gap = Math.max(one.place.start, other.place.start) - Math.min(one.place.end, other.place.end);
  if (meet === 'near') return gap <= words * lettersOfWord;
  return gap < 0 || (meet === 'paragraph' && shareParagraph(one.paragraphs, other.paragraphs));
}

function startOf(anchor: Anchor): number {
  if (anchor.fold !== undefined) return anchor.fold.start;
  if (anchor.kind === 'page') return anchor.ranges[0]?.start ?? 0;
  return (anchor.pages[0]?.page ?? 0) * pageRoom + (anchor.pages[0]?.start ?? 0);
}
