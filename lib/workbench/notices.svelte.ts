import { untrack } from 'svelte';
import type { Notice } from './notice';

/** A notice that was given, with when. */
export type ListedNotice = Notice & { readonly id: number; readonly at: Date };

const listLength = 50;

/** How many stand in the corner together. */
const cornerLength = 3;

/** Notices: the newest few in the corner, all of them in the list; reactive. */
export class Notices {
  #nextId = 1;
  #list: readonly ListedNotice[] = $state.raw([]);
  #open: readonly ListedNotice[] = $state.raw([]);

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

  /** The notices in the corner, newest first: at most three that were not dismissed. */
  get shown(): readonly ListedNotice[] {
    return this.#open.slice(0, cornerLength);
  }

  /** How many warnings and errors wait behind those in the corner. */
  get waiting(): number {
    return this.#open.length - this.shown.length;
  }

  /** Shows a notice; one that says the same and was not dismissed makes way for it. */
  add(notice: Notice): void {
    untrack(() => this.#add(notice));
  }

  #add(notice: Notice): void {
    const listed = { ...notice, id: this.#nextId, at: new Date() };
    this.#nextId += 1;
    const same = this.#open.find(
      ({ text, severity }) => text === notice.text && severity === notice.severity,
    );
    const isOther = (each: ListedNotice): boolean => each !== same;
    this.#list = [listed, ...this.#list.filter(isOther)].slice(0, listLength);
    // A quiet one that newer ones push out stays in the list alone.
    this.#open = [listed, ...this.#open.filter(isOther)].filter(
      ({ severity }, index) => index < cornerLength || severity !== 'info',
    );
  }

  /** Takes a notice out of the corner; it stays in the list. */
  dismiss(id: number): void {
    this.#open = this.#open.filter((notice) => notice.id !== id);
  }

  /** Empties the list. */
  clear(): void {
    this.#list = [];
    this.#open = [];
  }
}
