// What is being written, and how it gets onto disk by itself: a pause, leaving the field or closing the tab saves it.
import type { Id, Memo } from '@/lib/domain/records';
import type { MemosService } from '@/lib/services/memos';
import type { MemoTarget } from './memo-key';

/** How the words on screen stand to those on disk. */
export type DraftState = 'saved' | 'writing' | 'new';

const pauseMilliseconds = 1000;

/** The text of one memo while its tab is open; reactive. */
export class MemoDraft {
  readonly #service: MemosService;
  readonly #target: MemoTarget;
  readonly #report: (reason: unknown) => void;
  #memoId: Id | null;
  #stored = '';
  #written = $state('');
  #isDirty = $state(false);
  /** Counts texts that came from elsewhere; the field is made anew for each. */
  #edition = $state(0);
  #timer: ReturnType<typeof setTimeout> | undefined;
  #saving: Promise<void> = Promise.resolve();

  constructor(service: MemosService, target: MemoTarget, report: (reason: unknown) => void) {
    this.#service = service;
    this.#target = target;
    this.#report = report;
    this.#memoId = target.memoId;
  }

  /** The memo that is written; `null` until the first words are on disk. */
  get memoId(): Id | null {
    return this.#memoId;
  }

  /** What is in the field. */
  get text(): string {
    return this.#written;
  }

  get edition(): number {
    return this.#edition;
  }

  get state(): DraftState {
    if (this.#isDirty) return 'writing';
    return this.#memoId === null ? 'new' : 'saved';
  }

  /** The memo was read or changed elsewhere; what is being written here wins. */
  follow(memo: Memo): void {
    if (memo.text === this.#stored && this.#edition > 0) return;
    this.#stored = memo.text;
    if (this.#isDirty || memo.text === this.#written.trim()) return;
    this.#written = memo.text;
    this.#edition += 1;
  }

  /** Takes the text of the field. */
  write(text: string): void {
    this.#written = text;
    this.#isDirty = text.trim() !== this.#stored.trim();
    clearTimeout(this.#timer);
    if (this.#isDirty) this.#timer = setTimeout(() => void this.save(), pauseMilliseconds);
  }

  /** Puts the words on disk, one save after the other; a memo without words is not written. */
  save(): Promise<void> {
    clearTimeout(this.#timer);
    this.#saving = this.#saving.then(() => this.#save()).catch(this.#report);
    return this.#saving;
  }

  async #save(): Promise<void> {
    const words = this.#written.trim();
    if (words === '' || words === this.#stored.trim()) return;
    if (this.#memoId === null) {
      const memo = await this.#service.write({ about: this.#target.about, text: words });
      this.#memoId = memo.id;
    } else await this.#service.setText(this.#memoId, words);
    this.#stored = words;
    this.#isDirty = this.#written.trim() !== words;
  }
}
