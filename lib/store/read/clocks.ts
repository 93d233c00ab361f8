import type { Id } from '@/lib/domain/records';
import type { Clock, CodeboomDatabase } from '@/lib/store/schema';

/** Gives how far each device's changes of a project are known. */
export function clocksOfProject(database: CodeboomDatabase, projectId: Id): Promise<Clock[]> {
  return database.clocks.where('projectId').equals(projectId).toArray();
}
