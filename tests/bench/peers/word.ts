// The same table written by filling a Word template with easy-template-x, on the page's own thread.
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { TemplateHandler } from 'easy-template-x';
import type { ThematicRow } from '@/lib/domain/codebook-view';

const columns = ['name', 'type', 'polarity', 'n', 'citations'];

/** Writes the table; gives the milliseconds and the bytes. Making the template is not counted. */
export async function writeTable(
  tableRows: readonly ThematicRow[],
): Promise<{ time: number; bytes: number }> {
  const template = await makeTemplate();
  const started = performance.now();
  const rows = tableRows.map(({ code, documents, quotes }) => ({
    name: code.labels.en,
    type: code.type ?? '',
    polarity: code.polarity ?? '',
    n: code.union.documents,
    citations: documents.map(({ citation }) => citation).join('; '),
    quotes: quotes.map(({ text, citation, page, url }) => ({
      quote: { _type: 'link', text: `“${text}” (${citation}, ${page ?? '-'})`, target: url ?? 'urn:none' },
    })),
  }));
  const blob = await new TemplateHandler().process(template, { rows });
  return { time: performance.now() - started, bytes: blob.size };
}

function makeTemplate(): Promise<Blob> {
  const quotes = ['{#quotes}', '{quote}', '{/quotes}', '{/rows}'].map((text) => new Paragraph(text));
  const cells = columns.map((column, index) => cell(`${index === 0 ? '{#rows}' : ''}{${column}}`));
  const row = new TableRow({ children: [...cells, new TableCell({ children: quotes })] });
  const header = new TableRow({ tableHeader: true, children: [...columns, 'quotes'].map(cell) });
  return Packer.toBlob(new Document({ sections: [{ children: [new Table({ rows: [header, row] })] }] }));
}

function cell(text: string): TableCell {
  return new TableCell({ children: [new Paragraph(text)] });
}
