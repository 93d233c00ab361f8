/** Which rows of a list of equal rows to draw: `first` up to and not including `end`. */
export type RowWindow = { readonly first: number; readonly end: number };

/** Rows drawn above and below those in view, so that slow scrolling shows no gaps. */
export const overscan = 4;

/** Gives the rows to draw for what is in view, with `overscan` above and below. */
export function windowOf(view: {
  readonly scrollTop: number;
  readonly height: number;
  readonly rowHeight: number;
  readonly count: number;
  readonly overscan: number;
}): RowWindow {
  const first = Math.max(0, Math.floor(view.scrollTop / view.rowHeight) - view.overscan);
  const end = Math.min(
    view.count,
    Math.ceil((view.scrollTop + view.height) / view.rowHeight) + view.overscan,
  );
  return { first: Math.min(first, view.count), end };
}

/** A row to draw, and the element that shows it. */
export type DrawnRow = { readonly index: number; readonly slot: number | 'apart' };

/**
 * Gives the rows to draw: those in the window, and `always`, wherever it is. Rows that leave at one end lend their
 * elements to those that come at the other: making elements anew takes several times as long. `always` comes first
 * when it is out of the window or `keepsElement`: nothing then moves its element, which would take the focus from it.
 */
export function drawnRows(
  view: Parameters<typeof windowOf>[0],
  always: number,
  keepsElement: boolean,
): DrawnRow[] {
  const { first, end } = windowOf(view);
  const most = Math.ceil(view.height / view.rowHeight) + 1 + 2 * view.overscan;
  const isApart = always < view.count && (keepsElement || always < first || always >= end);
  const inWindow = Array.from({ length: end - first }, (_, step) => first + step)
    .filter((index) => !isApart || index !== always)
    .map((index) => ({ index, slot: index % most }));
  return isApart ? [{ index: always, slot: 'apart' }, ...inWindow] : inWindow;
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
