/** Which rows of a list of equal rows to draw: `first` up to and not including `end`. */
export type RowWindow = { readonly first: number; readonly end: number };

const overscan = 8;

/** Gives the rows to draw for what is in view, with a few above and below so that scrolling shows no gaps. */
export function windowOf(view: {
  readonly scrollTop: number;
  readonly height: number;
  readonly rowHeight: number;
  readonly count: number;
}): RowWindow {
  const first = Math.max(0, Math.floor(view.scrollTop / view.rowHeight) - overscan);
  const end = Math.min(view.count, Math.ceil((view.scrollTop + view.height) / view.rowHeight) + overscan);
  return { first: Math.min(first, view.count), end };
}

/** Gives the indexes of the rows to draw: those in the window, and one that is drawn wherever it is. */
export function drawnIndexes(view: Parameters<typeof windowOf>[0], always: number): number[] {
  const { first, end } = windowOf(view);
  const inWindow = Array.from({ length: end - first }, (_, step) => first + step);
  const isApart = always < view.count && (always < first || always >= end);
  return isApart ? [...inWindow, always] : inWindow;
}

/** Gives the scroll position, in pixels, that brings a row into view with as little movement as possible. */
export function scrollTopToShow(
  index: number,
  view: { readonly scrollTop: number; readonly height: number; readonly rowHeight: number },
): number {
  const top = index * view.rowHeight;
  if (top < view.scrollTop) return top;
  return Math.max(view.scrollTop, top + view.rowHeight - view.height);
}
