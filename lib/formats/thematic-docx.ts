// The thematic table as a Word document. The `docx` package makes everything but the rows: for thousands of quotes
// its objects take many times as long as writing their XML, which word-rows.ts does.
import { Packer } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import { BugError } from '@/lib/base/errors';
import type { ThematicTable } from '@/lib/domain/codebook-view';
import { slices } from './slices';
import type { ExportContext, TableExport } from './thematic-export';
import { placeOfRows, thematicDocument } from './word-document';
import { WordRows } from './word-rows';
import { ZipWriter } from './zip-writer';

const documentPath = 'word/document.xml';
const linksPath = 'word/_rels/document.xml.rels';

/** Gives the table as the bytes of a .docx file. */
export async function thematicDocx(
  table: ThematicTable,
  options: TableExport & ExportContext,
): Promise<Uint8Array<ArrayBuffer>> {
  const frame = unzipSync(new Uint8Array(await Packer.toArrayBuffer(thematicDocument(table, options))));
  const zip = new ZipWriter();
  const rows = new WordRows(options);
  for (const [path, bytes] of Object.entries(frame)) {
    if (path !== documentPath && path !== linksPath) zip.add(path).end(bytes);
  }
  const [before, after] = around(strFromU8(bytesOf(frame, documentPath)), placeOfRows);
  const document = zip.add(documentPath);
  document.write(before);
  for await (const slice of slices(table.rows, options.signal)) {
    document.write(slice.map((row) => rows.row(row)).join(''));
  }
  document.write(after);
  document.end();
  const [start, end] = around(strFromU8(bytesOf(frame, linksPath)), /(?=<\/Relationships>)/);
  const links = zip.add(linksPath);
  links.write(start);
  for await (const slice of slices(rows.links, options.signal)) links.write(slice.join(''));
  links.write(end);
  links.end();
  return zip.bytes();
}

function bytesOf(files: Readonly<Record<string, Uint8Array>>, path: string): Uint8Array {
  const bytes = files[path];
  if (bytes === undefined) throw new BugError(`The Word document has no ${path}`);
  return bytes;
}

function around(xml: string, place: RegExp): readonly [before: string, after: string] {
  const found = place.exec(xml);
  if (found === null) throw new BugError(`The Word document has no place ${place}`);
  return [xml.slice(0, found.index), xml.slice(found.index + found[0].length)];
}
