import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { PlacedFragments, type PlacedFragment } from './placed-fragments';

const placed: PlacedFragment[] = [
  { id: 'section', ranges: [{ start: 0, end: 100 }] },
  {
    id: 'interrupted',
    ranges: [
      { start: 10, end: 20 },
      { start: 60, end: 70 },
    ],
  },
  { id: 'word', ranges: [{ start: 12, end: 17 }] },
  { id: 'later', ranges: [{ start: 110, end: 120 }] },
  { id: 'lost', ranges: [] },
];

test('fragments at an offset come shortest first, borders included', () => {
  const fragments = new PlacedFragments(placed);
  expect(fragments.at(15)).toEqual(['word', 'interrupted', 'section']);
  expect(fragments.at(20)).toEqual(['interrupted', 'section']);
  expect(fragments.at(40)).toEqual(['section']);
  expect(fragments.at(105)).toEqual([]);
  expect(fragments.at(120)).toEqual(['later']);
});

test('any offset gives what looking at every fragment gives', () => {
  const range = fc.tuple(fc.nat(200), fc.nat(60)).map(([start, more]) => ({ start, end: start + more + 1 }));
  fc.assert(
    fc.property(fc.array(range, { maxLength: 40 }), fc.nat(270), (ranges, offset) => {
      const fragments = ranges.map((each, at) => ({ id: `f${at}`, ranges: [each] }));
      const expected = fragments.filter(
        ({ ranges: [each] }) => each && each.start <= offset && offset <= each.end,
      );
      expect([...new PlacedFragments(fragments).at(offset)].sort()).toEqual(
        expected.map(({ id }) => id).sort(),
      );
    }),
  );
});

test('reading order, places and the fragment of a place leave out what was not found', () => {
  const twin = { id: 'a twin', ranges: [{ start: 12, end: 17 }] };
  const fragments = new PlacedFragments([...placed.toReversed(), twin]);
  expect(fragments.inOrder).toEqual(['section', 'interrupted', 'word', 'a twin', 'later']);
  expect(fragments.rangesOf('later')).toEqual([{ start: 110, end: 120 }]);
  expect(fragments.rangesOf('lost')).toEqual([]);
  expect(fragments.standingIn([{ start: 12, end: 17 }])).toBe('a twin');
  expect(fragments.standingIn([{ start: 12, end: 18 }])).toBeNull();
  expect(fragments.overlapping('word')).toEqual(['section', 'interrupted', 'word', 'a twin']);
  expect(fragments.overlapping('lost')).toEqual([]);
});
