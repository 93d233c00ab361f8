// Cells and columns as most tables make them.
import type { Id } from '@/lib/domain/records';
import type { EvidenceCell, EvidenceColumn } from './evidence-table';

/** A cell of words. */
export function textCell(text: string): EvidenceCell & { readonly kind: 'text' } {
  return { kind: 'text', text };
}

/** The cell that names a document. */
export function documentCell(citation: string, sourceId: Id): EvidenceCell {
  return { kind: 'text', text: citation, sourceId };
}

/** A number that opens its list when there is something in it; small ones are the same object each time. */
export function countCell(value: number): EvidenceCell {
  return smallCounts[value] ?? { kind: 'number', value, opens: value > 0 };
}

/** A big table has hundreds of thousands of numbers, nearly all small. */
const smallCounts = Array.from({ length: 1000 }, (_, value): EvidenceCell => ({
  ...{ kind: 'number', value },
  opens: value > 0,
}));

/** A number that is worked out from others and opens nothing. */
export function plainNumber(
  value: number | null,
  as?: 'percent' | { readonly decimals: number },
): EvidenceCell & { readonly kind: 'number' } {
  return { kind: 'number', value, opens: false, ...(as === undefined ? {} : { as }) };
}

/** The column of what rows are called. */
export function labelColumn(label: string, width = 4): EvidenceColumn {
  return { key: 'label', label, group: null, kind: 'label', width };
}

/** A column of numbers. */
export function numberColumn(key: string, label: string, group: string | null = null): EvidenceColumn {
  return { key, label, group, kind: 'number', width: 1 };
}
