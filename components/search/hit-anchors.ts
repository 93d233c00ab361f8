// From hits to anchors: each source is opened once, and every hit described as a selection in it would be.
import type { Anchor, Id, Source, TextRange } from '@/lib/domain/records';
import type { SearchHit } from '@/lib/domain/search';
import { snapshotText } from '@/lib/reader/html/snapshot-text';
import { describePdf } from '@/lib/reader/pdf/describe-pdf';
import { joinedOffset, stretchesOf } from '@/lib/reader/pdf/joined-pages';
import { shippedAssets, withPdf } from '@/lib/reader/pdf/open-pdf';
import { PdfText } from '@/lib/reader/pdf/pdf-text';
import type { FoundPassage } from '@/lib/services/hits';
import type { Services } from '@/lib/services/services';

/** What becomes the fragment: the words themselves, or the sentence around them. */
export type Extent = 'sentence' | 'exact';

/** Gives the anchors of hits in one source; a hit whose text is gone is left out. @throws AppError as `withPdf` does */
export async function anchorsOf(
  services: Services,
  sourceId: Id,
  { hits, extent }: { readonly hits: readonly SearchHit[]; readonly extent: Extent },
): Promise<FoundPassage[]> {
  const source = await services.sources.get(sourceId);
  const wanted = hits.map(({ page, range, sentence }) => ({
    page,
    range: extent === 'exact' ? range : sentence,
  }));
  const anchors =
    source.kind === 'pdf' ? await inPdf(services, source, wanted) : await inPage(services, source, wanted);
  return anchors.map((anchor) => ({ sourceId, anchor }));
}

type Wanted = { readonly page: number | null; readonly range: TextRange };

async function inPdf(
  services: Services,
  { id, fileId }: Source,
  wanted: readonly Wanted[],
): Promise<Anchor[]> {
  if (fileId === null) return [];
  return withPdf(await services.sources.bytesOf(fileId), shippedAssets, async (file) => {
    const text = new PdfText(file);
    const { joined, folded, hash } = await text.readWhole();
    const anchors: Anchor[] = [];
    for (const { page, range } of wanted) {
      // A sentence may begin on the page before, then its start is negative.
      const from = joinedOffset(joined, page ?? 1, 0);
      const stretches = stretchesOf(joined, { start: from + range.start, end: from + range.end });
      const anchor = await describePdf(text, stretches);
      if (anchor !== null) anchors.push(anchor);
    }
    await services.versions.keep({ sourceId: id, face: 'pdf', textHash: hash, folded: folded.text });
    return anchors;
  });
}

async function inPage(services: Services, { id }: Source, wanted: readonly Wanted[]): Promise<Anchor[]> {
  const [newest] = await services.versions.pagesOf(id);
  const snapshot = newest === undefined ? null : await services.versions.readPage(newest.fileId);
  if (snapshot === null) return [];
  const text = snapshotText(snapshot);
  return wanted.flatMap(({ range }) => text.describe(range, true) ?? []);
}
