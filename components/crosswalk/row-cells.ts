// The cells of a row, one after the other, as the keys go through them.
import type { BehindNumber, CrosswalkRow } from '@/lib/domain/crosswalk/crosswalk-view';
import type { Part, Unit } from '@/lib/domain/crosswalk/sides';

/** A number with what stands behind it. */
export type NumberCell = { readonly kind: 'number'; readonly value: number; readonly asked: BehindNumber };

/** A cell: the concept, the codes of a column, or a number. */
export type RowCell =
  { readonly kind: 'concept' } | { readonly kind: 'codes'; readonly at: number } | NumberCell;

/** Gives the cells: the concept; codes and n of each system; what all have; what only one has, system by system. */
export function cellsOfRow({ cells, overlap }: CrosswalkRow): RowCell[] {
  const sides = cells.map(({ codes }) => codes.map(({ id }) => id));
  const units: readonly Unit[] = ['documents', 'fragments'];
  const part = (which: Part, countOf: (unit: Unit) => number): NumberCell[] =>
    units.map((unit) => ({
      ...{ kind: 'number', value: countOf(unit) },
      asked: { sides, unit, part: which },
    }));
  return [
    { kind: 'concept' },
    ...cells.flatMap(({ documents }, at): RowCell[] => [
      { kind: 'codes', at },
      {
        ...{ kind: 'number', value: documents },
        asked: { sides: [sides[at] ?? []], unit: 'documents', part: 'all' },
      },
    ]),
    ...part('shared', (unit) => overlap[unit].shared),
    ...cells.flatMap((_, at) => part({ onlyOf: at }, (unit) => overlap[unit].only[at] ?? 0)),
  ];
}

/** Where in the table the focus is, and how large the table is. */
export type CellPlace = {
  readonly row: number;
  readonly cell: number;
  readonly rowCount: number;
  readonly cellCount: number;
};

const page = 10;

/** Gives where a key goes; `null` for keys that go nowhere. */
export function cellAfterKey(
  { key, ctrlKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey'>,
  { row, cell, rowCount, cellCount }: CellPlace,
): { readonly row: number; readonly cell: number } | null {
  const targets: Readonly<Record<string, readonly [row: number, cell: number]>> = {
    ArrowDown: [row + 1, cell],
    ArrowUp: [row - 1, cell],
    ArrowRight: [row, cell + 1],
    ArrowLeft: [row, cell - 1],
    PageDown: [row + page, cell],
    PageUp: [row - page, cell],
    Home: [ctrlKey ? 0 : row, 0],
    End: [ctrlKey ? rowCount - 1 : row, cellCount - 1],
  };
  const target = Object.hasOwn(targets, key) ? targets[key] : undefined;
  if (target === undefined || rowCount === 0 || (ctrlKey && key.startsWith('Arrow'))) return null;
  return { row: within(target[0], rowCount), cell: within(target[1], cellCount) };
}

function within(at: number, count: number): number {
  return Math.max(0, Math.min(count - 1, at));
}
