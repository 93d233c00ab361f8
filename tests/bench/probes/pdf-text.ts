// Reads a whole PDF with our reader, in a page of the extension in which nothing else runs.
import { openPdf } from '@/lib/reader/pdf/open-pdf';
import { PdfText } from '@/lib/reader/pdf/pdf-text';

/** What reading took in milliseconds, from bytes to the folded text of all pages, and the hash of that. */
export type ReadText = { readonly time: number; readonly hash: string; readonly pages: number };

/** Reads it. @param bytes in Base64 */
export async function readAllText(bytes: string): Promise<ReadText> {
  const data = Uint8Array.from(atob(bytes), (unit) => unit.charCodeAt(0));
  const started = performance.now();
  const file = await openPdf(data);
  const { hash } = await new PdfText(file).readWhole();
  const time = performance.now() - started;
  await file.close();
  return { time, hash, pages: file.pageCount };
}
