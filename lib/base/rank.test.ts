import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchText, rank, rankBy, type Use } from './rank';

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

  it('puts a text that was typed whole before a longer one, and letters that stand together before scattered ones', () => {
    const found = rankBy(['The rubies', 'Distrust', 'Trustful', 'Trust'], 'trust', (code) => [code]);
    expect(found.map(({ item }) => item)).toEqual(['Trust', 'Trustful', 'Distrust']);
  });

  it('does not count the space between words that were typed apart', () => {
    const commands = ['Project: restore a backup', 'Project: back up to a file'];
    const [best] = rankBy(commands, 'back up', (command) => [command]);
    expect(best?.item).toBe('Project: back up to a file');
  });

  describe('of what fits equally well', () => {
    const uses: Readonly<Record<string, Use>> = {
      'Trust, long ago': { last: 1, count: 9 },
      'Trust, just now': { last: 2, count: 1 },
      'Trust, often just now': { last: 2, count: 3 },
      'Mistrust, later': { last: 9, count: 9 },
    };
    const names = ['Trust, never', ...Object.keys(uses)];
    const found = (typed: string) =>
      rank(names, typed, { textsOf: (name) => [name], useOf: (name) => uses[name] ?? null }).map(
        ({ item }) => item,
      );

    it('puts the last used first, then the often used', () => {
      expect(found('trust')).toEqual([
        'Trust, often just now',
        'Trust, just now',
        'Trust, long ago',
        'Trust, never',
        'Mistrust, later',
      ]);
    });

    it('puts what is in use first when nothing is typed', () => {
      expect(found('')[0]).toBe('Mistrust, later');
      expect(found('').at(-1)).toBe('Trust, never');
    });
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

  it('marks the text on screen where it fits by its words, also when other words fit better', () => {
    const [found] = rankBy([['7 Trust', 'Trust']], 'trust', (texts) => texts);
    expect(found?.match.positions).toEqual([2, 3, 4, 5, 6]);
  });

  it('does not mark letters here and there when it was another text that fitted', () => {
    const [found] = rankBy([['View: stop', 'Vast']], 'vst', (texts) => texts);
    const [other] = rankBy([['Verse tot', 'Set up']], 'set', (texts) => texts);
    expect([found?.match.positions, other?.match.positions]).toEqual([[0, 6, 7], []]);
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
