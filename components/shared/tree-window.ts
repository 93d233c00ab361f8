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

/** Gives the scroll position, in pixels, that brings a row into view with as little movement as possible. */
export function scrollTopToShow(
  index: number,
  view: { readonly scrollTop: number; readonly height: number; readonly rowHeight: number },
): number {
  const top = index * view.rowHeight;
  if (top < view.scrollTop) return top;
  return Math.max(view.scrollTop, top + view.rowHeight - view.height);
}
