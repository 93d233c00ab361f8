import type { PageAnchor } from '@/lib/domain/records';
import type { PageWords } from '@/lib/messaging/page-words';
import type { PageOrder } from '@/lib/messaging/protocol';
import { followPage } from './follow-page';
import { PageInput } from './page-input';
import { PassageCoding } from './passage-coding';
import { nameInVivo, writeMemo } from './passage-entries';
import { PassagePanel } from './passage-panel';
import { selectionSettled, showBar } from './selection';
import { StoredPage } from './stored-page';
import { Surface } from './surface';
import { Toasts } from './toasts';

/** Everything of ours in one page: its parts, and what they tell each other. */
export class PageSession {
  readonly surface = new Surface();
  readonly #toasts = new Toasts(this.surface);
  readonly stored = new StoredPage((message) => this.tell(message));
  readonly coding = new PassageCoding(this);
  readonly panel = new PassagePanel(this.surface, this.stored.reader);
  readonly #stopped = new AbortController();
  readonly #input = new PageInput(this);
  readonly #started = this.#start();

  /** The texts of the interface. */
  get text(): PageWords {
    return this.stored.text;
  }

  async #start(): Promise<void> {
    // Before the answer: a selection that is made meanwhile gets its bar afterwards.
    this.#input.start(this.#stopped.signal);
    followPage(this, this.#stopped.signal);
    await this.stored.ask('open', { prefix: this.stored.prefix });
    showBar(this);
  }

  /** Does what the background asks: the button, the menu or a shortcut was used, or something changed. */
  async obey(asked: PageOrder): Promise<void> {
    await this.#started;
    const { order } = asked;
    if (order === 'goTo') return void (await this.stored.reader.scrollTo(asked.fragmentId));
    if (order === 'refresh') return void (await this.stored.ask('refresh', {}));
    if (this.stored.state === null || this.#input.isSelecting) return;
    selectionSettled(this);
    if (this.panel.passage === null) this.#tellReady();
    else if (order === 'memo') writeMemo(this);
    else if (order === 'inVivo') nameInVivo(this);
  }

  /** Every frame of the page hears an order; only the page itself, with the focus in none of them, answers for all. */
  #tellReady(): void {
    if (window.top !== window || document.activeElement instanceof HTMLIFrameElement) return;
    this.tell(this.text.ready);
  }

  /** Goes back to the bar, with the passage selected again. */
  backToBar(): void {
    if (this.panel.reselect()) showBar(this);
    else this.closePanel();
  }

  /** A passage could not be stored: it is selected again, unless the reader has gone on. */
  takeBack(passage: PageAnchor): void {
    if (this.panel.isOpen || this.#input.isSelecting) return;
    this.panel.passage = passage;
    this.backToBar();
  }

  /** Takes the open panel away, and the passage with it. */
  closePanel(): void {
    this.panel.close();
    this.coding.forget();
  }

  /** Says what happened, on screen and to screen readers; with what takes it back, when it can be taken back. */
  tell(message: string, undo: (() => void) | null = null): void {
    this.#toasts.show(message, undo === null ? null : { label: this.text.undo, run: undo });
  }

  /** Takes everything of ours out of the page. */
  dispose(): void {
    this.#stopped.abort();
    this.#toasts.dispose();
    this.stored.dispose();
    this.surface.dispose();
  }
}
