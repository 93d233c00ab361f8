import { describe, expect, it } from 'vitest';
import type { PageText, TextPiece } from './page-text';
import { snapInPage } from './snap-in-page';

/** A line of pieces with the heights of their letters. */
function lineOf(...runs: readonly (readonly [text: string, size: number])[]): PageText {
  const pieces: TextPiece[] = [];
  let raw = '';
  for (const [text, size] of runs) {
    const look = { width: 10, isRightToLeft: false, isVertical: false, fontFamily: 'serif' };
    pieces.push({
      text,
      start: raw.length,
      transform: [size, 0, 0, size, 0, 0],
      ...look,
      ascent: 1,
      descent: 0,
    });
    raw += text;
  }
  return { page: 1, raw, pieces };
}

/** What is kept of the page when `words` are selected. */
function snapped(page: PageText, words: string): string {
  const start = page.raw.indexOf(words);
  const range = snapInPage(page, { start, end: start + words.length });
  return page.raw.slice(range.start, range.end);
}

const note = lineOf(['After the re', 10], ['covery', 10], ['12', 6], [' trust', 10], [' came', 10]);

describe('a selection in a page of a PDF', () => {
  it.each([
    ['ecove', 'recovery'],
    ['fter the recov', 'After the recovery'],
    [' trus', 'trust'],
    ['re', 'recovery'],
  ])('takes the words whole that it cuts: %j', (words, kept) => {
    expect(snapped(note, words)).toBe(kept);
  });

  it('leaves out the number of a note behind its last word', () => {
    expect(snapped(note, 'recovery')).toBe('recovery');
    expect(snapped(note, 'the recov')).toBe('the recovery');
    expect(snapped(note, 'recovery12 tr')).toBe('recovery12 trust');
  });

  it('begins at the number of a note when that is where it began', () => {
    expect(snapped(note, '12 trus')).toBe('12 trust');
  });

  it('looks past pieces that only make room', () => {
    const kerned = lineOf(['T', 10], ['', 0], ['rust', 10]);
    expect(snapped(kerned, 'rus')).toBe('Trust');
  });

  it('is empty when there is no word in it', () => {
    expect(snapped(lineOf(['one', 10], ['  ', 10], ['two', 10]), '  ')).toBe('');
  });
});
