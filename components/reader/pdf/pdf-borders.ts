import type { Id, PdfAnchor } from '@/lib/domain/records';
import type { PdfText } from '@/lib/reader/pdf/pdf-text';
import { resizePdf } from '@/lib/reader/pdf/resize-pdf';
import type { Borders } from '@/components/reader/desk/borders';

/** Gives the borders of fragments in an open PDF; those of areas are not moved by words. */
export function pdfBorders(text: PdfText, anchorOf: (fragmentId: Id) => PdfAnchor | null): Borders {
  return {
    anchorOf,
    moved: async (fragmentId, move) => {
      const anchor = anchorOf(fragmentId);
      if (anchor === null || anchor.area === true) return null;
      const resized = await resizePdf(text, anchor, move);
      if (resized === null) return null;
      return { anchor: resized, textHash: resized.textHash ?? (await text.readWhole()).hash };
    },
  };
}
