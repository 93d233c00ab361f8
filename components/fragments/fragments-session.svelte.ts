// Which code's fragments are listed, what is chosen among them, and what was read of them so far.
import type { Opening } from '@/lib/workbench/opening';
import { SvelteMap, SvelteSet } from 'svelte/reactivity';
import type { CodeRow } from '@/lib/domain/codebook-view';
import type { FragmentList, ListedFragment } from '@/lib/domain/fragment-list';
import type { Id } from '@/lib/domain/records';
import { observeEngine } from '@/lib/services/observe-engine';
import type { Services } from '@/lib/services/services';
import type { Language } from '@/lib/base/language';
import type { DraggedPassage } from '@/components/pieces/passage-drag';
import { inMarks, quotePlace, tableWords } from '@/lib/domain/thematic-words';
import type { Workbench } from '@/lib/workbench/contribution';
import { fragmentRows, fragmentsBetween, nextFragment } from './fragment-rows';
import { oneEach } from '@/lib/workbench/one-each.svelte';

/** A code's fragments with the rows of the codebook that name its codes. */
type Answer = { readonly list: FragmentList | null; readonly codes: ReadonlyMap<Id, CodeRow> };

/** The list of fragments of one workbench. */
export class FragmentsSession {
  codeId = $state<Id | null>(null);
  answer = $state.raw<Answer | null>(null);
  /** Index of the row that the keys mean. */
  focusedIndex = $state(-1);
  readonly selected = new SvelteSet<Id>();
  readonly details = new SvelteMap<Id, ListedFragment>();
  /** Grows each time the list should take the focus. */
  focusRequest = $state(0);
  #anchorIndex = -1;
  #wanted = new Set<Id>();
  #isReading = false;
  #following: { unsubscribe(): void } | null = null;

  constructor(readonly workbench: Workbench<Services>) {}

  readonly rows = $derived(fragmentRows(this.answer?.list ?? null));
  readonly focusedRow = $derived(this.rows[this.focusedIndex] ?? null);
  /** What commands act on: what is selected, else what is focused. */
  readonly chosenIds = $derived.by((): readonly Id[] => {
    if (this.selected.size > 0) return [...this.selected];
    return this.focusedRow?.kind === 'fragment' ? [this.focusedRow.id] : [];
  });

  /** Lists the fragments of a code, and follows them. */
  show(codeId: Id): void {
    this.#following?.unsubscribe();
    this.codeId = codeId;
    this.answer = null;
    this.selected.clear();
    this.details.clear();
    this.focusedIndex = -1;
    this.focusRequest += 1;
    const { codebook } = this.workbench.services;
    const ask = async (): Promise<Answer> => {
      const [list, { rows }] = await Promise.all([codebook.fragmentList(codeId), codebook.snapshot()]);
      return { list, codes: new Map(rows.map((row) => [row.id, row])) };
    };
    this.#following = observeEngine(codebook, ask).subscribe(
      (answer) => this.#arrived(answer),
      (reason) => this.workbench.report(reason),
    );
  }

  /** A row is on screen: what it says is read soon, with that of others. */
  want(id: Id): void {
    if (this.details.has(id)) return;
    this.#wanted.add(id);
    if (this.#isReading) return;
    this.#isReading = true;
    queueMicrotask(() => {
      this.#read()
        .catch((reason: unknown) => this.workbench.report(reason))
        .finally(() => (this.#isReading = false));
    });
  }

  /** The keys now mean a row; selecting from there begins anew. */
  focus(index: number, how: { readonly extends?: boolean; readonly toggles?: boolean } = {}): void {
    const row = this.rows[index];
    if (row === undefined) return;
    this.focusedIndex = index;
    if (how.extends === true) {
      this.#selectOnly(fragmentsBetween(this.rows, Math.max(0, this.#anchorIndex), index));
      return;
    }
    this.#anchorIndex = index;
    if (how.toggles !== true) this.selected.clear();
    else if (row.kind === 'fragment' && !this.selected.delete(row.id)) this.selected.add(row.id);
  }

  /** Selects everything that is listed. */
  selectAll(): void {
    this.#selectOnly(fragmentsBetween(this.rows, 0, this.rows.length - 1));
  }

  /** Goes to the next fragment or to the one before, round at the ends; gives its place among all, or `null`. */
  step(by: 1 | -1): number | null {
    const ends = by === 1 ? -1 : this.rows.length;
    const next = nextFragment(this.rows, this.focusedIndex < 0 ? ends : this.focusedIndex, by);
    const index = next >= 0 ? next : nextFragment(this.rows, ends, by);
    if (index < 0) return null;
    this.focus(index);
    return fragmentsBetween(this.rows, 0, index).length;
  }

  /** Opens a fragment where it was coded. */
  async open(id: Id, where: Opening): Promise<void> {
    const [fragment] = this.details.has(id)
      ? [this.details.get(id)]
      : await this.workbench.services.codebook.listedFragments([id]);
    if (fragment === undefined) return;
    this.workbench.openEditor({ editor: fragment.kind, key: fragment.sourceId, reveal: id }, where);
  }

  /** Gives a fragment as it is dragged elsewhere; `null` until it has been read. */
  dragged(id: Id, language: Language): DraggedPassage | null {
    const fragment = this.details.get(id);
    const group = this.answer?.list?.groups.find(({ fragmentIds }) => fragmentIds.includes(id));
    if (fragment === undefined || group === undefined) return null;
    const place = quotePlace({ citation: group.citation, page: fragment.page, times: 1 }, language);
    return { fragmentId: id, text: `${inMarks(fragment.text, tableWords(language))} (${place})` };
  }

  /** F4 means this list until something is searched. */
  takeKeys(): void {
    this.workbench.setContext({
      hasFragmentList: (this.answer?.list?.count ?? 0) > 0,
      hasSearchHits: false,
    });
  }

  #selectOnly(ids: readonly Id[]): void {
    this.selected.clear();
    for (const id of ids) this.selected.add(id);
  }

  #arrived(answer: Answer): void {
    const focused = this.focusedRow?.id;
    this.details.clear();
    this.answer = answer;
    const present = new Set(this.rows.map(({ id }) => id));
    for (const id of this.selected) if (!present.has(id)) this.selected.delete(id);
    if (focused !== undefined) {
      const at = this.rows.findIndex(({ id }) => id === focused);
      this.focusedIndex = at >= 0 ? at : Math.min(this.focusedIndex, this.rows.length - 1);
    }
    this.takeKeys();
  }

  async #read(): Promise<void> {
    while (this.#wanted.size > 0) {
      const ids = [...this.#wanted];
      this.#wanted = new Set();
      for (const fragment of await this.workbench.services.codebook.listedFragments(ids)) {
        this.details.set(fragment.id, fragment);
      }
    }
  }
}

/** Gives the list of a workbench. */
export const sessionOf = oneEach((workbench: Workbench<Services>) => new FragmentsSession(workbench));
