// Anchors of passages that stand in no document.
import type { PageAnchor, PdfAnchor } from '@/lib/domain/records';

/** Gives the anchor of a passage in a page. */
export function pageAnchor(exact: string, start = 100): PageAnchor {
  const ranges = [{ start, end: start + exact.length }];
  return { kind: 'page', quote: { exact, prefix: 'before ', suffix: ' after' }, ranges, textHash: 'hash' };
}

/** Gives the anchor of a passage on a page of a PDF. */
export function pdfAnchor(exact: string, page = 1, start = 40): PdfAnchor {
  const range = {
    page,
    label: null,
    start,
    end: start + exact.length,
    quads: [[0, 9, 9, 9, 9, 0, 0, 0]] as const,
  };
  return { kind: 'pdf', quote: { exact, prefix: '', suffix: '' }, pages: [range], fingerprint: 'print' };
}
