import type { Services } from '@/lib/services/services';
import type { Workbench } from '@/lib/workbench/contribution';
import type { CodingDesk } from '@/components/reader/desk/coding-desk.svelte';
import { pdfFiles } from './import-pdf';

/**
 * Asks for another edition of an open PDF and puts it in its place; the editor opens it and looks for the fragments.
 * @throws AppError `file-empty`, `file-in-use`, `pdf-damaged`, `pdf-encrypted`
 */
export async function replacePdf(workbench: Workbench<Services>, desk: CodingDesk): Promise<void> {
  const file = await workbench.askFile(pdfFiles);
  if (file === null) return;
  const bytes = new Uint8Array(await file.arrayBuffer());
  // PDF.js comes when the first PDF does.
  const { checkPdf } = await import('@/lib/reader/pdf/check-pdf');
  await checkPdf({ name: file.name, bytes });
  await workbench.services.sources.replaceFile(desk.source.id, { name: file.name, bytes });
  await workbench.run('history.offerUndo', desk.text.replaced(file.name));
}
