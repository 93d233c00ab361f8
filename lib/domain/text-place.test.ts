import { expect, test } from 'vitest';
import { placeOfReveal, revealOfPlace } from './text-place';

test('a place is read back from its reveal, with and without a page', () => {
  for (const page of [null, 3]) {
    const place = { page, range: { start: 12, end: 40 } };
    expect(placeOfReveal(revealOfPlace(place))).toEqual(place);
  }
});

test('a fragment is no place', () => {
  expect(placeOfReveal('0190a8f0-0000-7000-8000-000000000000/1')).toBeNull();
  expect(placeOfReveal(undefined)).toBeNull();
});
