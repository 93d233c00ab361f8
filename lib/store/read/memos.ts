import type { Id, Memo, MemoSubject } from '@/lib/domain/records';
import type { CodeboomDatabase } from '@/lib/store/schema';

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

/** Gives those of the ids that a memo is about. */
export async function subjectsWithMemo(database: CodeboomDatabase, ids: readonly Id[]): Promise<Set<Id>> {
  const memos = await database.memos.where('about.id').anyOf(ids).toArray();
  return new Set(memos.filter((memo) => !memo.removed).map((memo) => memo.about.id));
}
