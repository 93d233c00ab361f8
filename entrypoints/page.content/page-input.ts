// What the user does with mouse and keys. Only trusted events count: a page must not be able to code for its reader.
import type { PageSession } from './page-session';

/** Listens to the page for one session. */
export class PageInput {
  readonly #stopped = new AbortController();
  #settle: (() => void) | null = null;
  /** When a key last coded a passage. */
  #codedAt = -Infinity;
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
    const moved = (): void => this.session.reposition();
    // Scrolling does not bubble; capturing also hears the scrolling of parts of the page.
    window.addEventListener('scroll', moved, { capture: true, passive: true, signal });
    window.addEventListener('resize', moved, { signal });
  }

  /** Whether the hand is still selecting. */
  get isSelecting(): boolean {
    return this.#pressedAt !== null;
  }

  /** Ends listening. */
  stop(): void {
    this.#stopped.abort();
  }

  #pressed(event: PointerEvent): void {
    if (!event.isTrusted || event.button !== 0 || this.session.surface.owns(event)) return;
    this.#pressedAt = { x: event.clientX, y: event.clientY };
    // Out of the way of the drag that may follow.
    this.session.closePanel();
  }

  #released(event: PointerEvent): void {
    const pressedAt = this.#pressedAt;
    // A drag that began before we were there is settled too.
    if (!event.isTrusted || (pressedAt === null && this.session.surface.owns(event))) return;
    this.#pressedAt = null;
    this.#settleSoon(() => {
      const isClick =
        pressedAt !== null && Math.hypot(event.clientX - pressedAt.x, event.clientY - pressedAt.y) < 4;
      const isCollapsed = getSelection()?.isCollapsed !== false;
      const isOnText = isClick && isCollapsed && !isOnControl(event);
      if (isOnText && this.session.openCardAt(event.clientX, event.clientY)) return;
      this.session.selectionSettled(event.altKey);
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
    if (getSelection()?.isCollapsed === false) this.session.selectionSettled();
  }

  #keyDown(event: KeyboardEvent): void {
    if (!event.isTrusted || event.isComposing || this.#isInField(event)) return;
    this.#settle?.();
    if (isSelectAll(event)) this.#settleSoon(() => this.session.selectionSettled());
    const isDone = this.#openKeys(event) || this.#barKeys(event);
    if (!isDone) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  /** A field of the page, or one of ours, has the key. */
  #isInField(event: KeyboardEvent): boolean {
    if (this.session.surface.owns(event)) return this.session.surface.isFieldFocused;
    const [target] = event.composedPath();
    if (!(target instanceof HTMLElement)) return false;
    return target.isContentEditable || target.matches('input, textarea, select');
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
    const { bar } = this.session;
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    if (bar === null) return this.#isBurst(event) && this.#codingKeys(event);
    if (event.key === 'Tab' && !this.session.surface.owns(event)) {
      bar.querySelector('button')?.focus();
      return true;
    }
    if (this.#codingKeys(event)) return true;
    const actions: Record<string, () => void> = {
      KeyC: () => this.session.pickCode(),
      KeyN: () => this.session.nameInVivo(),
      KeyM: () => this.session.writeMemo(),
      KeyP: () => this.session.turnPolarity(),
    };
    const action = actions[event.code];
    action?.();
    return action !== undefined;
  }

  /** The keys that code at once. */
  #codingKeys(event: KeyboardEvent): boolean {
    const digit = /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1];
    if (digit === undefined && event.code !== 'KeyQ') return false;
    // A key that is held down is meant once.
    if (event.repeat) return true;
    this.#codedAt = event.timeStamp;
    if (digit === undefined) this.session.codeWithLast(event.shiftKey);
    else this.session.codeWithDigit(Number(digit), event.shiftKey);
    return true;
  }

  /** Whether a key follows on one that coded, so that it means the same passage. */
  #isBurst(event: KeyboardEvent): boolean {
    const { canCodeAgain, stored } = this.session;
    return canCodeAgain && (stored.isCoding || event.timeStamp - this.#codedAt < burst);
  }
}

/** Milliseconds within which a key goes with the one before it, also when that has been stored already. */
const burst = 250;

function isSelectAll(event: KeyboardEvent): boolean {
  return (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'a';
}

/** What a click does by itself goes before what we would do. */
function isOnControl(event: Event): boolean {
  return event.composedPath().some((target) => target instanceof Element && target.matches(controls));
}

const controls = 'a[href], button, input, textarea, select, summary, label, [role="button"], video, audio';
