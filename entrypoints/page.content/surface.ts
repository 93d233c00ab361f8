// Our ground in a foreign page: one closed shadow root in which bar, picker and card lie in the top layer.
import { make } from './elements';
import { styles } from './styles';

const gap = 6;
const leastHeight = 90;

/** Where all of ours is drawn. */
export class Surface {
  readonly #host: HTMLElement;
  readonly #root: ShadowRoot;
  readonly #live: HTMLElement;

  constructor() {
    this.#host = document.createElement('codeboom-surface');
    this.#root = this.#host.attachShadow({ mode: surfaceMode() });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    this.#root.adoptedStyleSheets = [sheet];
    this.#live = make('div', { class: 'hidden', attributes: { role: 'status', 'aria-live': 'polite' } });
    this.#root.append(this.#live);
    document.documentElement.append(this.#host);
  }

  /** Tells whether an event came out of our own ground. */
  owns(event: Event): boolean {
    return event.composedPath().includes(this.#host);
  }

  /** Whether a field of ours has the focus; seen from outside, only our host has it. */
  get isFieldFocused(): boolean {
    return this.#root.activeElement?.matches('input, textarea') === true;
  }

  /** The name of the button of ours that has the focus, as its `data-focus` gives it. */
  get focusKey(): string | null {
    return this.#root.activeElement?.getAttribute('data-focus') ?? null;
  }

  /** Says something to screen readers. */
  announce(text: string): void {
    // The same text twice must be a change, or screen readers stay silent.
    this.#live.textContent = this.#live.textContent === text ? `${text}\u00a0` : text;
  }

  /** Puts a panel into the top layer, below `anchor` and never over it. */
  show(panel: HTMLElement, anchor: readonly DOMRect[] | null): void {
    if (!this.#root.contains(panel)) {
      panel.classList.add('surface');
      panel.popover = 'manual';
      this.#root.append(panel);
    }
    panel.showPopover();
    if (anchor !== null) this.place(panel, anchor);
  }

  /** Puts a panel that is shown below `anchor` again, which has moved. */
  place(panel: HTMLElement, anchor: readonly DOMRect[]): void {
    if (anchor.length > 0) place(panel, anchor);
  }

  /** Takes a panel away. */
  hide(panel: HTMLElement): void {
    panel.remove();
  }

  dispose(): void {
    this.#host.remove();
  }
}

/** A page must not look into our ground; only the test build lets it, so that tests can. */
function surfaceMode(): ShadowRootMode {
  if (import.meta.env.MODE !== 'e2e') return 'closed';
  return document.documentElement.hasAttribute('data-closed-surface') ? 'closed' : 'open';
}

function place(panel: HTMLElement, anchor: readonly DOMRect[]): void {
  const top = Math.min(...anchor.map((rect) => rect.top));
  const bottom = Math.max(...anchor.map((rect) => rect.bottom));
  const left = anchor.at(-1)?.left ?? 0;
  panel.style.maxHeight = '';
  const { width, height } = panel.getBoundingClientRect();
  const below = innerHeight - bottom - 2 * gap;
  const above = top - 2 * gap;
  const room = Math.max(below, above);
  const isBelow = height <= below || (height > above && below >= above);
  // Too little room on either side: the panel scrolls. None at all, beside a passage as high as the window: at its foot.
  const shown = room < leastHeight ? height : Math.min(height, isBelow ? below : above);
  const y = room < leastHeight ? innerHeight - height - gap : isBelow ? bottom + gap : top - gap - shown;
  panel.style.maxHeight = `${shown}px`;
  panel.style.top = `${Math.max(gap, y)}px`;
  panel.style.left = `${Math.max(gap, Math.min(left, innerWidth - width - gap))}px`;
}
