// A cross table of any two dimensions, with a third one as groups of columns.
import type { Language } from '@/lib/base/language';
import type { TreeScope } from '@/lib/domain/code-systems/system-of';
import type { CodebookProjection } from '@/lib/domain/projection';
import type { Id } from '@/lib/domain/records';
import { behindEvidence } from './behind';
import { countCell, plainNumber } from './cells';
import { codingsBehind } from './cross-behind';
import { splitBy, type Category, type Dimension } from './cross-dimensions';
import type { CrossCounts, CrossSides, CrossUnit } from './cross-sides';
import { crossWords } from './cross-words';
import type {
  CellBehind,
  CellPlace,
  EvidenceCell,
  EvidenceColumn,
  EvidenceRow,
  EvidenceTable,
} from './evidence-table';
import { codingsOn, keptCounts } from './kept-counts';
import { nodesWithin } from './quote-rows';
import type { TableMaker } from './table-makers';

export type { CrossUnit } from './cross-sides';
export type { CodeLevel } from './code-levels';
export type { Dimension } from './cross-dimensions';

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
  /** How many rows and columns there are at most: those that count most, in their own order; left out, all. */
  readonly most?: number;
};

/** The keys of the totals. */
export const total = '\u0000total';
const beside = '\u0000';

/** Makes the table. */
export const crossTable: TableMaker<CrossRequest> = { make, behind };

function make(project: CodebookProjection, request: CrossRequest, language: Language): EvidenceTable {
  const sides = sidesOf(project, request, language);
  const { rows: rowsBy, columns: columnsBy, layers: layersBy, unit, scope } = request;
  const counts = keptCounts(project, {
    ...{ key: JSON.stringify([rowsBy, columnsBy, layersBy, unit, scope]), sides, unit },
    codeIds: codesOf(project, request),
  });
  const words = crossWords[language];
  const columns = shownOf(columnPlaces(sides), ({ at }) => counts.column(at), request);
  const places = sides.rows.categories.map((category, at) => ({ category, at }));
  const rows = shownOf(places, ({ at }) => counts.row(at), request);
  const layers = sides.layers?.title ?? null;
  // Jaccard is of two sets of codings; a coding in a row and a column is not that.
  const show = request.show === 'jaccard' && !sides.areMeetings ? 'count' : request.show;
  const isShare = show !== 'count' && show !== 'jaccard';
  return {
    title: words.title(sides.rows.title, sides.columns.title, layers),
    notes: [
      (sides.areMeetings ? words.meets : words.units)[request.unit],
      words.union,
      ...([request.rows, request.columns, request.layers].some(
        (each) => each?.by === 'attribute' && each.bands !== undefined,
      )
        ? [words.bands]
        : []),
      ...(show === 'count' ? [] : [words.shows[show]]),
      ...(counts.all === counts.known ? [] : [words.missing(counts.all, counts.known)]),
      ...(rows.length < places.length && rows.length === request.most ? [words.most(request.most)] : []),
    ],
    columns: [
      { key: 'label', label: sides.rows.title, group: null, kind: 'label', width: 4 },
      ...columns.map(({ key, category, group }) => numberColumn(key, category.label, group)),
      numberColumn(total, words.total, null),
    ],
    rows: [
      ...rows.map(({ category, at }): EvidenceRow => {
        const cells = columns.map((column) => shown(counts, { row: at, column: column.at }, show));
        const all = counts.row(at);
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

/** Leaves out what is asked to be left out; the rest stays in its order. */
function shownOf<P>(
  places: readonly P[],
  countOf: (place: P) => number,
  { hidesEmpty, most = Infinity }: CrossRequest,
): readonly P[] {
  const shown = hidesEmpty ? places.filter((place) => countOf(place) > 0) : places;
  if (shown.length <= most) return shown;
  const chosen = new Set(shown.toSorted((a, b) => countOf(b) - countOf(a)).slice(0, most));
  return shown.filter((place) => chosen.has(place));
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
  const whole = counts.all;
  const cells = columns.map(({ at }) => {
    const size = counts.column(at);
    const base = request.show === 'columnShare' ? size : whole;
    return numberCell(isShare ? share(size, base) : size, isShare);
  });
  const last = numberCell(isShare ? share(whole, whole) : whole, isShare);
  return { key: total, depth: 0, role: 'total', cells: [{ kind: 'text', text: label }, ...cells, last] };
}

function totalOf(counts: CrossCounts, show: CrossShow, row: number): number {
  return show === 'rowShare' ? row : counts.all;
}

function shown(counts: CrossCounts, at: { row: number; column: number }, show: CrossShow): EvidenceCell {
  const own = counts.cell(at.row, at.column);
  const row = counts.row(at.row);
  const column = counts.column(at.column);
  switch (show) {
    case 'count':
      return numberCell(own, false);
    case 'rowShare':
      return numberCell(share(own, row), true);
    case 'columnShare':
      return numberCell(share(own, column), true);
    case 'share':
      return numberCell(share(own, counts.all), true);
    case 'jaccard':
      if (own === 0) return counts.either(at.row, at.column) === 0 ? noJaccard : zeroJaccard;
      return {
        ...plainNumber(own / counts.either(at.row, at.column), { decimals: 2 }),
        opens: true,
      };
  }
}

const zeroJaccard = plainNumber(0, { decimals: 2 });
const noJaccard = plainNumber(null, { decimals: 2 });

/** `null` where there is nothing that it could be a share of. */
function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

function numberCell(value: number | null, isShare: boolean): EvidenceCell {
  if (!isShare && value !== null) return countCell(value);
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

/** Gives the codes whose codings a table is of: those of its sides. */
function codesOf(project: CodebookProjection, request: CrossRequest): Set<Id> {
  const asked = [request.rows, request.columns, request.layers].flatMap((each) =>
    each?.by === 'code' ? [each.scope] : [],
  );
  const scopes = asked.length === 0 ? [request.scope] : asked;
  return new Set(scopes.flatMap((scope) => nodesWithin(project, scope).map(({ code }) => code.id)));
}

function behind(project: CodebookProjection, request: CrossRequest, { row, column }: CellPlace): CellBehind {
  // Keys are the same in both languages; only labels are not.
  const sides = sidesOf(project, request, 'en');
  const rowAt = sides.rows.categories.findIndex(({ key }) => key === row);
  const columnAt = columnPlaces(sides).find(({ key }) => key === column)?.at ?? -1;
  if ((rowAt < 0 && row !== total) || (columnAt < 0 && column !== total)) return [];
  const at = { row: rowAt < 0 ? null : rowAt, column: columnAt < 0 ? null : columnAt };
  const evidence = codingsOn(project, codesOf(project, request));
  return behindEvidence(project, codingsBehind(evidence, sides, { at, unit: request.unit }));
}
