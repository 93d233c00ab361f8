// Where a person was, to go back to: editors and places in them, oldest first.
import type { EditorInput } from './contribution';

/** Places that are kept; older ones are forgotten. */
const mostKept = 50;

/** The places that were visited, and which of them is the present one. */
export class Navigation {
  #entries: readonly EditorInput[] = [];
  #at = -1;
  /** Gives where exactly the reader in front stands, as an input that goes there; set by whoever is in front. */
  placeNow: (() => EditorInput | null) | null = null;

  /** An editor came to the front, or went to another place. Call it before that is drawn. */
  visited(input: EditorInput | null): void {
    if (input === null) return;
    const now = this.#entries[this.#at];
    if (now !== undefined && isSame(now, input)) return;
    this.#keepPlace();
    const left = this.#entries.slice(0, this.#at + 1);
    const entry = placeIn(input);
    this.#entries = [...left, entry].slice(-mostKept);
    this.#at = this.#entries.length - 1;
  }

  /** Goes back (-1) or forward (1); gives where to, or `null` at the end. */
  step(by: 1 | -1): EditorInput | null {
    const entry = this.#entries[this.#at + by];
    if (entry === undefined) return null;
    this.#keepPlace();
    this.#at += by;
    return entry;
  }

  /** What is left is gone back to as it was left. */
  #keepPlace(): void {
    const now = this.#entries[this.#at];
    const place = this.placeNow?.() ?? null;
    if (now === undefined || place === null || now.editor !== place.editor || now.key !== place.key) return;
    this.#entries = this.#entries.with(this.#at, placeIn(place));
  }
}

/** The history of this window. */
export const navigation = new Navigation();

function placeIn({ editor, key, reveal }: EditorInput): EditorInput {
  return reveal === undefined ? { editor, key } : { editor, key, reveal };
}

function isSame(one: EditorInput, other: EditorInput): boolean {
  return one.editor === other.editor && one.key === other.key && one.reveal === other.reveal;
}
