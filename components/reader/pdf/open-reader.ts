import { joinedStretches } from '@/lib/domain/overlap';
import { describePdf } from '@/lib/reader/pdf/describe-pdf';
import { AppError } from '@/lib/base/errors';
import type { Id } from '@/lib/domain/records';
import { openPdf, prepareToOpen } from '@/lib/reader/pdf/open-pdf';
import { readPageSize } from '@/lib/reader/pdf/page-size';
import { PdfText } from '@/lib/reader/pdf/pdf-text';
import type { Services } from '@/lib/services/services';
import type { Workbench } from '@/lib/workbench/contribution';
import { CodingDesk } from '@/components/reader/desk/coding-desk.svelte';
import { FragmentsInFile } from './fragments-in-file.svelte';
import { Margin } from '@/components/reader/margin/margin.svelte';
import { PdfView } from './pdf-view.svelte';

/** A PDF that an editor shows; whoever opened it closes it. */
export type OpenReader = {
  readonly desk: CodingDesk;
  readonly view: PdfView;
  readonly margin: Margin;
  readonly inFile: FragmentsInFile;
  close(): Promise<void>;
};

/** Opens the PDF of a source. @throws AppError `not-found`, and as `openPdf` does */
export async function openReader(workbench: Workbench<Services>, sourceId: Id): Promise<OpenReader> {
  prepareToOpen();
  const { sources } = workbench.services;
  const source = await sources.get(sourceId);
  if (source.fileId === null)
    throw new AppError('not-found', `Source ${sourceId} has no file`, { noun: 'file', id: sourceId });
  const file = await openPdf(await sources.bytesOf(source.fileId));
  const text = new PdfText(file);
  const desk = new CodingDesk(workbench, source);
  desk.join = (anchors) => describePdf(text, joinedStretches(anchors));
  const margin = new Margin(desk);
  const firstSize = await readPageSize(file, 1);
  const view = new PdfView(text, firstSize, (hasRoom) => margin.hasNames(hasRoom));
  const inFile = new FragmentsInFile(text, desk);
  const close = (): Promise<void> => {
    inFile.close();
    return file.close();
  };
  return { desk, view, margin, inFile, close };
}
