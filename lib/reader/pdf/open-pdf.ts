// The only door to pdf.js: bytes become an open file, what is wrong with them becomes one of our errors.
import {
  getDocument,
  GlobalWorkerOptions,
  InvalidPDFException,
  PasswordException,
  PDFWorker,
  VerbosityLevel,
  type PDFDocumentProxy,
} from 'pdfjs-dist';
import { AppError } from '@/lib/base/errors';

/** Addresses of what pdf.js loads at run time. */
export type PdfAssets = {
  readonly worker: string;
  /** Folder with `cmaps`, `standard_fonts`, `iccs` and `wasm`; with trailing slash. */
  readonly folder: string;
};

/** Gives the addresses under a base URL that ends in a slash, such as `/pdfjs/` of the built extension. */
export function assetsAt(base: string): PdfAssets {
  return { worker: `${base}pdf.worker.min.mjs`, folder: base };
}

/** The addresses in the built extension. */
export const shippedAssets = assetsAt('/pdfjs/');

/** An open PDF; whoever opened it closes it. */
export type PdfFile = {
  readonly document: PDFDocumentProxy;
  /** The file's own id; the same for every copy of it. */
  readonly fingerprint: string;
  readonly pageCount: number;
  /** Frees the memory behind the file. */
  close(): Promise<void>;
};

/**
 * Opens a PDF; the bytes stay the caller's.
 * @throws AppError `file-empty`, `pdf-damaged`, `pdf-encrypted`
 */
export async function openPdf(bytes: Uint8Array, assets: PdfAssets = shippedAssets): Promise<PdfFile> {
  if (bytes.length === 0) throw new AppError('file-empty', 'The PDF has no bytes');
  // pdf.js takes the buffer it is given away from us, so it gets a copy.
  const task = getDocument({
    data: bytes.slice(),
    worker: workerFor(assets),
    cMapUrl: `${assets.folder}cmaps/`,
    standardFontDataUrl: `${assets.folder}standard_fonts/`,
    iccUrl: `${assets.folder}iccs/`,
    wasmUrl: `${assets.folder}wasm/`,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const document = await task.promise;
    return {
      document,
      fingerprint: document.fingerprints[0] ?? '',
      pageCount: document.numPages,
      close: () => task.destroy(),
    };
  } catch (reason) {
    await task.destroy();
    throw readingError(reason);
  }
}

let running: PDFWorker | null = null;

/** Starts what reads PDFs, so that it is ready by the time the bytes are there. */
export function prepareToOpen(assets: PdfAssets = shippedAssets): void {
  workerFor(assets);
}

/** One worker serves all files: starting one takes longer than opening a file in it. */
function workerFor(assets: PdfAssets): PDFWorker {
  if (running === null || running.destroyed) {
    GlobalWorkerOptions.workerSrc = assets.worker;
    running = new PDFWorker();
  }
  return running;
}

/** Opens a PDF for the time of `use` and closes it, whatever happens. @throws as `openPdf` and `use` do */
export async function withPdf<T>(
  bytes: Uint8Array,
  assets: PdfAssets,
  use: (file: PdfFile) => Promise<T>,
): Promise<T> {
  const file = await openPdf(bytes, assets);
  try {
    return await use(file);
  } catch (reason) {
    // Some damage shows only when a page is read.
    throw readingError(reason);
  } finally {
    await file.close();
  }
}

function readingError(reason: unknown): unknown {
  if (reason instanceof PasswordException)
    return new AppError('pdf-encrypted', 'The PDF asks for a password', {}, { cause: reason });
  if (reason instanceof InvalidPDFException || (reason instanceof Error && isUnreadable(reason)))
    return new AppError('pdf-damaged', reason.message, {}, { cause: reason });
  return reason;
}

/** What the worker throws over broken files arrives as these, with no class of its own. */
function isUnreadable(reason: Error): boolean {
  return ['FormatError', 'UnknownErrorException', 'MissingDataException', 'XRefEntryException'].includes(
    reason.name,
  );
}
