// Signs that extracted texts have seldom but PDF text layers and journal pages have often; made up, since no source
// text at hand holds them.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bareQuote, findAgain, placeOfWords, takeQuote } from '@/tests/fixtures/anchoring/again';
import { foldText } from './fold';

const sentence = 'The first office that offered flexible coffee hours was efficient and affordable for all.';

/** The sentence as a page might have it, with the same words for every reader. */
const disguises: readonly (readonly [string, (text: string) => string])[] = [
  [
    'ligatures',
    (text) => text.replace(/ffi/g, 'ﬃ').replace(/ff/g, 'ﬀ').replace(/fi/g, 'ﬁ').replace(/fl/g, 'ﬂ'),
  ],
  ['soft hyphens', (text) => text.replace(/([aeiou])([a-z])/g, '$1\u00ad$2')],
  ['zero-width spaces', (text) => text.replace(/ /g, ' \u200b')],
  ['zero-width joiners in words', (text) => text.replace(/o/g, 'o\u200d').replace(/e/g, '\u200ce')],
  ['a byte order mark and word joiners', (text) => `\ufeff${text.replace(/t/g, 't\u2060')}`],
  ['marks of direction', (text) => `\u202b${text.replace(/ /g, '\u200f \u200e')}\u202c`],
  [
    'full-width letters',
    (text) => text.replace(/[a-z]/g, (one) => String.fromCodePoint(one.charCodeAt(0) + 0xfee0)),
  ],
  [
    'mathematical letters',
    (text) => text.replace(/[a-z]/g, (one) => String.fromCodePoint(0x1d400 + one.charCodeAt(0) - 71)),
  ],
  ['spaces of every width', (text) => text.replace(/ /g, '\u2003\u2009\u202f')],
  ['no spaces', (text) => text.replace(/ /g, '')],
  ['form feeds and line ends of another system', (text) => text.replace(/ /g, '\r\n\f')],
];

describe('a text with signs that no reader sees', () => {
  it.each(disguises)('is the same to look in: %s', (_, disguise) => {
    expect(foldText(disguise(sentence)).text).toBe(foldText(sentence).text);
    const words = 'offered flexible coffee hours was efficient';
    const page = `Before. ${disguise(sentence)} After.`;
    const found = findAgain(page, { ...takeQuote(sentence, words), fold: null });
    expect(found.state).toBe('found');
    expect(foldText(found.words[0] ?? '').text).toBe(foldText(words).text);
  });

  it.each(disguises)('can be where the passage was taken, for a page without them: %s', (_, disguise) => {
    const taken = disguise(sentence);
    const found = findAgain(`Before. ${sentence}`, { ...bareQuote(taken), id: 'taken' });
    expect(found).toMatchObject({ state: 'found', words: [sentence] });
  });
});

describe('accents', () => {
  it('are the same in one character and as a mark of their own, in the page and in the quote', () => {
    const composed = 'Çelik zag één café in Groot-Brittannië; Nguyễn ook.';
    const apart = composed.normalize('NFD');
    expect(apart.length).toBeGreaterThan(composed.length);
    expect(findAgain(`Voor. ${apart}`, bareQuote(composed)).words).toEqual([apart]);
    expect(findAgain(`Voor. ${composed}`, bareQuote(apart)).words).toEqual([composed]);
  });

  it('that stand apart belong to the passage that ends with their letter', () => {
    const page = 'Zij dronken koffie in dat cafe\u0301 en gingen.';
    const found = findAgain(page, bareQuote('koffie in dat café'));
    expect(found.words).toEqual(['koffie in dat cafe\u0301']);
  });
});

describe('scripts that are read from right to left', () => {
  const arabic = 'قال الشاب إن الدعم من الأسرة كان مهمًا جدًا له في تلك السنوات.';
  const hebrew = 'הנערים סיפרו שהשכנים היו אלה ששאלו אותם מה קורה בבית.';

  it.each([arabic, hebrew])('are found, with marks of direction around them and in between: %s', (text) => {
    const words = text.split(' ').slice(2, 8).join(' ');
    const marked = `Introduction \u200f${text.replace(/ /g, ' \u200f')}\u200e and on in English.`;
    const found = findAgain(marked, { ...takeQuote(text, words), fold: null });
    expect(found.state).toBe('found');
    expect(found.words[0]?.replaceAll('\u200f', '')).toBe(words);
  });

  it('are the same in the forms that letters take inside words, as PDFs have them', () => {
    expect(foldText('\ufeb3\ufefc\ufee1').text).toBe(foldText('سلام').text);
  });
});

describe('a page in two columns', () => {
  const left = [
    'The carers said that nobody',
    'had told them when the office',
    'would close for the summer.',
  ];
  const right = ['Neighbours who saw the light', 'at night came by and asked', 'what was going on at home.'];

  it('is found in reading order, column after column', () => {
    const page = [...left, ...right].join('\n');
    const words = 'nobody had told them when the office would close';
    const clean = [...left, ...right].join(' ');
    expect(findAgain(page, { ...takeQuote(clean, words), fold: null })).toMatchObject({
      state: 'found',
      words: ['nobody\nhad told them when the office\nwould close'],
    });
  });

  it('read straight across is never taken for the passage as it was: lost, or shown with its doubt', () => {
    const page = left.map((line, row) => `${line}   ${right[row] ?? ''}`).join('\n');
    const words = 'nobody had told them when the office would close';
    const found = findAgain(page, { ...takeQuote([...left, ...right].join(' '), words), fold: null });
    expect(['changed', 'unsure', 'lost']).toContain(found.state);
  });

  it('keeps a word that goes on from the foot of one column to the head of the next', () => {
    const page = 'and the chil-\n\n\nNeighbours often knew\ndren who stayed at home were not counted.';
    const found = findAgain(page, bareQuote('dren who stayed at home were not counted.'));
    expect(found.state).toBe('found');
    const whole = 'and the chil-\ndren who stayed at home were not counted.';
    expect(findAgain(whole, bareQuote('the children who stayed at home')).words).toEqual([
      'the chil-\ndren who stayed at home',
    ]);
  });
});

describe('the way back to the page', () => {
  it('starts and ends at the passage for every mix of hidden signs', () => {
    const hidden = fc.constantFrom('', '', '\u00ad', '\u200b', '\u200d', '\ufeff', '\u200f', '\u0301');
    const noise = fc.array(hidden, { minLength: sentence.length, maxLength: sentence.length });
    fc.assert(
      fc.property(noise, fc.nat(4), (signs, nth) => {
        const page = [...sentence].map((letter, at) => letter + (signs[at] ?? '')).join('');
        const words = sentence
          .split(' ')
          .slice(nth, nth + 8)
          .join(' ');
        const found = findAgain(page, { ...takeQuote(sentence, words), fold: null });
        expect(found.state).toBe('found');
        const [place] = found.words;
        expect(foldText(place ?? '').text).toBe(foldText(words).text);
        expect(placeOfWords(page, place ?? '').start).toBe(found.starts[0]);
      }),
    );
  });
});
