// What is stored of this page: asked of the background, and painted as it was stored.
import { AppError } from '@/lib/base/errors';
import type { Id, PageAnchor } from '@/lib/domain/records';
import { makePrefix } from '@/lib/messaging/prefix';
import type {
  PageFragment,
  PageReply,
  PageRequestName,
  PageRequests,
  PageState,
} from '@/lib/messaging/protocol';
import { HtmlReader } from '@/lib/reader/html/html-reader';
import type { PaintedFragment } from '@/lib/reader/reader';
import { identifyPage } from '@/lib/reader/html/page-identity';
import { askBackground } from './background-client';
import { messages, type Messages } from './messages';
import { QuietTimer } from './quiet-timer';

/** The page's fragments and the codes to choose from, with the page's text and paint. */
export class StoredPage {
  readonly #prefix = makePrefix();
  readonly #repaint = new QuietTimer(() => void this.#paint());
  readonly reader = new HtmlReader(document.body, this.#prefix, () => this.#repaint.restart());
  #state: PageState | null = null;
  /** Answers that were overtaken by a later one are not shown. */
  #asked = 0;
  #answered = 0;
  #lost = 0;
  /** Passages on their way to the database, by turn: painted at once, taken away when they cannot be stored. */
  readonly #pending = new Map<number, PaintedFragment>();

  /** @param tell says to the reader what went wrong or was not found */
  constructor(private readonly tell: (message: string) => void) {}

  /** The codes and fragments as stored; `null` until the background has answered. */
  get state(): PageState | null {
    return this.#state;
  }

  /** The texts of the interface, in the language chosen in the workbench. */
  get text(): Messages {
    return messages[this.#state?.language ?? 'en'];
  }

  /** How many coded passages were not found on this page. */
  get lost(): number {
    return this.#lost;
  }

  /** Whether a coding is on its way to the database. */
  get isCoding(): boolean {
    return this.#pending.size > 0;
  }

  /** Asks for the first time, and for the colours. */
  async open(): Promise<void> {
    await this.ask('open', { prefix: this.#prefix });
  }

  /** Asks the background and paints what it answers; `null` and a message when it could not. */
  async ask<N extends PageRequestName>(name: N, request: PageRequests[N]): Promise<PageReply | null> {
    const turn = ++this.#asked;
    if (name === 'code') this.#paintAtOnce(turn, request as PageRequests['code']); // One N types both.
    try {
      const reply = await askBackground(identifyPage(document, location.href), name, request);
      this.#pending.delete(turn);
      if (turn > this.#answered) await this.#take(reply.state);
      this.#answered = Math.max(turn, this.#answered);
      return reply;
    } catch (reason) {
      if (!(reason instanceof AppError)) throw reason;
      const known = reason.code === 'unreachable' ? this.text.reload : this.text.errors[reason.code];
      this.tell(known ?? this.text.failed);
      if (this.#pending.delete(turn)) await this.#paint();
      return null;
    }
  }

  /** Gives a stored fragment. */
  fragment(id: Id): PageFragment | undefined {
    return this.#state?.fragments.find((fragment) => fragment.id === id);
  }

  /** Gives a passage as it is stored when it is painted already, though the page has changed since. */
  asStored(anchor: PageAnchor): PageAnchor {
    const id = this.reader.fragmentWith(anchor);
    const stored = id === null ? undefined : this.fragment(id)?.anchor;
    return stored?.kind === 'page' ? stored : anchor;
  }

  /** Takes the paint away. */
  dispose(): void {
    this.#repaint.stop();
    this.reader.dispose();
  }

  #paintAtOnce(turn: number, { anchor, code }: PageRequests['code']): void {
    const type = this.#state?.codes.find(({ id }) => id === code)?.type ?? null;
    const fragment: PaintedFragment = { id: `pending ${turn}`, anchor, types: [type], hasMemo: false };
    this.#pending.set(turn, fragment);
    this.reader.paintMore(fragment);
  }

  async #take(state: PageState): Promise<void> {
    const isSame = JSON.stringify(state) === JSON.stringify(this.#state);
    this.#state = state;
    if (!isSame || this.reader.hasMore) await this.#paint();
  }

  /** What is seen is what can be found again. */
  async #paint(): Promise<void> {
    if (this.#state === null) return;
    const { fragments, codes } = this.#state;
    const typeOf = new Map(codes.map((code) => [code.id, code.type]));
    const results = await this.reader.paint(
      fragments.map(({ id, anchor, codings, hasMemo }) => ({
        id,
        anchor,
        hasMemo,
        types: codings.map((coding) => typeOf.get(coding.codeId) ?? null),
      })),
    );
    for (const fragment of this.#pending.values()) this.reader.paintMore(fragment);
    const lost = results.filter(({ state }) => state === 'lost').length;
    if (lost > this.#lost) this.tell(this.text.lost(lost));
    this.#lost = lost;
  }
}
