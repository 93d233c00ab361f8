// The thematic counts by general-purpose group-bys: every row read, crossfilter2 fed, one group a code with its subtree.
import crossfilter from 'crossfilter2';
import type { Code, Coding, Fragment, Id } from '@/lib/domain/records';

type Entry = { readonly codeIds: Id[]; readonly sourceId: Id; readonly fragmentId: Id };
type Counts = { readonly perSource: Map<Id, number>; readonly perFragment: Map<Id, number>; codings: number };

/** What one count gave and cost. */
export type Counted = {
  /** Reading every row and counting, in milliseconds. */
  readonly time: number;
  /** n of each code, for comparison. */
  readonly documents: Readonly<Record<Id, number>>;
};

/** Counts the rows of the open profile's database. */
export async function count(): Promise<Counted> {
  const started = performance.now();
  const groups = crossfilter<Entry>(await readEntries())
    .dimension<Id>((entry) => entry.codeIds, true)
    .group<Id, Counts>()
    .reduce(
      (counts, entry) => step(counts, entry, 1),
      (counts, entry) => step(counts, entry, -1),
      () => ({ perSource: new Map(), perFragment: new Map(), codings: 0 }),
    );
  const documents = Object.fromEntries(groups.all().map(({ key, value }) => [key, value.perSource.size]));
  return { time: performance.now() - started, documents };
}

function step(counts: Counts, { sourceId, fragmentId }: Entry, by: 1 | -1): Counts {
  move(counts.perSource, sourceId, by);
  move(counts.perFragment, fragmentId, by);
  counts.codings += by;
  return counts;
}

function move(counts: Map<Id, number>, id: Id, by: 1 | -1): void {
  const value = (counts.get(id) ?? 0) + by;
  if (value === 0) counts.delete(id);
  else counts.set(id, value);
}

async function readEntries(): Promise<Entry[]> {
  const database = await new Promise<IDBDatabase>((opened, failed) => {
    const request = indexedDB.open('codeboom');
    request.onsuccess = () => opened(request.result);
    request.onerror = () => failed(request.error ?? new Error('The database did not open'));
  });
  const codes = new Map((await readAll<Code>(database, 'codes')).map((code) => [code.id, code]));
  const fragments = new Map((await readAll<Fragment>(database, 'fragments')).map((row) => [row.id, row]));
  const codings = await readAll<Coding>(database, 'codings');
  database.close();
  return codings.filter((coding) => !coding.removed).flatMap((coding) => entryOf(coding, codes, fragments));
}

function entryOf(
  coding: Coding,
  codes: ReadonlyMap<Id, Code>,
  fragments: ReadonlyMap<Id, Fragment>,
): Entry[] {
  const fragment = fragments.get(coding.fragmentId);
  if (fragment === undefined) return [];
  const codeIds: Id[] = [];
  for (let code = codes.get(coding.codeId); code !== undefined; code = codes.get(code.parentId ?? '')) {
    codeIds.push(code.id);
  }
  return [{ codeIds, sourceId: fragment.sourceId, fragmentId: fragment.id }];
}

function readAll<T>(database: IDBDatabase, table: string): Promise<T[]> {
  return new Promise((read, failed) => {
    // The bench reads tables of this program's own schema.
    const request = database.transaction(table).objectStore(table).getAll() as IDBRequest<T[]>;
    request.onsuccess = () => read(request.result);
    request.onerror = () => failed(request.error ?? new Error(`${table} could not be read`));
  });
}
