// What is stored of this page: asked of the background, and painted as it was stored.
import { AppError, BugError } from '@/lib/base/errors';
import { makePrefix } from '@/lib/messaging/prefix';
import type { PageWords } from '@/lib/messaging/page-words';
import type {
  PageReply,
  PageRequestName,
  PageRequests,
  PageSight,
  PageState,
} from '@/lib/messaging/protocol';
import type { HtmlReader } from '@/lib/reader/html/html-reader';
import { PagePaint } from '@/lib/reader/html/page-paint';
import type { PaintedFragment } from '@/lib/reader/reader';
import { askBackground } from './background-client';
import { currentPage } from './page-address';
import { PageTexts } from './page-texts';
import { paintedAhead, paintedFragments } from './painted-fragments';
import { shadowRootOf } from './shadow-roots';
import { say, sentenceOf } from './words';

/** The page's fragments and the codes to choose from, with the page's text and paint. */
export class StoredPage {
  /** Of the names of our highlights. */
  readonly prefix = makePrefix();
  /** What is painted of it. */
  readonly paint: PagePaint;
  #state: PageState | null = null;
  /** Answers that were overtaken by a later one are not shown. */
  #asked = 0;
  #answered = 0;
  readonly #texts = new PageTexts(this);

  /** @param tell says to the reader what went wrong or was not found */
  constructor(private readonly tell: (message: string) => void) {
    const stored = (): PaintedFragment[] | null => this.#state && paintedFragments(this.#state);
    this.paint = new PagePaint({
      prefix: this.prefix,
      search: this.#texts.search,
      stored,
      onLost: (count) => this.tell(say(this.text.lost, count)),
      onSearched: (textHash, found) => void this.#texts.report(textHash, found),
      shadowRootOf,
    });
  }

  /** The page's text and what is painted on it. */
  get reader(): HtmlReader {
    return this.paint.reader;
  }

  /** The codes and fragments as stored; `null` until the background has answered. */
  get state(): PageState | null {
    return this.#state;
  }

  /** The texts of the interface, in the language chosen in the workbench; there from the first answer on. */
  get text(): PageWords {
    if (this.#state === null) throw new BugError('Nothing is said before the first answer');
    return this.#state.words;
  }

  /** What is seen of it, for the side panel. */
  get sight(): PageSight {
    const states = this.paint.found.map(({ id, state }) => [id, state] as const);
    return { page: currentPage(), order: this.reader.fragmentsInOrder, states };
  }

  /** Asks the background and paints what it answers; `null` and a message when it could not. */
  async ask<N extends PageRequestName>(name: N, request: PageRequests[N]): Promise<PageReply | null> {
    const turn = ++this.#asked;
    // One N types both.
    if (name === 'code')
      this.paint.paintAhead(turn, paintedAhead(request as PageRequests['code'], this.#state));
    try {
      const reply = await askBackground(currentPage(), name, request);
      this.paint.settle(turn);
      if (turn > this.#answered) await this.#take(reply.state);
      this.#answered = Math.max(turn, this.#answered);
      return reply;
    } catch (reason) {
      if (!(reason instanceof AppError)) throw reason;
      this.tell(sentenceOf(reason, this.#state?.words));
      if (this.paint.settle(turn)) await this.paint.paint();
      return null;
    }
  }

  /** Asks the background something that changes nothing on the page; `null` when it could not be asked. */
  async askAside<N extends PageRequestName>(name: N, request: PageRequests[N]): Promise<PageReply | null> {
    try {
      return await askBackground(currentPage(), name, request);
    } catch (reason) {
      // Nothing that the reader did is lost by it; the next painting asks again.
      if (reason instanceof AppError) return null;
      throw reason;
    }
  }

  /** Takes the paint away. */
  dispose(): void {
    this.#texts.dispose();
    this.paint.dispose();
  }

  async #take(state: PageState): Promise<void> {
    const isSame = JSON.stringify(state) === JSON.stringify(this.#state);
    this.#state = state;
    this.#texts.know(state);
    if (!isSame || this.reader.hasMore) await this.paint.paint();
    this.#texts.keepLater();
  }
}
