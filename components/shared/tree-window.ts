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

/** Which element shows which row, from one drawing to the next. */
export class RowSlots {
  #last: readonly { readonly index: number; readonly slot: number }[] = [];
  #made = 0;

  /**
   * Gives each row an element: one that is drawn already keeps its own, others take those of rows that leave, in the
   * order in which they stand. Making elements anew takes several times as long.
   */
  give(rows: readonly number[]): readonly { readonly index: number; readonly slot: number }[] {
    const wanted = new Set(rows);
    const kept = new Map(this.#last.map(({ index, slot }) => [index, slot]));
    const free = this.#last.filter(({ index }) => !wanted.has(index)).map(({ slot }) => slot);
    let taken = 0;
    this.#last = rows.map((index) => {
      const slot = kept.get(index) ?? free[taken++] ?? this.#made++;
      return { index, slot };
    });
    return this.#last;
  }
}

/**
 * Gives the rows to draw: those in the window, and the one that is typed in, or else (`typed` is negative) the focused
 * one, wherever it is. That one comes first when it is out of the window or typed in: nothing then moves its element,
 * which would take the focus from it.
 */
export function drawnRows(
  view: Parameters<typeof windowOf>[0],
  slots: RowSlots,
  { focused, typed }: { readonly focused: number; readonly typed: number },
): DrawnRow[] {
  const { first, end } = windowOf(view);
  const always = typed < 0 ? focused : typed;
  const isApart = always < view.count && (typed >= 0 || always < first || always >= end);
  const inWindow = slots.give(
    Array.from({ length: end - first }, (_, step) => first + step).filter(
      (index) => !isApart || index !== always,
    ),
  );
  return isApart ? [{ index: always, slot: 'apart' }, ...inWindow] : [...inWindow];
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
