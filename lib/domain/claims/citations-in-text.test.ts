import { describe, expect, test } from 'vitest';
import { citationsIn, unreadYears } from './citations-in-text';

const shown = (text: string): string[] => citationsIn(text).map((citation) => citation.shown);

describe('citations in a text', () => {
  test.each([
    ['in brackets', 'It helps (Brandt, 2019).', ['Brandt, 2019']],
    ['in the sentence', 'Brandt (2019) says so.', ['Brandt, 2019']],
    ['two authors with an ampersand', '(Brandt & Okoye, 2019)', ['Brandt & Okoye, 2019']],
    ['two authors in Dutch', 'Zo stellen Brandt en Okoye (2019) dat', ['Brandt & Okoye, 2019']],
    ['two authors in English', 'as Brandt and Okoye (2019) say', ['Brandt & Okoye, 2019']],
    ['three authors written out', '(Brandt, Okoye & Lind, 2019)', ['Brandt, Okoye & Lind, 2019']],
    ['et al.', '(Brandt et al., 2019)', ['Brandt et al., 2019']],
    ['et al. with a comma before it', '(Brandt, et al., 2019)', ['Brandt et al., 2019']],
    ['et al. without full stop', '(Brandt et al, 2019)', ['Brandt et al., 2019']],
    ['e.a.', 'Brandt e.a. (2019)', ['Brandt et al., 2019']],
    ['en medeauteurs with a stray full stop', 'Brandt en medeauteurs. (2019)', ['Brandt et al., 2019']],
    ['and colleagues', 'Brandt and colleagues (2019)', ['Brandt et al., 2019']],
    ['several works', '(Brandt, 2019; Okoye et al., 2020)', ['Brandt, 2019', 'Okoye et al., 2020']],
    ['several works without a space', '(Brandt, 2019;Okoye, 2020)', ['Brandt, 2019', 'Okoye, 2020']],
    ['an ampersand without spaces', '(Brandt&Okoye, 2019)', ['Brandt & Okoye, 2019']],
    ['an ampersand with one space', 'Brandt &Okoye (2019)', ['Brandt & Okoye, 2019']],
    ['several years', '(Brandt, 2003, 2005)', ['Brandt, 2003', 'Brandt, 2005']],
    ['letters of one year', '(Brandt, 2019a, b)', ['Brandt, 2019a', 'Brandt, 2019b']],
    ['a page', '(Brandt et al., 2019, p. 12)', ['Brandt et al., 2019']],
    ['no date', '(Brandt, n.d.)', ['Brandt, n.d.']],
    ['particles', '(Van der Berg, 2019)', ['Van der Berg, 2019']],
    ['a particle glued to the name', '(Van derBerg, 2019)', ['Van derBerg, 2019']],
    ['a double name', '(Lind-Brandt et al., 2019)', ['Lind-Brandt et al., 2019']],
    ['capitals inside', '(McBride & DeLuca, 2019)', ['McBride & DeLuca, 2019']],
    ['letters of other languages', '(Çelik & Odacı, 2019)', ['Çelik & Odacı, 2019']],
    ['an apostrophe', '(O’Brien & D’Amico, 2019)', ['O’Brien & D’Amico, 2019']],
    ['a body', '(Nationaal Instituut voor Zorg, 2020)', ['Nationaal Instituut voor Zorg, 2020']],
    ['a bracket that is never closed', 'x (Brandt et al., 2019. Then', ['Brandt et al., 2019']],
    ['one bracket too many', '(Brandt et al., 2019)). Then', ['Brandt et al., 2019']],
    ['initials', '(J. P. Brandt & A. Okoye, 2019)', ['Brandt & Okoye, 2019']],
    ['square brackets', '[Brandt, 2019]', ['Brandt, 2019']],
    ['a capital that begins the sentence', 'Volgens Brandt (2019) is', ['Brandt, 2019']],
    ['what somebody found', 'Een review van Brandt et al. (2019)', ['Brandt et al., 2019']],
    ['the possessive', "Brandt's (2019) study", ['Brandt, 2019']],
  ])('%s', (_, text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  test.each([
    ['a name before a year in a sentence', 'Sinds Rotterdam 2012 is het anders.'],
    ['a year alone in brackets', 'Het was vroeger anders (2012).'],
    ['a number with four digits', 'Er waren 2602 publicaties (n=2602).'],
    ['a small word', 'dit onderzoek (2019)'],
  ])('%s is none', (_, text) => {
    expect(shown(text)).toEqual([]);
  });

  test('a citation knows its place and its pages', () => {
    const text = 'So it is, says Okoye (2007, pp. 43–45).';
    const [citation] = citationsIn(text);
    expect(citation?.pages).toBe('43–45');
    expect(text.slice(citation?.range.start, citation?.range.end)).toBe('Okoye (2007, pp. 43–45');
  });

  test('a year in brackets beside a name that cannot be read is told', () => {
    const text = 'It was so (Brandt: report of 2012).';
    expect(unreadYears(text, citationsIn(text)).map(({ start, end }) => text.slice(start, end))).toEqual([
      '2012',
    ]);
  });

  test.each([
    ['capitals', 'A '.repeat(40_000)],
    ['open brackets', '(Aa, '.repeat(8000)],
    ['names without end', `(${'Aa-'.repeat(20_000)}`],
    ['years without end', `(Aa, ${'2019, '.repeat(8000)}`],
  ])('a text of nothing but %s is read without choking', (_, text) => {
    const before = performance.now();
    citationsIn(text);
    expect(performance.now() - before).toBeLessThan(5000);
  });
});
