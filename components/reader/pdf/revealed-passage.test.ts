import { expect, test } from 'vitest';
import type { Placement } from '@/lib/domain/records';
import { fragmentWith } from '@/tests/support/random-coding';
import { revealedPassage } from './revealed-passage';

const fragment = fragmentWith({ id: 'fragment1' });
const [here, there] = [fragmentWith({ id: 'fragment3' }).anchor, fragmentWith({ id: 'fragment5' }).anchor];
const scores = { words: 1, before: null, after: null, inPlace: true, own: 1, other: 0 };
const placement: Placement = {
  ...{ id: 'p', projectId: 'project', createdAt: '', removed: false, fragmentId: fragment.id },
  ...{ sourceId: 'source0', face: 'pdf', textHash: '', state: 'unsure', stood: null, decision: null },
  places: [here, there].map((anchor) => ({ anchor, scores })),
};
const coded = [{ fragment, codings: [], hasMemo: false, placements: [placement] }];

test('a fragment is revealed where it was made', () => {
  expect(revealedPassage(coded, 'fragment1')).toEqual({ fragmentId: 'fragment1', anchor: fragment.anchor });
});

test('a place is revealed by its placement and number', () => {
  expect(revealedPassage(coded, 'p/1')).toEqual({ fragmentId: 'fragment1', anchor: there });
});

test('nothing is revealed of what is not there', () => {
  expect([undefined, 'other', 'p', 'p/7', 'p/x'].map((each) => revealedPassage(coded, each))).toEqual(
    Array(5).fill(null),
  );
});
