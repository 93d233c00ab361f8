import { describe, expect, it } from 'vitest';
import { openTestPdf } from '@/tests/support/pdf-files';
import { PageSentences } from './page-sentences';
import type { PdfText } from './pdf-text';

const twoColumns = '/sample/brandt-2021-two-column.pdf';
const crossing = '/tests/fixtures/pdf/crossing.pdf';

async function sentencesOf(text: PdfText): Promise<string[]> {
  const sentences = new PageSentences(text, 'en');
  const words: string[] = [];
  for (let page = 1; page <= text.pageCount; page += 1) {
    for (const { stretches } of await sentences.page(page)) {
      const parts = await Promise.all(
        stretches.map(async (stretch) => (await text.raw(stretch.page)).slice(stretch.start, stretch.end)),
      );
      words.push(parts.join(' ').replace(/\s+/g, ' '));
    }
  }
  return words;
}

const heads = /^(?:2 Brandt|Someone Who Stays 3|\d+$)/;

describe('sentences of a PDF', () => {
  it.each([twoColumns, crossing])('come once each, without heads and page numbers: %s', async (path) => {
    const sentences = await sentencesOf(await openTestPdf(path));
    expect(sentences.length).toBeGreaterThan(10);
    expect(sentences.filter((words) => heads.test(words))).toEqual([]);
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  it('are whole where they go on in the next column or on the next page', async () => {
    const sentences = await sentencesOf(await openTestPdf(twoColumns));
    expect(sentences).toContain(
      'Maps with the same number of names could look alike on paper and diﬀer entirely in the telling.',
    );
    const bearable = sentences.find((words) => words.startsWith('The handover itself'));
    expect(bearable).toMatch(
      /thera- pist stayed in the room for the ﬁrst two conversations with the second\.$/,
    );
  });

  it('begin under their heading', async () => {
    const sentences = await sentencesOf(await openTestPdf(twoColumns));
    expect(sentences).toContain('Limitations');
    expect(sentences.some((words) => words.startsWith('Introduction When'))).toBe(false);
  });
});
