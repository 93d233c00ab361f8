import type { CodedFragment } from '@/lib/domain/drafts';
import type { Fragment, Id, Source } from '@/lib/domain/records';
import type { CodeboomDatabase } from '@/lib/store/schema';
import { codingsByFragment } from './codings';
import { subjectsWithMemo } from './memos';
import { placementsOfFragments } from './placements';
import { facesOfSource } from './sources';

/** Gives a fragment, also a removed one. */
export function fragmentById(database: CodeboomDatabase, id: Id): Promise<Fragment | undefined> {
  return database.fragments.get(id);
}

/** Gives the fragments of a source that are not removed, in the order they were made. */
export async function fragmentsOfSource(database: CodeboomDatabase, sourceId: Id): Promise<Fragment[]> {
  const fragments = await database.fragments.where('sourceId').equals(sourceId).toArray();
  return fragments.filter((fragment) => !fragment.removed).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Gives the fragments of all faces of a source's article that are not removed, in the order they were made. */
export async function fragmentsOfArticle(database: CodeboomDatabase, source: Source): Promise<Fragment[]> {
  const faces = await facesOfSource(database, source);
  const ids = faces.map(({ id }) => id);
  const fragments = await database.fragments.where('sourceId').anyOf(ids).toArray();
  return fragments.filter((fragment) => !fragment.removed).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * Gives the fragments of a source's article with their codings, as the readers paint them, whichever face they were
 * made in; nothing for a removed source.
 */
export async function codedFragmentsOfSource(
  database: CodeboomDatabase,
  sourceId: Id,
): Promise<CodedFragment[]> {
  const source = await database.sources.get(sourceId);
  if (source === undefined || source.removed) return [];
  const fragments = await fragmentsOfArticle(database, source);
  const ids = fragments.map((fragment) => fragment.id);
  const codings = await codingsByFragment(database, ids);
  const withMemo = await subjectsWithMemo(database, ids);
  const placements = await placementsOfFragments(database, ids);
  return fragments.map((fragment) => ({
    fragment,
    codings: codings.get(fragment.id) ?? [],
    hasMemo: withMemo.has(fragment.id),
    placements: placements.get(fragment.id) ?? [],
  }));
}
