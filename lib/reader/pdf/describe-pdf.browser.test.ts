import { describe, expect, it } from 'vitest';
import { foldText } from '@/lib/anchoring/fold';
import { shownQuote } from '@/lib/domain/shown-quote';
import { openTestPdf } from '@/tests/support/pdf-files';
import { describePdf } from './describe-pdf';
import { locateInText } from './locate-quote';
import type { PdfText } from './pdf-text';

const samples = ['/sample/brandt-2021-two-column.pdf', '/sample/dewit-2019-een-kolom.pdf'];
const wordsOfPassage = 18;

/** Passages of some words all over a page, each from the start of a word to the end of one. */
async function passagesOf(text: PdfText, page: number): Promise<{ start: number; end: number }[]> {
  const words = [...(await text.raw(page)).matchAll(/\S+/g)];
  const starts = words.filter((_, index) => index % 11 === 0 && index + wordsOfPassage < words.length);
  return starts.map((first) => {
    const last = words[words.indexOf(first) + wordsOfPassage];
    return { start: first.index, end: (last?.index ?? 0) + (last?.[0].length ?? 0) };
  });
}

describe('a passage of a PDF', () => {
  it.each(samples)(
    'keeps its words as the file has them, and its place in the whole text, in %s',
    async (path) => {
      const text = await openTestPdf(path);
      const { hash, folded, joined } = await text.readWhole();
      let checked = 0;
      for (let page = 1; page <= text.pageCount; page += 1) {
        const raw = await text.raw(page);
        for (const range of await passagesOf(text, page)) {
          const anchor = await describePdf(text, [{ page, ...range }]);
          expect(anchor?.quote.exact).toBe(raw.slice(range.start, range.end));
          expect(anchor?.textHash).toBe(hash);
          const from = joined.starts[page - 1] ?? 0;
          const isOverHead = joined.running.some(
            ({ start, end }) => start < from + range.end && end > from + range.start,
          );
          if (isOverHead) continue;
          const words = folded.text.slice(anchor?.fold?.start, anchor?.fold?.end);
          expect(words).toBe(foldText(anchor?.quote.exact ?? '').text);
          checked += 1;
        }
      }
      expect(checked).toBeGreaterThan(40);
    },
  );

  it.each(samples)('is found where it was described, on every page of %s', async (path) => {
    const text = await openTestPdf(path);
    await text.readWhole();
    let checked = 0;
    for (let page = 1; page <= text.pageCount; page += 1) {
      for (const range of await passagesOf(text, page)) {
        const anchor = await describePdf(text, [{ page, ...range }]);
        expect(anchor?.pages).toMatchObject([{ page, ...range }]);
        if (anchor === null) continue;
        expect(await locateInText(text, anchor.quote, page)).toEqual(anchor);
        checked += 1;
      }
    }
    expect(checked).toBeGreaterThan(50);
  });

  it.each(samples)('is shown without line ends, broken words and ligatures, in %s', async (path) => {
    const text = await openTestPdf(path);
    for (let page = 1; page <= text.pageCount; page += 1) {
      for (const range of await passagesOf(text, page)) {
        const anchor = await describePdf(text, [{ page, ...range }]);
        const shown = anchor === null ? '' : shownQuote(anchor);
        expect(shown).not.toMatch(/[\n\ufb00-\ufb06\u00ad]|\p{L}- \p{Ll}(?!.*\b(en|of|and|or)\b)/u);
      }
    }
  });
});
