// Where something stands beside a passage without covering it.

/** Pixels between the passage, what stands beside it and the edge of the window. */
const gap = 6;
/** With less room than this on either side, it stands over the window's foot. */
const leastHeight = 90;

/** What is placed: the lines of the passage, the size of what goes beside it, and the window's. */
export type Placing = {
  readonly lines: readonly Pick<DOMRect, 'top' | 'bottom' | 'left'>[];
  readonly size: { readonly width: number; readonly height: number };
  readonly frame: { readonly width: number; readonly height: number };
};

/** A place in the window; what is higher than `height` scrolls. */
export type Place = { readonly top: number; readonly left: number; readonly height: number };

/** Gives the place below the passage, or above it where there is more room; all in CSS pixels. */
export function placeBeside({ lines, size: { width, height }, frame }: Placing): Place {
  const top = Math.min(...lines.map((line) => line.top));
  const bottom = Math.max(...lines.map((line) => line.bottom));
  const left = lines.at(-1)?.left ?? 0;
  const below = frame.height - bottom - 2 * gap;
  const above = top - 2 * gap;
  const room = Math.max(below, above);
  const isBelow = height <= below || (height > above && below >= above);
  // Too little room on either side: it scrolls. None at all, beside a passage as high as the window: at its foot.
  const shown = room < leastHeight ? height : Math.min(height, isBelow ? below : above);
  const beside = isBelow ? bottom + gap : top - gap - shown;
  const y = room < leastHeight ? frame.height - height - gap : beside;
  return {
    top: Math.max(gap, y),
    left: Math.max(gap, Math.min(left, frame.width - width - gap)),
    height: shown,
  };
}
