// Runs in the search worker: holds the index of one project, keeps it in step with the log, answers.
import type { Id } from '@/lib/domain/records';
import type { SearchedPdf, SearchQuery, SearchResult, SearchState } from '@/lib/domain/search';
import { newestArrival } from '@/lib/store/read/changes';
import { observe } from '@/lib/store/read/observe';
import type { CodeboomDatabase } from '@/lib/store/schema';
import { FragmentsBySource } from './coded-ranges';
import { ProjectRecords, type Touched } from './project-records';
import { entriesOf } from './record-entries';
import { sourcesOf, SourceTexts, textFileOf, type SourceText } from './source-texts';
import { TextIndex } from './text-index';

/** What the worker exposes through Comlink. */
export type SearchHost = {
  /** Reads a project; what is asked before waits for it. */
  open(projectId: Id): Promise<void>;
  search(query: SearchQuery, limit: number): Promise<SearchResult>;
  /** Takes the text of a PDF in; gives what still waits. */
  givePdf(pdf: SearchedPdf): Promise<SearchState>;
  state(): Promise<SearchState>;
  /** Calls `listener` with the state when something changed. */
  watch(listener: (state: SearchState) => void): void;
};

/** Makes the host on the worker's own connection to the database. */
export function createSearchHost(database: CodeboomDatabase): SearchHost {
  const host = new Host(database);
  return {
    open: (projectId) => host.open(projectId),
    search: (query, limit) => host.inTurn(() => host.search(query, limit)),
    givePdf: (pdf) => host.inTurn(() => host.givePdf(pdf)),
    state: () => host.inTurn(() => host.state()),
    watch: (listener) => host.watch(listener),
  };
}

class Host {
  #index = new TextIndex();
  #records: ProjectRecords | null = null;
  #texts = new Map<Id, { readonly fileId: string | null; readonly text: SourceText }>();
  #fragments: FragmentsBySource | null = null;
  readonly #sourceTexts: SourceTexts;
  readonly #listeners = new Set<(state: SearchState) => void>();
  #following: { unsubscribe(): void } | null = null;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(private readonly database: CodeboomDatabase) {
    this.#sourceTexts = new SourceTexts(database);
  }

  /** One thing at a time: an answer never mixes two states of the log. */
  inTurn<T>(act: () => Promise<T> | T): Promise<T> {
    const turn = this.#turn.then(act);
    // A failure is told to its caller; the next one starts all the same.
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  open(projectId: Id): Promise<void> {
    return this.inTurn(async () => {
      this.#index = new TextIndex();
      this.#texts = new Map();
      this.#records = new ProjectRecords(this.database, projectId);
      await this.#takeIn(await this.#records.readAll());
      this.#following ??= observe(() => newestArrival(this.database)).subscribe(
        () => void this.inTurn(() => this.#readOn()),
        (reason) => {
          // Thrown outside any call, so that it reaches the worker's error event and the workbench.
          queueMicrotask(() => {
            throw reason;
          });
        },
      );
    });
  }

  async search(query: SearchQuery, limit: number): Promise<SearchResult> {
    // A change that was just saved is found, although its news may still be on its way.
    await this.#readOn();
    const state = this.#records?.state;
    if (state === undefined) return { groups: [], total: 0, isCut: false };
    this.#fragments ??= new FragmentsBySource(state);
    const fragments = this.#fragments;
    const isRead = (sourceId: Id | null): boolean =>
      sourceId !== null && this.#texts.get(sourceId)?.text.kind === 'ready';
    return this.#index.search(query, {
      limit,
      // Its words are found in the text itself.
      isLeftOut: ({ kind, sourceId }) =>
        kind === 'fragment' && query.kinds.includes('source') && isRead(sourceId),
      codedIn: ({ recordId, prepared, field }) =>
        field === 'text' ? fragments.rangesIn(recordId, prepared) : [],
    });
  }

  async givePdf(pdf: SearchedPdf): Promise<SearchState> {
    const text = await this.#sourceTexts.take(pdf);
    for (const [sourceId, known] of this.#texts) {
      if (known.fileId === pdf.fileId) this.#set(sourceId, pdf.fileId, text);
    }
    this.#tell();
    return this.state();
  }

  state(): SearchState {
    const texts = [...this.#texts];
    return {
      read: texts.filter(([, { text }]) => text.kind === 'ready').length,
      waiting: texts.flatMap(([sourceId, { text }]) =>
        text.kind === 'waiting' ? [{ sourceId, fileId: text.fileId }] : [],
      ),
      withoutText: texts.filter(([, { text }]) => text.kind === 'none').map(([id]) => id),
    };
  }

  watch(listener: (state: SearchState) => void): void {
    this.#listeners.add(listener);
  }

  async #readOn(): Promise<void> {
    const touched = await this.#records?.readOn();
    if (touched === undefined || [...touched.values()].every((ids) => ids.size === 0)) return;
    await this.#takeIn(touched);
    this.#tell();
  }

  async #takeIn(touched: Touched): Promise<void> {
    const state = this.#records?.state;
    if (state === undefined) return;
    this.#fragments = null;
    for (const [noun, ids] of touched) {
      for (const id of ids) {
        const { put, drop } = entriesOf(state, noun, id);
        for (const key of drop) this.#index.drop(key);
        for (const entry of put) this.#index.put(entry);
      }
    }
    const versions = touched.get('version') ?? [];
    const sourceIds = new Set([...(touched.get('source') ?? []), ...sourcesOf(state, versions)]);
    for (const sourceId of sourceIds) await this.#readText(sourceId);
    this.#index.prepare();
  }

  async #readText(sourceId: Id): Promise<void> {
    const state = this.#records?.state;
    const source = state?.source.get(sourceId);
    if (state === undefined || source === undefined || source.removed) {
      this.#texts.delete(sourceId);
      this.#index.drop(`text ${sourceId}`);
      return;
    }
    const fileId = textFileOf(state, source);
    if (this.#texts.get(sourceId)?.fileId === fileId && fileId !== null) return;
    this.#set(sourceId, fileId, await this.#sourceTexts.textOf(source, fileId));
  }

  #set(sourceId: Id, fileId: string | null, text: SourceText): void {
    this.#texts.set(sourceId, { fileId, text });
    const about = { kind: 'source', field: 'text', recordId: sourceId, sourceId } as const;
    const key = `text ${sourceId}`;
    if (text.kind === 'ready') this.#index.put({ ...about, key, prepared: text.prepared });
    else this.#index.drop(key);
  }

  #tell(): void {
    const state = this.state();
    for (const listener of this.#listeners) listener(state);
  }
}
