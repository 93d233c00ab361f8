// Where pages stand under each other, in CSS pixels; nothing of it needs the pages themselves.

/** Pixels between pages. */
export const pageGap = 14;

/** Tops of all pages and the height of the whole stack, in CSS pixels. */
export type PageStack = {
  readonly tops: readonly number[];
  readonly heights: readonly number[];
  readonly height: number;
};

/** A place in the text that stays put when pages change size: a page and how far down it, as a part of its height. */
export type PagePosition = { readonly page: number; readonly part: number };

/** Puts pages of these heights (CSS pixels) under each other. */
export function stackPages(heights: readonly number[]): PageStack {
  let top = pageGap;
  const tops = heights.map((height) => {
    const own = top;
    top += height + pageGap;
    return own;
  });
  return { tops, heights, height: top };
}

/** Gives the page at a height of the stack, first page is 1; the nearest one for a gap. */
export function pageAt(stack: PageStack, y: number): number {
  let low = 0;
  let high = stack.tops.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((stack.tops[middle] ?? 0) <= y) low = middle + 1;
    else high = middle;
  }
  return Math.max(1, low);
}

/** Gives the pages in view and one more on either side. */
export function pagesInView(
  stack: PageStack,
  view: { readonly top: number; readonly height: number },
): number[] {
  const first = Math.max(1, pageAt(stack, view.top) - 1);
  const last = Math.min(stack.tops.length, pageAt(stack, view.top + view.height) + 1);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

/**
 * Gives the page that is looked at: the first of those of which the largest part can be seen, so that a page that is
 * whole at the top of the view is never passed over for one below it.
 */
export function pageLookedAt(
  stack: PageStack,
  view: { readonly top: number; readonly height: number },
): number {
  let most = { page: pageAt(stack, view.top), part: 0 };
  for (const page of pagesInView(stack, view)) {
    const part = partInView(stack, page, view);
    if (part > most.part) most = { page, part };
  }
  return most.page;
}

/** How much of a page can be seen, as a part of its height. */
function partInView(
  stack: PageStack,
  page: number,
  view: { readonly top: number; readonly height: number },
): number {
  const top = stack.tops[page - 1] ?? 0;
  const height = stack.heights[page - 1] ?? 1;
  const shown = Math.min(top + height, view.top + view.height) - Math.max(top, view.top);
  return Math.max(0, shown) / height;
}

/** Gives the position that stands at a height of the stack. */
export function positionAt(stack: PageStack, y: number): PagePosition {
  const page = pageAt(stack, y);
  const height = stack.heights[page - 1] ?? 1;
  return { page, part: (y - (stack.tops[page - 1] ?? 0)) / height };
}

/** Gives the height in the stack of a position. */
export function heightOf(stack: PageStack, { page, part }: PagePosition): number {
  return (stack.tops[page - 1] ?? 0) + part * (stack.heights[page - 1] ?? 0);
}
