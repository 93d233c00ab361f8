// From figures to the printed table and the JSON rows.
import type { Figure } from './bench';

/** A row of the report; the keys are what `--json` writes. */
export type Row = {
  readonly bench: string;
  readonly figure: string;
  /** `null` when it was left out. */
  readonly value: number | null;
  readonly unit: string;
  readonly target: number | null;
  readonly met: boolean | null;
  readonly peer: string | null;
  /** Our value by the peer's. */
  readonly ratio: number | null;
};

/** Gives the row of a figure. */
export function rowOf(bench: string, figure: Figure): Row {
  const { value, target, peer } = figure;
  return {
    bench,
    figure: figure.figure,
    value: value === null ? null : rounded(value),
    unit: figure.unit,
    target,
    met: target === null || value === null ? null : isMet(value, figure, target),
    peer: peer === null ? null : `${peer.name} (${rounded(peer.value)} ${figure.unit})`,
    ratio: peer === null || peer.value === 0 || value === null ? null : rounded(value / peer.value),
  };
}

function isMet(value: number, { targetIs }: Figure, target: number): boolean {
  return targetIs === 'atLeast' ? value >= target : value <= target;
}

/** Three digits that count are as much as medians of a few runs can carry. */
function rounded(value: number): number {
  return Number(value.toPrecision(3));
}

const columns = ['bench', 'figure', 'value', 'unit', 'target', 'met', 'peer', 'ratio'] as const;

/** Gives the rows as an aligned table with a header. */
export function tableOf(rows: readonly Row[]): string {
  const cells = [
    columns,
    ...rows.map((row) =>
      columns.map((column) => cell(row[column] ?? (column === 'value' ? 'skipped' : null))),
    ),
  ];
  const widths = columns.map((_, index) => Math.max(...cells.map((line) => line[index]?.length ?? 0)));
  return cells
    .map((line) => line.map((text, index) => text.padEnd(widths[index] ?? 0)).join('  '))
    .map((line) => line.trimEnd())
    .join('\n');
}

function cell(value: string | number | boolean | null): string {
  if (value === null) return '-';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return String(value);
}
