// Reading and coding without a mouse: a cursor that goes from sentence to sentence and is what the next code goes on.
import { anchorKey } from '@/lib/domain/anchor-key';
import type { Anchor } from '@/lib/domain/records';
import { shownQuote } from '@/lib/domain/shown-quote';
import type { CodingDesk } from '@/components/reader/desk/coding-desk.svelte';
import { cursorMessages } from './cursor-messages';
import {
  around,
  sentencesOf,
  stepFrom,
  stretchAt,
  type SentencePages,
  type SentencePlace,
  type SentenceStretch,
  type StepUnit,
} from './sentence-steps';

/** A text that the cursor can go through. */
export type CursorText<Sentence extends { readonly paragraph: number }> = {
  readonly sentences: SentencePages<Sentence>;
  /** Where to begin: at what is selected or focused, else at the first sentence in view. */
  start(): Promise<SentencePlace | null>;
  /** Gives the anchor of sentences that follow each other; `null` when there are no words in them. */
  describe(sentences: readonly Sentence[]): Promise<Anchor | null>;
  isInView(anchor: Anchor): boolean;
  /** Scrolls as little as needed. */
  bringIntoView(anchor: Anchor): Promise<void> | void;
};

/** What a key asks of the cursor. */
export type CursorStep = { readonly by: 1 | -1; readonly unit: StepUnit; readonly extends: boolean };

/** What keys and commands need of a cursor, whatever text it goes through. */
export type ReaderCursor = Pick<
  PassageCursor<{ readonly paragraph: number }>,
  'anchor' | 'settled' | 'step' | 'leave'
>;

/** The passage cursor of one reader. */
export class PassageCursor<Sentence extends { readonly paragraph: number }> {
  /** What it stands on; `null` while it is not in use. */
  anchor = $state.raw<Anchor | null>(null);
  /** Ends when all steps so far have been taken; keys that mean the cursor wait for it. */
  settled: Promise<void> = Promise.resolve();
  #fixed: SentenceStretch | null = null;
  #head: SentenceStretch | null = null;
  #left: Anchor | null = null;

  constructor(
    private readonly desk: CodingDesk,
    private readonly text: CursorText<Sentence>,
  ) {}

  /** Takes a step; the first one only shows the cursor. Steps are taken one after the other. */
  step(step: CursorStep): Promise<void> {
    const taken = this.settled.then(() => this.#step(step));
    // Whoever asked is told; the next step starts all the same.
    this.settled = taken.catch(() => undefined);
    return taken;
  }

  /** Takes the cursor away; the next step begins where it was, unless the reader has gone elsewhere. */
  leave(): void {
    if (this.anchor === null) return;
    this.#left = this.anchor;
    this.anchor = null;
  }

  async #step({ by, unit, extends: isExtending }: CursorStep): Promise<void> {
    const next = await this.#next({ by, unit, isExtending });
    if (next === null)
      return this.desk.workbench.announce(cursorMessages[this.desk.workbench.language].atEnd);
    const fixed = isExtending && this.anchor !== null ? (this.#fixed ?? next) : next;
    const sentences = await sentencesOf(this.text.sentences, around(fixed, next));
    const anchor = await this.text.describe(sentences);
    this.#head = next;
    this.#fixed = fixed;
    if (anchor === null) return;
    this.desk.moveTo(anchor);
    this.anchor = anchor;
    await this.text.bringIntoView(anchor);
    this.#tell(anchor);
  }

  async #next({
    by,
    unit,
    isExtending,
  }: Omit<CursorStep, 'extends'> & { isExtending: boolean }): Promise<SentenceStretch | null> {
    const isResumed = this.anchor !== null || (this.#left !== null && this.text.isInView(this.#left));
    if (this.#head === null || this.#fixed === null || !isResumed) {
      const start = await this.text.start();
      return start === null ? null : stretchAt(this.text.sentences, start, unit);
    }
    const from = isExtending ? this.#head : around(this.#fixed, this.#head);
    return stepFrom(this.text.sentences, by === 1 ? from.to : from.from, { by, unit });
  }

  #tell(anchor: Anchor): void {
    const { desk } = this;
    const key = anchorKey(anchor);
    const coded = desk.fragments.find(({ fragment }) => anchorKey(fragment.anchor) === key);
    const labels = (coded?.codings ?? []).map(({ codeId }) => desk.labelOf(desk.codesById.get(codeId)));
    const words = shownQuote(anchor, desk.source.language);
    const text = cursorMessages[desk.workbench.language];
    desk.workbench.announce(labels.length === 0 ? words : text.onCoded(words, labels.join(', ')));
  }
}
