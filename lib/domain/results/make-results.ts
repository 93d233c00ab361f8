import { labelIn } from '@/lib/base/language';
import { articleOf } from '@/lib/domain/article';
import { blocksOf } from '@/lib/domain/claims/claim-text';
import { CitationReader } from '@/lib/domain/claims/citation-reader';
import { claimProjectOf } from '@/lib/domain/claims/claims-of-project';
import type { CodeNode } from '@/lib/domain/code-tree';
import { nodesWithin } from '@/lib/domain/evidence/quote-rows';
import type { CodebookProjection } from '@/lib/domain/projection';
import type { Id, Source, Wording } from '@/lib/domain/records';
import { InTextCitations } from '@/lib/domain/references/in-text';
import { referenceList } from '@/lib/domain/references/reference-list';
import { codesInOrder } from './codes-in-order';
import { PartWriter } from './part-paragraphs';
import type { ResultsOutline, ResultsPart, ResultsRequest } from './results-outline';
import { resultsWords } from './results-words';
import { paragraphText } from './results-text';

/** No heading of a word processor is deeper than this. */
const deepest = 6;

/** Gives the results text as the project is now, of its own tree or, where it has none, of all its codes. */
export function makeResults(project: CodebookProjection, request: ResultsRequest): ResultsOutline {
  const own = nodesWithin(project, 'own');
  const nodes = own.length === 0 ? nodesWithin(project, 'all') : own;
  const evidence = nodes.flatMap(({ code }) => [...project.ownEvidence(code.id)]);
  const included = new Set(evidence.map(({ source }) => source.id));
  const passages = new Set(evidence.map(({ fragment }) => fragment.id)).size;
  const sources = project.cited.inOrder(project.records.source.keys()).map(({ source }) => source);
  const parts =
    evidence.length === 0
      ? []
      : [
          introduction(project, request, { documents: included.size, passages }),
          ...partsOf(project, request, { nodes, sources }),
        ];
  return { request, parts, ...referencesOf(project, parts, { request, sources, included }) };
}

function introduction(
  project: CodebookProjection,
  request: ResultsRequest,
  { documents, passages }: { readonly documents: number; readonly passages: number },
): ResultsPart {
  const words = resultsWords(request.language);
  const text = words.introduction(documents, passages);
  return {
    ...{ id: 'introduction', codeId: null, kind: null, level: request.level, heading: words.title },
    figures: { documents, fragments: passages, documentsByPolarity: noPolarities },
    paragraphs: [{ kind: 'claims', pieces: [{ kind: 'words', text }] }],
    basis: text,
    written: writtenParts(project, request).get('introduction') ?? null,
  };
}

const noPolarities = { protective: 0, hindering: 0, mixed: 0, conditional: 0, absence: 0, unstated: 0 };

function partsOf(
  project: CodebookProjection,
  request: ResultsRequest,
  { nodes, sources }: { readonly nodes: readonly CodeNode[]; readonly sources: readonly Source[] },
): ResultsPart[] {
  const written = writtenParts(project, request);
  const rows = new Map(nodes.map((node) => [node.code.id, project.row(node)]));
  const shown = nodes.filter(
    ({ code }) => request.showsEmpty || (rows.get(code.id)?.union.documents ?? 0) > 0,
  );
  const least = Math.min(...shown.map(({ depth }) => depth));
  const writer = new PartWriter(project, request, new InTextCitations(sources, request.language));
  return codesInOrder(shown, rows, request).map((node): ResultsPart => {
    const { code, depth } = node;
    const id = `code ${code.id}`;
    const paragraphs = writer.paragraphs(node);
    const { documents, fragments, documentsByPolarity } = project.row(node).union;
    return {
      ...{ id, codeId: code.id, kind: code.kind, paragraphs },
      level: Math.min(deepest, request.level + 1 + depth - least),
      heading: labelIn(code.labels, request.language).replace(/\s+/g, ' '),
      figures: { documents, fragments, documentsByPolarity },
      basis: paragraphs.flatMap((each) => (each.kind === 'claims' ? [paragraphText(each)] : [])).join(' '),
      written: written.get(id) ?? null,
    };
  });
}

/** The last of what was written of each part in the language of the text. */
function writtenParts(
  { records }: CodebookProjection,
  { language }: ResultsRequest,
): ReadonlyMap<string, Wording> {
  const all = [...records.wording.values()].filter((each) => !each.removed && each.language === language);
  all.sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
  return new Map(all.map((each) => [each.part, each]));
}

type Cited = {
  readonly request: ResultsRequest;
  readonly sources: readonly Source[];
  readonly included: ReadonlySet<Id>;
};

/** Letters behind years come from all sources, as in the text; the list has those that the text cites. */
function referencesOf(
  project: CodebookProjection,
  parts: readonly ResultsPart[],
  { request: { language }, sources, included }: Cited,
): Pick<ResultsOutline, 'references' | 'referencesHeading' | 'asterisk'> {
  const words = resultsWords(language);
  const cited = citedIn(project, parts);
  const references = referenceList(sources, { language, included }).filter(({ sourceId }) =>
    cited.has(sourceId),
  );
  return {
    references,
    referencesHeading: words.references,
    asterisk: references.some(({ isIncluded }) => isIncluded) ? words.asterisk : '',
  };
}

function citedIn(project: CodebookProjection, parts: readonly ResultsPart[]): ReadonlySet<Id> {
  const cited = new Set<Id>();
  const written = parts.flatMap((part) => (part.written === null ? [] : [part.written.text]));
  const generated = parts.filter((part) => part.written === null);
  for (const { pieces } of generated.flatMap(({ paragraphs }) => paragraphs)) {
    for (const piece of pieces)
      if (piece.kind === 'citation') cited.add(articleIdOf(project, piece.sourceId));
  }
  if (written.length === 0) return cited;
  const reader = new CitationReader(claimProjectOf(project.records).documents);
  for (const { found } of written.flatMap(blocksOf).flatMap((block) => reader.read(block))) {
    if (found.kind === 'known' || found.kind === 'variant') cited.add(found.document.id);
  }
  return cited;
}

/** A quote stands in one face of an article. */
function articleIdOf({ records }: CodebookProjection, sourceId: Id): Id {
  const source = records.source.get(sourceId);
  return source === undefined ? sourceId : articleOf(records.source, source).id;
}
