// A cross table of any two dimensions, with a third one as groups of columns.
import type { Language } from '@/lib/base/language';
import type { TreeScope } from '@/lib/domain/code-systems/system-of';
import type { Evidence } from '@/lib/domain/evidence-index';
import type { CodebookProjection } from '@/lib/domain/projection';
import type { Id } from '@/lib/domain/records';
import { behindEvidence } from './behind';
import {
  columnsOf,
  crossCounts,
  unitOf,
  type CrossCounts,
  type CrossSides,
  type CrossUnit,
} from './cross-counts';
import { splitBy, type Category, type Dimension } from './cross-dimensions';
import { crossWords } from './cross-words';
import type {
  CellBehind,
  CellPlace,
  EvidenceCell,
  EvidenceColumn,
  EvidenceRow,
  EvidenceTable,
} from './evidence-table';
import { nodesWithin } from './quote-rows';
import type { TableMaker } from './table-makers';

export type { CrossUnit } from './cross-counts';
export type { CodeLevel, Dimension } from './cross-dimensions';

/** What stands in a cell: the number, or a share of a total; Jaccard only where both sides are codes. */
export type CrossShow = 'count' | 'rowShare' | 'columnShare' | 'share' | 'jaccard';

/** A cross table. */
export type CrossRequest = {
  readonly table: 'cross';
  readonly rows: Dimension;
  readonly columns: Dimension;
  readonly layers: Dimension | null;
  readonly unit: CrossUnit;
  readonly show: CrossShow;
  /** Of which codes the codings are, where no side is of codes. */
  readonly scope: TreeScope;
  /** Whether rows and columns that count nothing are left out. */
  readonly hidesEmpty: boolean;
};

/** The keys of the totals. */
export const total = '\u0000total';
const beside = '\u0000';

/** Makes the table. */
export const crossTable: TableMaker<CrossRequest> = { make, behind };

function make(project: CodebookProjection, request: CrossRequest, language: Language): EvidenceTable {
  const sides = sidesOf(project, request, language);
  const counts = crossCounts(evidenceOf(project, request), sides, request.unit);
  const words = crossWords[language];
  const columns = columnPlaces(sides).filter(({ at }) => !request.hidesEmpty || counts.column(at).size > 0);
  const rows = sides.rows.categories.flatMap((category, at) =>
    request.hidesEmpty && counts.row(at).size === 0 ? [] : [{ category, at }],
  );
  const layers = sides.layers?.title ?? null;
  // Jaccard is of two sets of codings; a coding in a row and a column is not that.
  const show = request.show === 'jaccard' && !sides.areMeetings ? 'count' : request.show;
  const isShare = show !== 'count' && show !== 'jaccard';
  return {
    title: words.title(sides.rows.title, sides.columns.title, layers),
    notes: [
      (sides.areMeetings ? words.meets : words.units)[request.unit],
      words.union,
      ...(show === 'count' ? [] : [words.shows[show]]),
      ...(counts.all.size === counts.known.size ? [] : [words.missing(counts.all.size, counts.known.size)]),
    ],
    columns: [
      { key: 'label', label: sides.rows.title, group: null, kind: 'label', width: 4 },
      ...columns.map(({ key, category, group }) => numberColumn(key, category.label, group)),
      numberColumn(total, words.total, null),
    ],
    rows: [
      ...rows.map(({ category, at }): EvidenceRow => {
        const cells = columns.map((column) => shown(counts, { row: at, column: column.at }, show));
        const all = counts.row(at).size;
        return {
          ...{ key: category.key, depth: category.depth, role: category.isHeading ? 'heading' : 'plain' },
          cells: [
            labelCell(category),
            ...cells,
            numberCell(isShare ? share(all, totalOf(counts, show, all)) : all, isShare),
          ],
        };
      }),
      totalRow(columns, { counts, request, isShare, label: words.total }),
    ],
  };
}

type ColumnPlace = {
  readonly at: number;
  readonly key: string;
  readonly category: Category;
  readonly group: string | null;
};

function totalRow(
  columns: readonly ColumnPlace[],
  {
    counts,
    request,
    isShare,
    label,
  }: { counts: CrossCounts; request: CrossRequest; isShare: boolean; label: string },
): EvidenceRow {
  const whole = counts.all.size;
  const cells = columns.map(({ at }) => {
    const { size } = counts.column(at);
    const base = request.show === 'columnShare' ? size : whole;
    return numberCell(isShare ? share(size, base) : size, isShare);
  });
  const last = numberCell(isShare ? share(whole, whole) : whole, isShare);
  return { key: total, depth: 0, role: 'total', cells: [{ kind: 'text', text: label }, ...cells, last] };
}

function totalOf(counts: CrossCounts, show: CrossShow, row: number): number {
  return show === 'rowShare' ? row : counts.all.size;
}

function shown(counts: CrossCounts, at: { row: number; column: number }, show: CrossShow): EvidenceCell {
  const own = counts.cell(at.row, at.column).size;
  const row = counts.row(at.row).size;
  const column = counts.column(at.column).size;
  switch (show) {
    case 'count':
      return numberCell(own, false);
    case 'rowShare':
      return numberCell(share(own, row), true);
    case 'columnShare':
      return numberCell(share(own, column), true);
    case 'share':
      return numberCell(share(own, counts.all.size), true);
    case 'jaccard':
      return {
        kind: 'number',
        value: share(own, counts.either(at.row, at.column)),
        as: { decimals: 2 },
        opens: own > 0,
      };
  }
}

/** `null` where there is nothing that it could be a share of. */
function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

function numberCell(value: number | null, isShare: boolean): EvidenceCell {
  return { kind: 'number', value, opens: (value ?? 0) > 0, ...(isShare ? { as: 'percent' } : {}) };
}

function labelCell({ label, type, sourceId, codeId }: Category): EvidenceCell {
  return {
    ...{ kind: 'text', text: label },
    ...(type === undefined ? {} : { type }),
    ...(sourceId === undefined ? {} : { sourceId }),
    ...(codeId === undefined ? {} : { codeId }),
  };
}

function numberColumn(key: string, label: string, group: string | null): EvidenceColumn {
  return { key, label, group, kind: 'number', width: 1 };
}

function columnPlaces({ columns, layers }: CrossSides): ColumnPlace[] {
  const groups = layers === null ? [null] : layers.categories;
  return groups.flatMap((group, layer) =>
    columns.categories.map((category, at) => ({
      at: layer * columns.categories.length + at,
      key: group === null ? category.key : `${group.key}${beside}${category.key}`,
      category,
      group: group?.label ?? null,
    })),
  );
}

/** Gives the sides of a table. */
export function sidesOf(project: CodebookProjection, request: CrossRequest, language: Language): CrossSides {
  return {
    rows: splitBy(project, request.rows, language),
    columns: splitBy(project, request.columns, language),
    layers: request.layers === null ? null : splitBy(project, request.layers, language),
    areMeetings: request.rows.by === 'code' && request.columns.by === 'code',
  };
}

/** Gives the codings that a table is of: those on the codes of its sides, each once. */
export function evidenceOf(project: CodebookProjection, request: CrossRequest): Evidence[] {
  const asked = [request.rows, request.columns, request.layers].flatMap((each) =>
    each?.by === 'code' ? [each.scope] : [],
  );
  const scopes = asked.length === 0 ? [request.scope] : asked;
  const codeIds = new Set<Id>(
    scopes.flatMap((scope) => nodesWithin(project, scope).map(({ code }) => code.id)),
  );
  return [...codeIds].flatMap((id) => [...project.ownEvidence(id)]);
}

function behind(project: CodebookProjection, request: CrossRequest, { row, column }: CellPlace): CellBehind {
  // Keys are the same in both languages; only labels are not.
  const sides = sidesOf(project, request, 'en');
  const evidence = evidenceOf(project, request);
  const rowAt = sides.rows.categories.findIndex(({ key }) => key === row);
  const columnAt = columnPlaces(sides).find(({ key }) => key === column)?.at ?? -1;
  if ((rowAt < 0 && row !== total) || (columnAt < 0 && column !== total)) return [];
  const counted = countedAt(crossCounts(evidence, sides, request.unit), rowAt, columnAt);
  const unit = sides.areMeetings && request.unit === 'codings' ? 'fragments' : request.unit;
  const isShown = (each: Evidence): boolean => {
    const rows = sides.rows.of(each);
    const columns = columnsOf(sides, each);
    const isRow = rowAt < 0 ? rows.length > 0 : rows.includes(rowAt);
    const isColumn = columnAt < 0 ? columns.length > 0 : columns.includes(columnAt);
    if (!sides.areMeetings) return isRow && isColumn;
    // Of a total only its own code; of all, either side.
    return (isRow && (rowAt >= 0 || columnAt < 0)) || (isColumn && (columnAt >= 0 || rowAt < 0));
  };
  return behindEvidence(
    project,
    evidence.filter((each) => counted.has(unitOf(each, unit)) && isShown(each)),
  );
}

function countedAt(counts: CrossCounts, row: number, column: number): ReadonlySet<Id> {
  if (row < 0 && column < 0) return counts.all;
  if (row < 0) return counts.column(column);
  return column < 0 ? counts.row(row) : counts.cell(row, column);
}
