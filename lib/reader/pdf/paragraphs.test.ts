import { describe, expect, it } from 'vitest';
import { paragraphsOf, type TextLine } from './paragraphs';

type Drawn = { words: string; x?: number; y: number; width?: number; size?: number };

/** Lines as a page would have them, and its text. */
function page(drawn: readonly Drawn[]): { raw: string; lines: TextLine[] } {
  let raw = '';
  const lines = drawn.map(({ words, x = 50, y, width = 200, size = 10 }) => {
    const start = raw.length;
    raw += `${words}\n`;
    return { start, end: start + words.length, left: x, right: x + width, bottom: y, top: y + size };
  });
  return { raw, lines };
}

function words(drawn: readonly Drawn[]): string[] {
  const { raw, lines } = page(drawn);
  return paragraphsOf(raw, lines).map(({ start, end }) => raw.slice(start, end));
}

describe('paragraphs of a page', () => {
  it('keep the lines of a sentence together', () => {
    expect(
      words([
        { words: 'One line', y: 700 },
        { words: 'and the next.', y: 688 },
      ]),
    ).toHaveLength(1);
  });

  it('end where letters change their size', () => {
    const found = words([
      { words: 'A heading', y: 720, size: 14 },
      { words: 'The text', y: 700 },
      { words: 'goes on.', y: 688 },
    ]);
    expect(found).toEqual(['A heading', 'The text\ngoes on.']);
  });

  it('begin under a heading of the same size', () => {
    const found = words([
      { words: 'Discussion', y: 700, width: 60 },
      { words: 'Our findings are', y: 688 },
      { words: 'as they are.', y: 676, width: 60 },
    ]);
    expect(found).toEqual(['Discussion', 'Our findings are\nas they are.']);
  });

  it('end at a gap, an indent and a short last line', () => {
    const found = words([
      { words: 'First it is.', y: 700 },
      { words: 'More of it.', y: 688, width: 90 },
      { words: 'Second it is.', y: 676 },
      { words: 'Third it is.', y: 664, x: 62, width: 188 },
      { words: 'Fourth it is.', y: 630 },
    ]);
    expect(found).toHaveLength(4);
  });

  it('go on at the top of the next column while the sentence does', () => {
    const found = words([
      { words: 'The first column', y: 112 },
      { words: 'ends in the middle', y: 100 },
      { words: 'of a sentence.', y: 700, x: 300 },
      { words: 'It is over.', y: 688, x: 300 },
    ]);
    expect(found).toHaveLength(1);
  });

  it('are over with the column when the sentence is', () => {
    const found = words([
      { words: 'The column ends.', y: 100 },
      { words: 'Another begins.', y: 700, x: 300 },
    ]);
    expect(found).toHaveLength(2);
  });
});
