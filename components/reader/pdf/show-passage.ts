import { shownQuote } from '@/lib/domain/shown-quote';
import { quadsOf } from '@/lib/reader/pdf/quads';
import type { CodingDesk } from '@/components/reader/desk/coding-desk.svelte';
import { spanOf } from './painted-passages';
import type { PdfView } from './pdf-view.svelte';
import type { Pointing } from '@/components/reader/margin/pointing.svelte';
import type { RevealedPassage } from './revealed-passage';

/** Pixels of text that stay visible above a passage that is gone to. */
const roomAbove = 90;

/** Where a passage is shown. */
export type ShowingPdf = {
  readonly view: PdfView;
  readonly desk: CodingDesk;
  readonly pointing: Pointing;
};

/** Goes to a passage of a PDF, focuses its fragment and says its words; nothing for passages of pages. */
export async function showPassage(
  { view, desk, pointing }: ShowingPdf,
  { fragmentId, anchor }: RevealedPassage,
): Promise<void> {
  const first = anchor.kind === 'pdf' ? anchor.pages[0] : undefined;
  if (first === undefined) return;
  await view.learnSize(first.page);
  const size = view.sizeOf(first.page);
  const isOfFile = anchor.kind === 'pdf' && anchor.fingerprint === view.text.file.fingerprint;
  const hasLines = isOfFile && first.quads.length > 0;
  const lines = hasLines ? first.quads : quadsOf(await view.text.page(first.page), first);
  const span = spanOf(lines, size);
  view.goTo({ page: first.page, part: (span?.top ?? 0) / size.height }, roomAbove);
  desk.cursor?.leave();
  desk.focusedId = fragmentId;
  pointing.flash(fragmentId);
  desk.workbench.announce(shownQuote(anchor));
}
