// A PDF of 800 pages of text with 2,000 coded fragments, as a project file that the workbench restores.
import { createHash } from 'node:crypto';
import { writeProjectFile } from '@/lib/formats/project-file';
import type { ActionName, Change, Operation } from '@/lib/domain/change';
import { added } from '@/lib/domain/operations';
import type { Code, Fragment, PdfAnchor, Quad, Source } from '@/lib/domain/records';
import { foldOf, wholeOf, type WholeText } from '@/lib/reader/pdf/whole-text';
import { generateProject } from '@/tests/fixtures/projects/generate';
import { clockFrom } from '@/tests/fixtures/projects/ids';
import { randomFrom } from '@/tests/fixtures/projects/random';
import { makePdf } from '@/tests/support/make-pdf';
import { longText } from './anchoring/prose';

/** The file, the project file with its fragments, and the hash of its whole text as ours must read it. */
export type BigPdf = { readonly bytes: Buffer; readonly project: Buffer; readonly textHash: string };

const pages = 800;
const linesOnPage = 40;
const fragments = 2000;
const unitsOnLine = 82;

/** Makes them from a seed. */
export async function makeBigPdf(seed: number): Promise<BigPdf> {
  const text = pagesOfText(seed);
  const bytes = Buffer.from(makePdf(text));
  const whole = wholeOf(text.map((lines) => lines.join('\n')));
  const anchors = Array.from({ length: fragments }, (_, at) => anchorAt(text, whole, at)).map((anchor) => ({
    ...anchor,
    // A file that names no id of its own goes by the hash of how it begins.
    fingerprint: createHash('md5').update(bytes.subarray(0, 1024)).digest('hex'),
  }));
  return { bytes, project: await projectWith(seed, bytes, anchors), textHash: whole.hash };
}

function pagesOfText(seed: number): string[][] {
  const units = pages * linesOnPage * unitsOnLine * 1.02;
  const plain = longText(units, randomFrom(seed * 31 + 41))
    .normalize('NFKD')
    .replace(/\s+/g, ' ')
    .replace(/[^ -~]/g, '');
  const lines: string[] = [];
  for (let at = 0; lines.length < pages * linesOnPage;) {
    const end = plain.lastIndexOf(' ', at + unitsOnLine);
    lines.push(plain.slice(at, end));
    at = end + 1;
  }
  return Array.from({ length: pages }, (_, page) =>
    lines.slice(page * linesOnPage, (page + 1) * linesOnPage),
  );
}

/** A passage of one to three lines; passages are spread evenly over the pages. */
function anchorAt(text: readonly string[][], whole: WholeText, at: number): Omit<PdfAnchor, 'fingerprint'> {
  const page = Math.floor((at * pages) / fragments);
  const lines = text[page] ?? [];
  const first = 2 + ((at * 7) % (linesOnPage - 6));
  const count = 1 + (at % 3);
  const start = lines.slice(0, first).reduce((sum, line) => sum + line.length + 1, 0);
  const exact = lines.slice(first, first + count).join('\n');
  const range = { page: page + 1, start, end: start + exact.length };
  const quads = lines.slice(first, first + count).map((line, index) => quadOf(line, first + index));
  const raw = lines.join('\n');
  return {
    kind: 'pdf',
    quote: {
      exact,
      prefix: raw.slice(Math.max(0, start - 64), start),
      suffix: raw.slice(range.end, range.end + 64),
    },
    pages: [{ ...range, label: null, quads }],
    textHash: whole.hash,
    fold: foldOf(whole, [range]),
  };
}

/** Where `makePdf` sets a line. */
function quadOf(line: string, index: number): Quad {
  const [left, right, base] = [72, 72 + line.length * 5.6, 720 - index * 16];
  return [left, base + 9, right, base + 9, right, base - 3, left, base - 3];
}

async function projectWith(seed: number, bytes: Buffer, anchors: readonly PdfAnchor[]): Promise<Buffer> {
  const base = generateProject({ seed, fragments: 0, sources: 0, codes: 60 });
  const changes = [...base.changes];
  const clock = clockFrom(randomFrom(seed + 1));
  const newRecord = () => ({
    ...{ id: clock.nextId(), projectId: base.project.id, createdAt: clock.tick(), removed: false },
  });
  const record = (action: ActionName, operations: readonly Operation[]): void => {
    const last = changes.at(-1);
    if (last === undefined) throw new Error('The generated project has no first change');
    const counter = last.counter + 1;
    const at = { id: clock.nextId(), at: clock.tick(), lamport: counter, counter };
    changes.push({ ...last, ...at, action, operations, isBaseline: false } satisfies Change);
  };
  const fileId = createHash('sha256').update(bytes).digest('hex');
  const source: Source = {
    ...newRecord(),
    ...{ kind: 'pdf', title: 'A handbook of 800 pages', authors: [], year: 2024, journal: '' },
    ...{ doi: null, url: null, fileId, language: 'en' },
  };
  record('source.add', [added('source', source)]);
  const codes = codesOf(base.changes);
  anchors.forEach((anchor, at) => {
    const coder = { coder: 'Coder' };
    const fragment: Fragment = { ...newRecord(), ...coder, sourceId: source.id, anchor, language: 'en' };
    const codeId = codes[at % codes.length]?.id ?? '';
    const coding = {
      ...newRecord(),
      ...coder,
      fragmentId: fragment.id,
      codeId,
      polarity: null,
      absence: false,
      note: '',
    };
    record('coding.add', [added('fragment', fragment), added('coding', coding)]);
  });
  const file = { id: fileId, name: 'handbook.pdf', mediaType: 'application/pdf', size: bytes.length };
  const packed = await writeProjectFile({
    projectId: base.project.id,
    title: base.project.title,
    savedAt: base.project.createdAt,
    changes,
    fileIds: [fileId],
    readFile: () => Promise.resolve({ ...file, bytes: new Uint8Array(bytes) }),
  });
  return Buffer.from(await packed.arrayBuffer());
}

function codesOf(changes: readonly Change[]): Code[] {
  const operations = changes.flatMap((change) => change.operations);
  return operations.flatMap((operation) =>
    operation.op === 'add' && operation.noun === 'code' && operation.record.kind === 'characteristic'
      ? [operation.record]
      : [],
  );
}
