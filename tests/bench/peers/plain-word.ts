// Peer: the plain use of `docx` for a table, an object a cell.
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';

/** Writes rows of words as a Word table; gives milliseconds and bytes. */
export async function writePlainTable(
  rows: readonly (readonly string[])[],
): Promise<{ readonly time: number; readonly size: number }> {
  const started = performance.now();
  const table = new Table({
    rows: rows.map(
      (cells) =>
        new TableRow({ children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })) }),
    ),
  });
  const blob = await Packer.toBlob(new Document({ sections: [{ children: [table] }] }));
  return { time: performance.now() - started, size: blob.size };
}
