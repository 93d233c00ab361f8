// The thematic counts by general-purpose group-bys: every row read, crossfilter2 fed, one group a code with its subtree.
import crossfilter from 'crossfilter2';
import type { Code, Coding, Fragment, Id } from '@/lib/domain/records';

type Entry = { readonly codeIds: Id[]; readonly sourceId: Id; readonly fragmentId: Id };
type Counts = { readonly perSource: Map<Id, number>; readonly perFragment: Map<Id, number>; codings: number };

/** What one count gave and cost. */
export type Counted = {
  /** Reading every row and counting, in milliseconds. */
  readonly recount: number;
  /** Taking one more coding up and asking for all groups again, in milliseconds. */
  readonly oneMore: number;
  /** n of each code, for comparison. */
  readonly documents: Readonly<Record<Id, number>>;
};

/** Counts the rows of the open profile's database. */
export async function count(): Promise<Counted> {
  const started = performance.now();
  const { entries, filter, groups } = await countRows();
  const documents = Object.fromEntries(groups.all().map(({ key, value }) => [key, value.perSource.size]));
  const counted = performance.now();
  const [first] = entries;
  if (first === undefined) throw new Error('There are no codings to count');
  filter.add([{ ...first, fragmentId: 'one more' }]);
  const total = groups.all().reduce((sum, { value }) => sum + value.perSource.size, 0);
  if (total === 0) throw new Error('The groups are empty');
  return { recount: counted - started, oneMore: performance.now() - counted, documents };
}

async function countRows() {
  const entries = await readEntries();
  const filter = crossfilter<Entry>(entries);
  const groups = filter
    .dimension<Id>((entry) => entry.codeIds, true)
    .group<Id, Counts>()
    .reduce(
      (counts, entry) => step(counts, entry, 1),
      (counts, entry) => step(counts, entry, -1),
      () => ({ perSource: new Map(), perFragment: new Map(), codings: 0 }),
    );
  return { entries, filter, groups };
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
