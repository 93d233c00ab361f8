// Codings from the key press until the database shows them: what is painted at once, and what the next key means.
import { anchorKey } from '@/lib/domain/anchor-key';
import type { CodedFragment } from '@/lib/domain/drafts';
import type { Anchor, Id, NetworkType } from '@/lib/domain/records';

/** What a coding has become on disk. */
export type SavedCoding = { readonly fragmentId: Id; readonly codingId: Id };

/** A passage that is painted before it is stored. */
export type PendingPassage = {
  readonly key: string;
  readonly anchor: Anchor;
  readonly type: NetworkType | null;
};

type Entry = PendingPassage & { saved: SavedCoding | null; isPainted: boolean };

/** Codings of one source that are being saved. */
export class PendingCodings {
  #entries = $state.raw<readonly Entry[]>([]);
  #stored: readonly CodedFragment[] = [];

  /** Passages that no stored fragment stands on yet, each once. */
  readonly passages: readonly PendingPassage[] = $derived([
    ...new Map(this.#entries.filter((entry) => entry.isPainted).map((entry) => [entry.key, entry])).values(),
  ]);

  /**
   * Follows one coding until it is seen among the stored ones.
   * @throws whatever `save` rejects with; the passage is then gone
   */
  async follow<T>(
    { anchor, type }: Pick<PendingPassage, 'anchor' | 'type'>,
    save: () => Promise<T>,
    savedAs: (outcome: T) => SavedCoding,
  ): Promise<T> {
    const key = anchorKey(anchor);
    const entry: Entry = { key, anchor, type, saved: null, isPainted: !this.#isStored(key) };
    this.#entries = [...this.#entries, entry];
    try {
      const outcome = await save();
      this.#settle(entry, savedAs(outcome));
      return outcome;
    } catch (reason) {
      this.#entries = this.#entries.filter((each) => each !== entry);
      throw reason;
    }
  }

  /** Takes what the database shows now. Call it before that is drawn: what was painted ahead goes in the same frame. */
  arrived(stored: readonly CodedFragment[]): void {
    this.#stored = stored;
    if (this.#entries.length === 0) return;
    // Whatever comes after saving knows of the coding: also when it is missing, because it was undone at once.
    const waiting = this.#entries.filter((entry) => entry.saved === null);
    for (const entry of waiting) entry.isPainted &&= !this.#isStored(entry.key);
    this.#entries = [...waiting];
  }

  /** Gives the passage of a fragment that is stored and not shown yet. */
  anchorOf(fragmentId: Id | null): Anchor | null {
    return this.#entries.find((entry) => entry.saved?.fragmentId === fragmentId)?.anchor ?? null;
  }

  /** Gives the codings of a fragment that are stored and not shown yet. */
  codingsOf(fragmentId: Id): Id[] {
    return this.#entries.flatMap(({ saved }) => (saved?.fragmentId === fragmentId ? [saved.codingId] : []));
  }

  #settle(entry: Entry, saved: SavedCoding): void {
    entry.saved = saved;
    const shown = this.#stored.find(({ fragment }) => fragment.id === saved.fragmentId);
    const isShown = shown?.codings.some((coding) => coding.id === saved.codingId) === true;
    this.#entries = this.#entries.filter((each) => each !== entry || !isShown);
  }

  #isStored(key: string): boolean {
    return this.#stored.some(({ fragment }) => anchorKey(fragment.anchor) === key);
  }
}
