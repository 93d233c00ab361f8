import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnWith, quoteWith, rowWith } from '@/tests/support/evidence-tables';
import type { EvidenceTable } from './evidence-table';
import { withQuotationLimits, wordCount } from './quotation-limits';

type Quoted = { readonly document: number; readonly words: number };

function words(count: number, of = 'w'): string {
  return Array.from({ length: count }, (_, at) => `${of}${at}`).join(' ');
}

function tableOf(quotes: readonly Quoted[], from = 0): EvidenceTable {
  return {
    ...{ title: 'Quotes', notes: ['First.'], columns: [columnWith('quote', { kind: 'lines' })] },
    rows: quotes.map(({ document, words: count }, at) => {
      const id = `f${from + at}`;
      const quote = quoteWith({ fragmentId: id, text: words(count, id), citation: `Author, 200${document}` });
      return rowWith(id, [{ kind: 'lines', lines: [{ text: `“${quote.text}” (p. 3)`, quote }] }]);
    }),
  };
}

/** The words between the marks of every line, without the sign that some were left out. */
function quoted({ rows }: EvidenceTable): { readonly document: string; readonly text: string }[] {
  return rows.flatMap(({ cells }) =>
    cells.flatMap((cell) =>
      cell.kind !== 'lines'
        ? []
        : cell.lines.map(({ text, quote }) => ({
            document: quote?.citation ?? '',
            text: /^“(.*)” \(p\. 3\)$/.exec(text)?.[1] ?? '?',
          })),
    ),
  );
}

describe('limits of quotations', () => {
  it('hold for every document and every quote, over all tables together', () => {
    const anyQuotes = fc.array(
      fc.record({ document: fc.nat({ max: 3 }), words: fc.integer({ min: 1, max: 120 }) }),
      { maxLength: 15 },
    );
    const anyLimits = fc.record({
      wordsPerDocument: fc.nat({ max: 200 }),
      wordsPerQuote: fc.nat({ max: 80 }),
    });
    fc.assert(
      fc.property(anyQuotes, anyQuotes, anyLimits, (first, second, limits) => {
        const tables = [tableOf(first), tableOf(second, 100)];
        const limited = withQuotationLimits(tables, limits, 'en').flatMap(quoted);
        const full = tables.flatMap(quoted);
        const given = new Map<string, number>();
        for (const [at, { document, text }] of limited.entries()) {
          const kept = text.replace(/ ?\[…\]$/, '');
          expect(full[at]?.text.startsWith(kept)).toBe(true);
          expect(wordCount(kept)).toBeLessThanOrEqual(limits.wordsPerQuote);
          if (text !== full[at]?.text) expect(text).toMatch(/\[…\]$/);
          given.set(document, (given.get(document) ?? 0) + wordCount(kept));
        }
        for (const sum of given.values()) expect(sum).toBeLessThanOrEqual(limits.wordsPerDocument);
      }),
    );
  });

  it('shorten with a sign, keep what stands around the quote, and say so', () => {
    const [table] = withQuotationLimits(
      [tableOf([{ document: 1, words: 12 }])],
      { wordsPerDocument: 400, wordsPerQuote: 10 },
      'en',
    );
    expect(table?.rows[0]?.cells[0]).toMatchObject({ lines: [{ text: `“${words(10, 'f0')} […]” (p. 3)` }] });
    expect(table?.notes).toEqual([
      'First.',
      'At most 400 words of each document are quoted, and at most 10 of each quote. 1 quote is shortened with […].',
    ]);
    const [dutch] = withQuotationLimits(
      [tableOf([{ document: 1, words: 12 }])],
      { wordsPerDocument: 400, wordsPerQuote: 100 },
      'nl',
    );
    expect(dutch?.notes[1]).toContain('Geen citaat hoefde te worden ingekort.');
  });

  it('leave out a quote of which too little would be left, and count a passage once', () => {
    const limits = { wordsPerDocument: 23, wordsPerQuote: 10 };
    const many = tableOf([1, 1, 1, 1].map((document) => ({ document, words: 10 })));
    const twice = withQuotationLimits([many, many], limits, 'en').map(quoted);
    expect(twice[0]?.map(({ text }) => text)).toEqual([words(10, 'f0'), words(10, 'f1'), '[…]', '[…]']);
    expect(twice[1]).toEqual(twice[0]);
  });

  it('change nothing in a private copy, which says that it is one, nor where nothing is quoted', () => {
    const table = tableOf([{ document: 1, words: 500 }]);
    const [whole] = withQuotationLimits([table], null, 'en');
    expect(whole?.rows).toBe(table.rows);
    expect(whole?.notes.at(-1)).toMatch(/^Private copy/);
    const quoteless: EvidenceTable = { ...table, rows: [rowWith('r', [{ kind: 'text', text: words(900) }])] };
    expect(withQuotationLimits([quoteless], { wordsPerDocument: 1, wordsPerQuote: 1 }, 'en')).toEqual([
      quoteless,
    ]);
  });
});
