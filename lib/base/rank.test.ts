import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchText, rankBy } from './rank';

const codes = ['Network trust', 'Trust in social relations', 'Distrust', 'Positive relations and trust'];

describe('ranking', () => {
  it('puts an exact prefix before word starts before letters in order', () => {
    const found = rankBy(codes, 'tr', (code) => [code]).map((ranked) => ranked.item);
    expect(found).toEqual([
      'Trust in social relations',
      'Network trust',
      'Positive relations and trust',
      'Distrust',
    ]);
  });

  it('finds by the first letters of words and marks them', () => {
    expect(matchText('Trust in social relations', 'tsr')?.positions).toEqual([0, 9, 16]);
  });

  it('ignores case and accents', () => {
    expect(matchText('Één ouder', 'een')?.positions).toEqual([0, 1, 2]);
  });

  it('finds by other texts without marking the first', () => {
    const [found] = rankBy([['Vertrouwen', 'Trust']], 'tru', (texts) => texts);
    expect(found?.match.positions).toEqual([]);
  });

  it('prefers the text on screen over other words that fit as well', () => {
    const [found] = rankBy([['View: close editor', 'Editor sluiten']], 'edi', (texts) => texts);
    expect(found?.match.positions).toEqual([]);
    const [shown] = rankBy([['View: close editor', 'Weergave: editor sluiten']], 'edi', (texts) => texts);
    expect(shown?.match.positions).toEqual([12, 13, 14]);
  });

  it('keeps everything in order when nothing is typed', () => {
    expect(rankBy(codes, ' ', (code) => [code]).map((ranked) => ranked.item)).toEqual(codes);
  });

  it('leaves out what lacks a letter', () => {
    expect(rankBy(codes, 'xyz', (code) => [code])).toEqual([]);
  });

  it('gives positions whose letters spell what was typed', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 1, maxLength: 4 }), (text, typed) => {
        const match = matchText(text, typed);
        const spelled = match?.positions.map((at) => text[at]).join('') ?? null;
        const fold = (part: string) => part.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
        if (spelled !== null) {
          expect(spelled.split('').map(fold)).toEqual(
            typed
              .trim()
              .split('')
              .map(fold)
              .filter((letter) => letter.trim() !== ''),
          );
        }
      }),
    );
  });
});
