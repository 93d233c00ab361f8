// Where passages of one source get their codes: knows what is selected or focused, and does what the keys ask.
import { labelIn } from '@/lib/base/language';
import { mapObservable } from '@/lib/base/observable';
import { treeNodes } from '@/lib/domain/code-tree';
import { anchorKey } from '@/lib/domain/anchor-key';
import type { CodedFragment, CodedPassage } from '@/lib/domain/drafts';
import type { Anchor, Code, Id, Source } from '@/lib/domain/records';
import { shownQuote } from '@/lib/domain/shown-quote';
import type { Services } from '@/lib/services/services';
import type { Workbench } from '@/lib/workbench/contribution';
import { liveOf } from '@/lib/workbench/live.svelte';
import { chooseCode, openCode, recentOnTop, type CodeChoice } from './code-choice';
import { cursorMessages } from '@/components/reader/cursor/cursor-messages';
import { mergingOf } from './merge-codings';
import { messages } from '@/components/reader/messages';
import type { ReaderCursor } from '@/components/reader/cursor/passage-cursor.svelte';
import { stickyCode } from './sticky-code.svelte';
import { polarityAfter, type NextPolarity } from './next-polarity';
import { PendingCodings } from './pending-codings.svelte';

/** A fragment whose codes are looked at beside it, and what that stands at. */
export type CodePeek = {
  readonly fragmentId: Id;
  readonly codeIds: readonly Id[];
  readonly at: DOMRect | Element;
};

/** Units of a passage that become the proposed label of an in vivo code. */
const longestLabel = 80;

/** Selection, focus and coding of one source in one editor. */
export class CodingDesk {
  /** The passage that is selected. */
  selection = $state.raw<Anchor | null>(null);
  /** Ends when the passage that was just selected is known; `null` while nothing is being described. */
  describing = $state.raw<Promise<void> | null>(null);
  /** Ends, whatever comes of it, when the passage that just got a code is focused; `null` while nothing is coded. */
  coding = $state.raw<Promise<void> | null>(null);
  /** Goes from sentence to sentence; `null` where there is no text to go through. */
  cursor = $state.raw<ReaderCursor | null>(null);
  focusedId = $state<Id | null>(null);
  nextPolarity = $state<NextPolarity>(undefined);
  /** Whether the memo of the target is being written. */
  isWritingMemo = $state(false);
  lastCode = $state.raw<Code | null>(null);
  /** Codes in use, the last used first. */
  recent: readonly Code[] = [];
  /** What codes mean, shown beside a passage; `null` while nobody asks. */
  peek = $state.raw<CodePeek | null>(null);
  /** Takes the selection away on screen; the editor sets it. */
  dropSelection: () => void = () => undefined;
  /** Gives the stored anchor of the fragment that was found again exactly here; the editor sets it. */
  storedAnchor: (anchor: Anchor) => Anchor = (anchor) => anchor;
  /** Gives one anchor for passages that overlap; the editor sets it, `null` where it cannot. */
  join: (anchors: readonly Anchor[]) => Promise<Anchor | null> = () => Promise.resolve(null);

  readonly #codes = liveOf<readonly Code[]>(
    () => this.workbench.services.codes.observeAll(this.source.projectId),
    [],
  );
  /** Codings that are on their way to the database. */
  readonly pending = new PendingCodings();
  #arrived: () => void = () => undefined;
  /** Ends when the fragments of the source are known: a key may come before them. */
  readonly fragmentsKnown = new Promise<void>((resolve) => (this.#arrived = resolve));
  readonly #fragments = liveOf<readonly CodedFragment[]>(
    () =>
      mapObservable(this.workbench.services.coding.observeOfSource(this.source.id), (stored) => {
        this.pending.arrived(stored);
        this.#arrived();
        return stored;
      }),
    [],
  );

  constructor(
    readonly workbench: Workbench<Services>,
    readonly source: Source,
  ) {}

  /** Visible codes, in tree order. */
  readonly codes = $derived(this.#codes.current);
  /** Numbers of themes and characteristics. */
  readonly numbers = $derived(new Map(treeNodes(this.codes).map((node) => [node.code.id, node.number])));
  readonly codesById = $derived(new Map(this.codes.map((code) => [code.id, code])));
  readonly fragments = $derived(this.#fragments.current);
  readonly haveFragmentsArrived = $derived(this.#fragments.hasArrived);
  readonly pinned = $derived(
    this.codes
      .filter((code) => code.digit !== null)
      .sort((one, other) => (one.digit ?? 0) - (other.digit ?? 0)),
  );
  readonly focused = $derived(this.fragments.find(({ fragment }) => fragment.id === this.focusedId) ?? null);
  /** What is marked to be coded: the selection, else what the cursor stands on. */
  readonly marked = $derived(this.selection ?? this.cursor?.anchor ?? null);
  readonly isOnCursor = $derived((this.cursor?.anchor ?? null) !== null);
  /** What the next code goes on: what is marked, else the focused fragment. */
  readonly target = $derived(
    this.marked ?? this.focused?.fragment.anchor ?? this.pending.anchorOf(this.focusedId),
  );

  get text(): (typeof messages)['en'] {
    return messages[this.workbench.language];
  }

  get cursorText(): (typeof cursorMessages)['en'] {
    return cursorMessages[this.workbench.language];
  }

  /** Gives the label of a code in the language of the interface. */
  labelOf(code: Code | undefined): string {
    return code === undefined ? '' : labelIn(code.labels, this.workbench.language);
  }

  /** Reads which codes are in use. */
  async readLastCode(): Promise<void> {
    this.recent = await this.workbench.services.coding.recentCodes(recentOnTop);
    this.lastCode = this.recent[0] ?? null;
  }

  /** The cursor comes to a passage: nothing else is selected, and its own fragment is focused when it has one. */
  moveTo(anchor: Anchor): void {
    if (this.selection !== null) this.dropSelection();
    this.selection = null;
    const key = anchorKey(anchor);
    const own = this.fragments.find(({ fragment }) => anchorKey(fragment.anchor) === key);
    this.focusedId = own?.fragment.id ?? null;
  }

  /** Puts a code on the target and focuses its fragment. @param keepsSelection for several codes on one passage */
  async codeWith(code: CodeChoice, keepsSelection = false): Promise<void> {
    const work = this.#codeWith(code, keepsSelection);
    const coding = work.catch(() => undefined);
    this.coding = coding;
    await coding;
    if (this.coding === coding) this.coding = null;
    await work;
  }

  async #codeWith(code: CodeChoice, keepsSelection: boolean): Promise<void> {
    const { marked } = this;
    const target = this.#targetOrTell();
    if (target === null) return;
    const stored = this.storedAnchor(target);
    const merging = typeof code === 'string' ? await mergingOf(this, stored, code) : null;
    const { anchor = stored, absorbs = [], within = null } = merging ?? {};
    if (within !== null) {
      this.#letGo(marked, within);
      return this.#tell(this.cursorText.within(this.labelOf(this.#codeOf(code))));
    }
    const type = (typeof code === 'string' ? this.codesById.get(code) : code)?.type ?? null;
    const passage = {
      source: this.source.id,
      anchor,
      language: this.source.language,
      code,
      ...(absorbs.length === 0 ? {} : { absorbs }),
      ...(this.nextPolarity === undefined ? {} : { polarity: this.nextPolarity }),
    };
    const coded = await this.pending.follow(
      { anchor, type },
      () => this.workbench.services.coding.codePassage(passage),
      ({ fragment, coding }) => ({ fragmentId: fragment.id, codingId: coding.id }),
    );
    if (!keepsSelection) this.#letGo(marked, coded.fragment.id);
    await this.readLastCode();
    if (absorbs.length > 0) this.#tellMerged(coded);
    else this.#tellCoded(coded);
  }

  /** A selection was finished by hand: with a sticky code on, it is coded at once. */
  async selectionEnded(): Promise<void> {
    if (stickyCode.id === null) return;
    await this.describing;
    if (this.selection !== null && this.codesById.has(stickyCode.id)) await this.codeWith(stickyCode.id);
  }

  /** Puts the code with this key on the target. @param keepsSelection for several codes on one passage */
  async codeWithDigit(digit: number, keepsSelection = false): Promise<void> {
    const code = this.pinned.find((each) => each.digit === digit);
    if (code === undefined) this.#tell(this.text.noDigit(digit));
    else await this.codeWith(code.id, keepsSelection);
  }

  /** Puts the code that was used last on the target. @param keepsSelection for several codes on one passage */
  async codeWithLast(keepsSelection = false): Promise<void> {
    // The one that the bar shows; asking for it anew would keep the key waiting.
    if (this.lastCode === null || !this.codesById.has(this.lastCode.id)) await this.readLastCode();
    if (this.lastCode === null) this.#tell(this.text.noLastCode);
    else await this.codeWith(this.lastCode.id, keepsSelection);
  }

  /** Asks for a code and puts it on the target. */
  async codeWithAny(): Promise<void> {
    // What is selected when the question comes up counts, whatever happens to the selection while it is answered.
    const { selection } = this;
    if (this.#targetOrTell() === null) return;
    const code = await chooseCode(this);
    if (code === null) return;
    this.selection = selection;
    await this.codeWith(code);
  }

  /** Makes a code in the words of the passage. */
  async codeInVivo(): Promise<void> {
    const { selection } = this;
    const anchor = this.#targetOrTell();
    if (anchor === null) return;
    const value = shownQuote(anchor).slice(0, longestLabel);
    const label = await this.workbench.ask({ title: this.text.inVivoTitle, value });
    if (label === null || label.trim() === '') return;
    this.selection = selection;
    await this.codeWith(openCode(label.trim(), this.source.language ?? this.workbench.language));
  }

  /** Goes through the polarities: of the next coding, or of the codings of the focused fragment. */
  async turnPolarity(): Promise<void> {
    const codings = this.selection === null ? (this.focused?.codings ?? []) : [];
    const isNext = codings.length === 0;
    const next = polarityAfter(isNext ? this.nextPolarity : (codings[0]?.polarity ?? undefined));
    if (isNext) this.nextPolarity = next;
    for (const coding of codings) await this.workbench.services.coding.setPolarity(coding.id, next ?? null);
    const none = isNext ? this.text.defaultPolarity : this.text.noPolarity;
    this.workbench.announce(this.text.polarityNow(next === undefined ? none : this.text.polarity[next]));
  }

  /** Opens the memo of the target. */
  writeMemo(): void {
    if (this.#targetOrTell() !== null) this.isWritingMemo = true;
  }

  /** Writes a memo on the target. */
  async saveMemo(text: string): Promise<void> {
    this.isWritingMemo = false;
    const { memos } = this.workbench.services;
    if (text.trim() === '') return;
    const { marked } = this;
    if (marked !== null) {
      const { id: source, language } = this.source;
      const { fragment } = await memos.writeOnPassage({ source, anchor: marked, language, text });
      this.#goOn(marked, fragment.id);
    } else if (this.focused !== null) {
      await memos.write({ about: { noun: 'fragment', id: this.focused.fragment.id }, text });
    }
    this.workbench.announce(this.text.memoSaved);
  }

  /** Takes the focused fragment away. */
  async removeFocused(): Promise<void> {
    await this.coding;
    if (this.focused === null) return;
    await this.workbench.services.coding.removeFragment(this.focused.fragment.id);
    this.focusedId = null;
    this.workbench.announce(this.text.uncoded);
  }

  /** Lets go of what was coded. */
  #letGo(coded: Anchor | null, fragmentId: Id): void {
    if (this.#goOn(coded, fragmentId)) this.nextPolarity = undefined;
  }

  /** Goes from a selection to its fragment. Whoever selected something else meanwhile keeps that: then `false`. */
  #goOn(from: Anchor | null, fragmentId: Id): boolean {
    if (keyOf(this.marked) !== keyOf(from)) return false;
    this.dropSelection();
    this.selection = null;
    this.focusedId = fragmentId;
    return true;
  }

  #tellCoded({ fragment, coding, isNew }: CodedPassage): void {
    const label = this.labelOf(this.codesById.get(coding.codeId) ?? this.lastCode ?? undefined);
    if (!isNew) return this.#tell(this.text.codedAlready(label));
    const shown = this.fragments.find((each) => each.fragment.id === fragment.id)?.codings ?? [];
    const ids = [...shown.map((each) => each.id), ...this.pending.codingsOf(fragment.id), coding.id];
    this.workbench.announce(this.text.coded(label, new Set(ids).size));
  }

  #codeOf(choice: CodeChoice): Code | undefined {
    return typeof choice === 'string' ? this.codesById.get(choice) : undefined;
  }

  #tellMerged({ coding }: CodedPassage): void {
    this.#tell(this.cursorText.merged(this.labelOf(this.codesById.get(coding.codeId))));
  }

  #targetOrTell(): Anchor | null {
    if (this.target === null) this.#tell(this.text.noSelection);
    return this.target;
  }

  #tell(text: string): void {
    this.workbench.notify({ severity: 'info', text });
  }
}

function keyOf(anchor: Anchor | null): string | null {
  return anchor === null ? null : anchorKey(anchor);
}
