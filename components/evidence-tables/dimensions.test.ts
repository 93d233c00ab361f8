import { expect, test } from 'vitest';
import type { Attribute } from '@/lib/domain/records';
import { dimensionChoices, isOfNumbers, valueOf, withScope } from './dimensions';

const checklist: Attribute = {
  ...{ id: 'a', projectId: 'p', createdAt: '2026-01-01T00:00:00.000Z', removed: false, about: 'source' },
  ...{ kind: 'choice', labels: { en: 'Domains', nl: 'Domeinen' }, hint: { en: '', nl: '' }, several: true },
  ...{ unit: { en: '', nl: '' }, rank: 0, origin: null },
  choices: ['child', 'parent'].map((key) => ({ key, labels: { en: key, nl: key }, synonyms: [] })),
};
const rule = { atLeast: 2, labels: { en: 'Multi-problem', nl: 'Multiprobleem' } };

test('the rule of a checklist is offered after its values', () => {
  const offered = dimensionChoices([{ ...checklist, rule }], 'own', 'nl').slice(-2);
  expect(offered).toEqual([
    { value: 'attribute a', name: 'Domeinen', dimension: { by: 'attribute', attributeId: 'a' } },
    { value: 'rule a', name: 'Multiprobleem', dimension: { by: 'rule', attributeId: 'a' } },
  ]);
  for (const { value, dimension } of offered) {
    expect(valueOf(dimension)).toBe(value);
    expect(withScope(dimension, 'all')).toBe(dimension);
    expect(isOfNumbers(dimension, [checklist])).toBe(false);
  }
});

test('a list without a rule, or with one that it cannot reach, is offered by its values only', () => {
  for (const each of [checklist, { ...checklist, rule: { ...rule, atLeast: 3 } }]) {
    expect(dimensionChoices([each], 'own', 'en').filter(({ value }) => value.startsWith('rule'))).toEqual([]);
  }
});
