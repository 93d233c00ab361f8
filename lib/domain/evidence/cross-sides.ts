// What a cross table counts and where: its unit, its sides, and the numbers that come of it.
import type { Evidence } from '@/lib/domain/evidence-index';
import type { Id } from '@/lib/domain/records';
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
