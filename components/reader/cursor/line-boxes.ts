// Where the lines of a passage stand in what scrolls.
import type { Anchor, Quad } from '@/lib/domain/records';
import { toPagePoint } from '@/lib/reader/pdf/page-size';
import type { PdfView } from '@/components/reader/pdf/pdf-view.svelte';

/** A line of a passage, in CSS pixels from the top left of what scrolls. */
export type LineBox = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

/** Gives the lines of a passage of a PDF; none for what is no PDF. */
export function linesInPdf(view: PdfView, anchor: Anchor | null): LineBox[] {
  const ranges = anchor?.kind === 'pdf' ? anchor.pages : [];
  return ranges.flatMap(({ page, quads }) => quads.map((quad) => lineInPdf(view, page, quad)));
}

function lineInPdf(view: PdfView, page: number, quad: Quad): LineBox {
  const size = view.sizeOf(page);
  const corners = [0, 2, 4, 6].map((at) => toPagePoint(size, quad[at] ?? 0, quad[at + 1] ?? 0));
  const xs = corners.map(([x]) => x * view.scale);
  const ys = corners.map(([, y]) => y * view.scale);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return {
    left: view.leftOf(page) + left,
    top: (view.stack.tops[page - 1] ?? 0) + top,
    width: Math.max(...xs) - left,
    height: Math.max(...ys) - top,
  };
}

/** Gives the lines of ranges of a page, which are drawn in `root`: one for each line of each block. */
export function linesInPage(root: HTMLElement, ranges: readonly StaticRange[]): LineBox[] {
  const frame = root.getBoundingClientRect();
  return ranges.flatMap((range) => {
    const drawn = new Range();
    drawn.setStart(range.startContainer, range.startOffset);
    drawn.setEnd(range.endContainer, range.endOffset);
    return [...drawn.getClientRects()]
      .filter((box) => box.width > 0)
      .map((box) => ({
        left: box.left - frame.left,
        top: box.top - frame.top,
        width: box.width,
        height: box.height,
      }));
  });
}
