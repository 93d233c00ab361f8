// Who wrote each document, what was extracted of it, and each characteristic that it speaks of beside its effect: a row
// each, over which the cells of the document go on; one row for a document that speaks of none.
import { labelIn, type Language } from '@/lib/base/language';
import { articleOf } from '@/lib/domain/article';
import { printValues } from '@/lib/domain/attributes/entries';
import { projectValues, type ProjectValues } from '@/lib/domain/attributes/project-values';
import { citedAuthors, compareSources } from '@/lib/domain/citation';
import { scopeKey, type TreeScope } from '@/lib/domain/code-systems/system-of';
import type { Evidence } from '@/lib/domain/evidence-index';
import { quoteEntry, quoteOfFragment } from '@/lib/domain/evidence-views';
import type { CodebookProjection } from '@/lib/domain/projection';
import { compareInDocument } from '@/lib/domain/reading-order';
import type { Attribute, Code, Fragment, Id, Source } from '@/lib/domain/records';
import { shownQuote } from '@/lib/domain/shown-quote';
import { typeWords } from '@/lib/domain/thematic-words';
import type { CellLine, EvidenceCell, EvidenceColumn, EvidenceRow, EvidenceTable } from './evidence-table';
import { documentColumns, type DocumentColumn } from './extraction-columns';
import { extractionWords } from './extraction-words';
import { keptRowsOf } from './kept-rows';
import { nodesWithin } from './quote-rows';
import type { TableMaker } from './table-makers';

/** The orders of its rows: as documents came in, as in the reference list, oldest first. */
export type ExtractionOrder = 'number' | 'author' | 'year';

/** What was extracted of each document. */
export type ExtractionRequest = {
  readonly table: 'extraction';
  /** Of which codes the characteristics are. */
  readonly scope: TreeScope;
  readonly order: ExtractionOrder;
  /** The attributes of documents that are columns, in their own order; `null` for all. */
  readonly attributes: readonly Id[] | null;
  /** Whether characteristics with their effects stand in it. */
  readonly withLines: boolean;
};

/** Makes the table; it counts nothing, so nothing opens. */
export const extractionTable: TableMaker<ExtractionRequest> = { make, behind: () => [] };

function make(project: CodebookProjection, request: ExtractionRequest, language: Language): EvidenceTable {
  const words = extractionWords[language];
  const values = projectValues(project);
  const attributes = values
    .about('source')
    .filter(({ id }) => request.attributes === null || request.attributes.includes(id));
  const known = documentColumns(values, attributes, language);
  const documents = documentsOf(project);
  const lines = request.withLines ? linesOf(project, values, { scope: request.scope, language }) : null;
  const kept = keptRowsOf<EvidenceRow>(project, `extraction rows ${JSON.stringify(request)} ${language}`);
  const rows = ordered(documents, request.order).flatMap(({ source, number }) => {
    const cells = [
      textCell(String(number)),
      { ...textCell(citedAuthors(source)), sourceId: source.id },
      textCell(source.year === null ? words.noYear : String(source.year)),
      ...known.map(({ text }) => textCell(text(source.id))),
    ];
    const own = lines === null ? null : (lines.get(source.id) ?? noLines);
    const parts = [own, ...cells.map(({ text }) => text)];
    return kept.of(source.id, parts, () => rowsOf(source.id, cells, own));
  });
  kept.settle();
  const sourceIds = documents.map(({ source }) => source.id);
  const count = [...(lines?.values() ?? [])].reduce((sum, own) => sum + own.length, 0);
  return {
    title: words.title,
    notes: [words.counted(documents.length, count), ...known.map(({ note }) => note(sourceIds))],
    columns: columnsOf(known, request, language),
    rows,
  };
}

/** The same each time, so that rows made of it are kept. */
const noLines: readonly DocumentLine[] = [];

/** One row a line; `null` where lines are not asked for. */
function rowsOf(
  sourceId: Id,
  cells: readonly TextCell[],
  lines: readonly DocumentLine[] | null,
): EvidenceRow[] {
  const plain = { depth: 0, role: 'plain' } as const;
  if (lines === null) return [{ ...plain, key: sourceId, cells }];
  if (lines.length === 0) {
    return [{ ...plain, key: sourceId, cells: [...cells, textCell(''), { kind: 'lines', lines: [] }] }];
  }
  const own = cells.map((cell) => ({ ...cell, about: sourceId }));
  return lines.map((line) => ({
    ...{ ...plain, key: line.key },
    cells: [...own, textCell(line.label), { kind: 'lines', lines: [line.effect] }],
  }));
}

type NumberedDocument = { readonly source: Source; readonly number: number };

/** The documents as they came in. */
function documentsOf({ cited, records }: CodebookProjection): NumberedDocument[] {
  const sources = cited.inOrder(records.source.keys()).map(({ source }) => source);
  return sources.sort((a, b) => (a.id < b.id ? -1 : 1)).map((source, at) => ({ source, number: at + 1 }));
}

function ordered(documents: readonly NumberedDocument[], order: ExtractionOrder): NumberedDocument[] {
  if (order === 'number') return [...documents];
  const byAuthor = documents.toSorted((a, b) => compareSources(a.source, b.source));
  return order === 'author'
    ? byAuthor
    : byAuthor.sort((a, b) => (a.source.year ?? Infinity) - (b.source.year ?? Infinity) || 0);
}

function columnsOf(
  known: readonly DocumentColumn[],
  { withLines }: ExtractionRequest,
  language: Language,
): EvidenceColumn[] {
  const words = extractionWords[language];
  const plain = { group: null, kind: 'text' } as const;
  const { group } = words;
  const pair: EvidenceColumn[] = [
    { group, kind: 'text', key: 'characteristic', label: words.characteristic, width: 4 },
    { group, kind: 'lines', key: 'effect', label: words.effect, width: 5 },
  ];
  return [
    { ...plain, key: 'number', label: words.number, width: 1 },
    { ...plain, key: 'authors', label: words.authors, width: 2, kind: 'label' },
    { ...plain, key: 'year', label: words.year, width: 1 },
    ...known.map(({ column }) => column),
    ...(withLines ? pair : []),
  ];
}

type DocumentLine = {
  /** The document, the fragment and the code. */
  readonly key: string;
  readonly fragment: Fragment;
  readonly label: string;
  readonly effect: CellLine;
};

/** A passage of a document with its code, or with an effect and no code. */
type Found = {
  readonly fragment: Fragment;
  readonly face: Source;
  readonly evidence: Evidence | null;
  readonly code: Code | null;
};

/** The lines of each document as they stand in it: one a code on a passage, and one a passage with an effect and no code. */
function linesOf(
  project: CodebookProjection,
  values: ProjectValues,
  { scope, language }: { readonly scope: TreeScope; readonly language: Language },
): Map<Id, readonly DocumentLine[]> {
  const attribute = values.about('fragment').find(({ origin }) => origin === 'fragment.effect') ?? null;
  const valueOf = ({ fragment }: Found) => (attribute === null ? null : values.of(fragment.id, attribute.id));
  const kept = keptRowsOf<DocumentLine>(project, `extraction ${scopeKey(scope)} ${language}`);
  const byDocument = new Map<Id, readonly DocumentLine[]>();
  for (const [sourceId, found] of passagesOf(project, values, { scope, attribute })) {
    const citation = project.cited.get(sourceId)?.citation ?? '';
    const parts = found.flatMap((each) => [each.evidence ?? each.fragment, each.code, valueOf(each)]);
    const make = (): readonly DocumentLine[] =>
      found
        .map((each) => {
          const value = valueOf(each);
          const effect =
            attribute === null || value === null ? null : printValues(attribute, value.entries, language);
          return lineOf(each, { sourceId, effect, citation, language });
        })
        .sort((a, b) => compareInDocument(a.fragment, b.fragment));
    byDocument.set(sourceId, kept.of(sourceId, [citation, attribute, ...parts], make));
  }
  kept.settle();
  return byDocument;
}

function passagesOf(
  project: CodebookProjection,
  values: ProjectValues,
  { scope, attribute }: { readonly scope: TreeScope; readonly attribute: Attribute | null },
): Map<Id, Found[]> {
  const byDocument = new Map<Id, Found[]>();
  const add = (sourceId: Id, found: Found): void => {
    const own = byDocument.get(sourceId);
    if (own === undefined) byDocument.set(sourceId, [found]);
    else own.push(found);
  };
  for (const { code } of nodesWithin(project, scope)) {
    const seen = new Set<Id>();
    for (const evidence of project.ownEvidence(code.id)) {
      const { fragment, face, source } = evidence;
      // Two coders may have said the same.
      if (seen.has(fragment.id)) continue;
      seen.add(fragment.id);
      add(source.id, { fragment, face, evidence, code });
    }
  }
  if (attribute === null) return byDocument;
  // Also with a code of another system.
  const coded = new Set(
    project.nodes.flatMap(({ code }) => [...project.ownEvidence(code.id)].map(({ fragment }) => fragment.id)),
  );
  for (const fragment of values.fragmentsWith(attribute.id, project.records.fragment)) {
    const face = project.records.source.get(fragment.sourceId);
    if (coded.has(fragment.id) || face === undefined || face.removed) continue;
    const source = articleOf(project.records.source, face);
    add(source.id, { fragment, face, evidence: null, code: null });
  }
  return byDocument;
}

function lineOf(
  { fragment, face, evidence, code }: Found,
  said: {
    readonly sourceId: Id;
    readonly effect: string | null;
    readonly citation: string;
    readonly language: Language;
  },
): DocumentLine {
  const { sourceId, citation, language } = said;
  const quote =
    evidence === null
      ? quoteOfFragment({ fragment, face }, { citation })
      : quoteEntry(evidence, { citation });
  const effect = said.effect ?? (evidence === null ? '' : quote.text);
  const label = code === null ? uncodedText(fragment, effect, language) : codeText(code, language);
  const key = [sourceId, fragment.id, code?.id ?? ''].join(' ');
  return { key, fragment, label, effect: { text: effect, quote } };
}

function codeText({ labels, type }: Code, language: Language): string {
  const label = labelIn(labels, language);
  return type === null ? label : `${label} (${typeWords[type].letter})`;
}

/** A passage that ends with its effect says before it what has that effect. */
function uncodedText({ anchor, language: own }: Fragment, effect: string, language: Language): string {
  const { uncoded } = extractionWords[language];
  const words = shownQuote(anchor, own);
  const before = effect !== '' && words.endsWith(effect) ? words.slice(0, -effect.length).trim() : '';
  return before === '' ? `(${uncoded})` : `${before} (${uncoded})`;
}

type TextCell = EvidenceCell & { readonly kind: 'text' };

function textCell(text: string): TextCell {
  return { kind: 'text', text };
}
