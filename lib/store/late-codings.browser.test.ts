import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { v7 } from 'uuid';
import type { Operation } from '@/lib/domain/change';
import { foldChanges, type FoldState } from '@/lib/domain/fold';
import type { Coding, Id } from '@/lib/domain/records';
import { generateProject } from '@/tests/fixtures/projects/generate';
import { openTestDatabase } from '@/tests/support/services';
import { commitChange } from './commit-change';
import { manyCodings, putLateCodings } from './late-codings';
import { mergeChanges } from './merge-changes';
import { changesAfter } from './read/changes';
import {
  codingById,
  codingsByFragment,
  codingsById,
  codingsOfCodes,
  codingsOfProject,
  recentCodeIds,
} from './read/codings';
import { readProject } from './read/project-state';
import type { CodeboomDatabase } from './schema';

const generated = generateProject({ seed: 11, fragments: 700, sources: 4, codes: 33 });
const projectId = generated.project.id;
const request = {
  device: 'd9',
  actor: 'Coder',
  at: '2026-01-01T00:00:00.000Z',
  action: 'code.merge',
} as const;

async function opened(): Promise<CodeboomDatabase> {
  const database = await openTestDatabase();
  await mergeChanges(database, generated.changes);
  return database;
}

/** Puts the codings from one place to another on another code, as one change, and withdraws every tenth. */
async function recode(database: CodeboomDatabase, { from, to, code }: Recoding): Promise<void> {
  const state = await folded(database);
  const codes = [...state.code.keys()];
  const operations = [...state.coding.values()].slice(from, to).flatMap(({ id, codeId, removed }, at) => {
    const value = codes[code % codes.length] ?? codeId;
    const set = { op: 'set', noun: 'coding', id } as const;
    const moved: Operation[] = [{ ...set, field: 'codeId', value, before: codeId }];
    if (at % 10 === 0) moved.push({ ...set, field: 'removed', value: !removed, before: removed });
    return moved;
  });
  await commitChange(database, { ...request, id: v7() }, () => ({ projectId, operations, result: null }));
}

type Recoding = { readonly from: number; readonly to: number; readonly code: number };

async function folded(database: CodeboomDatabase): Promise<FoldState> {
  return foldChanges(await changesAfter(database, 0));
}

const sorted = (codings: Iterable<Coding>): Coding[] => [...codings].sort((a, b) => (a.id < b.id ? -1 : 1));

/** Every way of reading codings gives what the log says. */
async function expectReadRight(database: CodeboomDatabase): Promise<void> {
  const { coding } = await folded(database);
  const all = sorted(coding.values());
  expect(sorted((await readProject(database, projectId)).state.coding.values())).toEqual(all);
  const byAge = await codingsOfProject(database, projectId);
  const ages = byAge.map(({ createdAt, id }) => `${createdAt} ${id}`);
  expect(ages).toEqual(ages.toSorted());
  const codeIds = [...new Set(all.map(({ codeId }) => codeId))].slice(0, 3);
  const onCodes = all.filter(({ codeId }) => codeIds.includes(codeId));
  expect(await codingsOfCodes(database, codeIds)).toEqual(onCodes);
  const some = all.filter((_, at) => at % 97 === 0);
  expect(
    sorted(
      (
        await codingsById(
          database,
          some.map(({ id }) => id),
        )
      ).values(),
    ),
  ).toEqual(some);
  expect(await codingById(database, some[0]?.id ?? '')).toEqual(some[0]);
  const fragmentIds = some.map(({ fragmentId }) => fragmentId);
  const onFragments = all.filter(({ fragmentId, removed }) => !removed && fragmentIds.includes(fragmentId));
  expect(sorted([...(await codingsByFragment(database, fragmentIds)).values()].flat())).toEqual(onFragments);
  const newest = byAge.toReversed().slice(0, 500);
  const recent = [...new Set(newest.filter(({ removed }) => !removed).map(({ codeId }): Id => codeId))];
  expect(await recentCodeIds(database, projectId, 5)).toEqual(recent.slice(0, 5));
}

describe('codings that a big change writes', () => {
  it('are late, read as the log says meanwhile, and put in place slice by slice', async () => {
    const database = await opened();
    const before = await database.codings.toArray();
    await recode(database, { from: 0, to: manyCodings, code: 5 });
    expect(await database.codings.toArray()).toEqual(before);
    expect(await database.lateCodings.count()).toBe(2);
    await expectReadRight(database);

    // A small change of what is late is late, too; it must not be overtaken.
    await recode(database, { from: 3, to: 4, code: 6 });
    expect(await database.lateCodings.count()).toBe(3);
    await expectReadRight(database);
    expect(await putLateCodings(database)).toBe(true);
    await expectReadRight(database);
    await putLateCodings(database);
    expect(await putLateCodings(database)).toBe(false);
    expect(sorted(await database.codings.toArray())).toEqual(
      sorted((await folded(database)).coding.values()),
    );
    expect(await database.lateCodings.count()).toBe(0);

    await recode(database, { from: 3, to: 4, code: 7 });
    expect(await database.lateCodings.count()).toBe(0);
    await expectReadRight(database);
  });

  it('are read as the log says after any mixture of changes, merges and slices', async () => {
    const recoding = fc.record({
      from: fc.nat(200),
      to: fc.constantFrom(201, 650, 700),
      code: fc.nat(20),
    });
    const step = fc.oneof(recoding, fc.constant('slice' as const), fc.constant('merge' as const));
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 6 }), async (steps) => {
        const database = await opened();
        for (const [at, each] of steps.entries()) {
          if (each === 'slice') await putLateCodings(database);
          else if (each === 'merge') await mergeChanges(database, [elsewhere(at)]);
          else await recode(database, each);
        }
        await expectReadRight(database);
      }),
      { numRuns: 8 },
    );
  });
});

/** A change of another device to one coding. */
function elsewhere(at: number) {
  const [last] = generated.changes.slice(-1);
  const coding = generated.changes
    .flatMap(({ operations }) => operations)
    .find((operation) => operation.op === 'add' && operation.noun === 'coding');
  if (last === undefined || coding?.op !== 'add') throw new Error('Nothing was generated');
  const set = { op: 'set', noun: 'coding', id: coding.record.id, field: 'polarity' } as const;
  return {
    ...last,
    ...{ id: `elsewhere ${at}`, device: 'elsewhere', lamport: last.lamport + at + 1, counter: at + 1 },
    operations: [{ ...set, value: at % 2 === 0 ? 'mixed' : 'hindering', before: null } satisfies Operation],
  };
}
