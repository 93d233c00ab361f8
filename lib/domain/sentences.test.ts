import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { Language } from '@/lib/base/language';
import { beginsAsRest, endsSentence, sentencesIn } from './sentences';

function split(text: string, language: Language = 'en'): string[] {
  return sentencesIn(text, { start: 0, end: text.length }, language).map(({ start, end }) =>
    text.slice(start, end),
  );
}

describe('sentences of a paragraph', () => {
  it('end at full stops, questions and exclamations', () => {
    expect(split('Support came late. Did it help? It did! Nobody knew why.')).toEqual([
      'Support came late.',
      'Did it help?',
      'It did!',
      'Nobody knew why.',
    ]);
  });

  it.each([
    ['Brandt et al. (2019) asked why. Others did not.', 2],
    ['As Brandt et al. The next study disagreed.', 2],
    ['It stands on p. 12 of the report. Read it.', 2],
    ['Dr. Okoye and Prof. Lee agreed. So did Mrs. Vos.', 2],
    ['Informal help, e.g. Sunday visits, counts. So do calls, i.e. Everyday calls.', 2],
    ['See Fig. 3 and Tab. 2 for all of it. No. 4 is missing.', 2],
    ['J. A. Smith and B. Jansen wrote it. It was read.', 2],
    ['They lacked vitamin C. The others did not.', 2],
    ['The mean was 3.5 on a scale of 1 to 5. It rose.', 2],
    ['“Why me?” she asked. Nobody answered.', 2],
  ])('keeps abbreviations inside: %s', (text, count) => {
    expect(split(text)).toHaveLength(count);
  });

  it.each([
    ['Dhr. Jansen en mevr. De Vries kwamen. Zij bleven.', 2],
    ['Hulp van buren, bijv. Marie, telt mee. Zie blz. 12 voor meer.', 2],
    ['Dat geldt m.b.t. De Wet en o.a. Amsterdam. Verder niet.', 2],
    ['Zij kwam ’s avonds. ’s Ochtends was er niemand.', 2],
    ['Volgens J. van der Berg et al. (2019) niet. Toch wel.', 2],
  ])('knows Dutch: %s', (text, count) => {
    expect(split(text, 'nl')).toHaveLength(count);
  });

  it('run on over line ends and broken words', () => {
    expect(split('The net-\nwork was small and\nclose. It held.')).toEqual([
      'The net-\nwork was small and\nclose.',
      'It held.',
    ]);
  });

  it.each([
    'Kin gave support.12 The rest came later.',
    'Kin gave support.[3,4] The rest came later.',
    'Kin gave “support.”12–14 The rest came later.',
  ])('end after a reference that stands at the full stop: %s', (text) => {
    const [first, second] = split(text);
    expect(first).toMatch(/(?:12|\[3,4\]|12–14)$/);
    expect(second).toBe('The rest came later.');
  });

  it('lie in the stretch that is asked for, in units of the whole text', () => {
    const text = 'A heading\nOne is here. Two is there.';
    expect(sentencesIn(text, { start: 10, end: text.length }, 'en')).toEqual([
      { start: 10, end: 22 },
      { start: 23, end: 36 },
    ]);
  });

  it('ascend, hold words, and leave no word out', () => {
    const piece = fc.constantFrom(
      'Dr. ',
      'p. 12 ',
      'word ',
      'End. ',
      'Why? ',
      '(x) ',
      '\n',
      '12',
      '. ',
      '“A” ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        const sentences = sentencesIn(text, { start: 0, end: text.length }, 'en');
        let last = 0;
        let left = '';
        for (const { start, end } of sentences) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          left += text.slice(last, start);
          last = end;
        }
        left += text.slice(last);
        expect(left).not.toMatch(/[\p{L}\p{N}]/u);
      }),
    );
  });
});

describe('a sentence that goes on elsewhere', () => {
  it('is told by how the one part ends and the other begins', () => {
    expect(endsSentence('It held.')).toBe(true);
    expect(endsSentence('It held.” ')).toBe(true);
    expect(endsSentence('and so the')).toBe(false);
    expect(beginsAsRest('network was small.')).toBe(true);
    expect(beginsAsRest('The network')).toBe(false);
    expect(beginsAsRest('’s Ochtends')).toBe(false);
  });
});
