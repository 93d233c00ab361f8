import { describe, expect, it } from 'vitest';
import { codeRow } from '@/tests/support/code-rows';
import { codeChoices, isTaken, pathOf } from './code-choices';
import { markedRuns } from './marked-runs';

const codes = [
  codeRow({ id: 'P', kind: 'polarityGroup', labels: { en: 'Protective', nl: 'Beschermend' } }),
  codeRow({
    id: 't',
    kind: 'theme',
    number: 3,
    labels: { en: 'Positive relations', nl: 'Positieve relaties' },
  }),
  codeRow({ id: 'c7', parentId: 't', number: 7, labels: { en: 'Trust', nl: 'Vertrouwen' } }),
  codeRow({ id: 'c8', parentId: 't', number: 8, labels: { en: 'Respect', nl: 'Wederzijds respect' } }),
  codeRow({ id: 'o', parentId: 'c8', kind: 'openCode', labels: { en: '', nl: 'Elkaar groeten' } }),
];
const offer = { codes, recentIds: [], language: 'en' } as const;
const ids = (typed: string, recentIds: readonly string[] = []) =>
  codeChoices({ ...offer, recentIds }, typed).map(({ code }) => code.id);

describe('the code picker', () => {
  it('offers the last used codes with digits while nothing is typed', () => {
    expect(ids('', ['o', 'c8'])).toEqual(['o', 'c8']);
    expect(codeChoices({ ...offer, recentIds: ['o', 'c8'] }, '').map((row) => row.choosingDigit)).toEqual([
      '1',
      '2',
    ]);
  });

  it('offers the whole tree without polarity groups while no code was used', () => {
    expect(ids('')).toEqual(['t', 'c7', 'c8', 'o']);
  });

  it('says where a code stands', () => {
    const byId = new Map(codes.map((code) => [code.id, code]));
    expect(codes.map((code) => pathOf(code, byId, 'en')).at(-1)).toBe('3 Positive relations › 8 Respect');
  });

  it('finds a code in the other language too', () => {
    expect(ids('vertr')).toEqual(['c7']);
    expect(ids('groeten')).toEqual(['o']);
  });

  it('finds a code by its number', () => {
    expect(ids('8')[0]).toBe('c8');
  });

  it('puts what was used lately first among equals', () => {
    expect(ids('re', ['c8'])[0]).toBe('c8');
  });

  it('marks the letters that matched, when they are on screen', () => {
    const [english] = codeChoices(offer, 'trust');
    expect(markedRuns('7 Trust', english?.positions ?? [])).toEqual([
      { text: '7 ', isMarked: false },
      { text: 'Trust', isMarked: true },
    ]);
    const [dutch] = codeChoices(offer, 'vertrouwen');
    expect(dutch?.positions).toEqual([]);
  });

  it('does not offer to make a code that stands there already', () => {
    expect(isTaken(codes, 't', ' VERTROUWEN ')).toBe(true);
    expect(isTaken(codes, null, 'Trust')).toBe(false);
  });
});
