import type { ThematicTable } from '@/lib/domain/codebook-view';
import type { ExportContext, TableExport } from './thematic-export';
import { placeOfRows, thematicDocument } from './word-document';
import { wordFile } from './word-file';
import { WordRows } from './word-rows';
import { WordLinks } from './word-xml';

/** Gives the table as the bytes of a .docx file. */
export function thematicDocx(
  table: ThematicTable,
  options: TableExport & ExportContext,
): Promise<Uint8Array<ArrayBuffer>> {
  const links = new WordLinks();
  const rows = new WordRows(options, links);
  return wordFile({
    frame: thematicDocument(table, options),
    place: placeOfRows,
    items: table.rows,
    write: (row) => rows.row(row),
    links,
    signal: options.signal,
  });
}
