import { liveQuery } from 'dexie';
import type { Observable } from '@/lib/base/observable';

/**
 * Gives the query's answer now and again after every write, from any tab or worker, that touches what it read.
 * The query may only await the read functions of this folder.
 */
export function observe<T>(query: () => Promise<T>): Observable<T> {
  // Dexie only follows what is read after the first few waits when it is given an async function.
  const live = liveQuery(async () => await query());
  return { subscribe: (next, error) => live.subscribe(next, error) };
}
