// An open PDF as the passage cursor goes through it.
import type { Anchor, PdfAnchor, PdfPageRange, TextRange } from '@/lib/domain/records';
import { describePdf, type PageStretch } from '@/lib/reader/pdf/describe-pdf';
import { PageSentences, type PageSentence } from '@/lib/reader/pdf/page-sentences';
import { quadsOf } from '@/lib/reader/pdf/quads';
import type { CodingDesk } from '@/components/reader/desk/coding-desk.svelte';
import { spanOf } from './painted-passages';
import type { CursorText } from '@/components/reader/cursor/passage-cursor.svelte';
import type { PdfView } from './pdf-view.svelte';
import type { SentencePlace } from '@/components/reader/cursor/sentence-steps';

/** Pixels that stay visible above and below the sentence. */
const room = 48;

/** Where a part of a passage stands in what scrolls, in CSS pixels. */
type Span = { readonly top: number; readonly bottom: number };

/** Gives the text of a PDF to its passage cursor. */
export function pdfCursorText(
  view: PdfView,
  desk: CodingDesk,
  standingOf: (fragmentId: string) => PdfAnchor | null,
): CursorText<PageSentence> {
  const sentences = new PageSentences(view.text, desk.source.language);
  const pages = { pageCount: view.text.pageCount, page: (page: number) => sentences.page(page) };

  async function start(): Promise<SentencePlace | null> {
    const marked = desk.selection?.kind === 'pdf' ? desk.selection : null;
    const focused = desk.focusedId === null ? null : standingOf(desk.focusedId);
    const anchor = marked ?? focused;
    const first = anchor?.pages[0];
    if (anchor !== null && first !== undefined && isInView(view, anchor)) return placeOf(first);
    return firstInView();
  }

  async function placeOf({ page, start: offset }: PdfPageRange): Promise<SentencePlace> {
    const own = await sentences.page(page);
    const after = own.findIndex((sentence) => sentence.stretches.some((each) => reaches(each, page, offset)));
    return { page, index: Math.max(0, after) };
  }

  async function firstInView(): Promise<SentencePlace | null> {
    for (let page = Math.min(...pagesOf(view)); page <= view.text.pageCount; page += 1) {
      const text = await view.text.page(page);
      const own = await sentences.page(page);
      const index = own.findIndex(({ stretches: [first] }) => {
        const span = first === undefined ? null : spanIn(view, page, quadsOf(text, first));
        return span !== null && span.top >= view.scrollTop;
      });
      if (index >= 0) return { page, index };
    }
    return null;
  }

  return {
    sentences: pages,
    start,
    describe: async (found) =>
      describePdf(
        view.text,
        await joined(
          view,
          found.flatMap(({ stretches }) => stretches),
        ),
      ),
    isInView: (anchor) => isInView(view, anchor),
    bringIntoView: (anchor) => bringIntoView(view, anchor),
  };
}

function reaches(stretch: PageStretch, page: number, offset: number): boolean {
  return stretch.page === page && stretch.end > offset;
}

function pagesOf(view: PdfView): readonly number[] {
  return view.mounted.length === 0 ? [1] : view.mounted;
}

/** Stretches that only white space keeps apart are one. */
async function joined(view: PdfView, stretches: readonly PageStretch[]): Promise<PageStretch[]> {
  const parts: PageStretch[] = [];
  for (const stretch of stretches) {
    const last = parts.at(-1);
    const gap: TextRange | null =
      last?.page === stretch.page ? { start: last.end, end: stretch.start } : null;
    const raw = gap === null ? '' : await view.text.raw(stretch.page);
    const isNext = gap !== null && gap.start <= gap.end && raw.slice(gap.start, gap.end).trim() === '';
    if (last !== undefined && isNext) parts[parts.length - 1] = { ...last, end: stretch.end };
    else parts.push(stretch);
  }
  return parts;
}

function spanIn(view: PdfView, page: number, quads: PdfPageRange['quads']): Span | null {
  const span = spanOf(quads, view.sizeOf(page));
  if (span === null) return null;
  const top = view.stack.tops[page - 1] ?? 0;
  return { top: top + span.top * view.scale, bottom: top + span.bottom * view.scale };
}

function spansOf(view: PdfView, anchor: Anchor): Span[] {
  const ranges = anchor.kind === 'pdf' ? anchor.pages : [];
  return ranges.flatMap(({ page, quads }) => spanIn(view, page, quads) ?? []);
}

function isInView(view: PdfView, anchor: Anchor): boolean {
  const [first] = spansOf(view, anchor);
  return first !== undefined && first.bottom > view.scrollTop && first.top < view.scrollTop + view.height;
}

/** So that its first lines show, and its last ones when there is room. */
async function bringIntoView(view: PdfView, anchor: Anchor): Promise<void> {
  const first = anchor.kind === 'pdf' ? anchor.pages[0] : undefined;
  if (first === undefined) return;
  await view.learnSize(first.page);
  const spans = spansOf(view, anchor);
  const top = Math.min(...spans.map((span) => span.top));
  const bottom = Math.max(...spans.map((span) => span.bottom));
  const isWhole = top - room >= view.scrollTop && bottom + room <= view.scrollTop + view.height;
  if (isWhole) return;
  const start = spans[0]?.top ?? top;
  const wanted =
    start - room < view.scrollTop ? start - room : Math.min(start - room, bottom + room - view.height);
  view.scrollTo(wanted);
}
