// Our ground in a foreign page: one closed shadow root in which bar, picker and card lie in the top layer.
import { placeBeside } from '@/lib/reader/html/place-beside';
import { make } from './elements';
import styles from './styles.css?inline';

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

  /** Puts a panel that is shown beside lines again, which have moved. */
  place(panel: HTMLElement, lines: readonly DOMRect[]): void {
    if (lines.length === 0) return;
    panel.style.maxHeight = '';
    const size = panel.getBoundingClientRect();
    const frame = { width: innerWidth, height: innerHeight };
    const { top, left, height } = placeBeside({ lines, size, frame });
    Object.assign(panel.style, { maxHeight: `${height}px`, top: `${top}px`, left: `${left}px` });
  }

  /** Lays something small over the page, where its style says. */
  lay(element: HTMLElement): void {
    this.#root.append(element);
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
