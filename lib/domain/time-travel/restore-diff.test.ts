// The difference of two codebooks, and a branch brought back.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalText } from '@/lib/domain/canonical';
import { reverse, type Change, type Operation } from '@/lib/domain/change';
import { applyOperations, foldChanges } from '@/lib/domain/fold';
import { added } from '@/lib/domain/operations';
import type { Code, Id } from '@/lib/domain/records';
import { codingWith, fragmentWith, randomCodingLog, sourceWith } from '@/tests/support/random-coding';
import { changeWith, codeWith } from '@/tests/support/random-log';
import { branchOf, planRestore } from './branch-restore';
import { diffCodebooks, type CodeDifference } from './codebook-diff';
import { differenceInWords } from './diff-words';
import { codebookAfter } from './past-codebook';

const codes = (...made: Code[]): Operation[] => made.map((code) => added('code', code));
const set = (id: Id, field: string, value: unknown): Operation => ({
  ...{ op: 'set', noun: 'code', id, field, value, before: null },
});
const moved = (id: Id, parentId: Id | null, order = 'a0'): Operation => ({
  ...{ op: 'move', noun: 'code', id, to: { parentId, order }, before: { parentId: null, order: 'a0' } },
});

const tree = codes(
  codeWith({ id: 'theme', kind: 'theme', order: 'a0' }),
  ...['a', 'b', 'c', 'd'].map((id, at) => codeWith({ id, parentId: 'theme', order: `a${at}` })),
  codeWith({ id: 'other', kind: 'theme', order: 'a1' }),
);

function logOf(...steps: Operation[][]): Change[] {
  return steps.map((operations, at) =>
    changeWith({ id: `x${at}`, lamport: at + 1, counter: at + 1, operations }),
  );
}

function differencesAfter(...operations: Operation[]): Record<Id, readonly CodeDifference[]> {
  const log = logOf(tree, operations);
  const rows = diffCodebooks(codebookAfter(log.slice(0, 1)), codebookAfter(log));
  return Object.fromEntries(rows.map((row) => [row.id, row.differences]));
}

describe('the difference of two codebooks', () => {
  it('names what happened to each code, with those above it', () => {
    expect(differencesAfter(...codes(codeWith({ id: 'new', parentId: 'other' })))).toEqual({
      other: [],
      new: ['added'],
    });
    expect(differencesAfter(set('a', 'removed', true))).toEqual({ theme: [], a: ['removed'] });
    expect(differencesAfter(set('a', 'labels', { en: 'New', nl: '' }))).toEqual({
      theme: [],
      a: ['renamed'],
    });
    expect(differencesAfter(set('b', 'definition', { en: 'X', nl: '' }), set('b', 'type', 'person'))).toEqual(
      {
        theme: [],
        b: ['type', 'definition'],
      },
    );
    expect(differencesAfter(set('b', 'inclusion', { en: 'X', nl: '' }))).toEqual({
      theme: [],
      b: ['details'],
    });
  });

  it('tells a merge from a deletion', () => {
    const merged = [set('a', 'mergedInto', 'b'), set('a', 'removed', true)];
    expect(differencesAfter(...merged)).toEqual({ theme: [], a: ['merged'] });
    const log = logOf(tree, merged);
    const rows = diffCodebooks(codebookAfter(log.slice(0, 1)), codebookAfter(log));
    expect(rows.find(({ id }) => id === 'a')?.mergedInto?.id).toBe('b');
  });

  it('tells which one moved, not those that it passed', () => {
    expect(differencesAfter(moved('a', 'theme', 'a4'))).toEqual({ theme: [], a: ['moved'] });
    expect(differencesAfter(moved('a', 'other'))).toEqual({ other: [], a: ['moved'] });
    const log = logOf(tree, [moved('a', 'other')]);
    const [row] = diffCodebooks(codebookAfter(log.slice(0, 1)), codebookAfter(log)).filter(
      ({ id }) => id === 'a',
    );
    expect([row?.from?.id, row?.to?.id]).toEqual(['theme', 'other']);
  });

  it('tells changed counts, of a parent too', () => {
    const coded = [
      added('source', sourceWith({ id: 'source0' })),
      added('fragment', fragmentWith({ id: 'fragment0' })),
      added('coding', codingWith({ id: 'coding0', codeId: 'a' })),
    ];
    expect(differencesAfter(...coded)).toEqual({ theme: ['counts'], a: ['counts'] });
  });

  it('says only the counts that differ', () => {
    const passage = (at: number): Operation[] => [
      added('fragment', fragmentWith({ id: `fragment${at}`, sourceId: 'source0' })),
      added('coding', codingWith({ id: `coding${at}`, fragmentId: `fragment${at}`, codeId: 'a' })),
    ];
    const logs = [tree, [added('source', sourceWith({ id: 'source0' })), ...passage(0)], passage(1)];
    const books = [1, 2, 3].map((steps) => codebookAfter(logOf(...logs.slice(0, steps))));
    const said = (from: number, to: number): string[] =>
      diffCodebooks(books[from] ?? codebookAfter([]), books[to] ?? codebookAfter([]))
        .filter(({ id }) => id === 'a')
        .map((row) => differenceInWords(row, 'counts', 'en'));
    expect(said(0, 1)).toEqual(['n 0 → 1, fragments 0 → 1, codings 0 → 1']);
    expect(said(1, 2)).toEqual(['fragments 1 → 2, codings 1 → 2']);
  });

  it('is empty exactly when both are the same, and turns round with the two', () => {
    fc.assert(
      fc.property(randomCodingLog, fc.nat(), (log, at) => {
        const [before, after] = [codebookAfter(log.slice(0, 1 + (at % log.length))), codebookAfter(log)];
        expect(diffCodebooks(after, after)).toEqual([]);
        const [there, back] = [diffCodebooks(before, after), diffCodebooks(after, before)];
        const ids = (rows: typeof there, difference: CodeDifference): string[] =>
          rows
            .filter(({ differences }) => differences.includes(difference))
            .map(({ id }) => id)
            .sort();
        expect(ids(there, 'added')).toEqual(ids(back, 'removed'));
        expect(ids(there, 'counts')).toEqual(ids(back, 'counts'));
        const isSame = JSON.stringify(before.rows) === JSON.stringify(after.rows);
        if (there.length === 0)
          expect(after.rows.map(({ code }) => code.id)).toEqual(before.rows.map(({ code }) => code.id));
        if (isSame) expect(there).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a branch that is brought back', () => {
  /** The random logs also undo what was never set, which leaves codes without labels; no service does that. */
  const isReal = ({ operations }: Change): boolean =>
    operations.every((each) => each.op !== 'set' || each.field !== 'labels' || each.value !== null);

  const choice = fc.record({ at: fc.nat(), code: fc.nat(8), withCodings: fc.boolean() });

  it('is as it was, and undo gives the very project from before', () => {
    fc.assert(
      fc.property(randomCodingLog, choice, (random, { at, code, withCodings }) => {
        const log = random.filter(isReal);
        const past = foldChanges(log.slice(0, 1 + (at % log.length)));
        const branch = branchOf(past, `code${code}`);
        if (branch === null) return;
        const state = foldChanges(log);
        const before = canonicalText(state);
        const present = { codes: state.code, codings: state.coding, fragments: state.fragment };
        const { operations } = planRestore(branch, present, withCodings);
        applyOperations(state, operations);
        for (const { id, labels, kind, polarity } of branch.codes) {
          expect(state.code.get(id)).toMatchObject({ labels, kind, polarity, removed: false });
        }
        const restored = withCodings ? branch.codings : [];
        for (const each of restored) {
          const { codeId, polarity, absence } = each;
          expect(state.coding.get(each.id)).toMatchObject({ codeId, polarity, absence, removed: false });
          expect(state.fragment.get(each.fragmentId)?.removed ?? false).toBe(false);
        }
        applyOperations(state, reverse(operations));
        expect(canonicalText(state)).toBe(before);
      }),
      { numRuns: 300 },
    );
  });

  it('comes back to its place with what was in it, and leaves what came later', () => {
    const log = logOf(tree, [
      ...[set('theme', 'removed', true), set('a', 'labels', { en: 'Other', nl: '' }), moved('b', 'other')],
      ...codes(codeWith({ id: 'late', parentId: 'theme', order: 'a9' })),
    ]);
    const branch = branchOf(foldChanges(log.slice(0, 1)), 'theme');
    const state = foldChanges(log);
    if (branch === null) throw new Error('No branch');
    const present = { codes: state.code, codings: state.coding, fragments: state.fragment };
    const plan = planRestore(branch, present, true);
    expect(plan.steps.map(({ code, does }) => [code.id, does])).toEqual([
      ['theme', ['bringBack']],
      ['a', ['rename']],
      ['b', ['move']],
    ]);
    applyOperations(state, plan.operations);
    const under = [...state.code.values()].filter(
      ({ parentId, removed }) => parentId === 'theme' && !removed,
    );
    expect(under.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'late']);
    expect(planRestore(branch, { ...present, codes: state.code }, true).operations).toEqual([]);
  });

  it('brings codings back that were withdrawn or recoded, only when asked', () => {
    const coded = [
      added('source', sourceWith({ id: 'source0' })),
      added('fragment', fragmentWith({ id: 'fragment0' })),
      added('coding', codingWith({ id: 'coding0', codeId: 'a' })),
    ];
    const gone: Operation[] = [
      { op: 'set', noun: 'coding', id: 'coding0', field: 'codeId', value: 'b', before: 'a' },
      { op: 'set', noun: 'coding', id: 'coding0', field: 'removed', value: true, before: false },
      { op: 'set', noun: 'fragment', id: 'fragment0', field: 'removed', value: true, before: false },
    ];
    const log = logOf([...tree, ...coded], gone);
    const branch = branchOf(foldChanges(log.slice(0, 1)), 'a');
    const state = foldChanges(log);
    if (branch === null) throw new Error('No branch');
    const present = { codes: state.code, codings: state.coding, fragments: state.fragment };
    expect(planRestore(branch, present, false).operations).toEqual([]);
    const plan = planRestore(branch, present, true);
    expect(plan.codings).toBe(1);
    applyOperations(state, plan.operations);
    expect(state.coding.get('coding0')).toMatchObject({ codeId: 'a', removed: false });
    expect(state.fragment.get('fragment0')?.removed).toBe(false);
  });
});
