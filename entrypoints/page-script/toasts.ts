import { make, makeButton } from './elements';
import type { Surface } from './surface';

const milliseconds = 6000;
/** Longer when there is something to take back. */
const undoMilliseconds = 10_000;

/** One message at a time at the edge of the window, also said to screen readers. */
export class Toasts {
  #shown: HTMLElement | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly surface: Surface) {}

  /** Shows a message in place of the one before it. */
  show(message: string, action: { readonly label: string; readonly run: () => void } | null): void {
    this.#hide();
    const button = action === null ? null : makeButton(action.label, action.run);
    const toast = make('div', { class: 'toast row', children: [make('span', { text: message }), button] });
    this.#shown = toast;
    this.surface.show(toast, null);
    this.surface.announce(message);
    this.#timer = setTimeout(() => this.#hide(), action === null ? milliseconds : undoMilliseconds);
  }

  /** Takes the message away. */
  dispose(): void {
    this.#hide();
  }

  #hide(): void {
    clearTimeout(this.#timer);
    if (this.#shown !== null) this.surface.hide(this.#shown);
    this.#shown = null;
  }
}
