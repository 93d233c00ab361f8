// Putting codes on the passage of a session.
import type { Id, PageAnchor, Polarity } from '@/lib/domain/records';
import { labelOfChoice, lastCode, nextPolarity, pinnedCodes } from '@/lib/messaging/code-choices';
import type { NewPageCode, PageCode, PageReply } from '@/lib/messaging/protocol';
import type { PageSession } from './page-session';
import { showBar } from './selection';
import { say } from './words';

/** Codes the passage, and knows what the next code means. */
export class PassageCoding {
  /** Of the next coding; `undefined` takes the code's default. */
  polarity: Polarity | null | undefined;
  /** What was coded last while nothing was selected since: keys that follow at once still mean it. */
  #justCoded: PageAnchor | null = null;

  constructor(private readonly session: PageSession) {}

  /** Whether the passage that was coded last is still meant by a key that follows at once. */
  get canCodeAgain(): boolean {
    return this.#justCoded !== null && !this.session.panel.isOpen;
  }

  /** The passage that was coded last is not meant any longer. */
  forget(): void {
    this.#justCoded = null;
  }

  /** Puts a code on the passage. @param staysOpen for several codes on one passage */
  async code(code: Id | NewPageCode, staysOpen = false): Promise<void> {
    const { session } = this;
    const passage = session.panel.passage ?? this.#justCoded;
    if (passage === null) return;
    const polarity = this.polarity === undefined ? {} : { polarity: this.polarity };
    if (!staysOpen) this.#letGo(passage);
    const reply = await session.stored.ask('code', { anchor: passage, code, ...polarity });
    if (reply === null) return session.takeBack(passage);
    this.#tell(passage, labelOfChoice(code, reply.state), reply);
    if (staysOpen && session.panel.bar !== null) showBar(session);
  }

  /** Codes with the code that is pinned to a digit. */
  codeWithDigit(digit: number, staysOpen: boolean): void {
    const { state } = this.session.stored;
    const pinned = state === null ? [] : pinnedCodes(state);
    this.#codeWith(pinned.find((each) => each.digit === digit) ?? null, staysOpen);
  }

  /** Codes with the code that was used last. */
  codeWithLast(staysOpen: boolean): void {
    const { state } = this.session.stored;
    this.#codeWith(state === null ? null : lastCode(state), staysOpen);
  }

  /** Chooses the polarity of the next coding. */
  turnPolarity(): void {
    this.polarity = nextPolarity(this.polarity);
    showBar(this.session);
  }

  #codeWith(code: PageCode | null, staysOpen: boolean): void {
    if (code !== null) void this.code(code.id, staysOpen);
  }

  /** Now, not when it is stored: the reader may be selecting the next passage by then. */
  #letGo(passage: PageAnchor): void {
    this.session.closePanel();
    this.#justCoded = passage;
    this.polarity = undefined;
    getSelection()?.removeAllRanges();
  }

  #tell(passage: PageAnchor, label: string, { state, isRepeat }: PageReply): void {
    const { text } = this.session;
    const painted = this.session.stored.reader.fragmentWith(passage);
    const same =
      state.fragments.find(({ anchor }) => placeOf(anchor) === placeOf(passage)) ??
      state.fragments.find(({ id }) => id === painted);
    const codes = same?.codings.length ?? 1;
    this.session.tell(isRepeat ? say(text.codedAlready, label) : say(text.coded, label, codes));
  }
}

/** The same for two anchors that mark the same stretch of the same text. */
function placeOf({ ranges, quote }: PageAnchor): string {
  return JSON.stringify([ranges, quote.exact]);
}
