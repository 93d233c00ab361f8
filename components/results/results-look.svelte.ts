// How the results text of a window is to be, and what was typed into it and is not saved yet.
import { SvelteMap } from 'svelte/reactivity';
import { usualResults, type ResultsRequest } from '@/lib/domain/results/results-outline';
import { draftsOf, keepDrafts } from '@/lib/services/kept-drafts';
import type { Services } from '@/lib/services/services';
import type { Workbench } from '@/lib/workbench/contribution';
import { oneEach } from '@/lib/workbench/one-each.svelte';
import { chosenResults } from './results-settings';

/** The workbench with all services. */
export type ResultsWorkbench = Workbench<Services>;

/** Typing rests this long before what was typed is remembered. */
const rest = 300;

/** The look at the results text; reactive. */
export class ResultsLook {
  readonly #drafts = new SvelteMap<string, string>();
  readonly #typed = new Map<string, string | null>();
  #timer: ReturnType<typeof setTimeout> | null = null;

  readonly request = $derived.by((): ResultsRequest => ({
    ...usualResults,
    language: this.workbench.language,
    ...chosenResults(this.workbench.settings),
  }));

  constructor(private readonly workbench: ResultsWorkbench) {
    this.#recall().catch((reason: unknown) => workbench.report(reason));
  }

  /** Changes some of it, for this person from now on. */
  choose(some: Partial<ResultsRequest>): void {
    for (const [name, value] of Object.entries(some)) {
      this.workbench.settings
        .set(`results.${name}`, value)
        .catch((reason: unknown) => this.workbench.report(reason));
    }
  }

  /** Gives what was typed into a part and not saved. */
  draft(key: string): string | undefined {
    return this.#drafts.get(key);
  }

  /** Takes in what stands in the field of a part; `null` when that is what is saved. */
  type(key: string, words: string | null): void {
    if (words === null) this.#drafts.delete(key);
    else this.#drafts.set(key, words);
    this.#typed.set(key, words);
    this.#timer ??= setTimeout(() => {
      this.#timer = null;
      this.#keep().catch((reason: unknown) => this.workbench.report(reason));
    }, rest);
  }

  async #keep(): Promise<void> {
    const { services } = this.workbench;
    const typed = new Map(this.#typed);
    this.#typed.clear();
    await keepDrafts(services.settings, (await services.projects.current()).id, typed);
  }

  async #recall(): Promise<void> {
    const { services } = this.workbench;
    const kept = await draftsOf(services.settings, (await services.projects.current()).id);
    for (const [key, words] of kept) {
      if (!this.#drafts.has(key) && !this.#typed.has(key)) this.#drafts.set(key, words);
    }
  }
}

/** Gives the look at the results text of a workbench; it outlives the editor. */
export const resultsLookOf: (workbench: ResultsWorkbench) => ResultsLook = oneEach(
  (workbench) => new ResultsLook(workbench),
);

/** Names the draft of a part in a language. */
export function draftKey(part: string, { language }: Pick<ResultsRequest, 'language'>): string {
  return `results ${language} ${part}`;
}
