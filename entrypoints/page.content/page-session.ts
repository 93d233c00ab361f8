// One page being coded: the passage that is selected, and which panel is open for it.
import { anchorKey } from '@/lib/domain/anchor-key';
import type { Id, PageAnchor, Polarity } from '@/lib/domain/records';
import { longestQuote, type NewPageCode, type PageOrder, type PageReply } from '@/lib/messaging/protocol';
import { labelOfChoice, makeCodePicker } from './code-picker';
import type { Messages } from './messages';
import { PageInput } from './page-input';
import { showFragmentCard } from './show-fragment-card';
import { lastCode, makeSelectionBar, nextPolarity, pinnedCodes } from './selection-bar';
import { StoredPage } from './stored-page';
import { Surface } from './surface';
import { makeTextEntry } from './text-entry';
import { Toasts } from './toasts';

/** Everything of ours in one page. */
export class PageSession {
  readonly surface = new Surface();
  readonly #toasts = new Toasts(this.surface);
  readonly stored = new StoredPage((message) => this.tell(message));
  readonly #input = new PageInput(this);
  readonly #started: Promise<void>;
  #passage: PageAnchor | null = null;
  /** What was coded last while nothing was selected since: keys that follow at once still mean it. */
  #justCoded: PageAnchor | null = null;
  #polarity: Polarity | null | undefined;
  #panel: HTMLElement | null = null;

  constructor() {
    this.#started = this.#start();
  }

  /** The texts of the interface. */
  get text(): Messages {
    return this.stored.text;
  }

  /** The bar while it is on screen, so that single keys are ours. */
  get bar(): HTMLElement | null {
    return this.#panel?.getAttribute('role') === 'toolbar' ? this.#panel : null;
  }

  /** Whether any panel is on screen. */
  get isPanelOpen(): boolean {
    return this.#panel !== null;
  }

  /** Whether the passage that was coded last is still meant by a key that follows at once. */
  get canCodeAgain(): boolean {
    return this.#justCoded !== null && this.#panel === null;
  }

  async #start(): Promise<void> {
    // Before the answer: a selection that is made meanwhile gets its bar afterwards.
    this.#input.start();
    await this.stored.open();
    if (this.#passage !== null) this.showBar();
  }

  /** Asks anew what to paint: it may have been changed in the workbench. */
  async refresh(): Promise<void> {
    await this.#started;
    await this.stored.ask('refresh', {});
  }

  /** Does what the background asks: the button, the menu or a shortcut was used, or something changed. */
  async obey(order: PageOrder['order']): Promise<void> {
    if (order === 'refresh') return this.refresh();
    await this.#started;
    if (this.stored.state === null || this.#input.isSelecting) return;
    this.selectionSettled();
    if (this.#passage === null) this.tell(this.text.ready);
    else if (order === 'memo') this.writeMemo();
    else if (order === 'inVivo') this.nameInVivo();
  }

  /** A selection has come to rest: the bar opens below it, or goes. @param isExact keeps it as it is, not snapped */
  selectionSettled(isExact = false): void {
    const selection = getSelection();
    const range = selection === null || selection.rangeCount === 0 ? null : selection.getRangeAt(0);
    const anchor = range === null || range.collapsed ? null : this.stored.reader.describe(range, isExact);
    if (anchor === null) return this.closePanel();
    if (anchor.quote.exact.length > longestQuote) {
      this.closePanel();
      return this.tell(this.text.tooLong(longestQuote));
    }
    this.#passage = this.stored.asStored(anchor);
    this.showBar();
  }

  /** Shows the bar at the selected passage. */
  showBar(): void {
    const { state, lost } = this.stored;
    if (state === null || this.#passage === null) return;
    const words = this.#passage.quote.exact.split(/\s+/).length;
    const bar = makeSelectionBar(
      { state, words, lost, polarity: this.#polarity },
      {
        code: (codeId) => void this.code(codeId),
        pick: () => this.pickCode(),
        inVivo: () => this.nameInVivo(),
        memo: () => this.writeMemo(),
        nextPolarity: () => this.turnPolarity(),
        openWorkbench: () => void this.stored.ask('openWorkbench', {}),
      },
    );
    this.show(bar);
  }

  /** Puts a code on the passage. @param staysOpen for several codes on one passage */
  async code(code: Id | NewPageCode, staysOpen = false): Promise<void> {
    const passage = this.#passage ?? this.#justCoded;
    if (passage === null) return;
    const polarity = this.#polarity === undefined ? {} : { polarity: this.#polarity };
    if (!staysOpen) {
      this.closePanel();
      this.#justCoded = passage;
      this.#polarity = undefined;
      // Now, not when it is stored: the reader may be selecting the next passage by then.
      getSelection()?.removeAllRanges();
    }
    const reply = await this.stored.ask('code', { anchor: passage, code, ...polarity });
    if (reply === null) {
      if (this.isPanelOpen || this.#input.isSelecting) return;
      this.#passage = passage;
      return this.#backToBar();
    }
    this.#tellCoded(passage, labelOfChoice(code, reply.state), reply);
    if (staysOpen && this.bar !== null) this.showBar();
  }

  /** Codes with the code that is pinned to a digit. */
  codeWithDigit(digit: number, staysOpen: boolean): void {
    const { state } = this.stored;
    const code = (state === null ? [] : pinnedCodes(state)).find((each) => each.digit === digit);
    if (code !== undefined) void this.code(code.id, staysOpen);
  }

  /** Codes with the code that was used last. */
  codeWithLast(staysOpen: boolean): void {
    const { state } = this.stored;
    const code = state === null ? null : lastCode(state);
    if (code !== null) void this.code(code.id, staysOpen);
  }

  /** Opens the picker for the passage. @param back shows again what was there before it */
  pickCode(back?: () => void): void {
    const { state } = this.stored;
    if (state === null || this.#passage === null) return;
    const picker = makeCodePicker({
      state,
      onPick: (code) => void this.code(code).then(back),
      onCancel: back ?? (() => this.#backToBar()),
    });
    this.show(picker.panel);
    this.#markPassage();
    picker.focus();
  }

  /** Offers the passage's own words as the name of a new code. */
  nameInVivo(): void {
    const words = this.#passage?.quote.exact.replace(/\s+/g, ' ').slice(0, 120) ?? '';
    const onSave = (label: string): void => void this.code({ label });
    this.enter({ title: this.text.newCode, value: words, isLong: false, onSave });
  }

  /** Opens the memo for the passage. @param back shows again what was there before it */
  writeMemo(back?: () => void): void {
    const anchor = this.#passage;
    if (anchor === null) return;
    const onSave = (text: string): void => {
      this.closePanel();
      void this.stored.ask('memo', { anchor, text }).then((reply) => {
        if (reply !== null) this.tell(this.text.saved);
      });
    };
    this.enter({ title: this.text.memoLabel, value: '', isLong: true, onSave, onCancel: back });
  }

  /** Opens a panel with one field for the passage. */
  enter(entry: {
    title: string;
    value: string;
    isLong: boolean;
    onSave: (text: string) => void;
    onCancel?: (() => void) | undefined;
  }): void {
    const { save, cancel } = this.text;
    const onCancel = entry.onCancel ?? (() => this.#backToBar());
    const { panel, focus } = makeTextEntry({ ...entry, save, cancel, onCancel });
    this.show(panel);
    this.#markPassage();
    focus();
  }

  /** Chooses the polarity of the next coding. */
  turnPolarity(): void {
    this.#polarity = nextPolarity(this.#polarity);
    this.showBar();
  }

  /** Opens the card of the smallest fragment at a point of the window; false when there is none. */
  openCardAt(x: number, y: number): boolean {
    const [id] = this.stored.reader.fragmentsAt(x, y);
    if (id === undefined) return false;
    this.openCard(id);
    return true;
  }

  /** Opens the card of a fragment; closes what is open when the fragment is gone. */
  openCard(fragmentId: Id): void {
    const fragment = this.stored.fragment(fragmentId);
    if (fragment === undefined || fragment.anchor.kind !== 'page') return this.closePanel();
    this.#passage = fragment.anchor;
    this.stored.reader.activate(fragmentId);
    showFragmentCard(this, fragment);
  }

  /** Goes to the next or previous painted fragment and opens its card. */
  goToFragment(step: 1 | -1): void {
    const ids = this.stored.reader.fragmentsInOrder;
    const active = this.#passage === null ? null : this.stored.reader.fragmentWith(this.#passage);
    const at = active === null ? (step === 1 ? -1 : 0) : ids.indexOf(active);
    const next = ids[(at + step + ids.length) % ids.length];
    if (next !== undefined) void this.stored.reader.scrollTo(next).then(() => this.openCard(next));
  }

  /** Shows a panel at the passage, in place of the one before it. */
  show(panel: HTMLElement): void {
    if (this.#panel !== null) this.surface.hide(this.#panel);
    this.#panel = panel;
    this.surface.show(panel, this.#passageRects());
  }

  /** The page was scrolled or resized: the open panel stays with its passage. */
  reposition(): void {
    if (this.#panel !== null) this.surface.place(this.#panel, this.#passageRects());
  }

  /** Takes the open panel away, and the passage with it. */
  closePanel(): void {
    if (this.#panel !== null) this.surface.hide(this.#panel);
    this.#panel = null;
    this.#passage = null;
    this.#justCoded = null;
    this.stored.reader.activate(null);
  }

  /** Says what happened, on screen and to screen readers; with what takes it back, when it can be taken back. */
  tell(message: string, undo: (() => void) | null = null): void {
    this.#toasts.show(message, undo === null ? null : { label: this.text.undo, run: undo });
  }

  /** Takes everything of ours out of the page. */
  dispose(): void {
    this.#toasts.dispose();
    this.#input.stop();
    this.stored.dispose();
    this.surface.dispose();
  }

  /** A field of ours has taken the page's selection away. */
  #backToBar(): void {
    const [range] = this.#passage === null ? [] : this.stored.reader.rangesOf(this.#passage);
    this.stored.reader.activate(null);
    if (range === undefined) return this.closePanel();
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
    this.showBar();
  }

  #tellCoded(passage: PageAnchor, label: string, { state, isRepeat }: PageReply): void {
    if (isRepeat) return this.tell(this.text.codedAlready(label));
    const fragment = state.fragments.find((each) => anchorKey(each.anchor) === anchorKey(passage));
    this.tell(this.text.coded(label, fragment?.codings.length ?? 1));
  }

  #markPassage(): void {
    if (this.#passage !== null) this.stored.reader.activatePassage(this.#passage);
  }

  #passageRects(): DOMRect[] {
    const ranges = this.#passage === null ? [] : this.stored.reader.rangesOf(this.#passage);
    return ranges.flatMap((range) => [...range.getClientRects()]);
  }
}
