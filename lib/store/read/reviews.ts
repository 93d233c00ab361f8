import type { Id, Review } from '@/lib/domain/records';
import type { CodeboomDatabase } from '@/lib/store/schema';

/** Gives a review, also a removed one. */
export function reviewById(database: CodeboomDatabase, id: Id): Promise<Review | undefined> {
  return database.reviews.get(id);
}

/** Gives what was said of a project's codes and versions and is not removed, oldest first. */
export async function reviewsOfProject(database: CodeboomDatabase, projectId: Id): Promise<Review[]> {
  const reviews = await database.reviews.where({ projectId }).toArray();
  return reviews.filter(({ removed }) => !removed).sort((a, b) => (a.id < b.id ? -1 : 1));
}
