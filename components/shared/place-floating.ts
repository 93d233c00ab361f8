/** A rectangle in pixels of the window; a point has no width or height. */
export type FloatingAnchor = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/** Width and height in pixels. */
export type Size = { readonly width: number; readonly height: number };

const gap = 4;
const margin = 8;

/** Gives the corner for something that floats at `anchor`: below it, else above, and always inside the window. */
export function placeFloating(
  anchor: FloatingAnchor,
  floating: Size,
  frame: Size,
): { left: number; top: number } {
  const below = anchor.bottom + gap;
  const above = anchor.top - gap - floating.height;
  const fitsBelow = below + floating.height <= frame.height - margin;
  const top = fitsBelow || above < margin ? Math.min(below, frame.height - margin - floating.height) : above;
  const left = Math.min(anchor.left, frame.width - margin - floating.width);
  return { left: Math.max(margin, left), top: Math.max(margin, top) };
}
