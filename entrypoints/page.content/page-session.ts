// One page being coded: the selection, what is painted, and which panel is open.
import { AppError } from '@/lib/base/errors';
import type { Id, PageAnchor, Polarity } from '@/lib/domain/records';
import { makePrefix } from '@/lib/messaging/prefix';
import type {
  NewPageCode,
  PageOrder,
  PageRequestName,
  PageRequests,
  PageState,
} from '@/lib/messaging/protocol';
import { HtmlReader } from '@/lib/reader/html/html-reader';
import { identifyPage } from '@/lib/reader/html/page-identity';
import { askBackground } from './background-client';
import { labelOfChoice, makeCodePicker } from './code-picker';
import { messages, type Messages } from './messages';
import { PageInput } from './page-input';
import { showFragmentCard } from './show-fragment-card';
import { lastCode, makeSelectionBar, nextPolarity, pinnedCodes } from './selection-bar';
import { isSamePassage } from './same-passage';
import { Surface } from './surface';
import { makeTextEntry } from './text-entry';
import { Toast } from './toast';

/** A passage that is selected, or that a panel is about. */
export type Passage = { readonly anchor: PageAnchor; readonly rects: readonly DOMRect[] };

/** Everything of ours in one page. */
export class PageSession {
  readonly surface = new Surface();
  readonly #toast = new Toast(this.surface);
  readonly #prefix = makePrefix();
  readonly #reader = new HtmlReader(document.body, this.#prefix);
  readonly #input: PageInput;
  #state: PageState | null = null;
  #passage: Passage | null = null;
  #polarity: Polarity | null | undefined;
  #panel: HTMLElement | null = null;
  #started: Promise<void> | null = null;

  constructor() {
    this.#input = new PageInput(this);
  }

  /** The texts of the interface. */
  get text(): Messages {
    return messages[this.#state?.language ?? 'en'];
  }

  /** The codes and fragments as stored; `null` until the background has answered. */
  get state(): PageState | null {
    return this.#state;
  }

  /** Whether the bar is on screen, so that single keys are ours. */
  get isBarOpen(): boolean {
    return this.#panel !== null && this.#panel.getAttribute('role') === 'toolbar';
  }

  /** Whether any panel is on screen. */
  get isPanelOpen(): boolean {
    return this.#panel !== null;
  }

  /** Asks what to paint, and listens from then on. */
  start(): Promise<void> {
    this.#started ??= this.#start();
    return this.#started;
  }

  async #start(): Promise<void> {
    await this.ask('open', { prefix: this.#prefix });
    this.#input.start();
    if (this.#state === null) return;
    this.tell(this.text.ready);
    this.selectionSettled();
  }

  /** Asks anew what to paint: the workbench may have changed it. */
  async refresh(): Promise<void> {
    if (this.#state !== null) await this.ask('open', { prefix: this.#prefix });
  }

  /** Does what the background asks: the menu or a shortcut was used. */
  async obey(order: PageOrder['order']): Promise<void> {
    await this.start();
    this.selectionSettled();
    if (this.#passage === null) return;
    if (order === 'memo') this.writeMemo();
    if (order === 'inVivo') this.nameInVivo();
  }

  /** Asks the background and paints what it answers; `null` and a message when it could not. */
  async ask<N extends PageRequestName>(name: N, request: PageRequests[N]): Promise<PageState | null> {
    try {
      const state = await askBackground(identifyPage(document, location.href), name, request);
      this.#state = state;
      await this.#paint(state);
      return state;
    } catch (reason) {
      if (!(reason instanceof AppError)) throw reason;
      const known = reason.code === 'unreachable' ? this.text.reload : this.text.errors[reason.code];
      this.tell(known ?? this.text.failed);
      return null;
    }
  }

  /** A selection has come to rest: the bar opens below it, or goes. */
  selectionSettled(): void {
    const selection = getSelection();
    const range = selection === null || selection.rangeCount === 0 ? null : selection.getRangeAt(0);
    const anchor = range === null || range.collapsed ? null : this.#reader.describe(range);
    if (anchor === null) return this.closePanel();
    this.#passage = { anchor, rects: this.#reader.rectsOf(anchor) };
    this.showBar();
  }

  /** Shows the bar at the selected passage. */
  showBar(): void {
    const { state } = this;
    if (state === null || this.#passage === null) return;
    const words = this.#passage.anchor.quote.exact.split(/\s+/).length;
    const bar = makeSelectionBar(
      { state, words, polarity: this.#polarity },
      {
        code: (codeId) => void this.code(codeId),
        pick: () => this.pickCode(),
        inVivo: () => this.nameInVivo(),
        memo: () => this.writeMemo(),
        nextPolarity: () => this.turnPolarity(),
      },
    );
    this.show(bar, this.#passage.rects);
  }

  /** Puts a code on the passage. @param staysOpen for several codes on one passage */
  async code(code: Id | NewPageCode, staysOpen = false): Promise<void> {
    const passage = this.#passage;
    if (passage === null) return;
    const polarity = this.#polarity === undefined ? {} : { polarity: this.#polarity };
    if (!staysOpen) this.closePanel();
    const state = await this.ask('code', { anchor: passage.anchor, code, ...polarity });
    if (state === null) return this.#keepPassage(passage);
    if (!staysOpen) this.#polarity = undefined;
    const fragment = state.fragments.find((each) => isSamePassage(each, passage.anchor));
    this.tell(this.text.coded(labelOfChoice(code, state), fragment?.codings.length ?? 1));
    if (staysOpen) this.#keepPassage(passage);
    else getSelection()?.removeAllRanges();
  }

  /** Codes with the code that is pinned to a digit. */
  codeWithDigit(digit: number, staysOpen: boolean): void {
    const code =
      this.#state === null ? undefined : pinnedCodes(this.#state).find((each) => each.digit === digit);
    if (code !== undefined) void this.code(code.id, staysOpen);
  }

  /** Codes with the code that was used last. */
  codeWithLast(staysOpen: boolean): void {
    const code = this.#state === null ? null : lastCode(this.#state);
    if (code !== null) void this.code(code.id, staysOpen);
  }

  /** Opens the picker for the passage. */
  pickCode(): void {
    const { state } = this;
    const passage = this.#passage;
    if (state === null || passage === null) return;
    const picker = makeCodePicker({
      state,
      canCreate: true,
      onPick: (code) => void this.code(code),
      onCancel: () => this.closePanel(),
    });
    this.show(picker.panel, passage.rects);
    picker.focus();
  }

  /** Offers the passage's own words as the name of a new code. */
  nameInVivo(): void {
    const words = this.#passage?.anchor.quote.exact.replace(/\s+/g, ' ').slice(0, 120) ?? '';
    this.#enter(
      { title: this.text.newCode, value: words, isLong: false },
      (label) => void this.code({ label }),
    );
  }

  /** Opens the memo for the passage. */
  writeMemo(): void {
    const passage = this.#passage;
    if (passage === null) return;
    this.#enter({ title: this.text.memoLabel, value: '', isLong: true }, (text) => {
      this.closePanel();
      void this.ask('memo', { anchor: passage.anchor, text }).then((state) => {
        if (state !== null) this.tell(this.text.saved);
      });
    });
  }

  /** Chooses the polarity of the next coding. */
  turnPolarity(): void {
    this.#polarity = nextPolarity(this.#polarity);
    this.showBar();
  }

  /** Opens the card of the smallest fragment at a point of the window; false when there is none. */
  openCardAt(x: number, y: number): boolean {
    const [id] = this.#reader.fragmentsAt(x, y);
    if (id === undefined) return false;
    this.openCard(id);
    return true;
  }

  /** Opens the card of a fragment. */
  openCard(fragmentId: Id): void {
    const fragment = this.#state?.fragments.find(({ id }) => id === fragmentId);
    if (fragment === undefined || fragment.anchor.kind !== 'page') return this.closePanel();
    this.#passage = { anchor: fragment.anchor, rects: this.#reader.rectsOfFragment(fragmentId) };
    this.#reader.activate(fragmentId);
    showFragmentCard(this, fragment, this.#passage.rects);
  }

  /** Goes to the next or previous painted fragment and opens its card. */
  goToFragment(step: 1 | -1): void {
    const ids = this.#reader.fragmentsInOrder;
    const active = this.#state?.fragments.find((each) => isSamePassage(each, this.#passage?.anchor));
    const at = active === undefined ? (step === 1 ? -1 : 0) : ids.indexOf(active.id);
    const next = ids[(at + step + ids.length) % ids.length];
    if (next !== undefined) void this.#reader.scrollTo(next).then(() => this.openCard(next));
  }

  /** Shows a panel in place of the one before it. */
  show(panel: HTMLElement, rects: readonly DOMRect[]): void {
    this.#dropPanel();
    this.#panel = panel;
    this.surface.show(panel, rects);
  }

  /** Takes the open panel away, and the passage with it. */
  closePanel(): void {
    this.#dropPanel();
    this.#passage = null;
    this.#reader.activate(null);
  }

  /** Says what happened, on screen and to screen readers; with what takes it back, when it can be taken back. */
  tell(message: string, undo: (() => void) | null = null): void {
    this.#toast.show(message, undo === null ? null : { label: this.text.undo, run: undo });
  }

  dispose(): void {
    this.#toast.hide();
    this.#input.stop();
    this.#reader.dispose();
    this.surface.dispose();
  }

  #enter(entry: { title: string; value: string; isLong: boolean }, onSave: (text: string) => void): void {
    const rects = this.#passage?.rects ?? [];
    const { save, cancel } = this.text;
    const { panel, focus } = makeTextEntry({
      ...entry,
      save,
      cancel,
      onSave,
      onCancel: () => this.closePanel(),
    });
    this.show(panel, rects);
    focus();
  }

  #keepPassage(passage: Passage): void {
    this.#passage = passage;
    this.showBar();
  }

  #dropPanel(): void {
    if (this.#panel !== null) this.surface.hide(this.#panel);
    this.#panel = null;
  }

  /** Paints what is stored: what is seen is what can be found again. */
  async #paint({ fragments, codes }: PageState): Promise<void> {
    const typeOf = new Map(codes.map((code) => [code.id, code.type]));
    const results = await this.#reader.paint(
      fragments.map(({ id, anchor, codings, hasMemo }) => ({
        id,
        anchor,
        hasMemo,
        types: codings.map((coding) => typeOf.get(coding.codeId) ?? null),
      })),
    );
    const lost = results.filter(({ state }) => state === 'lost').length;
    if (lost > 0) this.tell(this.text.lost(lost));
  }
}
