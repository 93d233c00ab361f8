import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bareQuote, findAgain, placeOfWords, takeQuote } from '@/tests/fixtures/anchoring/again';
import { foldText } from './fold';
import { reanchorAll } from './reanchor';

const sentences = [
  'Nobody had told the carers that the office closed at four on the days they most needed it.',
  'A neighbour who noticed the lights at night became the first to ask what was going on.',
  'The teachers said that they had known, but that knowing was not the same as being asked.',
  'When the money for the bus stopped, three of the groups stopped too, and two never met again.',
  'Those who kept one adult they could ring wrote more calmly about the months that followed.',
  'The form asked for a mother and a father; most of them left both of the lines open.',
  'We read every letter twice, first for what it said and then for whom it was written to.',
  'Help that came without a question was remembered longer than help that came with a plan.',
];
const article = sentences.join(' ');
const fourth = sentences[3] ?? '';
const quoteOfFourth = 'three of the groups stopped too, and two never met again';
const oldTexts = [
  ['with the old text', article],
  ['without it', null],
] as const;

describe('reanchorAll', () => {
  it('finds every passage of an unchanged text in its own place', () => {
    fc.assert(
      fc.property(fc.nat(article.length - 1), fc.integer({ min: 1, max: 300 }), (start, length) => {
        const words = article.slice(start, start + length).trim();
        fc.pre(words !== '');
        const at = article.indexOf(words, start);
        fc.pre(at !== -1 && article.indexOf(words) === at);
        const found = findAgain(article, takeQuote(article, words), article);
        expect(found).toEqual({ state: 'same', stood: at, words: [words], starts: [at] });
      }),
    );
  });

  describe.each(oldTexts)('%s', (_, before) => {
    it('finds the same words after text was put in elsewhere', () => {
      const insertAt = fc.nat(sentences.length);
      const chosen = fc.nat(sentences.length - 1);
      fc.assert(
        fc.property(insertAt, chosen, fc.integer({ min: 1, max: 40 }), (at, index, times) => {
          const edited = sentences.toSpliced(at, 0, 'This sentence is new. '.repeat(times)).join(' ');
          const words = sentences[index] ?? '';
          const found = findAgain(edited, takeQuote(article, words), before);
          expect(found).toMatchObject({ state: 'found', words: [words] });
        }),
      );
    });

    it('shows a passage of which a word changed as changed, in its place', () => {
      const edited = article.replace('two never met', 'two hardly ever met');
      const found = findAgain(edited, takeQuote(article, quoteOfFourth), before);
      expect(found.state).toBe('changed');
      expect(found.starts).toEqual([placeOfWords(edited, 'three of the groups').start]);
    });

    it('loses a passage that is gone', () => {
      const edited = article.replace(`${fourth} `, '');
      expect(findAgain(edited, takeQuote(article, quoteOfFourth), before)).toMatchObject({
        state: 'lost',
        words: [],
      });
    });

    it('finds a passage that moved', () => {
      const edited = `${fourth} ${sentences.filter((each) => each !== fourth).join(' ')}`;
      const found = findAgain(edited, takeQuote(article, quoteOfFourth), before);
      expect(found).toMatchObject({ state: 'found', words: [quoteOfFourth] });
    });
  });

  it('loses a passage that is gone though one much like it was there all along', () => {
    const lookalike = quoteOfFourth.replace('three', 'five');
    const old = `${article} Elsewhere ${lookalike}, which surprised us.`;
    const edited = old.replace(`${fourth} `, '');
    expect(findAgain(edited, takeQuote(old, quoteOfFourth), old).state).toBe('lost');
  });

  it('takes its own passage, edited, and not the same words that stood elsewhere all along', () => {
    const old = `${article} In short: ${quoteOfFourth}. Nothing else was said.`;
    const edited = old.replace(fourth, fourth.replace('never met again', 'did not meet any more'));
    const found = findAgain(edited, takeQuote(old, quoteOfFourth), old);
    expect(found.state).toBe('changed');
    expect(found.starts).toEqual([placeOfWords(edited, 'three of the groups').start]);
  });

  it('is unsure of a whole text that stands twice, and shows both places', () => {
    const found = findAgain(`${article} ${article}`, takeQuote(article, quoteOfFourth));
    expect(found).toMatchObject({ state: 'unsure', words: [quoteOfFourth, quoteOfFourth] });
    const first = placeOfWords(article, quoteOfFourth).start;
    expect(new Set(found.starts)).toEqual(new Set([first, first + article.length + 1]));
  });

  it('starts a changed passage at its own first word, not at new text that begins with the same letters', () => {
    const words = sentences[2] ?? '';
    const changed = words.replace('that they had', 'they had').replace('same as', 'same thing as');
    const edited = article.replace(words, `This sentence is new and says nothing at all. ${changed}`);
    const found = findAgain(edited, takeQuote(article, words), article);
    expect(found.state).toBe('changed');
    expect(found.starts).toEqual([placeOfWords(edited, 'The teachers').start]);
  });

  it('finds words of which nothing else is known, when they stand once', () => {
    expect(findAgain(article, bareQuote(quoteOfFourth))).toMatchObject({
      state: 'found',
      words: [quoteOfFourth],
    });
  });

  it('gives outcomes in the order of the quotes, with the scores of every place', () => {
    const quotes = sentences.map((words) => takeQuote(article, words)).reverse();
    const outcomes = reanchorAll(foldText(`Put before. ${article}`), quotes, foldText(article));
    expect(outcomes.map(({ id }) => id)).toEqual(sentences.toReversed());
    for (const { places } of outcomes) {
      expect(places[0]?.scores).toMatchObject({ words: 1, inPlace: true, own: 1, other: 0 });
    }
  });

  it('takes empty texts and empty quotes without a place', () => {
    expect(findAgain('', bareQuote(quoteOfFourth)).state).toBe('lost');
    expect(findAgain(article, bareQuote('')).state).toBe('lost');
    expect(findAgain('', takeQuote(article, quoteOfFourth), article).state).toBe('lost');
    expect(findAgain(article, { ...bareQuote(quoteOfFourth), fold: { start: 0, end: 0 } }, '').state).toBe(
      'found',
    );
  });
});
