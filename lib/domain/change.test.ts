import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeWith, randomLog } from '@/tests/support/random-log';
import { compareChanges, reverse, type Operation } from './change';
import { applyOperations, foldChanges, type FoldState } from './fold';
import { edited, removedSet } from './operations';
import type { Code } from './records';

/** A state with some codes, in which actions can be tried. */
function codebook(): FoldState {
  const state = foldChanges([]);
  for (const id of ['a', 'b', 'c']) state.code.set(id, codeWith({ id, order: id }));
  return state;
}

/** What services make of an action on that state. */
type Action = (state: FoldState) => Operation[];

const action = fc.oneof<fc.Arbitrary<Action>[]>(
  fc.constant((state: FoldState): Operation[] => [
    { op: 'add', noun: 'code', record: codeWith({ id: `new ${state.code.size}` }) },
  ]),
  fc.record({ id: fc.constantFrom('a', 'b', 'c'), digit: fc.nat(9) }).map(
    ({ id, digit }) =>
      (state: FoldState): Operation[] =>
        edited('code', at(state, id), { digit, labels: { en: `n${digit}`, nl: '' } }),
  ),
  fc.constantFrom('a', 'b', 'c').map(
    (id) =>
      (state: FoldState): Operation[] =>
        removedSet('code', at(state, id)),
  ),
  fc
    .record({ id: fc.constantFrom('a', 'b'), parentId: fc.constantFrom('c', null) })
    .map(({ id, parentId }) => (state: FoldState) => {
      const { parentId: from, order } = at(state, id);
      const before = { parentId: from, order };
      return [{ op: 'move', noun: 'code', id, to: { parentId, order: 'z' }, before }];
    }),
);

function at(state: FoldState, id: string): Code {
  return state.code.get(id) ?? codeWith({ id });
}

function applied(state: FoldState, operations: readonly Operation[]): FoldState {
  const next = { ...state, code: new Map(state.code) };
  applyOperations(next, operations);
  return next;
}

function visible(state: FoldState): Code[] {
  return [...state.code.values()].filter((code) => !code.removed).sort((a, b) => (a.id < b.id ? -1 : 1));
}

describe('reverse', () => {
  it('takes back what an action changed, so that everything visible is as before', () => {
    fc.assert(
      fc.property(action, action, (first, second) => {
        const before = applied(codebook(), first(codebook()));
        const operations = second(before);
        const after = applied(applied(before, operations), reverse(operations));
        expect(visible(after)).toEqual(visible(before));
      }),
    );
  });

  it('twice does the action again', () => {
    fc.assert(
      fc.property(action, (act) => {
        const operations = act(codebook());
        const after = applied(codebook(), operations);
        const again = applied(applied(after, reverse(operations)), reverse(reverse(operations)));
        expect(again).toEqual(after);
      }),
    );
  });

  it('removes what was added instead of forgetting it', () => {
    const added: Operation = { op: 'add', noun: 'code', record: codeWith({ id: 'new' }) };
    expect(applied(applied(codebook(), [added]), reverse([added])).code.get('new')?.removed).toBe(true);
  });
});

describe('compareChanges', () => {
  it('is a total order: no two different changes are equal', () => {
    fc.assert(
      fc.property(randomLog, (log) => {
        const sorted = [...log].sort(compareChanges);
        for (const [index, change] of sorted.entries()) {
          const next = sorted[index + 1];
          if (next !== undefined) expect(compareChanges(change, next)).toBeLessThan(0);
        }
      }),
    );
  });

  it('tells two changes apart that a device counted twice', () => {
    fc.assert(
      fc.property(randomLog, ([change]) => {
        if (change === undefined) return;
        const twin = { ...change, id: `${change.id}-twin` };
        expect(Math.sign(compareChanges(change, twin))).toBe(-Math.sign(compareChanges(twin, change)));
        expect(compareChanges(change, twin)).not.toBe(0);
      }),
    );
  });
});
