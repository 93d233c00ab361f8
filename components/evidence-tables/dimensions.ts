// What the rows and columns of a cross table can be, as they are offered.
import { labelIn, type Language } from '@/lib/base/language';
import { ruleName, ruleOf } from '@/lib/domain/attributes/rule';
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
    ...attributes.flatMap((attribute) => ofAttribute(attribute, language)),
  ];
}

/** The values of an attribute, and its rule after them. */
function ofAttribute(attribute: Attribute, language: Language): DimensionChoice[] {
  const { id, kind, labels } = attribute;
  const values: DimensionChoice = {
    ...{ value: `attribute ${id}`, name: labelIn(labels, language) },
    // Nobody reads a column for each number of participants.
    dimension: { by: 'attribute', attributeId: id, ...(kind === 'number' ? { bands: 'proposed' } : {}) },
  };
  const rule = ruleOf(attribute);
  if (rule === null) return [values];
  const name = ruleName(attribute, rule, language);
  return [values, { value: `rule ${id}`, name, dimension: { by: 'rule', attributeId: id } }];
}

/** Gives the value of a dimension among the choices. */
export function valueOf(dimension: Dimension | null): string {
  if (dimension === null) return '';
  if (dimension.by === 'code') return `code ${dimension.level}`;
  return dimension.by === 'attribute' || dimension.by === 'rule'
    ? `${dimension.by} ${dimension.attributeId}`
    : dimension.by;
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
