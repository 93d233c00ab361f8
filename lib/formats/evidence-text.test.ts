// Markdown and LaTeX: whatever texts say, they stay texts.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EvidenceTable } from '@/lib/domain/evidence/evidence-table';
import {
  anyText,
  columnWith,
  difficultTexts,
  documentOf,
  markdownInjections,
  numberCell,
  quoteWith,
  rowWith,
  tableOfTexts,
  textCell,
} from '@/tests/support/evidence-tables';
import { escaped, evidenceLatex } from './evidence-latex';
import { evidenceMarkdown, inline } from './evidence-markdown';

const latexInjections: readonly string[] = [
  ...[
    '\\input{/etc/passwd}',
    '\\include{x}',
    '\\write18{rm -rf ~}',
    '\\immediate\\write18{id}',
    '\\openout1=x',
    '\\catcode`\\%=12',
  ],
  ...[
    '\\def\\x{y}',
    '\\newcommand{\\x}{y}',
    '\\end{document}',
    '\\end{longtable}',
    '\\\\',
    '\\\\[5cm]',
    '[5cm]',
    '*',
    '& & &',
    '%',
  ],
  ...[
    'a % comment',
    '$x^2$',
    '$$',
    '\\(x\\)',
    '\\[x\\]',
    'a_b',
    'a^b',
    '^^5cinput',
    '{',
    '}',
    '}{',
    '{}',
    '#1',
    '~',
  ],
  ...['--', '---', "''", '``', '?`', '!`', '<<', '>>', '"a', '|', '\\verb|x|', '\\href{javascript:x}{y}'],
].slice(0, 40);

describe('Markdown', () => {
  /** The cells of the lines that are rows of a table, as GitHub splits them. */
  const cellsOf = (markdown: string): string[][] =>
    markdown
      .split('\n')
      .filter((line) => line.startsWith('| '))
      .map((line) => line.slice(2, -2).split(/ (?<!\\)\| /));

  it('keeps 40 injections in their cells, with every sign that means something escaped', async () => {
    expect(markdownInjections).toHaveLength(40);
    const markdown = await evidenceMarkdown(documentOf([tableOfTexts(markdownInjections)]));
    const [, , ...rows] = cellsOf(markdown);
    expect(rows).toHaveLength(40);
    for (const [at, cells] of rows.entries()) {
      expect(cells).toHaveLength(4);
      expect(cells[3]).toBe(String(at));
      // A reader of Markdown takes the escapes off again, and what is left is the text.
      expect(read(cells[0] ?? '')).toBe(markdownInjections[at]?.trim());
      const bare = (cells[0] ?? '')
        .replace(/\\[\\`*_[\]{}#|~$^=%@+.)-]/g, '')
        .replace(/&(?:amp|lt|gt);/g, '');
      expect(bare).not.toMatch(/[\\`*_[\]{}|~$^<>&]|==|%%|^#/);
    }
  });

  it('gives any text back to who reads it, on one line', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(inline(text)).not.toMatch(/[\r\n\u2028\u2029]/);
        expect(inline(text).replace(/<br>/g, '')).not.toMatch(/[<>]/);
      }),
    );
    expect(inline('a < b & c')).toBe('a &lt; b &amp; c');
    expect(inline('two\nlines')).toBe('two<br>lines');
  });

  it('leads to passages, indents and marks what stands over others', async () => {
    const quote = quoteWith({ url: 'https://journal.example/a|b?x=<1>', text: 'some words' });
    const table: EvidenceTable = {
      ...{ title: 'T', notes: ['# no heading'] },
      columns: [
        columnWith('name', { kind: 'label' }),
        columnWith('q', { kind: 'lines' }),
        columnWith('n', { kind: 'number' }),
      ],
      rows: [
        rowWith('r', [textCell('Theme'), { kind: 'lines', lines: [] }, numberCell(3)], { role: 'heading' }),
        rowWith(
          's',
          [textCell('Code'), { kind: 'lines', lines: [{ text: 'some words', quote }] }, numberCell(null)],
          { depth: 1 },
        ),
      ],
    };
    const markdown = await evidenceMarkdown(documentOf([table, table]));
    expect(markdown).toContain('| --- | --- | ---: |');
    expect(markdown).toContain('| **Theme** |  | **3** |');
    expect(markdown).toMatch(
      /\| &emsp;Code \| some words \[↗\]\(<https:\/\/journal\.example\/a%7Cb[^>|\s]*>\) \| – \|/,
    );
    expect(markdown).toContain('\n\\# no heading\n');
    expect(markdown.match(/^## T$/gm)).toHaveLength(2);
  });

  function read(cell: string): string {
    return cell.replace(
      /\\([!-/:-@[-`{-~])|&(amp|lt|gt);/g,
      (_, sign?: string, name?: string) => sign ?? { amp: '&', lt: '<', gt: '>' }[name ?? ''] ?? '',
    );
  }
});

describe('LaTeX', () => {
  it('keeps 40 injections as printed signs', async () => {
    expect(latexInjections).toHaveLength(40);
    const latex = await evidenceLatex(documentOf([tableOfTexts(latexInjections)]));
    const body = latex.slice(latex.indexOf('\\endfoot'), latex.indexOf('\\end{longtable}'));
    const rows = body.split('\n').filter((line) => line.endsWith(' \\\\'));
    expect(rows).toHaveLength(40);
    for (const row of rows) {
      expect(row.split(/(?<!\\) & /)).toHaveLength(4);
      expect(row).not.toMatch(/^[[*]/);
      const commands = new Set([...row.matchAll(/\\([a-zA-Z]+)/g)].map(([, name]) => name));
      for (const name of commands) expect(known).toContain(name);
    }
    expect(latex.match(/\\end\{document\}/g)).toHaveLength(1);
  });

  const known = [
    'textbackslash',
    'textasciitilde',
    'textasciicircum',
    'textless',
    'textgreater',
    'textbar',
    'textquotedbl',
    'textasciigrave',
    'href',
    'nearrow',
  ];

  it('leaves no sign of any text to TeX', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const rest = escaped(text).replace(/\\text[a-z]+\{\}|\\[{}$&#_%]|['-]\{\}|\{[[\]*]\}/g, '');
        expect(rest).not.toMatch(/[\\{}$&#_%~^<>|"`'\-[\]*\n\r]/);
      }),
    );
    expect(escaped('50% of R&D_1')).toBe('50\\% of R\\&D\\_1');
    expect(escaped(difficultTexts[4] ?? '')).toBe(difficultTexts[4]);
  });

  it('is a longtable with repeated headings, coloured letters and addresses that TeX can read', async () => {
    const quote = quoteWith({ url: 'https://journal.example/a%20b?x={1}&y=#1', text: 'some words' });
    const table: EvidenceTable = {
      ...{ title: 'T', notes: [] },
      columns: [
        columnWith('type'),
        columnWith('q', { kind: 'lines' }),
        columnWith('n', { kind: 'number', group: 'Both' }),
      ],
      rows: [
        rowWith('r', [
          { kind: 'text', text: 'person', type: 'person' },
          { kind: 'lines', lines: [{ text: 'some words', quote }] },
          numberCell(2),
        ]),
      ],
    };
    const latex = await evidenceLatex(documentOf([table], { language: 'nl' }));
    expect(latex).toContain('\\endhead');
    expect(latex).toContain('\\colorbox{typeperson}{\\textcolor{white}{\\textbf{P}}} person');
    expect(latex).toContain(
      String.raw`\href{https://journal.example/a\%20b?x=\%7B1\%7D\&y=\#:~:text=some\%20words}{$\nearrow$}`,
    );
    expect(latex).toContain('[dutch]{babel}');
    expect(latex).toContain('\\multicolumn{1}{l}{Both}');
  });
});
