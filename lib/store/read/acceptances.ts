import type { Acceptance, Id } from '@/lib/domain/records';
import type { CodeboomDatabase } from '@/lib/store/schema';

/** Gives the acceptance of a finding that is not taken back; `undefined` when the finding is open. */
export async function acceptanceOf(
  database: CodeboomDatabase,
  projectId: Id,
  finding: string,
): Promise<Acceptance | undefined> {
  const found = await database.acceptances.where({ projectId, finding }).toArray();
  return found.find(({ removed }) => !removed);
}
