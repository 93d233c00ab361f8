import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { v7 } from 'uuid';
import { applyOperations, foldChanges, type FoldState } from '@/lib/domain/fold';
import type { Operation } from '@/lib/domain/change';
import { nouns, type Noun } from '@/lib/domain/records';
import { changeWith, codeWith, randomLog, randomOperations } from '@/tests/support/random-log';
import { openTestDatabase } from '@/tests/support/services';
import { commitChange, type Plan } from './commit-change';
import { mergeChanges } from './merge-changes';
import { openDatabase } from './open-database';
import { changesAfter, newestArrival } from './read/changes';
import { observe } from './read/observe';
import { tableOf, type CodeboomDatabase } from './schema';

const request = {
  device: 'd9',
  actor: 'Coder',
  at: '2026-01-01T00:00:00.000Z',
  action: 'code.edit',
} as const;

function commit(database: CodeboomDatabase, operations: readonly Operation[]) {
  return commitChange(database, { ...request, id: v7() }, () => ({
    projectId: 'project',
    operations,
    result: null,
  }));
}

async function rows(database: CodeboomDatabase): Promise<Record<string, unknown>> {
  const all = await Promise.all(nouns.map(async (noun) => [noun, await tableOf(database, noun).toArray()]));
  return Object.fromEntries(all) as Record<string, unknown>;
}

function recordsOf(state: FoldState): Record<Noun, unknown[]> {
  const sorted = nouns.map((noun) => [
    noun,
    [...state[noun].values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
  ]);
  return Object.fromEntries(sorted) as Record<Noun, unknown[]>;
}

const step = fc.oneof(
  { arbitrary: randomOperations.map((operations) => ({ operations })), weight: 5 },
  randomLog.map((log) => ({ log: log.map((change) => ({ ...change, id: `${change.id}-${log.length}` })) })),
);

describe('the rows', () => {
  it('are the fold of the log after any mixture of own and merged changes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
        const database = await openTestDatabase();
        for (const each of steps) {
          if ('operations' in each) await commit(database, each.operations);
          else await mergeChanges(database, each.log);
        }
        const log = await changesAfter(database, 0);
        expect(await rows(database)).toEqual(recordsOf(foldChanges(log)));
        expect(log.map((change) => change.arrival)).toEqual(log.map((_, index) => index + 1));
      }),
      { numRuns: 25 },
    );
  });

  it('come out the same when each operation is applied by itself', () => {
    fc.assert(
      fc.property(randomLog, (log) => {
        const state = foldChanges([]);
        const sorted = [...log].sort((a, b) => a.lamport - b.lamport || (a.device < b.device ? -1 : 1));
        for (const change of sorted) applyOperations(state, change.operations);
        expect(state).toEqual(foldChanges(log));
      }),
    );
  });
});

describe('commitChange', () => {
  it('numbers changes on after the highest logical time that was seen', async () => {
    const database = await openTestDatabase();
    const add: Operation = { op: 'add', noun: 'code', record: codeWith({ id: 'a' }) };
    const own = await commit(database, [add]);
    await mergeChanges(database, [changeWith({ id: 'theirs', device: 'd1', lamport: 41 })]);
    const next = await commit(database, [{ ...add, record: codeWith({ id: 'b' }) }]);
    expect([own.change?.lamport, own.change?.counter]).toEqual([1, 1]);
    expect([next.change?.lamport, next.change?.counter, next.change?.arrival]).toEqual([42, 2, 3]);
  });

  it('writes no change without operations', async () => {
    const database = await openTestDatabase();
    expect(await commit(database, [])).toEqual({ change: null, result: null });
    expect(await newestArrival(database)).toBe(0);
  });

  it('writes nothing at all when the plan fails', async () => {
    const database = await openTestDatabase();
    const plan = (): Promise<Plan<null>> => Promise.reject(new Error('no'));
    await expect(commitChange(database, { ...request, id: v7() }, plan)).rejects.toThrow('no');
    expect(await database.clocks.count()).toBe(0);
  });

  it('writes nothing at all when the plan outlives its transaction', async () => {
    const database = await openTestDatabase();
    const operations: Operation[] = [{ op: 'add', noun: 'code', record: codeWith({ id: 'a' }) }];
    const plan = async (): Promise<Plan<null>> => {
      await database.clocks.count();
      const nothing = async (): Promise<void> => {};
      for (let turn = 0; turn < 400; turn += 1) await nothing();
      return { projectId: 'project', operations, result: null };
    };
    await expect(commitChange(database, { ...request, id: v7() }, plan)).rejects.toThrow('outlived');
    expect([await database.clocks.count(), await database.codes.count()]).toEqual([0, 0]);
  });

  it('writes nothing at all when one part cannot be stored', async () => {
    const database = await openTestDatabase();
    const add: Operation = { op: 'add', noun: 'code', record: codeWith({ id: 'a' }) };
    const id = v7();
    await commitChange(database, { ...request, id }, () => ({
      projectId: 'project',
      operations: [add],
      result: 0,
    }));
    const other: Operation = { op: 'add', noun: 'code', record: codeWith({ id: 'b' }) };
    const twice = (): Plan<number> => ({ projectId: 'project', operations: [other], result: 0 });
    // The same id again breaks the log's unique index after the rows were written.
    await expect(commitChange(database, { ...request, id }, twice)).rejects.toThrow();
    expect(await database.codes.get('b')).toBeUndefined();
    expect((await database.clocks.toArray()).map((clock) => clock.counter)).toEqual([1]);
  });

  it('turns a full disk into storage-full and writes nothing', async () => {
    const database = await openTestDatabase();
    const full = (): never => {
      throw new DOMException('No room', 'QuotaExceededError');
    };
    await expect(commitChange(database, { ...request, id: v7() }, full)).rejects.toMatchObject({
      code: 'storage-full',
    });
  });
});

describe('mergeChanges', () => {
  it('changes nothing the second time', async () => {
    const database = await openTestDatabase();
    const [log] = fc.sample(randomLog, { numRuns: 1, seed: 7 });
    const first = await mergeChanges(database, log ?? []);
    const before = await rows(database);
    expect(first.length).toBe(log?.length);
    expect(await mergeChanges(database, [...(log ?? [])].reverse())).toEqual([]);
    expect(await rows(database)).toEqual(before);
  });
});

describe('openDatabase', () => {
  it('gives what was written before, in another connection', async () => {
    const database = await openTestDatabase();
    await commit(database, [{ op: 'add', noun: 'code', record: codeWith({ id: 'a' }) }]);
    const again = await openDatabase(database.name);
    expect(again.wasReplaced).toBe(false);
    expect(await again.database.codes.toArray()).toEqual([codeWith({ id: 'a' })]);
    again.database.close();
  });

  it('opens what a newer version has written and takes nothing away', async () => {
    const database = await openTestDatabase();
    await commit(database, [{ op: 'add', noun: 'code', record: codeWith({ id: 'a' }) }]);
    database.close();
    const raise = indexedDB.open(database.name, 9990);
    await new Promise((resolve) => (raise.onsuccess = resolve));
    raise.result.close();
    const opened = await openDatabase(database.name);
    expect(await opened.database.codes.count()).toBe(1);
    opened.database.close();
  });
});

describe('observe', () => {
  it('tells again after a write from another connection', async () => {
    const database = await openTestDatabase();
    const { database: other } = await openDatabase(database.name);
    const counts: number[] = [];
    await new Promise<void>((resolve, reject) => {
      const watched = observe(() => newestArrival(database)).subscribe((count) => {
        counts.push(count);
        if (count === 0) void commit(other, [{ op: 'add', noun: 'code', record: codeWith({ id: 'a' }) }]);
        if (count === 1) {
          watched.unsubscribe();
          resolve();
        }
      }, reject);
    });
    other.close();
    expect(counts).toEqual([0, 1]);
  });
});
