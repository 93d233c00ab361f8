// The counting of cross tables: which documents, fragments or codings each cell counts, and the totals as unions.
import type { Evidence } from '@/lib/domain/evidence-index';
import type { Id } from '@/lib/domain/records';
import type { Split } from './cross-dimensions';

/** What is counted, once in each cell. */
export type CrossUnit = 'documents' | 'fragments' | 'codings';

/** Gives what a coding counts as. */
export function unitOf({ source, fragment, coding }: Evidence, unit: CrossUnit): Id {
  return unit === 'documents' ? source.id : unit === 'fragments' ? fragment.id : coding.id;
}

/** The sides of a cross table; columns of different layers are apart. */
export type CrossSides = {
  readonly rows: Split;
  readonly columns: Split;
  readonly layers: Split | null;
  /** Both sides are codes: a cell counts where they meet, since no coding has two codes. */
  readonly areMeetings: boolean;
};

/** What each cell of a cross table counts. */
export type CrossCounts = {
  readonly cell: (row: number, column: number) => ReadonlySet<Id>;
  readonly row: (row: number) => ReadonlySet<Id>;
  readonly column: (column: number) => ReadonlySet<Id>;
  /** All that is in some row and some column. */
  readonly all: ReadonlySet<Id>;
  /** All that there is, in the table or not. */
  readonly known: ReadonlySet<Id>;
  /** How many are of the row, of the column, or of both. */
  readonly either: (row: number, column: number) => number;
};

const nothing: ReadonlySet<Id> = new Set();

/** Gives the places of the columns that a coding is in: a layer's columns come together. */
export function columnsOf({ columns, layers }: CrossSides, evidence: Evidence): readonly number[] {
  const own = columns.of(evidence);
  if (layers === null) return own;
  const width = columns.categories.length;
  return layers.of(evidence).flatMap((layer) => own.map((column) => layer * width + column));
}

/** Counts evidence. */
export function crossCounts(evidence: Iterable<Evidence>, sides: CrossSides, unit: CrossUnit): CrossCounts {
  return sides.areMeetings ? meetings(evidence, sides, unit) : sameCoding(evidence, sides, unit);
}

/** A coding counts in the cells of all its rows and columns. */
function sameCoding(evidence: Iterable<Evidence>, sides: CrossSides, unit: CrossUnit): CrossCounts {
  const width = widthOf(sides);
  const cells = new Map<number, Set<Id>>();
  const rows = new Map<number, Set<Id>>();
  const columns = new Map<number, Set<Id>>();
  const all = new Set<Id>();
  const known = new Set<Id>();
  for (const each of evidence) {
    const id = unitOf(each, unit);
    known.add(id);
    const ownRows = sides.rows.of(each);
    const ownColumns = columnsOf(sides, each);
    if (ownRows.length === 0 || ownColumns.length === 0) continue;
    all.add(id);
    for (const column of ownColumns) put(columns, column, id);
    for (const row of ownRows) {
      put(rows, row, id);
      for (const column of ownColumns) put(cells, row * width + column, id);
    }
  }
  return {
    cell: (row, column) => cells.get(row * width + column) ?? nothing,
    row: (row) => rows.get(row) ?? nothing,
    column: (column) => columns.get(column) ?? nothing,
    either: (row, column) => union([rows.get(row) ?? nothing, columns.get(column) ?? nothing]).size,
    ...{ all, known },
  };
}

/** Both codes stand on the fragment, or somewhere in the document; in a layer, by codings of that layer. */
function meetings(evidence: Iterable<Evidence>, sides: CrossSides, unit: CrossUnit): CrossCounts {
  const known = new Set<Id>();
  const inLayers = Array.from({ length: sides.layers?.categories.length ?? 1 }, () => new Meeting());
  for (const each of evidence) {
    const id = unitOf(each, unit === 'codings' ? 'fragments' : unit);
    known.add(id);
    for (const layer of sides.layers?.of(each) ?? [0]) inLayers[layer]?.add(each, sides, id);
  }
  const width = Math.max(1, sides.columns.categories.length);
  const layerOf = (column: number): Meeting => inLayers[Math.floor(column / width)] ?? new Meeting();
  return {
    cell: (row, column) => layerOf(column).cell(row, column % width),
    row: (row) => union(inLayers.map((layer) => both(layer.row(row), layer.columnUnits))),
    column: (column) => both(layerOf(column).column(column % width), layerOf(column).rowUnits),
    all: union(inLayers.map((layer) => both(layer.rowUnits, layer.columnUnits))),
    known,
    either: (row, column) => union([layerOf(column).row(row), layerOf(column).column(column % width)]).size,
  };
}

/** The documents or fragments of each code on both sides. */
class Meeting {
  readonly #rows = new Map<number, Set<Id>>();
  readonly #columns = new Map<number, Set<Id>>();
  readonly rowUnits = new Set<Id>();
  readonly columnUnits = new Set<Id>();

  add(evidence: Evidence, { rows, columns }: CrossSides, id: Id): void {
    for (const row of rows.of(evidence)) {
      put(this.#rows, row, id);
      this.rowUnits.add(id);
    }
    for (const column of columns.of(evidence)) {
      put(this.#columns, column, id);
      this.columnUnits.add(id);
    }
  }

  row(at: number): ReadonlySet<Id> {
    return this.#rows.get(at) ?? nothing;
  }

  column(at: number): ReadonlySet<Id> {
    return this.#columns.get(at) ?? nothing;
  }

  cell(row: number, column: number): ReadonlySet<Id> {
    return both(this.row(row), this.column(column));
  }
}

/** Gives how many columns there are in all layers. */
export function widthOf({ columns, layers }: CrossSides): number {
  return columns.categories.length * (layers === null ? 1 : layers.categories.length);
}

/** Gives what is in both. */
export function both(a: ReadonlySet<Id>, b: ReadonlySet<Id>): ReadonlySet<Id> {
  const [fewer, more] = a.size < b.size ? [a, b] : [b, a];
  const shared = new Set<Id>();
  for (const id of fewer) if (more.has(id)) shared.add(id);
  return shared;
}

function union(sets: readonly ReadonlySet<Id>[]): ReadonlySet<Id> {
  const [only] = sets;
  if (only !== undefined && sets.length === 1) return only;
  const all = new Set<Id>();
  for (const set of sets) for (const id of set) all.add(id);
  return all;
}

function put(sets: Map<number, Set<Id>>, at: number, id: Id): void {
  const known = sets.get(at);
  if (known === undefined) sets.set(at, new Set([id]));
  else known.add(id);
}
