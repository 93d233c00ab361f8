import { expect, test } from 'vitest';
import { NamedValues } from './observable';

test('named values are told to who observes their name, until they leave', () => {
  const values = new NamedValues(0);
  const told: string[] = [];
  const first = values.observe('a').subscribe((value) => told.push(`first ${value}`));
  values.set('a', 1);
  values.set('b', 7);
  values.set('a', 1);
  const second = values.observe('a').subscribe((value) => told.push(`second ${value}`));
  first.unsubscribe();
  values.set('a', 2);
  second.unsubscribe();
  values.set('a', 3);
  expect(told).toEqual(['first 0', 'first 1', 'second 1', 'second 2']);
  expect([values.get('a'), values.get('b'), values.get('c')]).toEqual([3, 7, 0]);
});
