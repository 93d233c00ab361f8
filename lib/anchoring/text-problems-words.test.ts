// What happens to words on their way from a printed page to text, one test for each row of the list of text problems
// that is about single words; the other rows are in the files beside this one, and the row stands in each name.
import { describe, expect, it } from 'vitest';
import type { Anchor } from '@/lib/domain/records';
import { shownQuote } from '@/lib/domain/shown-quote';
import { bareQuote, findAgain, takeQuote } from '@/tests/fixtures/anchoring/again';
import { textHash } from './describe';
import { foldText } from './fold';

/** A passage taken from a clean text, looked for in the same text as it was extracted. */
function carriedOver(clean: string, words: string, extracted: string) {
  return findAgain(extracted, { ...takeQuote(clean, words), fold: null });
}

function shownInPdf(exact: string): string {
  const anchor: Anchor = {
    kind: 'pdf',
    quote: { exact, prefix: '', suffix: '' },
    pages: [],
    fingerprint: '',
  };
  return shownQuote(anchor);
}

describe('words as they come out of a page', () => {
  it('row 1: a word cut at the line end is found under its whole word and read whole', () => {
    const extracted =
      'Kinderen die in hun hui-\nselijk leven steun kregen, herstelden beter (Bol-\nwby, 1988).';
    const clean = 'Kinderen die in hun huiselijk leven steun kregen, herstelden beter (Bolwby, 1988).';
    expect(carriedOver(clean, 'huiselijk leven', extracted)).toMatchObject({
      state: 'found',
      words: ['hui-\nselijk leven'],
    });
    expect(carriedOver(clean, '(Bolwby, 1988)', extracted).words).toEqual(['(Bol-\nwby, 1988)']);
    expect(shownInPdf('hui-\nselijk leven')).toBe('huiselijk leven');
  });

  it.each([
    ['Al-\nFayez', 'Al-Fayez'],
    ['Woods-\nJaeger', 'Woods-Jaeger'],
    ['non-\nsupportive', 'non-supportive'],
    ['Groot-\nBrittannië', 'Groot-Brittannië'],
    ['peer-\nreviewed', 'peer-reviewed'],
    ['JIM-\naanpak', 'JIM-aanpak'],
  ])(
    'row 2: a hyphen that belongs to the word and stands at the line end stays in what is kept: %j',
    (cut, whole) => {
      const extracted = `Dit werd eerder beschreven: ${cut}, zoals het daar stond.`;
      const clean = extracted.replace(cut, whole);
      const found = carriedOver(clean, `beschreven: ${whole}, zoals`, extracted);
      expect(found).toMatchObject({ state: 'found', words: [`beschreven: ${cut}, zoals`] });
      expect(takeQuote(extracted, cut).quote.exact).toBe(cut);
      expect(foldText(cut).text).toBe(foldText(whole).text);
      expect(foldText(cut).text).toBe(foldText(whole.replace('-', '')).text);
    },
  );

  it('row 3: a hyphen that hangs before "en" is found and stays when the passage is read', () => {
    const extracted =
      'Er zijn omgevings-\nen contextuele factoren, en gehechtheids- en trauma-\nbehandeling helpt.';
    const clean = extracted.replaceAll('-\n', '- ').replace('trauma- ', 'trauma');
    expect(carriedOver(clean, 'omgevings- en contextuele factoren', extracted).words).toEqual([
      'omgevings-\nen contextuele factoren',
    ]);
    expect(carriedOver(clean, 'gehechtheids- en traumabehandeling', extracted).words).toEqual([
      'gehechtheids- en trauma-\nbehandeling',
    ]);
    expect(shownInPdf('omgevings-\nen contextuele factoren')).toBe('omgevings- en contextuele factoren');
  });

  it('row 4: a name whose hyphen stands on a line of its own is found under the name', () => {
    const extracted = 'Zie ook\nAnderson\n-\nKetchmar\nk &\nAlvarez (2010)\nen later werk.';
    const found = findAgain(extracted, bareQuote('Anderson-Ketchmark & Alvarez (2010)'));
    expect(found).toMatchObject({
      state: 'found',
      words: ['Anderson\n-\nKetchmar\nk &\nAlvarez (2010)'],
    });
  });

  it.each([
    ['McLaffer\nty et al., 2018', 'McLafferty et al., 2018'],
    ['Papafratz\neskakou et al., 2011', 'Papafratzeskakou et al., 2011'],
    ['het Koninkrij\nk der Nederlan\nden', 'het Koninkrijk der Nederlanden'],
    ['computeronderste\nunend interview', 'computerondersteunend interview'],
    ['ervaringsdeskundigen/ma\nntelzorgers', 'ervaringsdeskundigen/mantelzorgers'],
  ])('row 5: a word cut in a narrow column without a hyphen is found whole: %j', (cut, whole) => {
    expect(findAgain(`Tabel.\n${cut}\nKwalitatief.`, bareQuote(whole))).toMatchObject({
      state: 'found',
      words: [cut],
    });
  });

  it.each([
    'het omgaan met stress is lastig',
    'in één moment verdween alles',
    'dit is van belang voor later',
    'goede emotieregulatie wordt en kan helpen',
    'de volgende disclaimer geldt hier',
    'het is géén wondermiddel voor iedereen',
  ])('row 6: words that lost the space between them are found as they were written: %s', (words) => {
    const glued = words.replaceAll(' ', '');
    expect(findAgain(`Eerst iets. ${glued}. Dan iets.`, bareQuote(words))).toMatchObject({
      state: 'found',
      words: [glued],
    });
  });

  it.each([
    ['eigen krachten.We zagen dat', 'eigen krachten. We zagen dat'],
    ['(Garcia, 2018;Moisan, 2019)', '(Garcia, 2018; Moisan, 2019)'],
    ['(Werner &Warner, 1992)', '(Werner & Warner, 1992)'],
    ['(Hakkim&Deb, 2021)', '(Hakkim & Deb, 2021)'],
    ['het werk van EmmyWerner', 'het werk van Emmy Werner'],
    ['Van derWesthuizen et al., 2022', 'Van der Westhuizen et al., 2022'],
    ['een vraag –wat helpt?', 'een vraag – wat helpt?'],
  ])('row 7: a missing space at a capital or a sign is no difference: %s', (glued, written) => {
    expect(findAgain(`Ervoor, ${glued} en erna.`, bareQuote(written))).toMatchObject({
      state: 'found',
      words: [glued],
    });
  });

  it('row 8: extra spaces change neither what is found nor the hash of the text', () => {
    const extracted = 'Volgens Lamb  (2007, p. 43) was het een Empirische studie \n; Kwantitatieve analyse. ';
    const clean = 'Volgens Lamb (2007, p. 43) was het een Empirische studie; Kwantitatieve analyse.';
    expect(carriedOver(clean, 'Lamb (2007, p. 43)', extracted).words).toEqual(['Lamb  (2007, p. 43)']);
    expect(textHash(foldText(extracted))).toBe(textHash(foldText(clean)));
  });

  it('row 9: a blank line after every line does not break a sentence up', () => {
    const clean = 'They stayed because somebody had asked them to. It was never about the money.';
    const extracted =
      'They stayed because \n\nsomebody had asked \n\nthem to. \n\nIt was never \n\nabout the money.';
    expect(carriedOver(clean, 'somebody had asked them to.', extracted)).toMatchObject({
      state: 'found',
      words: ['somebody had asked \n\nthem to.'],
    });
  });

  it('row 20: a capital that a line break put into a sentence is no difference', () => {
    const extracted = 'Steun van vertrouwde \nVolwassenen (overlevenden van \nSeksueel geweld).';
    const clean = 'Steun van vertrouwde volwassenen (overlevenden van seksueel geweld).';
    expect(carriedOver(clean, 'vertrouwde volwassenen', extracted).words).toEqual([
      'vertrouwde \nVolwassenen',
    ]);
    expect(carriedOver(clean, '(overlevenden van seksueel geweld)', extracted).words).toEqual([
      '(overlevenden van \nSeksueel geweld)',
    ]);
  });

  it('row 23: curly, straight, doubled and wrong quotes are the same, and the ones at the ends come back', () => {
    const extracted = 'Zij zei: “Ik wil een tip, geen preek.’’’ Het gaat om baby’s met ACE’s.';
    const found = findAgain(extracted, bareQuote('"Ik wil een tip, geen preek."'));
    expect(found.state).toBe('found');
    expect(found.words[0]).toMatch(/^“Ik wil een tip, geen preek\.’/);
    expect(findAgain(extracted, bareQuote("baby's met ACE's")).words).toEqual(['baby’s met ACE’s']);
    expect(findAgain("De 'Need to have' criteria.", bareQuote('‘need to have’')).words).toEqual([
      "'Need to have'",
    ]);
  });

  it('row 24: a non-breaking space is a space', () => {
    const extracted = 'Zo konden zij van elkaar leren.\u00a0Dat\u00a0hielp.';
    expect(findAgain(extracted, bareQuote('van elkaar leren. Dat hielp.'))).toMatchObject({
      state: 'found',
      words: ['van elkaar leren.\u00a0Dat\u00a0hielp.'],
    });
  });

  it.each([
    ['jongeren van 16–24 jaar oud', 'jongeren van 16-24 jaar oud'],
    ['onderzoek (1991–\n2010)', 'onderzoek (1991-2010)'],
    ['sociale steun - van buren, vrienden', 'sociale steun – van buren, vrienden'],
  ])('row 25: dashes of every length are the same, over a line end too: %j', (extracted, written) => {
    expect(findAgain(`Het ging om ${extracted}.`, bareQuote(written)).words).toEqual([extracted]);
  });

  it.each([
    'géén enkel verschil',
    'vóórdat het begon',
    'Odacı en Kızıltepe',
    'Çelik en Odacı',
    'Lindebø Knutsen',
    'Flückiger en anderen',
  ])('row 26: a word with accents or special letters is found as it is: %s', (words) => {
    expect(findAgain(`Daar stond ${words}.`, bareQuote(words))).toMatchObject({
      state: 'found',
      words: [words],
    });
  });

  it('row 26: accents are no difference, but a dotless i and an ø are letters of their own', () => {
    const text = 'Volgens Çelik en Flückiger was er géén enkel verschil. Kızıltepe en Lindebø zagen het ook.';
    expect(findAgain(text, bareQuote('Celik en Fluckiger was er geen enkel')).state).toBe('found');
    expect(foldText('Kızıltepe').text).not.toBe(foldText('Kiziltepe').text);
    expect(foldText('Lindebø').text).not.toBe(foldText('Lindebo').text);
    expect(foldText('TITEL').text).toBe(foldText('titel').text);
  });

  it('row 26: between één and een what stands around decides', () => {
    const text = 'Er was één kind dat sprak. Er was een ander dat zweeg.';
    const found = findAgain(`Nieuw. ${text}`, { ...takeQuote(text, 'één'), fold: null });
    expect(found).toMatchObject({ state: 'found', words: ['één'] });
  });

  it('row 30: a typing error in a passage is kept as it is, and a text without it is shown as changed', () => {
    const wrong = 'Ouders met weinig ouderschapsvardigheden hebben meer zicht nodig op hun rol.';
    const right = wrong.replace('ouderschapsvardigheden', 'ouderschapsvaardigheden');
    const kept = takeQuote(wrong, wrong);
    expect(kept.quote.exact).toBe(wrong);
    expect(findAgain(wrong, kept)).toMatchObject({ state: 'found', words: [wrong] });
    expect(findAgain(right, kept)).toMatchObject({ state: 'changed', words: [right] });
  });

  it('row 31: an English quotation in Dutch text is found over its line end, and keeps it', () => {
    const extracted =
      'Zij noemden “non-judgemental communication, encouragement, and” \n“respect” (p. 12) als belangrijk.';
    const words = '“non-judgemental communication, encouragement, and respect”';
    expect(findAgain(extracted, bareQuote(words))).toMatchObject({
      state: 'found',
      words: ['“non-judgemental communication, encouragement, and” \n“respect”'],
    });
  });

  it.each([
    ['•De interventie is kort', 'De interventie is kort'],
    ['- De interventie is kort', 'De interventie is kort'],
    ['1. De interventie is kort', '1. De interventie is kort'],
  ])('row 32: a bullet mark is no part of the words: %s', (item, words) => {
    const found = findAgain(`Eisen aan de aanpak\n${item}\n•Er is een protocol`, bareQuote(words));
    expect(found).toMatchObject({ state: 'found', words: [words] });
  });

  it('row 32: the dash of a list item does not join the line before it to the item', () => {
    const list = 'Er is steun\n- een netwerk van buren\n- een vaste mentor';
    expect(shownInPdf(list)).toBe('Er is steun - een netwerk van buren - een vaste mentor');
  });
});
