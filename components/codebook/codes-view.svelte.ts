// What the Codes side bar remembers while the workbench is open: focus, filter, closed rows, the row being named.
import { tick } from 'svelte';
import { SvelteSet } from 'svelte/reactivity';
import { TreeSelection } from '@/components/shared/tree-selection.svelte';
import type { Id } from '@/lib/domain/records';
import type { Services } from '@/lib/services/services';
import type { Workbench } from '@/lib/workbench/contribution';
import { draftId, type CodeDraftRow } from './code-nodes';
import { oneEach } from '@/lib/workbench/one-each.svelte';

/** Where the side bar should put the focus. */
export type FocusRequest =
  { readonly place: 'filter' } | { readonly place: 'tree'; readonly codeId: Id | null };

/** The state of the Codes tree in one workbench. */
export class CodesView {
  focusedId: Id | null = $state(null);
  filter = $state('');
  /** Rows are open unless they are in here. */
  readonly closedIds = new SvelteSet<Id>();
  /** Several chosen codes. */
  readonly selection = new TreeSelection();
  /** Codes that were cut and wait for a place. */
  cutIds: ReadonlySet<Id> = $state.raw(new Set());
  #renamingId: Id | null = $state(null);
  #draft: CodeDraftRow | null = $state.raw(null);
  #focusRequest: FocusRequest | null = $state.raw(null);

  /** The row with an open name field. */
  get renamingId(): Id | null {
    return this.#renamingId;
  }

  set renamingId(id: Id | null) {
    this.#renamingId = id;
    // The field of a new code is gone, kept or not.
    if (id !== draftId) this.#draft = null;
  }

  /** The code that is being named. */
  get draft(): CodeDraftRow | null {
    return this.#draft;
  }

  /** What the side bar should focus; a new object with each request. */
  get focusRequest(): FocusRequest | null {
    return this.#focusRequest;
  }

  /** Asks the side bar to put the focus somewhere, as soon as it is there. */
  requestFocus(request: FocusRequest): void {
    this.#focusRequest = request;
  }

  /** The side bar has done what was asked. */
  focusTaken(): void {
    this.#focusRequest = null;
  }

  /** Opens a row in which a new code gets its name. */
  startDraft(draft: CodeDraftRow): void {
    this.filter = '';
    if (draft.parentId !== null) this.closedIds.delete(draft.parentId);
    this.#draft = draft;
    this.#renamingId = draftId;
    this.focusedId = draftId;
  }
}

/** Gives the state of a workbench's Codes tree; commands and side bar share it. */
export const codesViewOf = oneEach<Workbench<Services>, CodesView>(() => new CodesView());

/** Opens the Codes side bar. The workbench gives it the focus; what comes after may put it elsewhere. */
export async function showCodes(workbench: Workbench<Services>): Promise<CodesView> {
  workbench.showContainer('codes');
  await tick();
  return codesViewOf(workbench);
}
