import { overscan } from './tree-window';

/** Milliseconds without a jump after which the rows around those in view are drawn again. */
const rest = 200;

/** Where a tree is scrolled to, in pixels, and how many rows are drawn above and below what is in view. */
export class TreeScroll {
  top = $state(0);
  #overscan = $state(overscan);
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** What the window on the rows needs to know. */
  get place(): { readonly scrollTop: number; readonly overscan: number } {
    return { scrollTop: this.top, overscan: this.#overscan };
  }

  /**
   * Takes a new place. A jump past all that was in view draws only what is in view now, so that its frame comes as
   * early as it can; the rows around it follow when the tree rests.
   */
  to(top: number, height: number): void {
    const isJump = Math.abs(top - this.top) > height;
    this.top = top;
    if (!isJump) return;
    this.#overscan = 0;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => (this.#overscan = overscan), rest);
  }
}
