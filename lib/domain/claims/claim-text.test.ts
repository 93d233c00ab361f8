import { describe, expect, test } from 'vitest';
import { blocksOf, rawRangeOf } from './claim-text';

const shape = (raw: string): string[] =>
  blocksOf(raw).map(({ kind, text }) => (kind === 'heading' ? `# ${text}` : text));

describe('the headings and paragraphs of a text', () => {
  test('wrapped lines become one paragraph, and a short line above it its heading', () => {
    const raw = [
      'Trust',
      '',
      'Several of the publications that were read for this review (n=3) say that trust',
      'comes late, and that nobody can ask for it before it is there.',
      '',
      'Others see it differently.',
    ].join('\n');
    expect(shape(raw)).toEqual([
      '# Trust',
      'Several of the publications that were read for this review (n=3) say that trust comes late, and that nobody can ask for it before it is there.',
      'Others see it differently.',
    ]);
  });

  test('a line that ends among the citations of a bracket goes on in the next, also where each line is a paragraph', () => {
    const raw = [
      'Trust in social relations (n = 3) was named (Brandt et al., 2021; Okoye et al., 2020;',
      'de Wit & van den Akker, 2019).',
      'Support from family (n = 4) was named as well.',
    ].join('\n');
    expect(shape(raw)).toEqual([
      'Trust in social relations (n = 3) was named (Brandt et al., 2021; Okoye et al., 2020; de Wit & van den Akker, 2019).',
      'Support from family (n = 4) was named as well.',
    ]);
  });

  test('a bracket that ends on a later line keeps its lines together, wherever it was broken off', () => {
    const raw = [
      'Trust (n = 3) was named (Brandt et al.,',
      '2021; Okoye et al., 2020; de Wit &',
      'van den Akker, 2019).',
      'Support from family (n = 4) was named as well.',
    ].join('\n');
    expect(shape(raw)).toEqual([
      'Trust (n = 3) was named (Brandt et al., 2021; Okoye et al., 2020; de Wit & van den Akker, 2019).',
      'Support from family (n = 4) was named as well.',
    ]);
  });

  test('a bracket that is open goes on over line ends, and one that was never closed ends with its sentence', () => {
    const raw = [
      'Trust in social',
      'relations (n =',
      '3) was named (Brandt et',
      'al., 2021; De Wit & Van den',
      'Akker, 2019; Okoye et al.,',
      '2020; Lind et al.',
      '2010). Support came later (Brandt et al., 2021.',
      'Others had none.',
    ].join('\n');
    expect(shape(raw).join(' | ')).toContain(
      '3) was named (Brandt et al., 2021; De Wit & Van den Akker, 2019; Okoye et al., 2020; Lind et al. 2010). Support came later (Brandt et al., 2021.',
    );
    expect(shape(raw).join(' | ')).not.toContain('2021. Others');
  });

  test('in a narrow column a sentence that ends near the end of its line does not end the paragraph', () => {
    const raw = [
      'Several of the publications that were read',
      'say that trust comes late (n=3), and that',
      'nobody can ask for it. Others see it so too.',
      'They add that it has to be there before it',
      'can be seen.',
      'A new paragraph begins where there was room,',
      'as it does elsewhere.',
    ].join('\n');
    expect(shape(raw).map((each) => each.slice(0, 9))).toEqual(['Several o', 'A new par']);
  });

  test('with an empty line after every line, paragraphs end where the next word had room', () => {
    const raw = [
      'Uit meerdere publicaties die voor deze review zijn gelezen blijkt dat vertrouwen laat',
      'komt, en dat niemand erom kan vragen voordat het er is geweest, wat wel vaker wordt',
      'gezegd.',
      'Andere publicaties die voor deze review zijn gelezen zeggen dat het ook anders kan en',
      'dat het soms vanzelf gaat.',
    ].join('\n\n');
    expect(blocksOf(raw).map(({ text }) => text.slice(0, 8))).toEqual(['Uit meer', 'Andere p']);
  });

  test('each line of a text without wrapping is a paragraph', () => {
    const long =
      `${'Het vertrouwen van jongeren groeit langzaam, zeggen de meeste publicaties. '.repeat(4)}`.trim();
    expect(shape(`Vertrouwen\n${long}\n${long}`)).toEqual(['# Vertrouwen', long, long]);
  });

  test.each([
    ['a word cut by a line end', 'hui-\nselijk geweld', 'huiselijk geweld'],
    ['a double name at a line end', 'zegt Woods-\nLind daar', 'zegt Woods-Lind daar'],
    ['a hanging hyphen', 'omgevings-\nen andere factoren', 'omgevings- en andere factoren'],
    ['two spaces', 'zegt  Lind', 'zegt Lind'],
    ['a soft hyphen', 'ver\u00adtrouwen', 'vertrouwen'],
    ['a no-break space', 'zegt\u00a0Lind', 'zegt Lind'],
  ])('%s', (_, raw, expected) => {
    expect(shape(raw)).toEqual([expected]);
  });

  test('a page number and the reference list are left out', () => {
    const raw = `${'Over het vertrouwen van jongeren is veel geschreven, ook in de jaren daarvoor, en niet\n'.repeat(2)}14\nminder daarna.\n\nReferenties\n\nBrandt, A. (2019). Trust.`;
    expect(shape(raw).join(' ')).not.toMatch(/14|Brandt/);
  });

  test('a table is left out, from its caption to where running text goes on', () => {
    const prose =
      'Uit de analyse van alle publicaties komen veel kenmerken naar voren die samenhangen met het herstel\nvan jongeren, en die hieronder een voor een worden besproken in de volgorde waarin zij in de boom\nstaan.';
    const raw = `${prose}\n\nTabel 1\n1. Brandt\net al., 2019\nn=12\nTrust\n\nBevindingen\n\n${prose}`;
    expect(shape(raw).map((each) => each.slice(0, 12))).toEqual([
      'Uit de analy',
      '# Bevindinge',
      'Uit de analy',
    ]);
  });

  test('a place in a block is a place in the raw text', () => {
    const raw = 'Het hui-\nselijk  geweld.';
    const [block] = blocksOf(raw);
    const start = block?.text.indexOf('huiselijk') ?? 0;
    const place = block === undefined ? null : rawRangeOf(block, { start, end: start + 'huiselijk'.length });
    expect(raw.slice(place?.start, place?.end)).toBe('hui-\nselijk');
  });

  test.each([[''], ['\n\n\n'], ['\f'], ['12']])('a text of nothing (%j) has no blocks', (raw) => {
    expect(blocksOf(raw)).toEqual([]);
  });
});
