import { foldText } from '@/lib/anchoring/fold';
import { AppError } from '@/lib/base/errors';
import type { SourceDraft } from '@/lib/domain/drafts';
import { shippedAssets, withPdf, type PdfAssets } from './open-pdf';
import { guessSource } from './pdf-identity';
import { PdfText } from './pdf-text';

/** Letters on one page from which a PDF counts as having text; a scanner's stamp has fewer. */
const lettersOfText = 40;

/** A PDF that can be read and coded. */
export type CheckedPdf = {
  readonly draft: Omit<SourceDraft, 'kind' | 'fileId'>;
  readonly fingerprint: string;
  readonly pageCount: number;
  /** False for pictures of pages, of which only areas can be coded. */
  readonly hasText: boolean;
};

/**
 * Reads a PDF before it becomes a source, and guesses its record.
 * @throws AppError `file-empty`, `pdf-damaged`, `pdf-encrypted`, with the file's name
 */
export async function checkPdf(
  file: { readonly name: string; readonly bytes: Uint8Array },
  assets: PdfAssets = shippedAssets,
): Promise<CheckedPdf> {
  try {
    return await withPdf(file.bytes, assets, async (open) => {
      const text = new PdfText(open);
      const draft = await guessSource(text, file.name);
      const { fingerprint, pageCount } = open;
      return { draft, fingerprint, pageCount, hasText: await hasText(text) };
    });
  } catch (reason) {
    if (!(reason instanceof AppError)) throw reason;
    const details = { ...reason.details, name: file.name };
    throw new AppError(reason.code, reason.message, details, { cause: reason.cause });
  }
}

async function hasText(text: PdfText): Promise<boolean> {
  let letters = 0;
  for (let page = 1; page <= text.pageCount; page += 1) {
    letters = Math.max(letters, foldText(await text.raw(page)).text.length);
    if (letters >= lettersOfText) return true;
  }
  return letters > 0 && text.pageCount === 1;
}
