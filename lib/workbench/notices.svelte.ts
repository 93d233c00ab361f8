import { untrack } from 'svelte';
import { inBoth, noticeWords, type Notice } from './notice';
import type { Kept } from './preferences.svelte';

/** A notice that was given, with when. */
export type ListedNotice = Notice & { readonly id: number; readonly at: Date };

const listLength = 50;

/** Notices: one at a time in the corner, all of them in the list; reactive. */
export class Notices {
  readonly #kept: Kept<readonly string[]> | null;
  #muted: readonly string[] = $state.raw([]);
  #nextId = 1;
  #list: readonly ListedNotice[] = $state.raw([]);
  #open: readonly ListedNotice[] = $state.raw([]);
  #unseen = $state(0);
  #isListShown = $state(false);

  /** Follows which kinds are muted for as long as the page lives. */
  constructor(muted: Kept<readonly string[]> | null) {
    this.#kept = muted;
    this.#muted = muted?.initial ?? [];
    muted?.observe().subscribe((kinds) => (this.#muted = kinds ?? []));
  }

  /** Whether the list is on screen. */
  get isListShown(): boolean {
    return this.#isListShown;
  }

  /** How many came since the list was last open. */
  get unseen(): number {
    return this.#unseen;
  }

  /** Shows or hides the list. */
  showList(isShown: boolean): void {
    this.#isListShown = isShown;
    this.#unseen = 0;
  }

  /** All notices, newest first. */
  get list(): readonly ListedNotice[] {
    return this.#list;
  }

  /** The notice in the corner: the newest that was not dismissed. */
  get shown(): ListedNotice | null {
    return this.#open[0] ?? null;
  }

  /** How many warnings and errors wait behind the one in the corner. */
  get waiting(): number {
    return Math.max(0, this.#open.length - 1);
  }

  /** Shows a notice; one that says the same and was not dismissed makes way for it. Muted kinds go to the list alone. */
  add(notice: Notice): void {
    untrack(() => this.#add(notice));
  }

  #add(notice: Notice): void {
    const listed = { ...notice, id: this.#nextId, at: new Date() };
    this.#nextId += 1;
    const same = this.#open.find((each) => saysTheSame(each, notice));
    const others = this.#open.filter((each) => each !== same);
    this.#list = [listed, ...this.#list.filter((each) => each !== same)].slice(0, listLength);
    if (!this.#isListShown) this.#unseen = Math.min(listLength, this.#unseen + (same === undefined ? 1 : 0));
    // A quiet one that a newer one pushes out stays in the list alone.
    if (notice.kind === undefined || !this.#muted.includes(notice.kind))
      this.#open = [listed, ...others.filter(({ severity }) => severity !== 'info')];
    this.#follow(listed);
  }

  /** Withdraws a notice when its time is over, or when that cannot be known any more. */
  #follow({ id, standsWhile }: ListedNotice): void {
    const withdraw = (): void => {
      this.dismiss(id);
      this.#list = this.#list.map((each) => (each.id === id ? { ...each, actions: [] } : each));
      // It may be told before `subscribe` has returned.
      void Promise.resolve().then(() => following?.unsubscribe());
    };
    const following = standsWhile?.subscribe((stands) => {
      if (!stands) withdraw();
    }, withdraw);
  }

  /** Takes a notice out of the corner; it stays in the list. */
  dismiss(id: number): void {
    this.#open = this.#open.filter((notice) => notice.id !== id);
  }

  /** Empties the list. */
  clear(): void {
    this.#list = [];
    this.#open = [];
    this.#unseen = 0;
  }

  /** Whether some kind does not come up any more. */
  get hasMuted(): boolean {
    return this.#muted.length > 0;
  }

  /** Keeps a kind out of the corner from now on. */
  async mute(kind: string): Promise<void> {
    this.#open = this.#open.filter((notice) => notice.kind !== kind);
    await this.#keepMuted([...new Set([...this.#muted, kind])]);
  }

  /** Lets all kinds come up again. */
  unmuteAll(): Promise<void> {
    return this.#keepMuted([]);
  }

  async #keepMuted(kinds: readonly string[]): Promise<void> {
    this.#muted = kinds;
    await this.#kept?.save(kinds);
  }
}

function saysTheSame(one: Notice, other: Notice): boolean {
  const [first, second] = [one, other].map(({ text }) => inBoth((language) => noticeWords(text, language)));
  return one.severity === other.severity && first?.en === second?.en && first?.nl === second?.nl;
}
