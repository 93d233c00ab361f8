import { describe, expect, it } from 'vitest';
import { describeQuote } from './describe';
import { foldedRange, foldText } from './fold';
import type { KeptQuote } from './passage';
import { reanchorAll, type Outcome } from './reanchor';

const study =
  'The first group improved (β = .31, p < .05) over 12 weeks. The second group did not (β = .04, p > .05) ' +
  'over 12 weeks. About 30 % of the carers and 30 ± 2 % of the teachers answered; x² was 4.1 in both.';

/** The nth place of some words in a text, as a quote taken from it. */
function take(text: string, words: string, nth = 0): KeptQuote {
  let start = -1;
  for (let index = 0; index <= nth; index += 1) start = text.indexOf(words, start + 1);
  const range = { start, end: start + words.length };
  return { id: words, quote: describeQuote(text, range), fold: foldedRange(foldText(text), range) };
}

function again(text: string, kept: KeptQuote, before: string | null): Outcome | undefined {
  return reanchorAll(foldText(text), [kept], before === null ? null : foldText(before))[0];
}

const startsOf = (outcome: Outcome | undefined) => outcome?.places.map(({ ranges }) => ranges[0]?.start);

const signs = [
  ['β', 0],
  ['β', 1],
  ['<', 0],
  ['>', 0],
  ['%', 0],
  ['%', 1],
  ['±', 0],
  ['x²', 0],
  ['=', 1],
] as const;

describe('a quote of a sign or two', () => {
  it.each(signs)('is the same in an unchanged text: %s, place %i', (words, nth) => {
    const kept = take(study, words, nth);
    const outcome = again(study, kept, study);
    expect(outcome?.state).toBe('same');
    expect(startsOf(outcome)).toEqual([startOf(study, words, nth)]);
  });

  it.each(signs)('is found again after words were put before it: %s, place %i', (words, nth) => {
    const edited = `A new sentence in front. ${study.replace('second group', 'other, much smaller group')}`;
    for (const before of [study, null]) {
      const outcome = again(edited, take(study, words, nth), before);
      expect(outcome?.state).toBe('found');
      expect(startsOf(outcome)).toEqual([startOf(edited, words, nth)]);
    }
  });

  it('is lost when another sign has taken its place, though the same sign stands nearby', () => {
    const edited = study.replace('β = .31', 'β > .31');
    expect(again(edited, take(study, '='), study)?.state).toBe('lost');
    expect(again(edited, take(study, '='), null)?.state).toBe('lost');
  });

  it('is lost when its sentence is gone, though the same sign stands elsewhere', () => {
    const edited = study.replace(/The second group .*?weeks\. /, '');
    for (const before of [study, null])
      expect(again(edited, take(study, 'β', 1), before)?.state).toBe('lost');
  });

  it('is shown as changed when only its writing differs', () => {
    const edited = study.replace('x²', 'x2');
    expect(again(edited, take(study, 'x²'), study)?.state).toBe('changed');
  });

  it('is not found inside a word', () => {
    const text = 'Effects differ: a is small. Banana and a are letters.';
    const kept = take(text, 'a', 0);
    expect(startsOf(again(`Now: ${text}`, kept, null))).toEqual([5 + text.indexOf('a is')]);
  });

  it('is unsure when the same line stands twice and the old text is not known', () => {
    const line = 'The value of β was the largest of all that were measured in this long line of the table. ';
    const kept = take(line, 'β');
    const outcome = again(line + line, { ...kept, fold: null }, null);
    expect(outcome?.state).toBe('unsure');
    expect(startsOf(outcome)?.sort((one, other) => (one ?? 0) - (other ?? 0))).toEqual([
      13,
      13 + line.length,
    ]);
  });
});

function startOf(text: string, words: string, nth: number): number {
  let start = -1;
  for (let index = 0; index <= nth; index += 1) start = text.indexOf(words, start + 1);
  return start;
}
