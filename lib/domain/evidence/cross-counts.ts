// The counting of cross tables: how many documents, fragments or codings each cell counts, and the totals as unions.
import type { Evidence } from '@/lib/domain/evidence-index';
import type { Id } from '@/lib/domain/records';
import { overlapping } from './cross-overlaps';
import type { Split } from './cross-dimensions';

/**
 * What is counted, once in each cell. `overlaps` are fragments; where codes meet, those of either code that share text
 * with the other one.
 */
export type CrossUnit = 'documents' | 'fragments' | 'codings' | 'overlaps';

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
  readonly cell: (row: number, column: number) => number;
  readonly row: (row: number) => number;
  readonly column: (column: number) => number;
  /** Of the row, of the column, or of both. */
  readonly either: (row: number, column: number) => number;
  /** All that is in some row and some column. */
  readonly all: number;
  /** All that there is, in the table or not. */
  readonly known: number;
};

/** Gives what a coding counts as: where codes meet, a coding stands for its fragment. */
export function unitOf({ source, fragment, coding }: Evidence, unit: CrossUnit, sides: CrossSides): Id {
  if (unit === 'documents') return source.id;
  return unit !== 'codings' || sides.areMeetings ? fragment.id : coding.id;
}

/** Gives the places of the columns that a coding is in: a layer's columns come together. */
export function columnsOf({ columns, layers }: CrossSides, evidence: Evidence): readonly number[] {
  const own = columns.of(evidence);
  if (layers === null) return own;
  const width = columns.categories.length;
  return layers.of(evidence).flatMap((layer) => own.map((column) => layer * width + column));
}

/** Counts evidence. */
export function crossCounts(evidence: readonly Evidence[], sides: CrossSides, unit: CrossUnit): CrossCounts {
  const isOfText = unit === 'overlaps' && sides.areMeetings;
  const counter = new CrossCounter(sides, isOfText);
  if (isOfText) {
    const fragments = byUnit(evidence, sides, unit);
    const near = overlapping(evidence);
    for (const [id, own] of fragments) {
      const others = near.get(id) ?? [];
      // Most stand alone.
      if (others.length < 2) counter.countMeetings(own);
      else
        counter.countMeetings(
          own,
          others.flatMap((other) => fragments.get(other) ?? []),
        );
    }
    return counter.counts(fragments.size);
  }
  const units =
    unit === 'codings' && !sides.areMeetings ? alone(evidence) : byUnit(evidence, sides, unit).values();
  let known = 0;
  for (const each of units) {
    known += 1;
    if (sides.areMeetings) counter.countMeetings(each);
    else counter.countCodings(each);
  }
  return counter.counts(known);
}

function byUnit(
  evidence: Iterable<Evidence>,
  sides: CrossSides,
  unit: CrossUnit,
): ReadonlyMap<Id, readonly Evidence[]> {
  const groups = new Map<Id, Evidence[]>();
  for (const each of evidence) {
    const id = unitOf(each, unit, sides);
    const known = groups.get(id);
    if (known === undefined) groups.set(id, [each]);
    else known.push(each);
  }
  return groups;
}

/** A coding is a unit of its own. */
function* alone(evidence: Iterable<Evidence>): Iterable<Evidence[]> {
  for (const each of evidence) yield [each];
}

/** Numbers that go up at most once for each unit: a mark says which unit raised one last. */
class Numbers {
  readonly #values: Uint32Array;
  readonly #raisedBy: Uint32Array;

  constructor(size: number) {
    this.#values = new Uint32Array(size);
    this.#raisedBy = new Uint32Array(size);
  }

  raise(at: number, unit: number): void {
    if (this.#raisedBy[at] === unit) return;
    this.#raisedBy[at] = unit;
    this.#values[at] = this.of(at) + 1;
  }

  of(at: number): number {
    return this.#values[at] ?? 0;
  }
}

class CrossCounter {
  readonly #cells: Numbers;
  /** Those that have both codes themselves; the same as the cells unless text that is shared counts, too. */
  readonly #both: Numbers;
  readonly #rows: Numbers;
  readonly #columns: Numbers;
  /** Those of a row or column that may be in none of the other side, in each layer. */
  readonly #wholeRows: Numbers;
  readonly #wholeColumns: Numbers;
  readonly #height: number;
  readonly #columnsInLayer: number;
  readonly #width: number;
  #all = 0;
  /** Units are counted from 1: 0 marks what nothing has raised. */
  #unit = 0;

  constructor(
    private readonly sides: CrossSides,
    isOfText: boolean,
  ) {
    const layers = sides.layers?.categories.length ?? 1;
    this.#height = sides.rows.categories.length;
    this.#columnsInLayer = sides.columns.categories.length;
    this.#width = this.#columnsInLayer * layers;
    this.#cells = new Numbers(this.#height * this.#width);
    this.#both = isOfText ? new Numbers(this.#height * this.#width) : this.#cells;
    this.#rows = new Numbers(this.#height);
    this.#columns = new Numbers(this.#width);
    this.#wholeRows = new Numbers(this.#height * layers);
    this.#wholeColumns = new Numbers(this.#width);
  }

  /** A coding counts in the cells of all its rows and columns. */
  countCodings(evidence: readonly Evidence[]): void {
    this.#unit += 1;
    let isIn = false;
    for (const each of evidence) {
      const rows = this.sides.rows.of(each);
      const columns = columnsOf(this.sides, each);
      isIn = this.#raise(rows, columns) || isIn;
    }
    if (isIn) this.#all += 1;
  }

  /** Two codes meet when one is on the unit and the other on it or `near` it; in a layer, by codings of that layer. */
  countMeetings(evidence: readonly Evidence[], near: readonly Evidence[] = evidence): void {
    this.#unit += 1;
    const layers = new Set(evidence.flatMap((each) => this.sides.layers?.of(each) ?? [0]));
    let isIn = false;
    for (const layer of layers) {
      const { rows, columns } = this.#placesIn(layer, evidence);
      for (const row of rows) this.#wholeRows.raise(layer * this.#height + row, this.#unit);
      for (const column of columns) this.#wholeColumns.raise(column, this.#unit);
      if (near === evidence) isIn = this.#raise(rows, columns) || isIn;
      else {
        const around = this.#placesIn(layer, near);
        isIn = this.#raise(rows, around.columns) || isIn;
        isIn = this.#raise(around.rows, columns) || isIn;
      }
      if (this.#both === this.#cells) continue;
      for (const row of rows) {
        for (const column of columns) this.#both.raise(row * this.#width + column, this.#unit);
      }
    }
    if (isIn) this.#all += 1;
  }

  #placesIn(layer: number, evidence: readonly Evidence[]) {
    const own = evidence.filter((each) => this.sides.layers?.of(each).includes(layer) ?? true);
    return {
      rows: [...new Set(own.flatMap((each) => this.sides.rows.of(each)))],
      columns: [...new Set(own.flatMap((each) => this.sides.columns.of(each)))].map(
        (column) => layer * this.#columnsInLayer + column,
      ),
    };
  }

  /** Says whether there was anything to raise. */
  #raise(rows: readonly number[], columns: readonly number[]): boolean {
    if (rows.length === 0 || columns.length === 0) return false;
    for (const column of columns) this.#columns.raise(column, this.#unit);
    for (const row of rows) {
      this.#rows.raise(row, this.#unit);
      for (const column of columns) this.#cells.raise(row * this.#width + column, this.#unit);
    }
    return true;
  }

  counts(known: number): CrossCounts {
    const cell = (row: number, column: number): number => this.#cells.of(row * this.#width + column);
    const layerOf = (column: number): number => Math.floor(column / Math.max(1, this.#columnsInLayer));
    const either = (row: number, column: number): number =>
      this.#wholeRows.of(layerOf(column) * this.#height + row) +
      this.#wholeColumns.of(column) -
      this.#both.of(row * this.#width + column);
    return {
      ...{ cell, either, known, all: this.#all },
      row: (row) => this.#rows.of(row),
      column: (column) => this.#columns.of(column),
    };
  }
}
