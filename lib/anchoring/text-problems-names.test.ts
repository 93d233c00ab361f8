// Colour, names, citations and numbers as pages have them, one test for each row of the list of text problems that is
// about them. Merging publications, parsing citations and reading numbers are no part of finding passages again, so
// those rows test that such a passage is found, and what the product does with names and types already.
import { describe, expect, it } from 'vitest';
import { citations, compareSources, plainCitation } from '@/lib/domain/citation';
import { networkCodebook } from '@/lib/domain/network-codebook';
import type { Author } from '@/lib/domain/records';
import { typeWords } from '@/lib/domain/thematic-words';
import { bareQuote, findAgain, takeQuote } from '@/tests/fixtures/anchoring/again';
import { sourceWith } from '@/tests/support/random-coding';

const author = (family: string, particle = ''): Author => ({ family, given: 'A.', particle });

describe('what a page says with colour', () => {
  it('row 19: the type of a characteristic is kept as a word and shown with a letter, never as a colour alone', () => {
    const characteristics = networkCodebook.filter(({ kind }) => kind === 'characteristic');
    expect(characteristics.length).toBeGreaterThan(0);
    for (const { type } of characteristics) expect(Object.keys(typeWords)).toContain(type);
    expect(Object.values(typeWords).map(({ letter }) => letter)).toEqual(['S', 'I', 'P']);
    for (const { en, nl } of Object.values(typeWords)) expect(en && nl).not.toBe('');
  });
});

describe('names and citations as authors wrote them', () => {
  it.each([
    ['van Harmelen et al., 2016', 'Van Harmelen et al., 2016'],
    ['zoals Mccrory (2017) schreef', 'zoals McCrory (2017) schreef'],
  ])('row 27: one spelling of a name finds the other where only a capital differs: %s', (one, other) => {
    const text = `Dit was bekend; ${one} en daarna.`;
    expect(findAgain(text, bareQuote(other))).toMatchObject({ state: 'found', words: [one] });
  });

  it.each([
    ['beschreven door Thomson en anderen in 2012', 'beschreven door Thompson en anderen in 2012'],
    ['eerder werk van Bolen en Lamb uit 2007', 'eerder werk van Bolen & Lamb uit 2007'],
    ['een studie van Dam et al. uit 2014', 'een studie van Van Dam et al. uit 2014'],
  ])(
    'row 27: another spelling with other letters is shown as changed, never as the same: %s',
    (one, other) => {
      const clean = `Er was al het een en ander bekend, ${other}, zoals hierna blijkt.`;
      const kept = { ...takeQuote(clean, other), fold: null };
      const found = findAgain(clean.replace(other, one), kept);
      expect(found).toMatchObject({ state: 'changed', words: [one] });
    },
  );

  it('row 27: a particle sorts apart from the name, so that two spellings of it stand together, unmerged', () => {
    const source = (id: string, particle: string) =>
      sourceWith({ id, title: id, authors: [author('Harmelen', particle)], year: 2016 });
    const [small, large, other] = [
      source('a', 'van'),
      source('b', 'Van'),
      sourceWith({ id: 'c', authors: [author('Hart')], year: 2016 }),
    ];
    expect([other, large, small].sort(compareSources)).toEqual([small, large, other]);
    expect(plainCitation(small)).toBe('van Harmelen, 2016');
    expect(citations([small, large]).size).toBe(2);
  });

  it.each([
    '(Hiller et al., 2018. Gebrekkige steun',
    '(Ungar, 2013; Masten, 2014)) wijzen erop',
    'Singstad en medeauteurs. (2019) vonden',
  ])('row 28: a passage with a broken citation is found as it is; nothing is mended: %s', (words) => {
    const text = `Eerder onderzoek liet dat zien ${words} en meer van dat alles.`;
    const found = findAgain(`Vooraf. ${text}`, { ...takeQuote(text, words), fold: null });
    expect(found).toMatchObject({ state: 'found', words: [words] });
  });
});

describe('numbers', () => {
  it.each([
    ['een steekproef van 2602 jongeren', 'een steekproef van 2,602 jongeren'],
    ['in totaal 31.650 meldingen', 'in totaal 31650 meldingen'],
    ['ruim 130.000 gezinnen', 'ruim 130 000 gezinnen'],
    ['een score van 0,5-33 punten', 'een score van 0.5–33 punten'],
    ['jongeren tot18 jaar', 'jongeren tot 18 jaar'],
  ])(
    'row 29: a number is found in the other way of writing it, and kept as the page has it: %s',
    (here, there) => {
      const text = `Het ging om ${here} in dat jaar.`;
      expect(findAgain(text, bareQuote(there))).toMatchObject({ state: 'found', words: [here] });
      expect(takeQuote(text, here).quote.exact).toBe(here);
    },
  );

  it('row 29: another number is never taken for the same', () => {
    const text = 'In dat jaar kwamen 31.650 meldingen binnen bij alle organisaties samen.';
    const kept = takeQuote(text, '31.650 meldingen');
    for (const before of [text, null]) {
      const found = findAgain(text.replace('31.650', '31.560'), kept, before);
      expect(['changed', 'lost']).toContain(found.state);
    }
  });
});
