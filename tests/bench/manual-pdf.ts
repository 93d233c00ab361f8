// The 2,400 pages of R's reference manual, from Debian's r-doc-pdf where that is installed.
import { existsSync, readFileSync } from 'node:fs';
import type { Extension } from '@/tests/e2e/fixtures';
import { below, randomFrom } from '@/tests/fixtures/projects/random';
import type { Figure } from './bench';
import type { BenchContext } from './context';
import { median } from './measure';
import { firstPage, goToPage, heapOf, openFromSources, readAllText, viewerOf } from './pdf-opening';
import { closeEditor, giveFile } from './workbench';

const places = ['/usr/share/R/doc/manual/fullrefman.pdf', '/usr/share/doc/r-doc-pdf/manual/fullrefman.pdf'];
const opens = 3;
const jumps = 12;

type Measured = {
  readonly first: number;
  readonly jump: number;
  readonly text: number;
  readonly heap: number;
};

type Theirs = Measured & {
  /** Of the viewer. */
  readonly name: string;
  /** Of what reads the text. */
  readonly reader: string;
};

/** Measures ours and the peer on the manual; rows without values where it is not installed. */
export async function manualFigures(context: BenchContext): Promise<Figure[]> {
  const place = places.find((path) => existsSync(path));
  if (place === undefined) return rowsOf('2,400 pages, r-doc-pdf not installed', null, null);
  const bytes = readFileSync(place);
  return context.withExtension('empty', async (extension) => {
    const { pages, ...ours } = await measureOurs(context, extension, bytes);
    const theirs = await measureTheirs(context, extension, { bytes, pages });
    const pdfjs = context.peerName('pdfjs-dist');
    const names = { name: `PDFViewer of ${pdfjs}`, reader: `getTextContent of ${pdfjs}` };
    return rowsOf(`${pages} pages`, ours, { ...theirs, ...names });
  });
}

async function measureOurs(
  context: BenchContext,
  extension: Extension,
  bytes: Buffer,
): Promise<Measured & { readonly pages: number }> {
  const importing = await extension.openWorkbench();
  await giveFile(importing, 'import PDF', {
    name: 'fullrefman.pdf',
    mimeType: 'application/pdf',
    buffer: bytes,
  });
  await importing.locator(firstPage).waitFor({ timeout: 60_000 });
  await closeEditor(importing);
  await importing.close();
  const { time: text, pages } = await readAllText(context, extension, bytes);
  const firsts: number[] = [];
  for (let run = 1; run < opens; run += 1) {
    const page = await extension.openWorkbench();
    firsts.push(await openFromSources(page));
    await closeEditor(page);
    await page.close();
  }
  const page = await extension.openWorkbench();
  firsts.push(await openFromSources(page));
  const times: number[] = [];
  for (const number of randomPages(context.seed, pages)) times.push(await goToPage(page, number));
  const heap = await heapOf(page);
  await page.close();
  return { first: median(firsts), jump: median(times), text, heap, pages };
}

async function measureTheirs(
  context: BenchContext,
  extension: Extension,
  { bytes, pages }: { readonly bytes: Buffer; readonly pages: number },
): Promise<Measured> {
  const viewer = await viewerOf(context, extension, bytes);
  const text = await viewer.readAllText();
  const firsts: number[] = [];
  for (let run = 0; run < opens; run += 1) firsts.push(await viewer.open());
  const times: number[] = [];
  for (const number of randomPages(context.seed, pages)) times.push(await viewer.goTo(number));
  const heap = await heapOf(viewer.page);
  await viewer.page.close();
  return { first: median(firsts), jump: median(times), text, heap };
}

/** Pages of which none is in view when one goes from the one before. */
function randomPages(seed: number, count: number): number[] {
  const random = randomFrom(seed);
  const share = Math.floor(count / jumps);
  const inOrder = Array.from({ length: jumps }, (_, at) => at * share + 5 + below(random, share - 10));
  // Seven steps at a time go everywhere and never to a neighbour.
  return inOrder.map((_, at) => inOrder[(at * 7) % jumps] ?? 1);
}

function rowsOf(which: string, ours: Measured | null, theirs: Theirs | null): Figure[] {
  const row = (figure: string, key: keyof Measured, unit: string): Figure => ({
    ...{ figure: `${which}: ${figure}`, value: ours?.[key] ?? null, unit, target: null },
    peer: theirs === null ? null : { name: key === 'text' ? theirs.reader : theirs.name, value: theirs[key] },
  });
  return [
    row('first page', 'first', 'ms'),
    row('jump to a page', 'jump', 'ms'),
    row('all text known', 'text', 'ms'),
    row('heap of the main thread after twelve jumps', 'heap', 'MB'),
  ];
}
