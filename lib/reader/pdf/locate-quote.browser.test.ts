import { describe, expect, it } from 'vitest';
import { foldText } from '@/lib/anchoring/fold';
import { shownQuote } from '@/lib/domain/shown-quote';
import type { PdfAnchor } from '@/lib/domain/records';
import { openTestPdf } from '@/tests/support/pdf-files';
import { describePdf } from './describe-pdf';
import { locateInText } from './locate-quote';

const crossing = '/tests/fixtures/pdf/crossing.pdf';

function shown(anchor: PdfAnchor | null): string {
  return anchor === null ? '' : shownQuote(anchor);
}

type Sample = {
  sources: { key: string; kind: string; file: string }[];
  codings: { source: string; quote: string; page?: number }[];
};

describe('quotes of the sample project', () => {
  it('are all found on their page, shown in the words that a reader sees', async () => {
    const sample: Sample = await (await fetch('/sample/sample.json')).json();
    let located = 0;
    for (const source of sample.sources.filter((each) => each.kind === 'pdf')) {
      const text = await openTestPdf(`/${source.file}`);
      for (const { quote, page = null } of sample.codings.filter((each) => each.source === source.key)) {
        const anchor = await locateInText(text, quote, page);
        expect(shown(anchor)).toBe(quote);
        expect(anchor?.pages[0]?.page).toBe(page);
        expect(anchor?.pages.every((each) => each.quads.length > 0)).toBe(true);
        located += 1;
      }
    }
    expect(located).toBeGreaterThan(20);
  });
});

describe('locateInText', () => {
  it('finds a sentence over a page break, without the head and foot between', async () => {
    const text = await openTestPdf(crossing);
    const quote = await sentenceOverPages(crossing);
    const anchor = await locateInText(text, quote, null);
    expect(anchor?.pages.map((each) => each.page)).toEqual([1, 2]);
    expect(anchor?.quote.exact).not.toContain('Invented Journal');
    expect(foldText(anchor?.quote.exact ?? '').text).toBe(foldText(quote).text);
  });

  it('finds a sentence around the footnote that interrupts it', async () => {
    const quote = 'telephone conversations became infrequent and the correspondence eventually disappeared';
    const anchor = await locateInText(await openTestPdf(crossing), quote, 1);
    expect(shown(anchor)).toBe(quote);
    expect(anchor?.pages.map((each) => each.page)).toEqual([1, 1]);
  });

  it('finds an anchor of its own again at the same place', async () => {
    const text = await openTestPdf(crossing);
    const quote = 'unconditional availability turned out to be exceptional rather than commonplace.';
    const anchor = await locateInText(text, quote, 1);
    expect(anchor).not.toBeNull();
    if (anchor === null) return;
    expect(await locateInText(text, anchor.quote, null)).toEqual(anchor);
    expect(await describePdf(text, anchor.pages)).toEqual(anchor);
  });

  it('finds the same passage in a turned copy', async () => {
    const straight = await locateInText(await openTestPdf(crossing), 'affluent families differed', 1);
    const turned = await locateInText(
      await openTestPdf('/tests/fixtures/pdf/rotated.pdf'),
      'affluent families differed',
      1,
    );
    expect(turned?.pages).toEqual(straight?.pages);
  });

  it('finds nothing for words that are not there', async () => {
    expect(await locateInText(await openTestPdf(crossing), 'a sentence that nobody wrote', 1)).toBeNull();
  });

  it('keeps the hyphen of a word that is written with one', async () => {
    const anchor = await locateInText(await openTestPdf(crossing), 'Well-known mentors were well-known', 1);
    expect(shown(anchor)).toBe('Well-known mentors were well-known');
  });
});

/** The words around the page break, as somebody types them. */
async function sentenceOverPages(path: string): Promise<string> {
  const text = await openTestPdf(path);
  const before = (await text.raw(1)).trimEnd().split('\n').slice(-3, -1).join('\n');
  const after = (await text.raw(2)).split('\n').slice(2, 4).join('\n');
  return `${before}\n${after}`.replace(/-\n/g, '').replace(/\s+/g, ' ');
}
