// What the user does with mouse and keys. Only trusted events count: a page must not be able to code for its reader.
import type { PageSession } from './page-session';

/** Listens to the page for one session. */
export class PageInput {
  readonly #stopped = new AbortController();
  #pressedAt: { readonly x: number; readonly y: number } | null = null;

  constructor(private readonly session: PageSession) {}

  /** Begins to listen. */
  start(): void {
    const { signal } = this.#stopped;
    // On the window and while capturing: before any listener of the page.
    const options = { capture: true, signal };
    window.addEventListener('pointerdown', (event) => this.#pressed(event), options);
    window.addEventListener('pointerup', (event) => this.#released(event), options);
    window.addEventListener('keydown', (event) => this.#keyDown(event), options);
    window.addEventListener('keyup', (event) => this.#keyUp(event), options);
    document.addEventListener(
      'visibilitychange',
      () => {
        if (document.visibilityState === 'visible') void this.session.refresh();
      },
      { signal },
    );
  }

  /** Ends listening. */
  stop(): void {
    this.#stopped.abort();
  }

  #pressed(event: PointerEvent): void {
    if (!event.isTrusted || this.session.surface.owns(event)) return;
    this.#pressedAt = { x: event.clientX, y: event.clientY };
  }

  #released(event: PointerEvent): void {
    if (!event.isTrusted || this.session.surface.owns(event)) return;
    const pressedAt = this.#pressedAt;
    this.#pressedAt = null;
    // The selection is final only after the browser has handled this event.
    setTimeout(() => {
      const isClick =
        pressedAt !== null && Math.hypot(event.clientX - pressedAt.x, event.clientY - pressedAt.y) < 4;
      const isCollapsed = getSelection()?.isCollapsed !== false;
      if (isClick && isCollapsed && this.session.openCardAt(event.clientX, event.clientY)) return;
      this.session.selectionSettled();
    });
  }

  /** Selecting with Shift and arrows ends when Shift is let go. */
  #keyUp(event: KeyboardEvent): void {
    if (!event.isTrusted || event.key !== 'Shift' || this.session.surface.owns(event)) return;
    if (getSelection()?.isCollapsed === false && !this.session.isPanelOpen) this.session.selectionSettled();
  }

  #keyDown(event: KeyboardEvent): void {
    if (!event.isTrusted || event.isComposing || isInField(event)) return;
    const isDone = this.#openKeys(event) || this.#barKeys(event);
    if (!isDone) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  /** Keys that hold while anything of ours is open, and those that go through the fragments. */
  #openKeys(event: KeyboardEvent): boolean {
    if (event.key === 'Escape' && this.session.isPanelOpen) {
      this.session.closePanel();
      return true;
    }
    if (event.altKey && event.shiftKey && event.code === 'BracketRight') {
      this.session.goToFragment(1);
      return true;
    }
    if (event.altKey && event.shiftKey && event.code === 'BracketLeft') {
      this.session.goToFragment(-1);
      return true;
    }
    return false;
  }

  #barKeys(event: KeyboardEvent): boolean {
    if (!this.session.isBarOpen || event.ctrlKey || event.metaKey || event.altKey) return false;
    const digit = /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1];
    if (digit !== undefined) {
      this.session.codeWithDigit(Number(digit), event.shiftKey);
      return true;
    }
    const actions: Record<string, () => void> = {
      KeyQ: () => this.session.codeWithLast(event.shiftKey),
      KeyC: () => this.session.pickCode(),
      KeyN: () => this.session.nameInVivo(),
      KeyM: () => this.session.writeMemo(),
      KeyP: () => this.session.turnPolarity(),
    };
    const action = actions[event.code];
    action?.();
    return action !== undefined;
  }
}

/** A field of the page, or one of ours, has the key. */
function isInField(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches('input, textarea, select');
}
