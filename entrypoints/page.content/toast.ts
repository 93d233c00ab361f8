import { make, makeButton } from './elements';
import type { Surface } from './surface';

const milliseconds = 6000;

/** The line at the foot of the window that says what happened; one at a time. */
export class Toast {
  #shown: HTMLElement | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly surface: Surface) {}

  /** Shows a message, and says it to screen readers; `action` is what takes it back. */
  show(message: string, action: { readonly label: string; readonly run: () => void } | null): void {
    this.hide();
    const button = action === null ? null : makeButton(action.label, action.run);
    this.#shown = make('div', { class: 'toast row', children: [make('span', { text: message }), button] });
    this.surface.show(this.#shown, null);
    this.surface.announce(message);
    this.#timer = setTimeout(() => this.hide(), milliseconds);
  }

  /** Takes the message away. */
  hide(): void {
    clearTimeout(this.#timer);
    if (this.#shown !== null) this.surface.hide(this.#shown);
    this.#shown = null;
  }
}
