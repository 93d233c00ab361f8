// Listens to mouse and keys. Only trusted events count: a page must not be able to code for its reader.
import { openCardAt } from './fragment-cards';
import { isInField, isOnControl, isSelectAll } from './page-events';
import { PageKeys } from './page-keys';
import type { PageSession } from './page-session';
import { selectionSettled } from './selection';

/** Listens to the page for one session. */
export class PageInput {
  readonly #keys: PageKeys;
  #settle: (() => void) | null = null;
  #pressedAt: { readonly x: number; readonly y: number } | null = null;

  constructor(private readonly session: PageSession) {
    this.#keys = new PageKeys(session);
  }

  /** Listens until `signal`. */
  start(signal: AbortSignal): void {
    // On the window and while capturing: before any listener of the page.
    const options = { capture: true, signal };
    window.addEventListener('pointerdown', (event) => this.#pressed(event), options);
    window.addEventListener('pointerup', (event) => this.#released(event), options);
    window.addEventListener('keydown', (event) => this.#keyDown(event), options);
    window.addEventListener('keyup', (event) => this.#keyUp(event), options);
  }

  /** Whether the hand is still selecting. */
  get isSelecting(): boolean {
    return this.#pressedAt !== null;
  }

  #pressed(event: PointerEvent): void {
    if (!event.isTrusted || event.button !== 0 || this.session.surface.owns(event)) return;
    this.#pressedAt = { x: event.clientX, y: event.clientY };
    // Out of the way of the drag that may follow.
    this.session.closePanel();
  }

  #released(event: PointerEvent): void {
    const from = this.#pressedAt;
    // A drag that began before we were there is settled too.
    if (!event.isTrusted || (from === null && this.session.surface.owns(event))) return;
    this.#pressedAt = null;
    this.#settleSoon(() => {
      const isClick = from !== null && Math.hypot(event.clientX - from.x, event.clientY - from.y) < 4;
      const isOnText = isClick && this.session.stored.reader.selected === null && !isOnControl(event);
      if (isOnText && openCardAt(this.session, event.clientX, event.clientY)) return;
      selectionSettled(this.session, event.altKey);
    });
  }

  /** The selection is final only after the browser has handled this event; a key that comes at once finds it settled. */
  #settleSoon(settle: () => void): void {
    this.#settle = () => {
      this.#settle = null;
      settle();
    };
    setTimeout(() => this.#settle?.());
  }

  /** Selecting with Shift and arrows ends when Shift is let go. */
  #keyUp(event: KeyboardEvent): void {
    if (!event.isTrusted || event.key !== 'Shift' || this.session.surface.owns(event)) return;
    if (this.session.stored.reader.selected !== null) selectionSettled(this.session);
  }

  #keyDown(event: KeyboardEvent): void {
    if (!event.isTrusted || event.isComposing || isInField(event, this.session.surface)) return;
    this.#settle?.();
    if (isSelectAll(event)) this.#settleSoon(() => selectionSettled(this.session));
    if (!this.#keys.press(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }
}
