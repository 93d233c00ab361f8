// Reads the texts of PDFs that the search does not know yet, one after the other and out of the way.
import { plainCitation } from '@/lib/domain/citation';
import { AppError } from '@/lib/base/errors';
import type { SearchedPdf, SearchState } from '@/lib/domain/search';
import { shippedAssets, withPdf } from '@/lib/reader/pdf/open-pdf';
import { readPageText } from '@/lib/reader/pdf/page-text';
import { runningLines } from '@/lib/reader/pdf/running-lines';
import type { Services } from '@/lib/services/services';
import type { Workbench } from '@/lib/workbench/contribution';
import { inBoth } from '@/lib/workbench/notice';
import { messages } from './messages';

/** Reads everything that waits. A file that cannot be read says so once and counts as one without words. */
export async function readWaitingPdfs(
  workbench: Workbench<Services>,
  { waiting }: SearchState,
): Promise<void> {
  const { search } = workbench.services;
  const done = new Set<string>();
  for (let left = waiting; left.length > 0;) {
    const next = left.find(({ fileId }) => !done.has(fileId));
    if (next === undefined) return;
    done.add(next.fileId);
    await whenIdle();
    ({ waiting: left } = await search.givePdf(await readPdf(workbench, next)));
  }
}

async function readPdf(
  workbench: Workbench<Services>,
  { sourceId, fileId }: SearchState['waiting'][number],
): Promise<SearchedPdf> {
  try {
    const bytes = await workbench.services.sources.bytesOf(fileId);
    return await withPdf(bytes, shippedAssets, async (file) => {
      const pages: { raw: string }[] = [];
      for (let page = 1; page <= file.pageCount; page += 1) {
        const { raw } = await readPageText(file, page);
        pages.push({ raw });
      }
      return { fileId, pages: pages.map(({ raw }) => raw), running: runningLines(pages) };
    });
  } catch (reason) {
    if (!(reason instanceof AppError)) throw reason;
    const source = await workbench.services.sources.get(sourceId);
    const text = inBoth((language) => messages[language].failed(plainCitation(source)));
    workbench.notify({ severity: 'warning', text });
    return { fileId, pages: [], running: [] };
  }
}

/** What a person does comes first. */
function whenIdle(): Promise<void> {
  return new Promise((resolve) => {
    requestIdleCallback(() => resolve(), { timeout: 1000 });
  });
}
