import type { Id, Placement } from '@/lib/domain/records';
import type { CodeboomDatabase } from '@/lib/store/schema';

/** Gives a placement, also a withdrawn one. */
export function placementById(database: CodeboomDatabase, id: Id): Promise<Placement | undefined> {
  return database.placements.get(id);
}

/** Gives the placements of a fragment that are not withdrawn: at most one for each face. */
export async function placementsOfFragment(database: CodeboomDatabase, fragmentId: Id): Promise<Placement[]> {
  return present(await database.placements.where({ fragmentId }).toArray());
}

/** Gives the placements of fragments in all faces, by fragment. */
export async function placementsOfFragments(
  database: CodeboomDatabase,
  fragmentIds: readonly Id[],
): Promise<Map<Id, Placement[]>> {
  const byFragment = new Map<Id, Placement[]>();
  for (const placement of present(
    await database.placements.where('fragmentId').anyOf(fragmentIds).toArray(),
  )) {
    byFragment.set(placement.fragmentId, [...(byFragment.get(placement.fragmentId) ?? []), placement]);
  }
  return byFragment;
}

/** Gives all placements of a project that are not withdrawn, oldest first. */
export async function placementsOfProject(database: CodeboomDatabase, projectId: Id): Promise<Placement[]> {
  const placements = present(await database.placements.where({ projectId }).toArray());
  return placements.sort((a, b) => (a.createdAt < b.createdAt ? -1 : a.createdAt > b.createdAt ? 1 : 0));
}

function present(placements: readonly Placement[]): Placement[] {
  return placements.filter((placement) => !placement.removed);
}
