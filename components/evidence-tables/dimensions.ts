// What the rows and columns of a cross table can be, as they are offered.
import { labelIn, type Language } from '@/lib/base/language';
import type { CodeLevel, Dimension } from '@/lib/domain/evidence/cross-table';
import type { TreeScope } from '@/lib/domain/code-systems/system-of';
import type { Attribute } from '@/lib/domain/records';
import { messages } from './messages';

/** A dimension with its name; `value` is the same for the same one, whatever its code system. */
export type DimensionChoice = {
  readonly value: string;
  readonly name: string;
  readonly dimension: Dimension;
};

const levels: readonly CodeLevel[] = ['all', 'themes', 'characteristics', 'leaves'];
const others = ['polarity', 'type', 'document', 'coder', 'language', 'year'] as const;

/** Gives what can be chosen, with codes of this scope. */
export function dimensionChoices(
  attributes: readonly Attribute[],
  scope: TreeScope,
  language: Language,
): DimensionChoice[] {
  const names = messages[language].dimensions;
  return [
    ...levels.map((level): DimensionChoice => ({
      ...{ value: `code ${level}`, name: names[`code ${level}`] },
      dimension: { by: 'code', scope, level },
    })),
    ...others.map((by): DimensionChoice => ({ value: by, name: names[by], dimension: { by } })),
    ...attributes.map(({ id, kind, labels }): DimensionChoice => ({
      ...{ value: `attribute ${id}`, name: labelIn(labels, language) },
      // Nobody reads a column for each number of participants.
      dimension: { by: 'attribute', attributeId: id, ...(kind === 'number' ? { bands: 'proposed' } : {}) },
    })),
  ];
}

/** Gives the value of a dimension among the choices. */
export function valueOf(dimension: Dimension | null): string {
  if (dimension === null) return '';
  if (dimension.by === 'code') return `code ${dimension.level}`;
  return dimension.by === 'attribute' ? `attribute ${dimension.attributeId}` : dimension.by;
}

/** Says whether a dimension is of numbers, which can stand in bands. */
export function isOfNumbers(dimension: Dimension | null, attributes: readonly Attribute[]): boolean {
  if (dimension?.by === 'year') return true;
  if (dimension?.by !== 'attribute') return false;
  return attributes.some(({ id, kind }) => id === dimension.attributeId && kind === 'number');
}

/** Gives a dimension with its codes of another system. */
export function withScope(dimension: Dimension, scope: TreeScope): Dimension {
  return dimension.by === 'code' ? { ...dimension, scope } : dimension;
}
