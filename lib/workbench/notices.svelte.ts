import { untrack } from 'svelte';
import type { Notice } from './contribution';

/** A notice that was given, with when. */
export type ListedNotice = Notice & { readonly id: number; readonly at: Date };

const listLength = 50;

/** Notices: one at a time in the corner, all of them in the list; reactive. */
export class Notices {
  #nextId = 1;
  #list: readonly ListedNotice[] = $state.raw([]);
  #waiting: readonly number[] = $state.raw([]);

  #isListShown = $state(false);

  /** Whether the list is on screen. */
  get isListShown(): boolean {
    return this.#isListShown;
  }

  /** Shows or hides the list. */
  showList(isShown: boolean): void {
    this.#isListShown = isShown;
  }

  /** All notices, newest first. */
  get list(): readonly ListedNotice[] {
    return this.#list;
  }

  /** The notice in the corner: the oldest that was not dismissed yet. */
  get shown(): ListedNotice | null {
    return this.#list.find((notice) => notice.id === this.#waiting[0]) ?? null;
  }

  /** How many wait behind the one in the corner. */
  get waiting(): number {
    return Math.max(0, this.#waiting.length - 1);
  }

  /** Shows a notice; the same text twice in a row is one notice. */
  add(notice: Notice): void {
    untrack(() => this.#add(notice));
  }

  #add(notice: Notice): void {
    const shown = this.#list.filter((listed) => this.#waiting.includes(listed.id));
    if (shown.some((listed) => listed.text === notice.text && listed.severity === notice.severity)) return;
    const listed = { ...notice, id: this.#nextId, at: new Date() };
    this.#nextId += 1;
    this.#list = [listed, ...this.#list].slice(0, listLength);
    this.#waiting = [...this.#waiting, listed.id];
  }

  /** Takes a notice out of the corner; it stays in the list. */
  dismiss(id: number): void {
    this.#waiting = this.#waiting.filter((waiting) => waiting !== id);
  }

  /** Empties the list. */
  clear(): void {
    this.#list = [];
    this.#waiting = [];
  }
}
