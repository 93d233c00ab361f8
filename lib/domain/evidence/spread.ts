// How many codes, codings and fragments each document has, and how far documents differ in that.
import type { Language } from '@/lib/base/language';
import type { TreeScope } from '@/lib/domain/code-systems/system-of';
import type { Evidence } from '@/lib/domain/evidence-index';
import type { CodebookProjection } from '@/lib/domain/projection';
import type { Id } from '@/lib/domain/records';
import { behindEvidence } from './behind';
import { countCell, documentCell, labelColumn, numberColumn, plainNumber, textCell } from './cells';
import { countingWords } from './counting-words';
import type { CellBehind, CellPlace, EvidenceRow, EvidenceTable } from './evidence-table';
import { nodesWithin } from './quote-rows';
import type { TableMaker } from './table-makers';

/** The spread over documents. */
export type SpreadRequest = { readonly table: 'spread'; readonly scope: TreeScope };

/** Makes the table. */
export const spread: TableMaker<SpreadRequest> = { make, behind };

const units = ['codes', 'codings', 'fragments'] as const;
type Sets = Readonly<Record<(typeof units)[number], Set<Id>>>;

/** Gives the codings on visible codes by document; documents without any are there, too. */
export function evidenceByDocument(project: CodebookProjection, scope: TreeScope): Map<Id, Evidence[]> {
  const documents = project.cited.inOrder(project.records.source.keys());
  const byDocument = new Map<Id, Evidence[]>(documents.map(({ source }) => [source.id, []]));
  for (const { code } of nodesWithin(project, scope)) {
    for (const each of project.ownEvidence(code.id)) byDocument.get(each.source.id)?.push(each);
  }
  return byDocument;
}

function make(project: CodebookProjection, { scope }: SpreadRequest, language: Language): EvidenceTable {
  const words = countingWords[language];
  const counted = [...evidenceByDocument(project, scope)].map(([id, evidence]) => ({
    id,
    sets: setsOf(evidence),
  }));
  const rows = counted.map(({ id, sets }): EvidenceRow => {
    const citation = project.cited.get(id)?.citation ?? '';
    const cells = [documentCell(citation, id), ...units.map((unit) => countCell(sets[unit].size))];
    return { key: id, depth: 0, role: 'plain', cells };
  });
  const summary = (['least', 'median', 'most'] as const).map((key): EvidenceRow => {
    const numbers = units.map((unit) =>
      plainNumber(
        summaryOf(
          counted.map(({ sets }) => sets[unit].size),
          key,
        ),
      ),
    );
    return { key, depth: 0, role: 'total', cells: [textCell(words[key]), ...numbers] };
  });
  const without = counted.filter(({ sets }) => sets.codings.size === 0).length;
  return {
    title: words.spread,
    notes: [words.spreadNote, ...(without === 0 ? [] : [words.without(without)])],
    columns: [labelColumn(words.publication), ...units.map((unit) => numberColumn(unit, words[unit]))],
    rows: [...rows, ...summary],
  };
}

function setsOf(evidence: readonly Evidence[]): Sets {
  return {
    codes: new Set(evidence.map(({ coding }) => coding.codeId)),
    codings: new Set(evidence.map(({ coding }) => coding.id)),
    fragments: new Set(evidence.map(({ fragment }) => fragment.id)),
  };
}

/** Gives a value of a list; the median of an even number of values lies between the two in the middle. */
export function summaryOf(values: readonly number[], which: 'least' | 'median' | 'most'): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const low = sorted[Math.floor((sorted.length - 1) / 2)];
  const high = sorted[Math.floor(sorted.length / 2)];
  if (low === undefined || high === undefined) return null;
  if (which === 'median') return (low + high) / 2;
  return (which === 'least' ? sorted[0] : sorted.at(-1)) ?? null;
}

function behind(
  project: CodebookProjection,
  { scope }: SpreadRequest,
  { row, column }: CellPlace,
): CellBehind {
  const evidence = evidenceByDocument(project, scope).get(row) ?? [];
  return units.some((unit) => unit === column) ? behindEvidence(project, evidence) : [];
}
