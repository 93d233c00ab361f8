import type { PdfFile } from './open-pdf';

/** A page at 100%: its size in PDF points as it is seen, and the way from PDF points to there. */
export type PageSize = {
  readonly width: number;
  readonly height: number;
  /** a, b, c, d, e, f: PDF points to points from the top left corner. */
  readonly transform: readonly number[];
};

/** Gives the size of a page, turned the way the file says. */
export async function readPageSize(file: PdfFile, page: number): Promise<PageSize> {
  const proxy = await file.document.getPage(page);
  const { width, height, transform } = proxy.getViewport({ scale: 1 });
  return { width, height, transform };
}

/** Gives a PDF point as points from the top left corner of the page. */
export function toPagePoint({ transform }: PageSize, x: number, y: number): readonly [number, number] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = transform;
  return [a * x + c * y + e, b * x + d * y + f];
}

/** Gives points from the top left corner of the page as a PDF point. */
export function toPdfPoint({ transform }: PageSize, x: number, y: number): readonly [number, number] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = transform;
  const determinant = a * d - b * c;
  return [(d * (x - e) - c * (y - f)) / determinant, (a * (y - f) - b * (x - e)) / determinant];
}
