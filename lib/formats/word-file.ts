// A Word file whose body is written as XML into a document of the `docx` package: for thousands of quotes its objects
// take many times as long as writing their XML.
import { Packer, type Document } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import { BugError } from '@/lib/base/errors';
import { slices } from './slices';
import type { WordLinks } from './word-xml';
import { ZipWriter } from './zip-writer';

const documentPath = 'word/document.xml';
const linksPath = 'word/_rels/document.xml.rels';
const footnotesPath = 'word/footnotes.xml';

/** What a Word file is made of. */
export type WordFileParts<T> = {
  /** Page, styles, heading, footer, and something at the place of the body. */
  readonly frame: Document;
  /** Finds in the frame's XML what the body takes the place of. */
  readonly place: RegExp;
  readonly items: readonly T[];
  /** Gives the XML of an item; its links go to `links`. */
  readonly write: (item: T) => string;
  readonly links: WordLinks;
  /** Gives the XML of the footnotes that the items have, when all are written; left out, there are none. */
  readonly footnotes?: () => string;
  readonly signal?: AbortSignal | undefined;
};

/** Gives the bytes of a .docx file, made in slices. @throws the signal's reason when it was aborted */
export async function wordFile<T>(parts: WordFileParts<T>): Promise<Uint8Array<ArrayBuffer>> {
  const { frame, place, items, write, links, footnotes = () => '', signal } = parts;
  const files = unzipSync(new Uint8Array(await Packer.toArrayBuffer(frame)));
  const zip = new ZipWriter();
  for (const [path, bytes] of Object.entries(files)) {
    if (![documentPath, linksPath, footnotesPath].includes(path)) zip.add(path).end(bytes);
  }
  const [before, after] = around(strFromU8(bytesOf(files, documentPath)), place);
  const document = zip.add(documentPath);
  document.write(before);
  for await (const slice of slices(items, signal)) document.write(slice.map(write).join(''));
  document.write(after);
  document.end();
  const [start, end] = around(strFromU8(bytesOf(files, linksPath)), /(?=<\/Relationships>)/);
  const list = zip.add(linksPath);
  list.write(start);
  for await (const slice of slices(links.relationships, signal)) list.write(slice.join(''));
  list.write(end);
  list.end();
  const [first, last] = around(strFromU8(bytesOf(files, footnotesPath)), /(?=<\/w:footnotes>)/);
  const notes = zip.add(footnotesPath);
  notes.write(`${first}${footnotes()}${last}`);
  notes.end();
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
