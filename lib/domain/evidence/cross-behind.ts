// The codings behind a number of a cross table.
import type { Evidence } from '@/lib/domain/evidence-index';
import type { Id } from '@/lib/domain/records';
import { SharedText } from './cross-overlaps';
import { columnsOf, unitOf, type CrossSides, type CrossUnit } from './cross-sides';

/** Places of a row and a column; `null` for the total. */
export type CrossPlace = { readonly row: number | null; readonly column: number | null };

/** Gives the codings that a number counts. Of codes that meet, those on either code where they do. */
export function codingsBehind(
  evidence: readonly Evidence[],
  sides: CrossSides,
  { at, unit }: { readonly at: CrossPlace; readonly unit: CrossUnit },
): Evidence[] {
  const isRow = (each: Evidence): boolean => isAmong(sides.rows.of(each), at.row);
  const isColumn = (each: Evidence): boolean => isAmong(columnsOf(sides, each), at.column);
  if (!sides.areMeetings) return evidence.filter((each) => isRow(each) && isColumn(each));
  const met = unitsThatMeet(evidence, sides, { at, unit });
  // Of a total only its own code; of all, and of text that fragments share, either side.
  const ofEither = (at.row === null) === (at.column === null) || unit === 'overlaps';
  const ofRow = ofEither || at.row !== null;
  const ofColumn = ofEither || at.column !== null;
  return evidence.filter(
    (each) => met.has(unitOf(each, unit, sides)) && ((ofRow && isRow(each)) || (ofColumn && isColumn(each))),
  );
}

function isAmong(places: readonly number[], wanted: number | null): boolean {
  return wanted === null ? places.length > 0 : places.includes(wanted);
}

/** Gives the units in which both sides are, by codings of the same layer. */
function unitsThatMeet(
  evidence: readonly Evidence[],
  sides: CrossSides,
  { at, unit }: { readonly at: CrossPlace; readonly unit: CrossUnit },
): ReadonlySet<Id> {
  const width = Math.max(1, sides.columns.categories.length);
  const only = at.column === null ? null : Math.floor(at.column / width);
  const own = at.column === null ? null : at.column % width;
  const inLayers = new Map<number, { readonly rows: Set<Id>; readonly columns: Set<Id> }>();
  for (const each of evidence) {
    const id = unitOf(each, unit, sides);
    for (const layer of sides.layers?.of(each) ?? [0]) {
      if (only !== null && layer !== only) continue;
      const here = inLayers.get(layer) ?? { rows: new Set(), columns: new Set() };
      inLayers.set(layer, here);
      if (isAmong(sides.rows.of(each), at.row)) here.rows.add(id);
      if (isAmong(sides.columns.of(each), own)) here.columns.add(id);
    }
  }
  const near = unit === 'overlaps' ? new SharedText(evidence) : null;
  const meets = (id: Id, others: ReadonlySet<Id>): boolean =>
    others.has(id) || (near?.others(id).some((other) => others.has(other)) ?? false);
  return new Set(
    [...inLayers.values()].flatMap(({ rows, columns }) => [
      ...[...rows].filter((id) => meets(id, columns)),
      ...[...columns].filter((id) => meets(id, rows)),
    ]),
  );
}
