// What the workbench asks of the search worker. The worker starts with the first question and ends when nobody asks.
import { proxy, type Remote } from 'comlink';
import type { Observable } from '@/lib/base/observable';
import type { Id } from '@/lib/domain/records';
import type { SearchedPdf, SearchQuery, SearchResult, SearchState } from '@/lib/domain/search';
import type { SearchHost } from './search-host';

/** Finds words in everything a project has. */
export interface SearchEngine {
  /** Says which project is searched. Nothing is read before the first question. */
  open(projectId: Id): void;
  /** Finds what is asked; gives at most `limit` hits and counts all. Aborting rejects with the signal's reason. */
  search(
    query: SearchQuery,
    options: { readonly limit: number; readonly signal?: AbortSignal },
  ): Promise<SearchResult>;
  /** Hands over the text of a PDF that waits for it; gives what still waits. */
  givePdf(pdf: SearchedPdf): Promise<SearchState>;
  /** Gives how far the index is, now and after each change; `null` until the worker has been asked. */
  observeState(): Observable<SearchState | null>;
  /** Starts reading, so that the first question finds it done. */
  wake(): Promise<SearchState>;
}

/** A running worker. */
export type StartedSearch = { readonly host: Remote<SearchHost>; readonly stop: () => void };

/** Milliseconds without a question after which the worker and its memory go. */
const idleTime = 5 * 60_000;

/** Gives an engine on a worker that is started when it is needed. */
export function createSearchEngine(start: () => StartedSearch): SearchEngine {
  return new Engine(start);
}

class Engine implements SearchEngine {
  #projectId: Id | null = null;
  #running: StartedSearch | null = null;
  #opened: Promise<void> = Promise.resolve();
  #state: SearchState | null = null;
  #idle: ReturnType<typeof setTimeout> | undefined;
  #asking = 0;
  readonly #listeners = new Set<(state: SearchState | null) => void>();

  constructor(private readonly start: () => StartedSearch) {}

  open(projectId: Id): void {
    if (this.#projectId === projectId) return;
    this.#projectId = projectId;
    this.#tell(null);
    if (this.#running !== null) this.#opened = this.#running.host.open(projectId);
  }

  async search(
    query: SearchQuery,
    { limit, signal }: { readonly limit: number; readonly signal?: AbortSignal },
  ): Promise<SearchResult> {
    const result = await this.#ask((host) => {
      signal?.throwIfAborted();
      return host.search(query, limit);
    });
    signal?.throwIfAborted();
    return result;
  }

  async givePdf(pdf: SearchedPdf): Promise<SearchState> {
    return this.#tell(await this.#ask((host) => host.givePdf(pdf)));
  }

  async wake(): Promise<SearchState> {
    return this.#tell(await this.#ask((host) => host.state()));
  }

  observeState(): Observable<SearchState | null> {
    return {
      subscribe: (next) => {
        this.#listeners.add(next);
        next(this.#state);
        return { unsubscribe: () => this.#listeners.delete(next) };
      },
    };
  }

  async #ask<T>(question: (host: Remote<SearchHost>) => Promise<T>): Promise<T> {
    clearTimeout(this.#idle);
    this.#asking += 1;
    try {
      const host = this.#host();
      await this.#opened;
      return await question(host);
    } finally {
      this.#asking -= 1;
      if (this.#asking === 0) this.#idle = setTimeout(() => this.#stop(), idleTime);
    }
  }

  #host(): Remote<SearchHost> {
    if (this.#running !== null) return this.#running.host;
    this.#running = this.start();
    const { host } = this.#running;
    void host.watch(proxy((state) => void this.#tell(state)));
    if (this.#projectId !== null) this.#opened = host.open(this.#projectId);
    return host;
  }

  #stop(): void {
    this.#running?.stop();
    this.#running = null;
  }

  #tell<State extends SearchState | null>(state: State): State {
    this.#state = state;
    for (const listener of this.#listeners) listener(state);
    return state;
  }
}
