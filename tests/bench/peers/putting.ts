// One row put into a database with strict durability and nothing else: no log, no journal, no rules.
import { Dexie } from 'dexie';

/** Puts `count` rows, each in its own transaction; gives the milliseconds of each. */
export async function putRows(count: number): Promise<number[]> {
  const database = new Dexie('codeboom-bench-peer', { chromeTransactionDurability: 'strict' });
  database.version(1).stores({ rows: 'id' });
  const times: number[] = [];
  for (let id = 0; id < count; id += 1) {
    const started = performance.now();
    await database.table('rows').put({ id, text: 'x'.repeat(600) });
    times.push(performance.now() - started);
  }
  await database.delete();
  return times;
}
