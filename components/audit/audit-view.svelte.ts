// What an audit remembers while the window is open; its editor and its commands share it.
import { SvelteMap } from 'svelte/reactivity';
import type { CodeRemark } from '@/lib/domain/audit/review-questions';
import type { ChecklistRow } from '@/lib/domain/audit/checklist';
import type { Id } from '@/lib/domain/records';
import type { Services } from '@/lib/services/services';
import type { Workbench } from '@/lib/workbench/contribution';
import { oneEach } from '@/lib/workbench/one-each.svelte';

/** Which codes are listed. */
export type AuditFilter = 'all' | 'unreviewed' | 'open' | 'changed' | 'findings';

/** All filters, in the order in which they are offered. */
export const auditFilters: readonly AuditFilter[] = ['all', 'unreviewed', 'open', 'changed', 'findings'];

/** Gives a seed that is short enough to be written down. */
export function newSeed(): string {
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
  return String(number % 10_000);
}

/** A remark that is being written. */
type RemarkDraft = { readonly remark: CodeRemark; readonly text: string };

const nothingSaid: RemarkDraft = { remark: 'accept', text: '' };

/** The state of one workbench's audit. */
export class AuditView {
  focusedId: Id | null = $state(null);
  filter: AuditFilter = $state('all');
  /** The version that the audit is of. */
  versionId: Id | null = $state(null);
  /** What is being said of codes, until it is saved. */
  readonly #drafts = new SvelteMap<Id, RemarkDraft>();
  seed = $state(newSeed());
  random = $state(3);
  /** What is listed now, in order. */
  listed: readonly ChecklistRow[] = $state.raw([]);
  /** Where the focus is asked to go. */
  focusRequest: { readonly place: 'list' | 'field' } | null = $state.raw(null);

  /** The row that has the focus in the list. */
  get focused(): ChecklistRow | undefined {
    return this.listed.find(({ id }) => id === this.focusedId) ?? this.listed[0];
  }

  /** What is being said of a code. */
  draftOf(codeId: Id): RemarkDraft {
    return this.#drafts.get(codeId) ?? nothingSaid;
  }

  /** Goes on with what is being said of a code; `null` when it is saved. */
  setDraft(codeId: Id, draft: Partial<RemarkDraft> | null): void {
    if (draft === null) this.#drafts.delete(codeId);
    else this.#drafts.set(codeId, { ...this.draftOf(codeId), ...draft });
  }

  requestFocus(place: 'list' | 'field'): void {
    this.focusRequest = { place };
  }

  /** Goes to the next code that is to be reviewed, from the start again at the end; tells whether there is one. */
  goToUnreviewed(): boolean {
    const at = this.listed.findIndex(({ id }) => id === this.focused?.id);
    const inTurn = [...this.listed.slice(at + 1), ...this.listed.slice(0, at + 1)];
    const next = inTurn.find(({ isToReview, isReviewed }) => isToReview && !isReviewed);
    if (next === undefined) return false;
    this.focusedId = next.id;
    return true;
  }
}

/** Gives the state of a workbench's audit. */
export const auditViewOf: (workbench: Workbench<Services>) => AuditView = oneEach(() => new AuditView());
