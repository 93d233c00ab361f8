// How the bars around the editors change: which container is in front, whether a bar is shown, how large it is.
import type { ContainerPlace } from './contribution';
import { withinBar, type Layout } from './layout-schema';

/** Shows a container in front in the bar at a place. */
export function showInBar(layout: Layout, place: ContainerPlace, container: string): Layout {
  const bar = layout[place];
  if (bar.isVisible && bar.container === container) return layout;
  return { ...layout, [place]: { ...bar, container, isVisible: true } };
}

/** Hides the bar at a place; what was in front is kept for the next time. */
export function hideBar(layout: Layout, place: ContainerPlace): Layout {
  const bar = layout[place];
  return bar.isVisible ? { ...layout, [place]: { ...bar, isVisible: false } } : layout;
}

/** Sets the width of a side bar, or the height of the panel, in CSS pixels within its bounds. */
export function resizeBar(layout: Layout, place: ContainerPlace, size: number): Layout {
  return { ...layout, [place]: { ...layout[place], size: withinBar(place, size) } };
}

/** A container that moves, where it was, and what stays behind there in front. */
export type ContainerMove = {
  readonly container: string;
  readonly from: ContainerPlace;
  readonly to: ContainerPlace;
  readonly left: string | null;
};

/** Puts a container into another bar and shows it there; a bar that is left empty is hidden. */
export function moveContainer(layout: Layout, { container, from, to, left }: ContainerMove): Layout {
  if (from === to) return layout;
  const old = layout[from];
  const emptied =
    old.container === container || left === null
      ? { ...old, container: left, isVisible: old.isVisible && left !== null }
      : old;
  const moved = { ...layout, places: { ...layout.places, [container]: to }, [from]: emptied };
  return showInBar(moved, to, container);
}
