// Runs in the codebook worker: reads the log, folds it, follows it, answers.
// It never writes; everything here can be thrown away and made again.
import { transfer } from 'comlink';
import { labelIn } from '@/lib/base/language';
import {
  tableKey,
  type CodebookSnapshot,
  type CodePage,
  type TableHead,
  type ThematicRow,
  type ThematicTableOptions,
} from '@/lib/domain/codebook-view';
import { checkClaims, type ClaimReport } from '@/lib/domain/claims/check-claims';
import { claimProjectOf } from '@/lib/domain/claims/claims-of-project';
import { documentSums, type DocumentSums } from '@/lib/domain/code-systems/document-sums';
import { crosswalkOf } from '@/lib/domain/crosswalk/crosswalk';
import { boardOf, type Board } from '@/lib/domain/clustering/board';
import { neighboursOf, type Neighbour } from '@/lib/domain/clustering/neighbours';
import { sampleOf, type Sample, type SampleOptions } from '@/lib/domain/audit/sample';
import { codePage } from '@/lib/domain/evidence-views';
import { findingRules } from '@/lib/domain/findings/finding-rules';
import { FindingsKeeper, type FindingsUpdate } from '@/lib/domain/findings/findings-keeper';
import { FragmentLister, type FragmentList, type ListedFragment } from '@/lib/domain/fragment-list';
import { noParagraphs } from '@/lib/domain/paragraphs';
import { CodebookProjection } from '@/lib/domain/projection';
import type { Id, RetrievalQuery } from '@/lib/domain/records';
import { retrieve, type Retrieved } from '@/lib/domain/retrieval';
import { questionInWords } from '@/lib/domain/retrieval-words';
import { ThematicTableMaker } from '@/lib/domain/thematic-table';
import { exportCrosswalk, type CrosswalkExport } from '@/lib/formats/crosswalk-export';
import { exportRetrieval, type RetrievalExport } from '@/lib/formats/retrieval-export';
import { exportThematicTable, type ExportContext, type TableExport } from '@/lib/formats/thematic-export';
import { changesAfter, changesOfProject, newestArrival } from '@/lib/store/read/changes';
import { observe } from '@/lib/store/read/observe';
import type { CodeboomDatabase, StoredChange } from '@/lib/store/schema';
import { crosswalkHost, type CrosswalkHost } from './crosswalk-host';
import { evidenceExportHost, type EvidenceExportHost } from './evidence-export-host';
import { evidenceHost, type EvidenceHost } from './evidence-host';
import { KeptParagraphs } from './kept-paragraphs';
import { ProjectPast } from './past';
import { resultsHost, type ResultsHost } from './results-host';

/** The rows of a table that changed since a version, and the order of all. */
export type TableUpdate = TableHead & {
  readonly order: readonly Id[];
  readonly changed: readonly ThematicRow[];
};

/** What the worker exposes through Comlink. */
export type CodebookHost = CrosswalkHost &
  EvidenceHost &
  EvidenceExportHost &
  ResultsHost & {
    open(projectId: Id): Promise<void>;
    snapshot(): CodebookSnapshot;
    tableSince(options: ThematicTableOptions, version: number): TableUpdate;
    codePage(codeId: Id): CodePage | null;
    fragmentList(codeId: Id): FragmentList | null;
    /** Of the list that was asked for last. */
    listedFragments(ids: readonly Id[]): readonly ListedFragment[];
    codingIdsOf(fragmentIds: readonly Id[]): readonly Id[];
    retrieve(query: RetrievalQuery, limit: number): Promise<Retrieved>;
    findingsSince(version: number): FindingsUpdate;
    documentSums(codeId: Id): DocumentSums | null;
    board(): Board;
    checkClaims(text: string): ClaimReport;
    neighbours(codeId: Id, limit: number): readonly Neighbour[];
    watch(listener: (version: number) => void): void;
    timeline: ProjectPast['timeline'];
    days: ProjectPast['days'];
    codebookAt: ProjectPast['codebookAt'];
    compare: ProjectPast['compare'];
    branchAt: ProjectPast['branchAt'];
    checklist: ProjectPast['checklist'];
    sample(codeId: Id, options: SampleOptions): Sample | null;
    /** `exportId` is the caller's, to stop it by. */
    exportTable(options: TableExport, exportId?: number): Promise<Uint8Array<ArrayBuffer>>;
    exportRetrieval(options: RetrievalExport, exportId?: number): Promise<Uint8Array<ArrayBuffer>>;
    exportCrosswalk(options: CrosswalkExport, exportId?: number): Promise<Uint8Array<ArrayBuffer>>;
    /** Has an export reject as soon as it can; nothing when it is over. */
    stopExport(exportId: number): void;
  };

/** Makes the host on the worker's own connection to the database. */
export function createCodebookHost(database: CodeboomDatabase): CodebookHost {
  const host = new Host(database);
  // A plain object, because Comlink hands on the methods of what it is given.
  return {
    open: (projectId) => host.open(projectId),
    snapshot: () => host.projection.snapshot(),
    tableSince: (options, version) => host.tableSince(options, version),
    codePage: (codeId) => codePage(host.projection, codeId),
    fragmentList: (codeId) => host.lister.list(host.projection, codeId),
    listedFragments: (ids) => host.lister.fragments(ids),
    codingIdsOf: (ids) => host.lister.codingIds(ids),
    retrieve: (query, limit) => host.retrieve(query, limit),
    findingsSince: (version) => host.findings.since(version),
    documentSums: (codeId) => {
      const node = host.projection.node(codeId);
      return node === undefined ? null : documentSums(host.projection, node);
    },
    board: () => boardOf(host.projection),
    checkClaims: (text) => checkClaims(text, claimProjectOf(host.projection.records)),
    neighbours: (codeId, limit) => neighboursOf(host.projection, codeId, limit),
    watch: (listener) => host.watch(listener),
    timeline: (scope, limit) => host.past.timeline(scope, limit),
    days: () => host.past.days(),
    codebookAt: (point) => host.past.codebookAt(point),
    compare: (from, to) => host.past.compare(from, to),
    branchAt: (point, codeId) => host.past.branchAt(point, codeId),
    checklist: (version) => host.past.checklist(version),
    sample: (codeId, options) => sampleOf(host.projection, codeId, options),
    exportTable: async (options, exportId = 0) => handedOver(await host.exportTable(options, exportId)),
    exportRetrieval: async (options, exportId = 0) =>
      handedOver(await host.exportRetrieval(options, exportId)),
    exportCrosswalk: async (options, exportId = 0) =>
      handedOver(await host.exportCrosswalk(options, exportId)),
    ...crosswalkHost(host.projection),
    ...evidenceHost(host.projection),
    ...evidenceExportHost(host.projection, (exportId, make) => host.stoppable(exportId, make)),
    ...resultsHost(host.projection, host.past, (exportId, make) => host.stoppable(exportId, make)),
    stopExport: (exportId) => host.stopExport(exportId),
  };
}

function handedOver(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  return transfer(bytes, [bytes.buffer]);
}

type KeptTable = { readonly maker: ThematicTableMaker; madeAt: Map<ThematicRow, number> };

class Host {
  readonly projection = new CodebookProjection();
  readonly lister = new FragmentLister();
  readonly findings = new FindingsKeeper(this.projection, findingRules);
  readonly past = new ProjectPast(this.projection);
  readonly #listeners = new Set<(version: number) => void>();
  #tables = new Map<string, KeptTable>();
  readonly #exports = new Map<number, AbortController>();
  readonly #paragraphs: KeptParagraphs;
  #projectId: Id | null = null;
  #arrival = 0;
  #following: { unsubscribe(): void } | null = null;
  /** One reading of the log at a time. */
  #reading: Promise<void> = Promise.resolve();

  constructor(private readonly database: CodeboomDatabase) {
    this.#paragraphs = new KeptParagraphs(database);
  }

  async open(projectId: Id): Promise<void> {
    this.#projectId = projectId;
    await this.#inTurn(() => this.#readWhole(projectId));
    this.#following ??= observe(() => newestArrival(this.database)).subscribe(
      (arrival) => void this.#inTurn(() => this.#readOn(arrival)),
      (reason) => {
        // Thrown outside any call, so that it reaches the worker's error event and the workbench.
        queueMicrotask(() => {
          throw reason;
        });
      },
    );
  }

  watch(listener: (version: number) => void): void {
    this.#listeners.add(listener);
  }

  tableSince(options: ThematicTableOptions, since: number): TableUpdate {
    const kept = this.#table(options);
    const { rows, ...head } = kept.maker.table();
    const { version } = head;
    const madeAt = new Map(rows.map((row) => [row, kept.madeAt.get(row) ?? version]));
    kept.madeAt = madeAt;
    return {
      ...head,
      order: rows.map((row) => row.code.id),
      changed: rows.filter((row) => (madeAt.get(row) ?? version) > since),
    };
  }

  /** The texts of pages are read only for a question that needs them. */
  async retrieve(query: RetrievalQuery, limit: number): Promise<Retrieved> {
    const paragraphsOf =
      query.meet === 'paragraph' ? await this.#paragraphs.of(this.projection.records) : noParagraphs;
    return retrieve(this.projection, query, { limit, paragraphsOf });
  }

  exportTable(options: TableExport, exportId: number): Promise<Uint8Array<ArrayBuffer>> {
    // The table as it is now: rows are never changed, so what comes in meanwhile does not get into the file.
    const table = new ThematicTableMaker(this.projection, options).table();
    return this.stoppable(exportId, (context) => exportThematicTable(table, { ...options, ...context }));
  }

  exportCrosswalk(options: CrosswalkExport, exportId: number): Promise<Uint8Array<ArrayBuffer>> {
    const crosswalk = crosswalkOf(this.projection, options.systems);
    return this.stoppable(exportId, (context) => exportCrosswalk(crosswalk, { ...options, ...context }));
  }

  exportRetrieval(options: RetrievalExport, exportId: number): Promise<Uint8Array<ArrayBuffer>> {
    const { query, language } = options;
    const { code: codes } = this.projection.records;
    const labelOf = (id: Id): string => {
      const code = codes.get(id);
      return code === undefined ? '?' : labelIn(code.labels, language);
    };
    const citationOf = (id: Id): string => this.projection.cited.get(id)?.citation ?? '?';
    const question = questionInWords(query, { code: labelOf, source: citationOf }, language);
    return this.stoppable(exportId, async (context) => {
      const retrieved = await this.retrieve(query, Infinity);
      return exportRetrieval({ retrieved, codes, question }, { ...options, ...context });
    });
  }

  /** Makes a file that can be stopped under this number. */
  async stoppable<T>(exportId: number, make: (context: ExportContext) => Promise<T>): Promise<T> {
    const project =
      this.#projectId === null ? undefined : this.projection.records.project.get(this.#projectId);
    const controller = new AbortController();
    this.#exports.set(exportId, controller);
    try {
      return await make({ isSample: project?.isSample ?? false, signal: controller.signal });
    } finally {
      this.#exports.delete(exportId);
    }
  }

  stopExport(exportId: number): void {
    this.#exports.get(exportId)?.abort();
  }

  #table(options: ThematicTableOptions): KeptTable {
    const known = this.#tables.get(tableKey(options));
    if (known !== undefined) return known;
    const made = { maker: new ThematicTableMaker(this.projection, options), madeAt: new Map() };
    this.#tables.set(tableKey(options), made);
    return made;
  }

  async #readWhole(projectId: Id): Promise<void> {
    const arrival = await newestArrival(this.database);
    const changes = await changesOfProject(this.database, projectId);
    if (this.#projectId !== projectId) return;
    // The version goes on counting, so that a client never takes another project's rows for its own.
    this.projection.rebuild(changes);
    this.past.reset(changes);
    this.findings.touchAll();
    this.#tables.clear();
    this.#arrival = changes.reduce((newest, change) => Math.max(newest, change.arrival), arrival);
    this.#tell();
  }

  async #readOn(arrival: number): Promise<void> {
    const projectId = this.#projectId;
    if (projectId === null || arrival <= this.#arrival) return;
    const changes = await changesAfter(this.database, this.#arrival);
    for (const change of changes) this.#arrival = Math.max(this.#arrival, change.arrival);
    const ours = changes.filter((change) => change.projectId === projectId);
    if (ours.length === 0) return;
    if (this.#applyAll(ours)) this.#tell();
    else await this.#readWhole(projectId);
  }

  #applyAll(changes: readonly StoredChange[]): boolean {
    for (const change of changes) this.findings.touch(change.operations);
    this.past.take(changes);
    return changes.every((change) => this.projection.apply(change));
  }

  #inTurn(read: () => Promise<void>): Promise<void> {
    const turn = this.#reading.then(read);
    // A failed reading is told to its caller; the next one starts all the same.
    this.#reading = turn.catch(() => undefined);
    return turn;
  }

  #tell(): void {
    for (const listener of this.#listeners) listener(this.projection.version);
  }
}
