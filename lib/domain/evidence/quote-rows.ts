// One row a coding: the quote, where it stands, and the path of its code in columns, for spreadsheets and statistics.
import { labelIn, type Language } from '@/lib/base/language';
import { polarityKeyOf } from '@/lib/domain/codebook-view';
import type { CodeNode } from '@/lib/domain/code-tree';
import { scopeKey, systemsAmong, type TreeScope } from '@/lib/domain/code-systems/system-of';
import type { Evidence } from '@/lib/domain/evidence-index';
import { quoteEntry } from '@/lib/domain/evidence-views';
import type { CodebookProjection } from '@/lib/domain/projection';
import { compareInDocument } from '@/lib/domain/reading-order';
import { polarityWords, typeWords } from '@/lib/domain/thematic-words';
import type { EvidenceCell, EvidenceColumn, EvidenceRow, EvidenceTable } from './evidence-table';
import { keptRowsOf } from './kept-rows';
import { quoteRowWords } from './quote-row-words';
import type { TableMaker } from './table-makers';

/** All quotes of a tree. */
export type QuoteRowsRequest = { readonly table: 'quotes'; readonly scope: TreeScope };

/** Makes the table; it counts nothing, so nothing opens. */
export const quoteRows: TableMaker<QuoteRowsRequest> = { make, behind: () => [] };

function make(project: CodebookProjection, { scope }: QuoteRowsRequest, language: Language): EvidenceTable {
  const words = quoteRowWords[language];
  const nodes = nodesWithin(project, scope);
  const deepest = nodes.reduce((depth, { path }) => Math.max(depth, path.length), 1);
  const levels = Array.from({ length: deepest }, (_, level) => level);
  const columns: EvidenceColumn[] = [
    ...levels.map((level) => column(`level ${level + 1}`, words.level(level + 1), 2)),
    column('type', words.type, 1),
    column('polarity', words.polarity, 1),
    column('citation', words.citation, 2),
    column('page', words.page, 1),
    { ...column('quote', words.quote, 6), kind: 'lines' },
    column('coder', words.coder, 1),
    column('note', words.note, 2),
  ];
  const kept = keptRowsOf<EvidenceRow>(project, `quotes ${scopeKey(scope)} ${language} ${deepest}`);
  const rows = nodes.flatMap((node) => {
    const path = labelsOf(project, node, language);
    const evidence = [...project.ownEvidence(node.code.id)];
    const parts = [project.cited, node.code.type, path.join('\n'), ...evidence];
    return kept.of(node.code.id, parts, () => rowsOf(project, node, { path, evidence, deepest, language }));
  });
  kept.settle();
  return { title: words.title, notes: [words.rows(rows.length)], columns, rows };
}

function labelsOf(project: CodebookProjection, { path }: CodeNode, language: Language): string[] {
  return path.map((id) => {
    const record = project.records.code.get(id);
    return record === undefined ? '' : labelIn(record.labels, language);
  });
}

type RowParts = {
  readonly path: readonly string[];
  readonly evidence: readonly Evidence[];
  readonly deepest: number;
  readonly language: Language;
};

function rowsOf(
  project: CodebookProjection,
  { code }: CodeNode,
  { path, evidence, deepest, language }: RowParts,
): EvidenceRow[] {
  const levels = Array.from({ length: deepest }, (_, level) => textCell(path[level] ?? ''));
  const type =
    code.type === null ? textCell('') : { ...textCell(typeWords[code.type][language]), type: code.type };
  const ordered = evidence.toSorted((a, b) => inOrder(project, a, b));
  return ordered.map((each) => {
    const citation = project.cited.get(each.source.id)?.citation ?? '';
    const quote = quoteEntry(each, { citation });
    const cells: EvidenceCell[] = [
      ...levels,
      type,
      textCell(polarityWords[polarityKeyOf(each.coding)][language]),
      { ...textCell(citation), sourceId: each.source.id },
      textCell(quote.page ?? ''),
      { kind: 'lines', lines: [{ text: quote.text, quote }] },
      textCell(each.coding.coder),
      textCell(each.coding.note),
    ];
    return { key: each.coding.id, depth: 0, role: 'plain', cells };
  });
}

function inOrder(project: CodebookProjection, a: Evidence, b: Evidence): number {
  const place = ({ source }: Evidence): number => project.cited.get(source.id)?.position ?? 0;
  return (
    place(a) - place(b) || compareInDocument(a.fragment, b.fragment) || (a.coding.id < b.coding.id ? -1 : 1)
  );
}

/** Gives the visible codes that a table with this scope is of, in tree order; the own tree when the system is gone. */
export function nodesWithin(project: CodebookProjection, scope: TreeScope): CodeNode[] {
  if (scope === 'all') return [...project.nodes];
  const systemIds = new Set(systemsAmong(project.nodes.map(({ code }) => code)).map(({ id }) => id));
  const wanted = typeof scope === 'object' && systemIds.has(scope.systemId) ? scope.systemId : null;
  return project.nodes.filter(({ path }) =>
    wanted === null ? !path.some((id) => systemIds.has(id)) : path.includes(wanted),
  );
}

function column(key: string, label: string, width: number): EvidenceColumn {
  return { key, label, group: null, kind: 'text', width };
}

function textCell(text: string): EvidenceCell & { readonly kind: 'text' } {
  return { kind: 'text', text };
}
