// One code for every selection, until a person ends it: the same for all readers of the window.
import type { Observable } from '@/lib/base/observable';
import type { Id } from '@/lib/domain/records';

/** The code that every selection gets at once; reactive, and followed by the status bar. */
export class StickyCode {
  #id = $state<Id | null>(null);
  /** The source that it was chosen in. */
  sourceId: Id | null = null;
  readonly #followers = new Set<(id: Id | null) => void>();

  /** `null` while the mode is off. */
  get id(): Id | null {
    return this.#id;
  }

  /** Changes it; `sourceId` is where it was chosen. */
  set(id: Id | null, sourceId: Id | null = null): void {
    this.#id = id;
    this.sourceId = sourceId;
    for (const follower of this.#followers) follower(id);
  }

  /** Gives the code now and after each change. */
  observe(): Observable<Id | null> {
    return {
      subscribe: (next) => {
        this.#followers.add(next);
        next(this.#id);
        return { unsubscribe: () => void this.#followers.delete(next) };
      },
    };
  }
}

/** The sticky code of this window. */
export const stickyCode = new StickyCode();
