import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { numberedLabel } from '@/lib/domain/thematic-words';
import { exampleTable } from '@/tests/support/thematic-table';
import { printable } from './printable';
import { thematicDocx } from './thematic-docx';

const options: Parameters<typeof thematicDocx>[1] = {
  ...{ quotesPerRow: Infinity, format: 'docx', language: 'en', title: 'Thematic table <1>' },
  ...{ date: '2026-11-22', isSample: true },
};

async function written(changes: Partial<Parameters<typeof thematicDocx>[1]> = {}, table = exampleTable()) {
  const files = unzipSync(await thematicDocx(table, { ...options, ...changes }));
  const part = (path: string): string => strFromU8(files[path] ?? new Uint8Array());
  return { table, document: part('word/document.xml'), links: part('word/_rels/document.xml.rels'), files };
}

function unescaped(xml: string): string {
  const signs: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
  return xml.replace(/&(\w+);/g, (all, name: string) => signs[name] ?? all);
}

function textOf(xml: string): string {
  const parts = xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:br\/>/g);
  return unescaped([...parts].map(([, text = '\n']) => text).join(''));
}

/** The cells of every row, the header first. */
function cellsOf(document: string): string[][] {
  return [...document.matchAll(/<w:tr>(.*?)<\/w:tr>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<w:tc>(.*?)<\/w:tc>/gs)].map(([, cell = '']) => textOf(cell)),
  );
}

describe('the thematic table for Word', () => {
  it('has every row of the table with its n', async () => {
    const { table, document } = await written();
    const [, ...rows] = cellsOf(document);
    expect(rows.map(([label, , , n]) => [label, Number(n)])).toEqual(
      table.rows.map(({ code }) => [printable(numberedLabel(code, 'en')), code.union.documents]),
    );
  });

  it('cites every document and quotes every fragment', async () => {
    const { table, document } = await written();
    const [, ...rows] = cellsOf(document);
    table.rows.forEach(({ code, documents, quotes }, index) => {
      const [, , , , publications, quoted] = rows[index] ?? [];
      if (code.kind !== 'theme' && code.kind !== 'polarityGroup')
        expect(publications).toBe(documents.map(({ citation }) => citation).join('; ') || '—');
      for (const { text, citation } of quotes) {
        expect(quoted).toContain(`“${text}”`);
        expect(quoted).toContain(`(${citation}`);
      }
    });
  });

  it('says how a theme came to its n, and who speaks otherwise', async () => {
    const { document } = await written();
    const rows = new Map(cellsOf(document).map((row) => [row[0], row]));
    expect(rows.get('1 Support')?.slice(3, 5)).toEqual([
      '4',
      '2 and 2 documents, plus 1 coded with the theme itself, duplicates counted once',
    ]);
    expect(rows.get('1 Trust')?.slice(1, 4)).toEqual([
      '\u00a0I\u00a0 interaction',
      'protective1\u00a0hindering',
      '2',
    ]);
    expect(rows.get('3 Unused')).toEqual(['3 Unused', '\u00a0P\u00a0 person', 'protective', '0', '—', '—']);
  });

  it('leads from each quote back to its passage', async () => {
    const { table, document, links } = await written();
    const targets = new Map(
      [...links.matchAll(/Id="(quote\d+)"[^>]*Target="([^"]*)"/g)].map(([, id, target = '']) => [
        id,
        unescaped(target),
      ]),
    );
    const linked = [...document.matchAll(/<w:hyperlink r:id="([^"]*)"/g)].map(([, id]) => targets.get(id));
    expect(linked).toHaveLength(table.rows.flatMap(({ quotes }) => quotes).length);
    expect(linked.slice(1, 3)).toEqual([
      'https://journal.example/s0#:~:text=words%200',
      'https://journal.example/s0#:~:text=words%204',
    ]);
    expect(linked).toContain('codeboom://fragment/fragment1');
    expect(
      linked.every((target) => target !== undefined && URL.canParse(target) && !/[\s<>]/.test(target)),
    ).toBe(true);
  });

  it('leads elsewhere when asked to', async () => {
    const { links } = await written({ passageAddress: 'https://example.org/f/' });
    expect(links).toContain('Target="https://example.org/f/fragment1"');
  });

  it('repeats its header row, keeps rows whole and gives every cell its width', async () => {
    const { document } = await written();
    const [header, ...rows] = [...document.matchAll(/<w:tr>(.*?)<\/w:tr>/gs)].map(([, row = '']) => row);
    expect(header).toMatch(/<w:tblHeader\/>/);
    expect(rows.every((row) => row.includes('<w:cantSplit/>'))).toBe(true);
    const widths = new Set(
      rows.map((row) => [...row.matchAll(/<w:tcW w:w="(\d+)"/g)].map(([, width]) => width).join(' ')),
    );
    expect([...widths]).toEqual(['3500 1600 1800 650 2900 4120']);
    expect(document).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>');
  });

  it('is well-formed, whatever words it is given', async () => {
    const { document, links } = await written();
    for (const xml of [document, links]) {
      expect(openElements(xml)).toEqual([]);
      expect(printable(xml)).toBe(xml);
    }
    expect(document).not.toContain('rows come here');
  });

  it('has a heading, says that a sample is invented, and does so in Dutch too', async () => {
    const { document } = await written();
    expect(document).toMatch(/<w:pStyle w:val="Heading1"\/>/);
    expect(textOf(document)).toContain('Sample project: all sources, people and quotes are invented.');
    const dutch = textOf((await written({ language: 'nl', isSample: false })).document);
    expect(dutch).toContain('de n is dus geen som');
    expect(dutch).not.toContain('verzonnen');
  });

  it('names the code system that it is of, where there are several', async () => {
    const systems = [{ id: 'x', labels: { en: 'Forms of support', nl: 'Vormen van steun' } }];
    const ofSystem = { ...exampleTable(), systems, scope: { systemId: 'x' } };
    expect(textOf((await written({}, ofSystem)).document)).toContain('Code system: Forms of support.');
    expect(textOf((await written({ language: 'nl' }, ofSystem)).document)).toContain(
      'Codesysteem: Vormen van steun.',
    );
    expect(textOf((await written()).document)).not.toContain('code system');
  });

  it('numbers its pages and prints its date', async () => {
    const { files } = await written({ language: 'nl' });
    const footer = strFromU8(files['word/footer1.xml'] ?? new Uint8Array());
    expect(textOf(footer)).toContain('22 november 2026');
    expect(footer).toContain('NUMPAGES');
  });

  it('stops when it is aborted', async () => {
    const controller = new AbortController();
    const made = thematicDocx(exampleTable(), { ...options, signal: controller.signal });
    controller.abort(new Error('enough'));
    await expect(made).rejects.toThrow('enough');
  });
});

/** Names of elements that are not closed in order; empty for well-formed XML. */
function openElements(xml: string): string[] {
  const open: string[] = [];
  for (const [, closing, name = '', selfClosing] of xml.matchAll(/<(\/?)([\w:]+)(?:\s[^<>]*?)?(\/?)>/g)) {
    if (selfClosing === '/') continue;
    if (closing === '/' && open.at(-1) === name) open.pop();
    else open.push(name);
  }
  return open;
}
