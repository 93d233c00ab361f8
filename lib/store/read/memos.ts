import type { Code, Fragment, Id, Memo, MemoSubject, Source } from '@/lib/domain/records';
import type { CodeboomDatabase } from '@/lib/store/schema';
import { codingsById } from './codings';

/** Gives a memo, also a removed one. */
export function memoById(database: CodeboomDatabase, id: Id): Promise<Memo | undefined> {
  return database.memos.get(id);
}

/** Gives the memos about a subject that are not removed, oldest first. */
export async function memosAbout(database: CodeboomDatabase, subject: MemoSubject): Promise<Memo[]> {
  const memos = await database.memos.where('about.id').equals(subject.id).toArray();
  return memos
    .filter((memo) => !memo.removed && memo.about.noun === subject.noun)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** A memo with the records that it is about; `null` for those that it is not about, or that were taken away. */
export type ListedMemo = {
  readonly memo: Memo;
  readonly code: Code | null;
  readonly source: Source | null;
  readonly fragment: Fragment | null;
};

/** Gives the memos of a project that are not removed, newest first, with what they are about. */
export async function memosOfProject(database: CodeboomDatabase, projectId: Id): Promise<ListedMemo[]> {
  const memos = (await database.memos.where({ projectId }).toArray())
    .filter(({ removed }) => !removed)
    .sort((a, b) => (a.id < b.id ? 1 : -1));
  const idsOf = (noun: MemoSubject['noun']): Id[] =>
    memos.flatMap(({ about }) => (about.noun === noun ? [about.id] : []));
  const codings = await codingsById(database, idsOf('coding'));
  const onCodings = [...codings.values()];
  const fragments = present(
    await database.fragments.bulkGet([
      ...idsOf('fragment'),
      ...onCodings.map(({ fragmentId }) => fragmentId),
    ]),
  );
  const codes = present(
    await database.codes.bulkGet([...idsOf('code'), ...onCodings.map(({ codeId }) => codeId)]),
  );
  const sources = present(
    await database.sources.bulkGet([
      ...idsOf('source'),
      ...[...fragments.values()].map(({ sourceId }) => sourceId),
    ]),
  );
  return memos.map((memo) => {
    const coding = codings.get(memo.about.id);
    const fragment = fragments.get(coding?.fragmentId ?? memo.about.id) ?? null;
    return {
      memo,
      code: codes.get(coding?.codeId ?? memo.about.id) ?? null,
      source: sources.get(fragment?.sourceId ?? memo.about.id) ?? null,
      fragment,
    };
  });
}

function present<T extends { readonly id: Id; readonly removed: boolean }>(
  records: readonly (T | undefined)[],
): Map<Id, T> {
  return new Map(
    records.flatMap((record) => (record === undefined || record.removed ? [] : [[record.id, record]])),
  );
}

/** Gives those of the ids that a memo is about. */
export async function subjectsWithMemo(database: CodeboomDatabase, ids: readonly Id[]): Promise<Set<Id>> {
  const memos = await database.memos.where('about.id').anyOf(ids).toArray();
  return new Set(memos.filter((memo) => !memo.removed).map((memo) => memo.about.id));
}
