// What keys mean in a page that is being coded.
import { goToFragment } from './fragment-cards';
import type { PageSession } from './page-session';
import { attachHere } from './reattaching';
import { nameInVivo, pickCode, writeMemo } from './passage-entries';

/** Milliseconds within which a key goes with the one before it, also when that has been stored already. */
const burst = 250;

/** The keys of one session. */
export class PageKeys {
  /** When a key last coded a passage. */
  #codedAt = -Infinity;

  constructor(private readonly session: PageSession) {}

  /** Does what a key asks; false when it is the page's. */
  press(event: KeyboardEvent): boolean {
    return this.#openKeys(event) || this.#barKeys(event);
  }

  /** Keys that hold while anything of ours is open, and those that go through the fragments. */
  #openKeys(event: KeyboardEvent): boolean {
    const { session } = this;
    const steps: Record<string, 1 | -1> = { BracketRight: 1, BracketLeft: -1 };
    const step = event.altKey && event.shiftKey ? steps[event.code] : undefined;
    const isClosing = event.key === 'Escape' && session.panel.isOpen;
    if (isClosing) session.closePanel();
    else if (step !== undefined) goToFragment(session, step);
    return isClosing || step !== undefined;
  }

  #barKeys(event: KeyboardEvent): boolean {
    const { session } = this;
    const { bar } = session.panel;
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    if (event.key !== 'Tab' && session.stored.state?.hasSingleKeys === false) return false;
    if (bar === null) return this.#isBurst(event) && this.#codingKeys(event);
    if (event.key === 'Tab' && !session.surface.owns(event)) {
      bar.querySelector('button')?.focus();
      return true;
    }
    if (this.#codingKeys(event)) return true;
    const actions: Record<string, () => void> = {
      KeyC: () => pickCode(session),
      KeyN: () => nameInVivo(session),
      KeyM: () => writeMemo(session),
      KeyP: () => session.coding.turnPolarity(),
      KeyR: () => attachHere(session),
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
    const { coding } = this.session;
    if (digit === undefined) coding.codeWithLast(event.shiftKey);
    else coding.codeWithDigit(Number(digit), event.shiftKey);
    return true;
  }

  /** Whether a key follows on one that coded, so that it means the same passage. */
  #isBurst(event: KeyboardEvent): boolean {
    const { coding, stored } = this.session;
    return coding.canCodeAgain && (stored.paint.isWaiting || event.timeStamp - this.#codedAt < burst);
  }
}
