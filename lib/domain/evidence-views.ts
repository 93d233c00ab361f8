// Documents and quotes behind a number, and the page of one code: read off the projection's evidence.
import { compareSources } from './citation';
import {
  polarityKeyOf,
  polarityKeys,
  type CodePage,
  type CodePageFragment,
  type DocumentEntry,
  type PolarityKey,
  type QuoteEntry,
} from './codebook-view';
import type { Evidence } from './evidence-index';
import type { CodebookProjection } from './projection';
import { compareInDocument } from './reading-order';
import type { Anchor, Id, Source } from './records';
import { shownQuote } from './shown-quote';

type Citations = ReadonlyMap<Id, string>;

/** Evidence of one source. */
export type SourceEvidence = { readonly source: Source; readonly evidence: readonly Evidence[] };

/** Groups evidence by source, in the order of an APA reference list. */
export function bySource(evidence: Iterable<Evidence>): SourceEvidence[] {
  const groups = new Map<Id, { source: Source; evidence: Evidence[] }>();
  for (const each of evidence) {
    const group = groups.get(each.source.id);
    if (group === undefined) groups.set(each.source.id, { source: each.source, evidence: [each] });
    else group.evidence.push(each);
  }
  return [...groups.values()].sort((a, b) => compareSources(a.source, b.source));
}

/** Gives the entry of one document. */
export function documentEntry({ source, evidence }: SourceEvidence, cited: Citations): DocumentEntry {
  const keys = new Set<PolarityKey>(evidence.map(({ coding }) => polarityKeyOf(coding)));
  return {
    sourceId: source.id,
    citation: cited.get(source.id) ?? source.title,
    title: source.title,
    fragments: new Set(evidence.map(({ fragment }) => fragment.id)).size,
    polarities: polarityKeys.filter((key) => keys.has(key)),
  };
}

/** Gives up to `limit` quotes, one of each document before a second of any, in citation order. */
export function quoteEntries(
  groups: readonly SourceEvidence[],
  cited: Citations,
  limit: number,
): QuoteEntry[] {
  const perDocument = groups.map(({ evidence }) => distinctFragments(evidence));
  const chosen: Evidence[][] = perDocument.map(() => []);
  let left = limit;
  const deepest = Math.max(0, ...perDocument.map((list) => list.length));
  for (let round = 0; round < deepest && left > 0; round += 1) {
    perDocument.forEach((list, index) => {
      const next = list[round];
      if (next === undefined || left <= 0) return;
      chosen[index]?.push(next);
      left -= 1;
    });
  }
  return chosen.flat().map((each) => quoteEntry(each, cited));
}

function distinctFragments(evidence: readonly Evidence[]): Evidence[] {
  const first = new Map<Id, Evidence>();
  for (const each of evidence) if (!first.has(each.fragment.id)) first.set(each.fragment.id, each);
  return [...first.values()].sort((a, b) => compareInDocument(a.fragment, b.fragment));
}

function quoteEntry({ coding, fragment, source }: Evidence, cited: Citations): QuoteEntry {
  return {
    fragmentId: fragment.id,
    codingId: coding.id,
    sourceId: source.id,
    text: shownQuote(fragment.anchor),
    citation: cited.get(source.id) ?? source.title,
    page: pageOf(fragment.anchor),
    url: source.kind === 'page' ? source.url : null,
    polarity: coding.polarity,
    absence: coding.absence,
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
  const cited = projection.citations();
  const withMemo = fragmentsWithMemo(projection);
  const groups = bySource(projection.evidence(node)).map((group) => ({
    document: documentEntry(group, cited),
    fragments: codePageFragments(group.evidence, withMemo),
  }));
  return {
    version: projection.version,
    code: node.code,
    row: projection.row(node),
    groups,
    conflicts: groups.map(({ document }) => document).filter(isBothWays),
  };
}

function isBothWays({ polarities }: DocumentEntry): boolean {
  return polarities.includes('protective') && polarities.includes('hindering');
}

function codePageFragments(evidence: readonly Evidence[], withMemo: ReadonlySet<Id>): CodePageFragment[] {
  const codings = new Map<Id, Evidence[]>();
  for (const each of evidence) {
    codings.set(each.fragment.id, [...(codings.get(each.fragment.id) ?? []), each]);
  }
  return distinctFragments(evidence).map(({ fragment }) => ({
    fragment,
    codings: (codings.get(fragment.id) ?? []).map(({ coding }) => coding),
    hasMemo: withMemo.has(fragment.id),
  }));
}

function fragmentsWithMemo(projection: CodebookProjection): Set<Id> {
  const subjects = [...projection.records.memo.values()].filter((memo) => !memo.removed);
  return new Set(subjects.map((memo) => memo.about.id));
}
