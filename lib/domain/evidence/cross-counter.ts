// The numbers of a cross table: cells, and the totals as unions.
import type { Evidence } from '@/lib/domain/evidence-index';
import type { Split } from './cross-dimensions';
import { columnsOf, type CrossCounts, type CrossSides } from './cross-sides';

/** Whether a unit is counted or taken out again. */
export type By = 1 | -1;

/** What moves numbers: one unit, in or out. */
type Step = { readonly unit: number; readonly by: By };

/** Numbers that go up or down at most once for each unit: a mark says which unit moved one last. */
class Numbers {
  readonly #values: Uint32Array;
  readonly #movedBy: Uint32Array;

  constructor(size: number) {
    this.#values = new Uint32Array(size);
    this.#movedBy = new Uint32Array(size);
  }

  move(at: number, { unit, by }: Step): void {
    if (this.#movedBy[at] === unit) return;
    this.#movedBy[at] = unit;
    this.#values[at] = this.of(at) + by;
  }

  /** For what is moved once in a step anyway: nothing has to be marked. */
  moveOnly(at: number, { by }: Step): void {
    this.#values[at] = this.of(at) + by;
  }

  of(at: number): number {
    return this.#values[at] ?? 0;
  }
}

/** Finds the different places of some evidence: a mark says in which look a place came up last. */
class Seen {
  readonly #marks: Uint32Array;
  #look = 0;

  constructor(size: number) {
    this.#marks = new Uint32Array(size);
  }

  different(evidence: readonly Evidence[], split: Split): number[] {
    this.#look += 1;
    const places: number[] = [];
    for (const each of evidence) {
      for (const place of split.of(each)) {
        if (this.#marks[place] === this.#look) continue;
        this.#marks[place] = this.#look;
        places.push(place);
      }
    }
    return places;
  }
}

/** Where some evidence stands in one layer, each row and column once. */
type Places = { readonly rows: readonly number[]; readonly columns: readonly number[] };

const onlyLayer: readonly number[] = [0];

/** Adds up cells and totals, unit by unit; a unit that is taken out again leaves no trace. */
export class CrossCounter {
  readonly #cells: Numbers;
  /** Those that have both codes themselves; the same as the cells unless text that is shared counts, too. */
  readonly #both: Numbers;
  readonly #rows: Numbers;
  readonly #columns: Numbers;
  /** Those of a row or column that may be in none of the other side, in each layer. */
  readonly #wholeRows: Numbers;
  readonly #wholeColumns: Numbers;
  readonly #rowsSeen: Seen;
  readonly #columnsSeen: Seen;
  readonly #height: number;
  readonly #columnsInLayer: number;
  readonly #width: number;
  #all = 0;
  /** Steps are counted from 1: 0 marks what nothing has moved. */
  #step: Step = { unit: 0, by: 1 };

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
    this.#rowsSeen = new Seen(this.#height);
    this.#columnsSeen = new Seen(this.#columnsInLayer);
  }

  /** A coding counts in the cells of all its rows and columns. */
  countCodings(evidence: readonly Evidence[], by: By): void {
    this.#begin(by);
    let isIn = false;
    for (const each of evidence) {
      const rows = this.sides.rows.of(each);
      const columns = columnsOf(this.sides, each);
      isIn = this.#move(rows, columns) || isIn;
    }
    if (isIn) this.#all += by;
  }

  /** Two codes meet when one is on the unit and the other on it or `near` it; in a layer, by codings of that layer. */
  countMeetings(evidence: readonly Evidence[], near: readonly Evidence[], by: By): void {
    this.#begin(by);
    const { layers } = this.sides;
    if (layers === null && near === evidence) {
      this.#countAlone(evidence);
      return;
    }
    let isIn = false;
    for (const layer of layers === null ? onlyLayer : new Set(evidence.flatMap((each) => layers.of(each)))) {
      const { rows, columns } = this.#placesIn(layer, evidence);
      for (const row of rows) this.#wholeRows.move(layer * this.#height + row, this.#step);
      for (const column of columns) this.#wholeColumns.move(column, this.#step);
      if (near === evidence) isIn = this.#move(rows, columns) || isIn;
      else {
        const around = this.#placesIn(layer, near);
        isIn = this.#move(rows, around.columns) || isIn;
        isIn = this.#move(around.rows, columns) || isIn;
      }
      if (this.#both === this.#cells) continue;
      for (const row of rows) {
        for (const column of columns) this.#both.move(row * this.#width + column, this.#step);
      }
    }
    if (isIn) this.#all += by;
  }

  /** Where codes meet on the unit itself, and all in one layer: each number moves once. */
  #countAlone(evidence: readonly Evidence[]): void {
    const { rows, columns } = this.#placesIn(0, evidence);
    for (const row of rows) this.#wholeRows.moveOnly(row, this.#step);
    for (const column of columns) this.#wholeColumns.moveOnly(column, this.#step);
    if (rows.length === 0 || columns.length === 0) return;
    this.#all += this.#step.by;
    for (const column of columns) this.#columns.moveOnly(column, this.#step);
    for (const row of rows) {
      this.#rows.moveOnly(row, this.#step);
      const start = row * this.#width;
      for (const column of columns) this.#cells.moveOnly(start + column, this.#step);
      if (this.#both === this.#cells) continue;
      for (const column of columns) this.#both.moveOnly(start + column, this.#step);
    }
  }

  #begin(by: By): void {
    this.#step = { unit: this.#step.unit + 1, by };
  }

  #placesIn(layer: number, evidence: readonly Evidence[]): Places {
    const { rows, columns, layers } = this.sides;
    const own = layers === null ? evidence : evidence.filter((each) => layers.of(each).includes(layer));
    const beside = layer * this.#columnsInLayer;
    const placed = (all: readonly number[]): readonly number[] =>
      beside === 0 ? all : all.map((column) => beside + column);
    const [only] = own;
    // Most passages have one code.
    if (only !== undefined && own.length === 1)
      return { rows: rows.of(only), columns: placed(columns.of(only)) };
    return {
      rows: this.#rowsSeen.different(own, rows),
      columns: placed(this.#columnsSeen.different(own, columns)),
    };
  }

  /** Says whether there was anything to move. */
  #move(rows: readonly number[], columns: readonly number[]): boolean {
    if (rows.length === 0 || columns.length === 0) return false;
    for (const column of columns) this.#columns.move(column, this.#step);
    for (const row of rows) {
      this.#rows.move(row, this.#step);
      for (const column of columns) this.#cells.move(row * this.#width + column, this.#step);
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
