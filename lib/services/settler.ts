import { putLateCodings } from '@/lib/store/late-codings';
import type { CodeboomDatabase } from '@/lib/store/schema';

/** How long nothing may have been written before codings are put in place, in milliseconds. */
const rest = 1500;

/** Puts codings that a big change wrote late into their own table, a slice at a time, while nobody writes. */
export class Settler {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #turn = 0;

  constructor(private readonly database: CodeboomDatabase) {}

  /** Begins after a rest; what is under way makes way for what is written now. */
  soon(): void {
    this.#turn += 1;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#settle(this.#turn), rest);
  }

  async #settle(turn: number): Promise<void> {
    try {
      while (turn === this.#turn && (await putLateCodings(this.database)));
    } catch {
      // They are on disk and readable where they are; the next start or the next big change tries again.
    }
  }
}
