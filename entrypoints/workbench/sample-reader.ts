import type { Anchor } from '@/lib/domain/records';
import type { SampleDocument, SamplePassage, SampleReader } from '@/lib/services/sample-content';

/** Reads the sample from the extension's own files; needs no network. */
export const sampleReader: SampleReader = {
  async read(path) {
    const answer = await fetch(`/${path}`);
    return new Uint8Array(await answer.arrayBuffer());
  },
  locate: (document, passages) =>
    document.kind === 'pdf' ? locateInPdf(document, passages) : locateInPage(document, passages),
};

// Loaded when asked: readers are large, and the sample is opened once.
async function locateInPdf(
  { bytes }: SampleDocument,
  passages: readonly SamplePassage[],
): Promise<readonly (Anchor | null)[]> {
  const { locateAllInPdf } = await import('@/lib/reader/pdf/locate-quote');
  // A copy: pdf.js takes the bytes that it is given away.
  return locateAllInPdf(bytes.slice(), passages);
}

async function locateInPage(
  { bytes }: SampleDocument,
  passages: readonly SamplePassage[],
): Promise<readonly (Anchor | null)[]> {
  const { locateInHtml } = await import('@/lib/reader/html/page-text');
  const html = new TextDecoder().decode(bytes);
  return passages.map(({ quote }) => locateInHtml(html, quote));
}
