import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { PdfFile } from './open-pdf';

/** A heading of the file's outline. */
export type OutlineEntry = {
  readonly title: string;
  readonly depth: number;
  /** First page is 1; `null` when it leads nowhere in the file. */
  readonly page: number | null;
  /** How far down its page it stands, from 0 to 1; 0 when the file does not say. */
  readonly part: number;
};

type Goal = Pick<OutlineEntry, 'page' | 'part'>;

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
    entries.push({ title: node.title.trim(), depth, ...(await goalOf(document, node.dest)) });
    // pdf.js types children as any[].
    entries.push(...(await entriesOf(document, node.items as OutlineNode[], depth + 1)));
  }
  return entries;
}

async function goalOf(document: PDFDocumentProxy, destination: OutlineNode['dest']): Promise<Goal> {
  const explicit: unknown[] | null =
    typeof destination === 'string' ? await document.getDestination(destination) : destination;
  const page = await pageOf(document, explicit?.[0]);
  const height = heightIn(explicit ?? []);
  if (page === null || height === null) return { page, part: 0 };
  const { view, rotate } = await document.getPage(page);
  const [, bottom = 0, , top = 0] = view;
  // On a page that is shown turned, the height in the file is no longer the way down.
  const part = rotate === 0 && top > bottom ? (top - height) / (top - bottom) : 0;
  return { page, part: Math.min(1, Math.max(0, part)) };
}

async function pageOf(document: PDFDocumentProxy, target: unknown): Promise<number | null> {
  if (typeof target === 'number') return target + 1;
  if (!isReference(target)) return null;
  return (await document.getPageIndex(target)) + 1;
}

/** Where in an explicit destination (PDF 32000-1, 12.3.2.2) the upper edge stands, in points from below. */
function heightIn([, kind, ...numbers]: readonly unknown[]): number | null {
  const name = typeof kind === 'object' && kind !== null && 'name' in kind ? kind.name : null;
  const index = { XYZ: 1, FitH: 0, FitBH: 0, FitR: 3 }[String(name)];
  const height = index === undefined ? null : numbers[index];
  return typeof height === 'number' ? height : null;
}

function isReference(value: unknown): value is { num: number; gen: number } {
  return typeof value === 'object' && value !== null && 'num' in value && 'gen' in value;
}
