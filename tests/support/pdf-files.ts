// PDFs for tests in Chromium, served by the test server.
import { openPdf, type PdfAssets } from '@/lib/reader/pdf/open-pdf';
import { PdfText } from '@/lib/reader/pdf/pdf-text';
import { onTestFinished } from 'vitest';

/** Where the test server has what pdf.js loads. */
export const testAssets: PdfAssets = {
  worker: '/node_modules/pdfjs-dist/build/pdf.worker.min.mjs',
  folder: '/node_modules/pdfjs-dist/',
};

/** Gives the bytes of a file of the repository. */
export async function bytesOf(path: string): Promise<Uint8Array> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** Opens a PDF of the repository until the test ends. */
export async function openTestPdf(path: string): Promise<PdfText> {
  const file = await openPdf(await bytesOf(path), testAssets);
  onTestFinished(() => file.close());
  return new PdfText(file);
}
