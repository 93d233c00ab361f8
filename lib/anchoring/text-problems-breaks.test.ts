// What comes between the words of a passage or stands in another order, one test for each row of the list of text
// problems that is about it. A passage is taken as it was written and looked for as the page was extracted.
import { describe, expect, it } from 'vitest';
import { bareQuote, findAgain, placeOfWords, takeQuote, type Again } from '@/tests/fixtures/anchoring/again';
import { findQuote } from './find';
import { foldText, omitRanges } from './fold';

const written =
  'Most of the studies were small and compared groups that were hardly alike, so that there is little ' +
  'support from research for what makes one treatment work better than another in this group. ' +
  'Therapists who took part knew this and said so.';
const passage = 'so that there is little support from research for what makes one treatment work better';

/** The text with something put after these words, on lines of its own. */
function interrupted(after: string, by: string): string {
  return written.replace(after, `${after}\n\n${by}\n\n`);
}

/** Looks for the passage without the text it was taken from and with it. */
function bothWays(extracted: string, words = passage): Again[] {
  const kept = takeQuote(written, words);
  return [findAgain(extracted, { ...kept, fold: null }), findAgain(extracted, kept, written)];
}

const footnote =
  '1 For the choice of publications the criteria of an overarching study were taken over, in which the first ' +
  'author also took part; see there for the words that were searched.';
const figure = [
  '•The treatment fits children up to the age of six',
  '•It is well founded in theory',
  '•It can be given in about three months',
  "'Need to have'\ncriteria",
  '•It is evidence-based',
  '•It fits families of many kinds',
].join('\n\n');

describe('what comes between the words of a passage', () => {
  it.each(['there is little', 'support from research'])(
    'row 10: a page number after “%s” leaves the passage in its place, shown as changed',
    (after) => {
      for (const found of bothWays(interrupted(after, '13'))) {
        expect(found.state).toBe('changed');
        expect(found.words[0]?.replace(/\s*(13|…)\s*/g, ' ')).toBe(passage);
      }
    },
  );

  it('row 11: a running title with its page number is left out, and without it as a mark nothing changed', () => {
    const head = 'Strengthening formal and informal support\n14';
    const extracted = interrupted('support from research', head);
    for (const found of bothWays(extracted)) {
      expect(found).toMatchObject({
        state: 'changed',
        words: ['so that there is little support from research … for what makes one treatment work better'],
      });
    }
    const marked = omitRanges(foldText(extracted), [placeOfWords(extracted, head)]);
    const range = findQuote(marked, takeQuote(written, passage).quote);
    expect(range).not.toBeNull();
    expect(range?.start).toBe(placeOfWords(extracted, 'so that there').start);
  });

  it('row 12: a footnote inside a passage is left out of it: two parts, never one long range', () => {
    for (const found of bothWays(interrupted('support from research', footnote))) {
      expect(found).toMatchObject({
        state: 'changed',
        words: ['so that there is little support from research … for what makes one treatment work better'],
      });
    }
  });

  it('row 13: a footnote mark glued to a word leaves the passage in its place, shown as changed', () => {
    for (const found of bothWays(written.replace('little support', 'little support1'))) {
      expect(found.state).toBe('changed');
      expect(found.starts).toEqual([placeOfWords(written, passage).start]);
      expect(found.words[0]?.replace('1', '').replace(' … ', ' ')).toBe(passage);
    }
  });

  it('row 13: table 1 is not found in “Tabel 12”', () => {
    const text = 'De kenmerken staan in Tabel 12 en worden later besproken.';
    expect(findAgain(text, bareQuote('Tabel 1')).state).toBe('lost');
    expect(findAgain(text, bareQuote('Inclusiecriteria')).state).toBe('lost');
  });

  it('row 14: the text of a figure inside a sentence is left out of it: two parts, never one long range', () => {
    for (const found of bothWays(interrupted('so that there is little', figure))) {
      expect(found).toMatchObject({
        state: 'changed',
        words: ['so that there is little … support from research for what makes one treatment work better'],
      });
    }
  });

  it('row 15: a heading of a figure that was read after its boxes is found where it now stands', () => {
    const clean =
      "The criteria. 'Need to have' criteria • The treatment is short • It is evidence-based. On to the next.";
    const extracted =
      "The criteria. • The treatment is short • It is evidence-based. 'Need to have'\ncriteria On to the next.";
    const found = findAgain(extracted, takeQuote(clean, "'Need to have' criteria"), clean);
    expect(found).toMatchObject({ state: 'found', words: ["'Need to have'\ncriteria"] });
  });

  it('row 16: a cell that was read apart from its neighbour is found as two parts, in order', () => {
    const row = 'Emotional support from friends at school. Young people reported fewer complaints later on.';
    const columns =
      'Emotional support from friends at school.\nStability of the family relations.\nTrust in teachers.\n' +
      'Young people reported fewer complaints later on.\nThey dropped out of school less often.';
    expect(findAgain(columns, bareQuote(row))).toMatchObject({
      state: 'changed',
      words: ['Emotional support from friends at school … Young people reported fewer complaints later on.'],
    });
  });

  it('row 16: cells that were read in the other order are not taken for the row', () => {
    const row = 'Emotional support from friends at school. Young people reported fewer complaints later on.';
    const columns =
      'Young people reported fewer complaints later on.\nThey dropped out of school less often.\n' +
      'Stability of the family relations.\nEmotional support from friends at school.\nTrust in teachers.';
    const found = findAgain(columns, bareQuote(row));
    for (const words of found.words) expect(words).not.toContain('dropped out');
    expect(found.state).not.toBe('found');
  });

  it('row 17: labels and effects of a row that a page breaks are found part by part', () => {
    const broken =
      'Support from a mentor.\nTrust in the school.\nMore hope for the future.\nFewer days of absence.\n24\nTable 2 (continued)\n' +
      'Contact with neighbours.\nA safe place to live.\nLess fear at night.\nBetter sleep.';
    for (const cell of broken.split('\n').filter((line) => line.endsWith('.'))) {
      expect(findAgain(broken, bareQuote(cell))).toMatchObject({ state: 'found', words: [cell] });
    }
    const effects = 'More hope for the future. Fewer days of absence. Less fear at night. Better sleep.';
    expect(findAgain(broken, bareQuote(effects)).words).toEqual([
      'More hope for the future.\nFewer days of absence … Less fear at night.\nBetter sleep.',
    ]);
  });

  it('row 18: of two effects without a blank line between them each is found alone', () => {
    const cell = 'Jongeren hadden minder stresssymptomen.\nKinderen die betere banden hadden, sliepen beter.';
    for (const effect of cell.split('\n')) {
      expect(findAgain(cell, bareQuote(effect))).toMatchObject({ state: 'found', words: [effect] });
    }
  });
});

describe('a whole text that stands twice', () => {
  const paragraphs = [
    'Wat helpt jongeren om verder te komen na een moeilijke start? Daarover gaat dit artikel.',
    'Een vaste volwassene die blijft luisteren maakt vaak het verschil, ook als er weinig tijd is.',
    'Buren en vrienden zien dingen die een behandelaar niet ziet, en zij zijn er in het weekend.',
  ];
  const twice = [...paragraphs, ...paragraphs.toReversed()].join('\n\n');
  const middle = paragraphs[1] ?? '';

  it('row 21: is shown as doubt between its two places where what stands around is the same', () => {
    const block = `${paragraphs.join('\n\n')}\n\n`;
    const found = findAgain(block + block, { ...takeQuote(block, middle), fold: null });
    expect(found).toMatchObject({ state: 'unsure', words: [middle, middle] });
  });

  it('row 21: is settled by what stands around where that differs, in reverse order too', () => {
    for (const nth of [0, 1]) {
      const found = findAgain(`Boven.\n\n${twice}`, { ...takeQuote(twice, middle, nth), fold: null });
      expect(found.state).toBe('found');
      expect(found.starts).toEqual([placeOfWords(twice, middle, nth).start + 'Boven.\n\n'.length]);
    }
  });

  it('row 21: keeps the place that was meant as long as the text before it is known', () => {
    const block = `${paragraphs.join('\n\n')}\n\n`;
    for (const nth of [0, 1]) {
      const edited = `Boven.\n\n${block}${block}`;
      const found = findAgain(edited, takeQuote(block + block, middle, nth), block + block);
      expect(found.state).toBe('found');
      expect(found.starts).toEqual([placeOfWords(edited, middle, nth).start]);
    }
  });

  it('row 22: furniture of a page that came or went around and inside a passage does not move it', () => {
    const page = `7 min.\n${paragraphs[0] ?? ''}\nVolledig scherm\n${middle}\nDeel deze pagina\n${paragraphs[2] ?? ''}`;
    const plain = paragraphs.join('\n');
    for (const [now, before] of [
      [page, plain],
      [plain, page],
    ] as const) {
      const found = findAgain(now, takeQuote(before, middle), before);
      expect(found).toMatchObject({ state: 'found', words: [middle] });
    }
    const across = takeQuote(plain, `${middle}\n${paragraphs[2] ?? ''}`);
    expect(findAgain(page, across, plain).state).toBe('changed');
    expect(findAgain(page, across, plain).words[0]).not.toContain('Deel deze pagina');
  });
});

describe('words that are too short to say much', () => {
  const text =
    'Each place and each space mattered. The ACE score of the faces was read out. JIM stood in jimmy.';

  it.each([
    ['ACE', 'ACE'],
    ['JIM', 'JIM'],
    ['space', 'space'],
  ])('“%s” is only found as a word of its own', (words, wanted) => {
    const range = placeOfWords(text, wanted);
    const found = findAgain(`Before. ${text}`, { ...takeQuote(text, words), fold: null });
    expect(found).toMatchObject({ state: 'found', words: [wanted] });
    expect(found.starts).toEqual([range.start + 'Before. '.length]);
  });

  it('a short word that only stands inside other words is lost', () => {
    const kept = takeQuote(text, 'ACE');
    expect(findAgain(text.replace('ACE', 'HCL'), { ...kept, fold: null }).state).toBe('lost');
    expect(findAgain(text.replace('ACE', 'HCL'), kept, text).state).toBe('lost');
  });

  it('a short word of a long text is found among very many words that hold its letters', () => {
    const long = `${'Each place and each space mattered to the faces. '.repeat(300)}${text}`;
    const kept = takeQuote(text, 'ACE');
    const found = findAgain(long, { ...kept, fold: null });
    expect(found).toMatchObject({ state: 'found', words: ['ACE'] });
  });
});
