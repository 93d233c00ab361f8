// The framework matrix: documents by codes, in each cell a person's summary beside the passages that it is of.
import { articleOf } from '@/lib/domain/article';
import { labelIn, type Language } from '@/lib/base/language';
import type { CodeNode } from '@/lib/domain/code-tree';
import type { TreeScope } from '@/lib/domain/code-systems/system-of';
import type { Evidence } from '@/lib/domain/evidence-index';
import type { CodebookProjection } from '@/lib/domain/projection';
import type { Id, Look, Summary } from '@/lib/domain/records';
import { numberedLabel } from '@/lib/domain/thematic-words';
import { behindEvidence } from './behind';
import { nodesAt, type CodeLevel } from './code-levels';
import type {
  CellLine,
  CellPlace,
  EvidenceCell,
  EvidenceColumn,
  EvidenceRow,
  EvidenceTable,
} from './evidence-table';
import { keptRowsOf } from './kept-rows';
import { matrixWords } from './matrix-words';
import { nodesWithin } from './quote-rows';
import type { TableMaker } from './table-makers';

/** A matrix of all documents. */
export type MatrixRequest = {
  readonly table: 'matrix';
  readonly scope: TreeScope;
  /** Which codes are its columns. */
  readonly level: Exclude<CodeLevel, 'all'>;
  /** Without the columns that have nothing in any document. */
  readonly hideEmpty: boolean;
};

/** The column of the documents' names; the others have the ids of their codes as keys, and rows those of documents. */
export const matrixLabelColumn = 'document';

/** Makes the table. Behind a cell stand its passages. */
export const frameworkMatrix: TableMaker<MatrixRequest> = {
  make,
  behind: (project, _request, { row, column }) => {
    const node = project.node(column);
    if (node === undefined) return [];
    return behindEvidence(
      project,
      [...project.evidence(node)].filter(({ source }) => source.id === row),
    );
  },
};

/** What persons wrote into cells: the newest that is there for each pair of document and code. */
export type WrittenCells = {
  readonly summaries: ReadonlyMap<string, Summary>;
  readonly looks: ReadonlyMap<string, Look>;
};

/** Gives what is written, by `cellKey`; a face of an article stands for the article. */
export function writtenCells({ records }: Pick<CodebookProjection, 'records'>): WrittenCells {
  return { summaries: byCell(records, records.summary), looks: byCell(records, records.look) };
}

/** Names the cell of a document and a code. */
export function cellKey({ row, column }: CellPlace): string {
  return `${row} ${column}`;
}

function byCell<Written extends Summary | Look>(
  { source: sources }: CodebookProjection['records'],
  records: ReadonlyMap<Id, Written>,
): Map<string, Written> {
  const found = new Map<string, Written>();
  for (const record of records.values()) {
    const source = sources.get(record.sourceId);
    if (record.removed || source === undefined) continue;
    const key = cellKey({ row: articleOf(sources, source).id, column: record.codeId });
    const known = found.get(key);
    if (known === undefined || known.createdAt <= record.createdAt) found.set(key, record);
  }
  return found;
}

function make(project: CodebookProjection, request: MatrixRequest, language: Language): EvidenceTable {
  const words = matrixWords[language];
  const written = writtenCells(project);
  const documents = project.cited.inOrder(project.records.source.keys());
  const all = nodesAt(project, nodesWithin(project, request.scope), request.level);
  const evidence = new Map(all.map(({ code }) => [code.id, bySource(project, code.id)]));
  const hasAny = ({ code }: CodeNode): boolean =>
    (evidence.get(code.id)?.size ?? 0) > 0 ||
    documents.some(({ source }) => {
      const key = cellKey({ row: source.id, column: code.id });
      return written.summaries.has(key) || written.looks.has(key);
    });
  const nodes = request.hideEmpty ? all.filter(hasAny) : all;
  const counts = { summaries: 0, looks: 0 };
  const kept = keptRowsOf<EvidenceRow>(project, `matrix ${language} ${JSON.stringify(request)}`);
  const rows = documents.flatMap(({ source, citation }) => {
    const cells = nodes.map(({ code }): CellParts => {
      const key = cellKey({ row: source.id, column: code.id });
      const summary = written.summaries.get(key) ?? null;
      const isLooked = written.looks.has(key);
      counts.summaries += summary === null ? 0 : 1;
      counts.looks += isLooked ? 1 : 0;
      return { codeId: code.id, summary, isLooked, found: evidence.get(code.id)?.get(source.id) ?? [] };
    });
    const parts = cells.flatMap(({ codeId, summary, isLooked, found }) => [
      ...[codeId, summary, isLooked],
      ...found,
    ]);
    return kept.of(source.id, [citation, ...parts], () => {
      const label: EvidenceCell = { kind: 'text', text: citation, sourceId: source.id };
      const made = cells.map((cell) => cellOf(project, cell, words.notThere));
      return [{ key: source.id, depth: 0, role: 'plain', cells: [label, ...made] }];
    });
  });
  kept.settle();
  const columns: EvidenceColumn[] = [
    { key: matrixLabelColumn, label: words.document, group: null, kind: 'label', width: 2 },
    ...nodes.map((node) => columnOf(project, node, language)),
  ];
  const notes = [words.counted(rows.length, nodes.length), words.filled(counts.summaries, counts.looks)];
  return { title: words.title, notes, columns, rows };
}

/** What a cell is made of. */
type CellParts = {
  readonly codeId: Id;
  readonly summary: Summary | null;
  readonly isLooked: boolean;
  readonly found: readonly Evidence[];
};

function cellOf(
  project: CodebookProjection,
  { summary, isLooked, found }: CellParts,
  notThere: string,
): EvidenceCell {
  const own: CellLine[] = summary === null ? [] : [{ text: summary.text, quote: null }];
  const looked: CellLine[] = isLooked ? [{ text: notThere, quote: null }] : [];
  return { kind: 'lines', lines: [...own, ...looked, ...passages(project, found)] };
}

function columnOf(
  project: CodebookProjection,
  { code, number }: CodeNode,
  language: Language,
): EvidenceColumn {
  const parent = code.parentId === null ? undefined : project.records.code.get(code.parentId);
  const label = numberedLabel({ number, labels: code.labels }, language);
  const group = parent === undefined ? null : labelIn(parent.labels, language);
  return { key: code.id, label, group, kind: 'lines', width: 4 };
}

function bySource(project: CodebookProjection, codeId: Id): Map<Id, Evidence[]> {
  const found = new Map<Id, Evidence[]>();
  const node = project.node(codeId);
  for (const each of node === undefined ? [] : project.evidence(node)) {
    const known = found.get(each.source.id);
    if (known === undefined) found.set(each.source.id, [each]);
    else known.push(each);
  }
  return found;
}

function passages(project: CodebookProjection, evidence: readonly Evidence[]): CellLine[] {
  return behindEvidence(project, evidence).flatMap(({ quotes }) =>
    quotes.map((quote) => ({ text: quote.text, quote })),
  );
}
