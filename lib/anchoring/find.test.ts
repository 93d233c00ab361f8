import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeQuote, textHash, trimRange } from './describe';
import { findQuote } from './find';
import { foldedIndexAt, foldText, omitRanges, rawRange } from './fold';

const prose =
  'Trust came late. “We were never asked,” she said; the ﬁrst ofﬁce closed. Trust came late. Nobody was café-bound.';
const quoteOf = (exact: string, prefix = '', suffix = '') => ({ exact, prefix, suffix });

describe('foldText', () => {
  it('takes layout, typography, accents and case away', () => {
    expect(foldText('Eﬃcient care-\n  givers’ “Ré\u00adsumé”').text).toBe('efficientcaregiversresume');
  });

  it('keeps the marks of scripts that need them', () => {
    expect(foldText('कि').text).toBe('कि');
  });

  it('leads every folded unit back to the raw unit it came from', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (raw) => {
        const folded = foldText(raw);
        for (let index = 0; index < folded.text.length; index += 1) {
          const range = rawRange(folded, { start: index, end: index + 1 });
          expect(foldText(raw.slice(range.start, range.end)).text).toContain(folded.text.charAt(index));
          expect(foldedIndexAt(folded, range.start)).toBeLessThanOrEqual(index);
        }
      }),
    );
  });

  it('is the same when it is folded twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (raw) => {
        const once = foldText(raw).text;
        expect(foldText(once).text).toBe(once);
      }),
    );
  });

  it('leaves out what stands in omitted ranges and keeps the offsets', () => {
    const folded = omitRanges(foldText('one HEAD two'), [{ start: 4, end: 8 }]);
    expect(folded.text).toBe('onetwo');
    expect(rawRange(folded, { start: 3, end: 6 })).toEqual({ start: 9, end: 12 });
  });
});

describe('findQuote', () => {
  it('finds any described passage at its own place', () => {
    const words = fc.array(
      fc.constantFrom('care', 'of', 'the', 'young.', '“Trust”', 'ﬁrst', 'é', '-', '(a)'),
      {
        minLength: 2,
        maxLength: 60,
      },
    );
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (list, from, length) => {
        const raw = list.join(' ');
        const start = from % raw.length;
        const range = trimRange(raw, { start, end: Math.min(raw.length, start + 1 + (length % 40)) });
        const quote = describeQuote(raw, range);
        fc.pre(foldText(quote.exact).text !== '');
        expect(findQuote(foldText(raw), quote, range.start)).toEqual(range);
      }),
    );
  });

  it('gives the punctuation at the ends of a quote back', () => {
    const start = prose.indexOf('“We');
    const range = { start, end: prose.indexOf(' she') };
    expect(findQuote(foldText(prose), describeQuote(prose, range))).toEqual(range);
    expect(findQuote(foldText(prose), quoteOf('"We were never asked,"'))).toEqual(range);
  });

  it('reads through ligatures and broken words', () => {
    const found = findQuote(foldText('the ﬁrst ofﬁ-\nce closed.'), quoteOf('first office closed.'));
    expect(found).toEqual({ start: 4, end: 24 });
  });

  it('lets the surroundings decide between two places', () => {
    const second = prose.lastIndexOf('Trust came late.');
    expect(findQuote(foldText(prose), quoteOf('Trust came late.', '', ' Nobody was'))?.start).toBe(second);
    expect(findQuote(foldText(prose), quoteOf('Trust came late.', '', ' “We were'))?.start).toBe(0);
  });

  it('takes the place nearest to the hint when the surroundings tie', () => {
    const second = prose.lastIndexOf('Trust came late.');
    expect(findQuote(foldText(prose), quoteOf('Trust came late.'), second - 3)?.start).toBe(second);
    expect(findQuote(foldText(prose), quoteOf('Trust came late.'), 2)?.start).toBe(0);
  });

  it('does not guess when places tie and nothing tells them apart', () => {
    expect(findQuote(foldText(prose), quoteOf('Trust came late.'))).toBeNull();
  });

  it('finds nothing for words that are not there and for quotes without words', () => {
    expect(findQuote(foldText(prose), quoteOf('Trust came early'))).toBeNull();
    expect(findQuote(foldText(prose), quoteOf(' … '))).toBeNull();
  });
});

describe('describeQuote', () => {
  it('keeps its context inside the block', () => {
    const quote = describeQuote(
      prose,
      { start: 17, end: 38 },
      { start: 17, end: prose.indexOf(' Trust came', 5) },
    );
    expect(quote.prefix).toBe('');
    expect(quote.suffix.endsWith('closed.')).toBe(true);
  });

  it('never cuts a character in two', () => {
    const raw = '😀'.repeat(40) + 'word' + '😀'.repeat(40);
    const quote = describeQuote(raw, { start: 81, end: 84 });
    expect(quote.prefix).not.toMatch(/^[\udc00-\udfff]/);
    expect(quote.suffix).not.toMatch(/[\ud800-\udbff]$/);
  });
});

describe('textHash', () => {
  it('is equal for the same words and differs for other words', () => {
    expect(textHash(foldText('Tr-\nust'))).toBe(textHash(foldText('trust')));
    expect(textHash(foldText('trust'))).not.toBe(textHash(foldText('truss')));
  });
});
