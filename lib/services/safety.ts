// Whether work is on disk, for the status bar: "Saved" means twice.
import type { Observable } from '@/lib/base/observable';
import type { RecoveryNotice, Settings } from './settings';

/** How safe the work is. `savedOnce`: in the database, without a second copy. */
export type SafetyState =
  | { readonly state: 'saved' | 'saving' | 'savedOnce'; readonly detail: null }
  | { readonly state: 'rebuilt' | 'lost'; readonly detail: RecoveryNotice };

/** Follows the writes of this context and the notices of all contexts. */
export class SafetyMonitor {
  readonly #listeners = new Set<() => void>();
  #writing = 0;
  #isTwice = true;

  constructor(private readonly settings: Settings) {}

  /** Gives the state now and whenever it changes. A recovery stays until it is acknowledged. */
  observe(): Observable<SafetyState> {
    return {
      subscribe: (next, error) => {
        let notice: RecoveryNotice | null = null;
        const tell = (): void => next(this.#state(notice));
        this.#listeners.add(tell);
        const watched = this.settings.observe('recoveryNotice').subscribe((value) => {
          notice = value;
          tell();
        }, error);
        return {
          unsubscribe: () => {
            this.#listeners.delete(tell);
            watched.unsubscribe();
          },
        };
      },
    };
  }

  /** The user has seen what the last recovery did. */
  acknowledge(): Promise<void> {
    return this.settings.set('recoveryNotice', null);
  }

  /** A write begins; call what it gives when the write ended, well or badly. */
  begin(): () => void {
    this.#writing += 1;
    this.#tell();
    return () => {
      this.#writing -= 1;
      this.#tell();
    };
  }

  /** Says whether the second copy is up to date. */
  setTwice(isTwice: boolean): void {
    this.#isTwice = isTwice;
    this.#tell();
  }

  #state(notice: RecoveryNotice | null): SafetyState {
    if (this.#writing > 0) return { state: 'saving', detail: null };
    if (notice !== null) return { state: notice.state, detail: notice };
    return { state: this.#isTwice ? 'saved' : 'savedOnce', detail: null };
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
