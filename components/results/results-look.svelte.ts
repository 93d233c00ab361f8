// How the results text of a window is to be, and what was typed into it and is not saved yet.
import { SvelteMap } from 'svelte/reactivity';
import { usualResults, type ResultsRequest } from '@/lib/domain/results/results-outline';
import type { Services } from '@/lib/services/services';
import type { Workbench } from '@/lib/workbench/contribution';
import { oneEach } from '@/lib/workbench/one-each.svelte';

/** The workbench with all services. */
export type ResultsWorkbench = Workbench<Services>;

/** The look at the results text; reactive. */
export class ResultsLook {
  /** What was chosen; the language of the interface as long as none was. */
  chosen: Partial<ResultsRequest> = $state.raw({});
  /** Words that were typed and not saved, by `draftKey`. */
  readonly drafts = new SvelteMap<string, string>();

  readonly request = $derived.by((): ResultsRequest => ({
    ...usualResults,
    language: this.workbench.language,
    ...this.chosen,
  }));

  constructor(private readonly workbench: ResultsWorkbench) {}

  /** Changes some of it. */
  choose(some: Partial<ResultsRequest>): void {
    this.chosen = { ...this.chosen, ...some };
  }
}

/** Gives the look at the results text of a workbench; it outlives the editor. */
export const resultsLookOf: (workbench: ResultsWorkbench) => ResultsLook = oneEach(
  (workbench) => new ResultsLook(workbench),
);

/** Names the draft of a part in a language. */
export function draftKey(part: string, { language }: Pick<ResultsRequest, 'language'>): string {
  return `${language} ${part}`;
}
