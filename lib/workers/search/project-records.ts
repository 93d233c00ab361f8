// The records of a project that the search reads, kept in step with the log.
import { emptyState, type FoldState } from '@/lib/domain/fold';
import type { Id, Noun } from '@/lib/domain/records';
import { changesAfter, newestArrival } from '@/lib/store/read/changes';
import { readRows } from '@/lib/store/read/project-state';
import { tableOf, type CodeboomDatabase } from '@/lib/store/schema';

/** What is read: everything that has words, and where fragments stand. */
const searchedNouns = [
  'source',
  'version',
  'code',
  'memo',
  'fragment',
  'placement',
] as const satisfies readonly Noun[];

/** A noun that the search reads. */
export type SearchedNoun = (typeof searchedNouns)[number];

/** What came in or changed: ids by noun. */
export type Touched = ReadonlyMap<SearchedNoun, ReadonlySet<Id>>;

/** The records of one project. */
export class ProjectRecords {
  readonly state: FoldState = emptyState();
  #arrival = 0;

  constructor(
    private readonly database: CodeboomDatabase,
    readonly projectId: Id,
  ) {}

  /** Reads everything. */
  async readAll(): Promise<Touched> {
    this.#arrival = await newestArrival(this.database);
    const { projectId, state } = this;
    for (const noun of searchedNouns) await readRows(this.database, noun, { projectId, state });
    return new Map(searchedNouns.map((noun) => [noun, new Set(state[noun].keys())]));
  }

  /** Reads what changed since. */
  async readOn(): Promise<Touched> {
    const touched = new Map<SearchedNoun, Set<Id>>(searchedNouns.map((noun) => [noun, new Set()]));
    for (const { arrival, projectId, operations } of await changesAfter(this.database, this.#arrival)) {
      this.#arrival = Math.max(this.#arrival, arrival);
      if (projectId !== this.projectId) continue;
      for (const operation of operations) {
        const ids = isSearched(operation.noun) ? touched.get(operation.noun) : undefined;
        ids?.add(operation.op === 'add' ? operation.record.id : operation.id);
      }
    }
    for (const [noun, ids] of touched) await this.#read(noun, [...ids]);
    return touched;
  }

  async #read<N extends SearchedNoun>(noun: N, ids: readonly Id[]): Promise<void> {
    if (ids.length === 0) return;
    for (const row of await tableOf(this.database, noun).bulkGet([...ids])) {
      if (row !== undefined) this.state[noun].set(row.id, row);
    }
  }
}

function isSearched(noun: Noun): noun is SearchedNoun {
  const names: readonly Noun[] = searchedNouns;
  return names.includes(noun);
}
