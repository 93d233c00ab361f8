import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '@/lib/anchoring/fold';
import type { TextRange } from '@/lib/domain/records';
import { randomFrom } from '@/tests/fixtures/projects/random';
import { kinds, makeTask, sceneOf, type Kind, type Task } from './edits';
import { longText } from './prose';
import { sampleQuotes } from './quotes';
import { revise } from './revision';
import { wordRanges } from './words';

const seeds = fc.integer({ min: 1, max: 10_000 });
const text = longText(40_000, randomFrom(5));
const samples = sampleQuotes(text, 30, randomFrom(6));
const scene = sceneOf(text, samples);

const words = (of: string, range: TextRange | null): string =>
  range === null ? '' : foldText(of.slice(range.start, range.end)).text;

/** Holds a kind of edit to a statement about every one of its quotes, at several seeds. */
function everyQuote(kind: Kind, holds: (task: Task, quote: string, truth: TextRange | null) => void): void {
  fc.assert(
    fc.property(seeds, (seed) => {
      const task = makeTask(scene, kind, seed);
      for (const { range, truth } of task.quotes) holds(task, words(task.before, range), truth);
    }),
    { numRuns: 4, examples: [[6085]] },
  );
}

describe('sampled quotes', () => {
  it('are whole words, apart, and stand once in their text', () => {
    expect(samples.length).toBeGreaterThan(20);
    const folded = foldText(text).text;
    const starts = new Set(wordRanges(text).map(({ start }) => start));
    samples.forEach(({ range, passage }, index) => {
      expect(starts.has(range.start)).toBe(true);
      expect(passage.end).toBeLessThanOrEqual(samples[index + 1]?.passage.start ?? text.length);
      expect(folded.split(words(text, range))).toHaveLength(2);
    });
  });
});

describe('makeTask', () => {
  const same: readonly Kind[] = [
    'shifted by edits elsewhere',
    're-extracted',
    'context rewritten',
    'three copies elsewhere',
    'passage moved',
    'unchanged',
  ];
  it.each(same)('knows where the same words are: %s', (kind) => {
    everyQuote(kind, (task, quote, truth) => expect(words(task.after, truth)).toBe(quote));
  });

  const changed: readonly Kind[] = [
    '1-3 typos',
    '10 % of words',
    '30 % of words',
    'edited, exact copy elsewhere',
    'text put inside',
    'edited, lookalike stays',
  ];
  it.each(changed)('knows where the changed words are: %s', (kind) => {
    everyQuote(kind, (task, quote, truth) => {
      const now = words(task.after, truth);
      expect(now).not.toBe(quote);
      expect(now.length).toBeGreaterThan(quote.length / 3);
      // A word put in at the edge leaves the old words in the new ones.
      const elsewhere = `${task.after.slice(0, truth?.start)}\n\n${task.after.slice(truth?.end)}`;
      expect(foldText(elsewhere).text.includes(quote)).toBe(kind === 'edited, exact copy elsewhere');
    });
  });

  const gone: readonly Kind[] = ['quote deleted', 'passage deleted', 'deleted, lookalike stays'];
  it.each(gone)('takes the words away: %s', (kind) => {
    everyQuote(kind, (task, quote, truth) => {
      expect(truth).toBeNull();
      expect(foldText(task.after).text).not.toContain(quote);
    });
  });

  it('moves quotes by edits elsewhere', () => {
    const task = makeTask(scene, 'shifted by edits elsewhere', 3);
    const moved = task.quotes.filter(({ range, truth }) => truth?.start !== range.start);
    expect(moved.length).toBeGreaterThan(task.quotes.length / 2);
  });

  it('leaves the lookalikes standing in both texts', () => {
    const task = makeTask(scene, 'deleted, lookalike stays', 3);
    expect(task.before.length).toBeGreaterThan(text.length);
    expect(task.after.length).toBeGreaterThan(text.length * 0.95);
  });

  it.each(kinds)('is the same for the same seed and another for another: %s', (kind) => {
    expect(makeTask(scene, kind, 7)).toEqual(makeTask(scene, kind, 7));
    if (kind !== 'unchanged') expect(makeTask(scene, kind, 7).after).not.toBe(makeTask(scene, kind, 8).after);
  });
});

describe('revise', () => {
  it('leads from old ranges to new ones', () => {
    const revision = revise('one two three', [
      { start: 0, end: 0, text: 'zero ' },
      { start: 4, end: 7, text: 'TWO' },
      { start: 13, end: 13, text: ' four', label: 'more' },
    ]);
    const shown = (start: number, end: number): string => {
      const range = revision.newRange({ start, end });
      return revision.text.slice(range.start, range.end);
    };
    expect(revision.text).toBe('zero one TWO three four');
    expect([shown(0, 3), shown(4, 7), shown(8, 13), shown(0, 13)]).toEqual([
      'one',
      'TWO',
      'three',
      'one TWO three',
    ]);
    expect(revision.placeOf('more')).toEqual({ start: 18, end: 23 });
  });

  it('refuses changes that overlap', () => {
    const overlapping = [
      { start: 0, end: 5, text: '' },
      { start: 4, end: 6, text: '' },
    ];
    expect(() => revise('one two', overlapping)).toThrow('overlap');
  });
});
