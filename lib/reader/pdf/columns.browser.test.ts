import { describe, expect, it } from 'vitest';
import { foldText } from '@/lib/anchoring/fold';
import { openTestPdf } from '@/tests/support/pdf-files';
import { locateInText } from './locate-quote';
import type { PageText } from './page-text';

/** Points by which the text jumps up where a column ends and the next begins. */
const jump = 150;
/** Units of text on either side of the break. */
const around = 60;

/** Offsets at which a column of the page ends and the next begins, to its right. */
function columnBreaks({ pieces }: PageText): number[] {
  const lettered = pieces.filter((piece) => piece.text.trim() !== '');
  return lettered.flatMap((piece, index) => {
    const before = lettered[index - 1];
    if (before === undefined) return [];
    const [, , , , x = 0, y = 0] = piece.transform;
    const [, , , , beforeX = 0, beforeY = 0] = before.transform;
    return y - beforeY > jump && x - beforeX > 50 ? [piece.start] : [];
  });
}

describe('a quote over a column break', () => {
  it.each(['/sample/brandt-2021-two-column.pdf', '/tests/fixtures/pdf/crossing.pdf'])(
    'is found in both columns, with lines in each, in %s',
    async (path) => {
      const text = await openTestPdf(path);
      let found = 0;
      for (let page = 1; page <= text.pageCount; page += 1) {
        const pageText = await text.page(page);
        for (const at of columnBreaks(pageText)) {
          const words = pageText.raw
            .slice(Math.max(0, at - around), at + around)
            .replace(/-\n/g, '')
            .replace(/\s+/g, ' ');
          const anchor = await locateInText(text, words, null);
          expect(foldText(anchor?.quote.exact ?? '').text).toBe(foldText(words).text);
          const lefts = new Set(
            anchor?.pages.flatMap(({ quads }) => quads.map(([x]) => Math.round(x / 100))),
          );
          expect(lefts.size).toBeGreaterThan(1);
          found += 1;
        }
      }
      expect(found).toBeGreaterThan(0);
    },
  );
});
