import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sourceWith } from '@/tests/support/random-coding';
import { changeWith, codeWith, randomLog } from '@/tests/support/random-log';
import { reverse, type Change, type Operation } from './change';
import { foldChanges } from './fold';
import { edited } from './operations';
import { nouns } from './records';

const shuffledLog = randomLog.chain((log) =>
  fc.record({ log: fc.constant(log), shuffled: fc.shuffledSubarray(log, { minLength: log.length }) }),
);

/** A log with these operations, one a change, each later than the one before. */
function logOf(...operations: Operation[]): Change[] {
  return operations.map((operation, index) =>
    changeWith({ id: `x${index}`, lamport: index + 1, counter: index + 1, operations: [operation] }),
  );
}

function add(id: string): Operation {
  return { op: 'add', noun: 'code', record: codeWith({ id }) };
}

function move(id: string, parentId: string | null): Operation {
  const before = { parentId: null, order: 'a0' };
  return { op: 'move', noun: 'code', id, to: { parentId, order: 'a1' }, before };
}

describe('foldChanges', () => {
  it('gives the same state whatever order changes arrive in, and however often', () => {
    fc.assert(
      fc.property(shuffledLog, ({ log, shuffled }) => {
        expect(foldChanges([...shuffled, ...shuffled.slice(0, 5)])).toEqual(foldChanges(log));
      }),
      { numRuns: 300 },
    );
  });

  it('never closes a cycle, whatever four devices move at the same time', () => {
    fc.assert(
      fc.property(randomLog, (log) => {
        const { code: codes } = foldChanges(log);
        for (const code of codes.values()) {
          const seen = new Set<string>();
          for (let at = code.parentId; at !== null; at = codes.get(at)?.parentId ?? null) {
            expect(at === code.id || seen.has(at)).toBe(false);
            seen.add(at);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('never forgets a record', () => {
    fc.assert(
      fc.property(randomLog, (log) => {
        const state = foldChanges(log);
        const operations = log.flatMap((change) => change.operations);
        for (const operation of operations) {
          if (operation.op === 'add') expect(state[operation.noun].has(operation.record.id)).toBe(true);
        }
      }),
    );
  });

  it('skips the later of two moves that together would close a cycle', () => {
    const { code } = foldChanges(logOf(add('a'), add('b'), move('a', 'b'), move('b', 'a')));
    expect([code.get('a')?.parentId, code.get('b')?.parentId]).toEqual(['b', null]);
  });

  it('keeps the first of two additions with one id', () => {
    const again: Operation = { op: 'add', noun: 'code', record: codeWith({ id: 'a', digit: 9 }) };
    expect(foldChanges(logOf(add('a'), again)).code.get('a')?.digit).toBeNull();
  });

  it('sets neither place nor identity nor unknown fields', () => {
    const set = (field: string): Operation => ({
      op: 'set',
      noun: 'code',
      id: 'a',
      field,
      value: 'z',
      before: null,
    });
    const { code } = foldChanges(logOf(add('a'), set('id'), set('parentId'), set('order'), set('invented')));
    expect(code.get('a')).toEqual(codeWith({ id: 'a' }));
  });

  it('sets a field that records made before it lack, of its own noun only', () => {
    const record = sourceWith({ id: 's' });
    const tie: Operation = { op: 'set', noun: 'source', id: 's', field: 'tiedTo', value: 't', before: null };
    const log = logOf({ op: 'add', noun: 'source', record }, add('a'), tie, {
      ...tie,
      noun: 'code',
      id: 'a',
    });
    const { source, code } = foldChanges(log);
    expect(source.get('s')).toEqual({ ...record, tiedTo: 't' });
    expect(code.get('a')).toEqual(codeWith({ id: 'a' }));
    const undone = changeWith({ id: 'y', lamport: 9, counter: 9, operations: reverse([tie]) });
    expect(foldChanges([...log, undone]).source.get('s')?.tiedTo).toBeNull();
  });

  it('lets the last of two values win, by lamport and then by device', () => {
    const set = (digit: number): Operation[] => [
      { op: 'set', noun: 'code', id: 'a', field: 'digit', value: digit, before: null },
    ];
    const start = changeWith({ id: 'x', operations: [add('a')] });
    const one = changeWith({ id: 'y', lamport: 2, device: 'd2', operations: set(1) });
    const two = changeWith({ id: 'z', lamport: 2, device: 'd1', operations: set(2) });
    expect(foldChanges([start, two, one]).code.get('a')?.digit).toBe(1);
  });

  it('gives the very code from before its first rule when the rule is taken back', () => {
    const rule = { en: 'Only when it is said', nl: '' };
    const operations = edited('code', codeWith({ id: 'a' }), { inclusion: rule });
    const log = logOf(add('a'), ...operations);
    expect(foldChanges(log).code.get('a')).toEqual({ ...codeWith({ id: 'a' }), inclusion: rule });
    const undone = foldChanges(logOf(add('a'), ...operations, ...reverse(operations)));
    expect(Object.keys(undone.code.get('a') ?? {})).toEqual(Object.keys(codeWith({ id: 'a' })));
  });

  it('gives every noun a map', () => {
    expect(Object.keys(foldChanges([])).sort()).toEqual([...nouns].sort());
  });
});
