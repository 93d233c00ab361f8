// What the Problems panel remembers while the workbench is open: grouping, filter, focus; commands use it too.
import { SvelteSet } from 'svelte/reactivity';
import { firstValue } from '@/lib/base/observable';
import { findingSeverities, type Finding, type FindingSeverity } from '@/lib/domain/findings/finding';
import { observeFindings, type FindingsNow } from '@/lib/services/findings';
import type { Services } from '@/lib/services/services';
import type { Workbench } from '@/lib/workbench/contribution';
import {
  filteredFindings,
  findingNodes,
  groupIdOf,
  type FindingGrouping,
  type ListedFinding,
} from './finding-rows';
import { oneEach } from '@/lib/workbench/one-each.svelte';

/** The state of the Problems panel in one workbench. */
export class ProblemsView {
  grouping: FindingGrouping = $state('rule');
  text = $state('');
  rule: string | null = $state(null);
  showsAccepted = $state(false);
  /** The finding, or the group, that has the focus or was last gone to. */
  focusedId: string | null = $state(null);
  /** The list of findings has the focus. */
  hasFocus = $state(false);
  readonly severities = new SvelteSet<FindingSeverity>(findingSeverities);
  /** Groups are open unless they are in here. */
  readonly closedIds = new SvelteSet<string>();
  #focusRequest: { readonly place: 'tree' | 'filter' } | null = $state.raw(null);

  /** What the panel should focus; a new object with each request. */
  get focusRequest(): { readonly place: 'tree' | 'filter' } | null {
    return this.#focusRequest;
  }

  /** Makes a finding the one that was last gone to; its group is opened, so that it is seen. */
  goTo(finding: Finding): void {
    this.closedIds.delete(groupIdOf(finding, this.grouping));
    this.focusedId = finding.key;
  }

  /** Whether something is left out. */
  get isFiltered(): boolean {
    return this.text.trim() !== '' || this.rule !== null || this.severities.size < findingSeverities.length;
  }

  /** Asks the panel to put the focus somewhere, as soon as it is there. */
  requestFocus(place: 'tree' | 'filter'): void {
    this.#focusRequest = { place };
  }

  /** The panel has done what was asked. */
  focusTaken(): void {
    this.#focusRequest = null;
  }

  /** Shows everything again. */
  clearFilters(): void {
    this.text = '';
    this.rule = null;
    for (const severity of findingSeverities) this.severities.add(severity);
  }

  /** Gives the findings that the panel lists, in the order of the rules. */
  listed(
    { open, accepted }: FindingsNow,
    language: Workbench<Services>['language'],
  ): readonly ListedFinding[] {
    const all: ListedFinding[] = open.map((finding) => ({ finding, acceptance: null }));
    return filteredFindings(this.showsAccepted ? [...all, ...accepted] : all, this, language);
  }
}

/** Gives the state of a workbench's Problems panel; commands and panel share it. */
export const problemsViewOf = oneEach<Workbench<Services>, ProblemsView>(() => new ProblemsView());

/** Gives all findings of the open project as they are now. */
export function findingsNow({ services }: Workbench<Services>): Promise<FindingsNow> {
  return firstValue(observeFindings(services.codebook));
}

/** Gives the findings that the panel lists now, in the order in which it lists them. */
export async function listedNow(workbench: Workbench<Services>): Promise<readonly ListedFinding[]> {
  const view = problemsViewOf(workbench);
  const { language } = workbench;
  const listed = view.listed(await findingsNow(workbench), language);
  return findingNodes(listed, view.grouping, language).flatMap((node) => node.listed ?? []);
}
