// What is searched for and what was found; one for a workbench, so that commands and the view mean the same hits.
import type { Opening } from '@/lib/workbench/opening';
import { SvelteSet } from 'svelte/reactivity';
import type { Code, Id, Source } from '@/lib/domain/records';
import type { SearchHit, SearchKind, SearchQuery, SearchResult, SearchState } from '@/lib/domain/search';
import type { Services } from '@/lib/services/services';
import type { Workbench } from '@/lib/workbench/contribution';
import { openHit } from './open-hit';
import { oneEach } from '@/lib/workbench/one-each.svelte';

/** Hits that are listed; more are only counted. */
export const mostHits = 500;
/** Queries that are remembered. */
const longestHistory = 30;

/** The search of one workbench. */
export class SearchSession {
  text = $state('');
  isCaseSensitive = $state(false);
  isWholeWord = $state(false);
  isPhrase = $state(false);
  kinds = $state.raw<readonly SearchKind[]>(['source', 'code', 'memo', 'fragment']);
  sourceIds = $state.raw<readonly Id[] | null>(null);
  coded = $state<SearchQuery['coded']>('any');

  result = $state.raw<SearchResult | null>(null);
  isSearching = $state(false);
  /** How far the index is; `null` until it has been asked. */
  index = $state.raw<SearchState | null>(null);
  sources = $state.raw<ReadonlyMap<Id, Source>>(new Map());
  codes = $state.raw<ReadonlyMap<Id, Code>>(new Map());
  /** The hit that was gone to last. */
  currentId = $state<string | null>(null);
  readonly closed = new SvelteSet<string>();
  /** Grows each time the field should take the focus. */
  focusRequest = $state(0);

  #isStale = false;
  #isReading = false;
  #history: readonly string[] = [];
  #historyAt = -1;

  constructor(readonly workbench: Workbench<Services>) {}

  readonly query = $derived<SearchQuery>({
    text: this.text,
    isCaseSensitive: this.isCaseSensitive,
    isWholeWord: this.isWholeWord,
    isPhrase: this.isPhrase,
    kinds: this.kinds,
    sourceIds: this.sourceIds,
    coded: this.coded,
  });
  readonly hits = $derived((this.result?.groups ?? []).flatMap(({ hits }) => hits));

  /** Follows the index while something shows it; gives what ends that. */
  follow(): () => void {
    this.#recall().catch(this.#report);
    const following = this.workbench.services.search.observeState().subscribe((state) => {
      this.index = state;
      if (state === null) return;
      this.#readPdfs(state);
      if (this.text.trim() !== '') this.search();
    });
    this.workbench.services.search.wake().catch(this.#report);
    return () => following.unsubscribe();
  }

  /** Asks for the field to take the focus, with this typed when something is given. */
  focus(text?: string): void {
    if (text !== undefined && text.trim() !== '') {
      this.text = text;
      this.search();
    }
    this.focusRequest += 1;
  }

  /** Searches for what is typed; while an answer is on its way, later questions become one. */
  search(): void {
    this.#isStale = true;
    if (this.isSearching) return;
    this.isSearching = true;
    this.#answer()
      .catch(this.#report)
      .finally(() => {
        this.isSearching = false;
      });
  }

  /** Goes to a hit. */
  open(hit: SearchHit, where: Opening = { preview: true }): void {
    this.currentId = hit.id;
    this.remember();
    openHit(this.workbench, hit, where).catch(this.#report);
  }

  /** Goes to the next hit, or with -1 to the one before; round at the end. */
  step(by: 1 | -1): void {
    const at = this.hits.findIndex(({ id }) => id === this.currentId);
    const count = this.hits.length;
    const from = at === -1 && by === -1 ? 0 : at;
    const hit = this.hits[(from + by + count) % count];
    if (hit !== undefined) this.open(hit);
  }

  /** Keeps what is typed among the earlier searches. */
  remember(): void {
    const typed = this.text.trim();
    if (typed === '' || this.#history[0] === typed) return;
    this.#history = [typed, ...this.#history.filter((each) => each !== typed)].slice(0, longestHistory);
    this.#historyAt = 0;
    this.workbench.services.settings.set('searchHistory', this.#history).catch(this.#report);
  }

  /** Brings an earlier search back, or with -1 a later one. */
  browse(by: 1 | -1): void {
    const at = this.#historyAt + by;
    const earlier = this.#history[at];
    if (earlier === undefined) return;
    this.#historyAt = at;
    this.text = earlier;
    this.search();
  }

  async #answer(): Promise<void> {
    while (this.#isStale) {
      this.#isStale = false;
      const { services } = this.workbench;
      const [sources, codes, result] = await Promise.all([
        services.sources.all(),
        services.codes.all(),
        services.search.search(this.query, { limit: mostHits }),
      ]);
      this.sources = new Map(sources.map((source) => [source.id, source]));
      this.codes = new Map(codes.map((code) => [code.id, code]));
      this.result = result;
      this.workbench.setContext({ hasSearchHits: result.total > 0 });
    }
  }

  #readPdfs(state: SearchState): void {
    if (this.#isReading || state.waiting.length === 0) return;
    this.#isReading = true;
    // What reads PDFs is fetched when there is one to read.
    import('./read-pdfs')
      .then(({ readWaitingPdfs }) => readWaitingPdfs(this.workbench, state))
      .catch(this.#report)
      .finally(() => {
        this.#isReading = false;
      });
  }

  async #recall(): Promise<void> {
    if (this.#history.length > 0) return;
    this.#history = (await this.workbench.services.settings.get('searchHistory')) ?? [];
  }

  readonly #report = (reason: unknown): void => this.workbench.report(reason);
}

/** Gives the search of a workbench. */
export const sessionOf = oneEach((workbench: Workbench<Services>) => new SearchSession(workbench));
