import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { PdfFile } from './open-pdf';

/** A heading of the file's outline. */
export type OutlineEntry = {
  readonly title: string;
  readonly depth: number;
  /** First page is 1; `null` when it leads nowhere in the file. */
  readonly page: number | null;
};

type OutlineNode = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>[number];

/** Gives the file's outline, parents before children; empty when it has none. */
export async function readOutline(file: PdfFile): Promise<OutlineEntry[]> {
  // pdf.js types the outline as always there; it gives null for a file without one.
  const nodes = (await file.document.getOutline()) as OutlineNode[] | null;
  return entriesOf(file.document, nodes ?? [], 0);
}

async function entriesOf(
  document: PDFDocumentProxy,
  nodes: readonly OutlineNode[],
  depth: number,
): Promise<OutlineEntry[]> {
  const entries: OutlineEntry[] = [];
  for (const node of nodes) {
    entries.push({ title: node.title.trim(), depth, page: await pageOf(document, node.dest) });
    // pdf.js types children as any[].
    entries.push(...(await entriesOf(document, node.items as OutlineNode[], depth + 1)));
  }
  return entries;
}

async function pageOf(document: PDFDocumentProxy, destination: OutlineNode['dest']): Promise<number | null> {
  const explicit: unknown[] | null =
    typeof destination === 'string' ? await document.getDestination(destination) : destination;
  const target = explicit?.[0];
  if (typeof target === 'number') return target + 1;
  if (!isReference(target)) return null;
  return (await document.getPageIndex(target)) + 1;
}

function isReference(value: unknown): value is { num: number; gen: number } {
  return typeof value === 'object' && value !== null && 'num' in value && 'gen' in value;
}
