// Rectangles on figures and scanned pages, which have no text to select.
import type { PdfAnchor, Quad } from '@/lib/domain/records';
import { toPdfPoint, type PageSize } from './page-size';
import type { PdfText } from './pdf-text';

/** A rectangle on a page as it is seen, in PDF points from its top left corner. */
export type AreaBox = {
  readonly page: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

/** Points that an area is wide and high at least; smaller is a slip of the hand. */
export const smallestArea = 8;

/** Gives the rectangle between two points of a page, which may lie outside it. */
export function boxBetween(
  page: number,
  size: PageSize,
  corners: readonly [readonly [number, number], readonly [number, number]],
): AreaBox {
  const xs = corners.map(([x]) => clamp(x, size.width)).sort((a, b) => a - b);
  const ys = corners.map(([, y]) => clamp(y, size.height)).sort((a, b) => a - b);
  const [left = 0, right = 0] = xs;
  const [top = 0, bottom = 0] = ys;
  return { page, left, top, width: right - left, height: bottom - top };
}

/** Gives a rectangle moved by points, kept on its page. */
export function movedBox(box: AreaBox, size: PageSize, [x, y]: readonly [number, number]): AreaBox {
  return {
    ...box,
    left: clamp(box.left + x, size.width - box.width),
    top: clamp(box.top + y, size.height - box.height),
  };
}

/** Gives a rectangle with its right and lower side moved by points, kept on its page. */
export function sizedBox(box: AreaBox, size: PageSize, [x, y]: readonly [number, number]): AreaBox {
  return {
    ...box,
    width: Math.max(smallestArea, clamp(box.width + x, size.width - box.left)),
    height: Math.max(smallestArea, clamp(box.height + y, size.height - box.top)),
  };
}

/** Gives the anchor of an area; `words` is what a person typed about it. */
export async function describeArea(
  text: PdfText,
  { box, size, words }: { readonly box: AreaBox; readonly size: PageSize; readonly words: string },
): Promise<PdfAnchor> {
  const range = { page: box.page, label: await text.label(box.page), start: 0, end: 0 };
  return {
    kind: 'pdf',
    quote: { exact: words, prefix: '', suffix: '' },
    pages: [{ ...range, quads: [quadOf(box, size)] }],
    fingerprint: text.file.fingerprint,
    area: true,
  };
}

function quadOf({ left, top, width, height }: AreaBox, size: PageSize): Quad {
  const at = (x: number, y: number): readonly [number, number] => {
    const [pdfX, pdfY] = toPdfPoint(size, x, y);
    return [rounded(pdfX), rounded(pdfY)];
  };
  return [
    ...at(left, top),
    ...at(left + width, top),
    ...at(left + width, top + height),
    ...at(left, top + height),
  ];
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

function clamp(value: number, most: number): number {
  return Math.min(Math.max(0, value), Math.max(0, most));
}
