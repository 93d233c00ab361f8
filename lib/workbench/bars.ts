// The bars around the editors and what is in them: features say where a container starts, a person where it is.
import { BugError } from '@/lib/base/errors';
import type { ContainerDefinition, ContainerPlace } from './contribution';
import { moveContainer } from './layout-bars';
import type { Layout } from './layout.svelte';

/** The containers that there are, the window, and who moves the focus. */
export type BarsParts<Services> = {
  readonly containers: () => readonly ContainerDefinition<Services>[];
  readonly layout: Layout;
  readonly focus: (part: ContainerPlace | 'editors') => void;
};

/** Both side bars and the panel; reactive through the layout. */
export class Bars<Services> {
  readonly #parts: BarsParts<Services>;

  constructor(parts: BarsParts<Services>) {
    this.#parts = parts;
  }

  /** Where a container is now. */
  placeOf(container: ContainerDefinition<Services>): ContainerPlace {
    return this.#parts.layout.data.places[container.id] ?? container.place ?? 'sideBar';
  }

  /** The containers of a bar in order. */
  containersIn(place: ContainerPlace): readonly ContainerDefinition<Services>[] {
    return this.#parts.containers().filter((container) => this.placeOf(container) === place);
  }

  /** The container in front in a bar; `null` while the bar is hidden or has none. */
  shownIn(place: ContainerPlace): ContainerDefinition<Services> | null {
    const bar = this.#parts.layout.data[place];
    if (!bar.isVisible) return null;
    return this.containersIn(place).find((container) => container.id === bar.container) ?? null;
  }

  /** Shows a container in front where it is and gives it the focus; an unknown one is our mistake. */
  show(containerId: string): void {
    const container = this.#parts.containers().find((candidate) => candidate.id === containerId);
    if (container === undefined) throw new BugError(`No container ${containerId}`);
    const place = this.placeOf(container);
    this.#parts.layout.showContainer(containerId, place);
    this.#parts.focus(place);
  }

  /** Shows a bar with what was last in front of it, or hides it. A bar without containers stays hidden. */
  toggle(place: ContainerPlace): void {
    const { layout, focus } = this.#parts;
    if (this.shownIn(place) !== null) {
      layout.showContainer(null, place);
      focus('editors');
      return;
    }
    const containers = this.containersIn(place);
    const last = layout.data[place].container;
    const chosen = containers.find((container) => container.id === last) ?? containers[0];
    if (chosen !== undefined) this.show(chosen.id);
  }

  /** Puts a container into another bar, shows it there and gives it the focus. */
  move(container: ContainerDefinition<Services>, to: ContainerPlace): void {
    const { layout, focus } = this.#parts;
    const from = this.placeOf(container);
    const left = this.containersIn(from).find((other) => other.id !== container.id)?.id ?? null;
    layout.change((data) => moveContainer(data, { container: container.id, from, to, left }));
    focus(to);
  }
}
