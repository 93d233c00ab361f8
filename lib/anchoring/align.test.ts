import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align, type Run } from './align';
import { foldText } from './fold';

const words = fc.constantFrom(
  'carers',
  'trust',
  'network',
  'school',
  'because',
  'nobody',
  'asked',
  'them',
  'twice',
);
const prose = (maxLength: number) => fc.array(words, { maxLength }).map((list) => list.join(''));

/** A text before and after one stretch was replaced. */
const edits = fc.record({ lead: prose(40), gone: prose(12), put: prose(12), tail: prose(40) });

const unitsOf = (text: string) => foldText(text).units;

function agree(before: string, after: string, run: Run): boolean {
  const { before: old, after: now, length } = run;
  return before.slice(old, old + length) === after.slice(now, now + length);
}

function apart(runs: readonly Run[]): boolean {
  return runs.every((run, index) => {
    const next = runs[index + 1];
    if (next === undefined) return true;
    return run.before + run.length <= next.before && run.after + run.length <= next.after;
  });
}

describe('align', () => {
  it('gives runs that are not empty, agree unit for unit, ascend and do not overlap', () => {
    fc.assert(
      fc.property(prose(80), prose(80), (before, after) => {
        const { kept, all } = align(unitsOf(before), unitsOf(after));
        expect(apart(kept)).toBe(true);
        expect(all.every((run) => run.length > 0 && agree(before, after, run))).toBe(true);
        expect(kept.every((run) => run.length > 0 && agree(before, after, run))).toBe(true);
      }),
    );
  });

  it('gives one run for a text that did not change', () => {
    fc.assert(
      fc.property(prose(60), (text) => {
        const whole = text === '' ? [] : [{ before: 0, after: 0, length: text.length }];
        expect(align(unitsOf(text), unitsOf(text)).kept).toEqual(whole);
      }),
    );
  });

  it('keeps everything before and after a stretch that was replaced', () => {
    fc.assert(
      fc.property(edits, ({ lead, gone, put, tail }) => {
        const { kept } = align(unitsOf(lead + gone + tail), unitsOf(lead + put + tail));
        const units = kept.reduce((sum, { length }) => sum + length, 0);
        expect(units).toBeGreaterThanOrEqual(lead.length + tail.length - Math.min(gone.length, put.length));
      }),
    );
  });

  it('tells what moved apart from what kept its order', () => {
    const [first, second] = [
      'Nobody had told the carers that the office closed at four. ',
      'The younger children learned quickly which teachers listened to them. ',
    ];
    const middle =
      'Between these sentences stands a longer passage, which keeps its place while the others trade theirs. ';
    const [before, after] = [foldText(first + middle + second), foldText(second + middle + first)];
    const { kept, all } = align(before.units, after.units);
    const moved = all.filter((run) => !kept.includes(run)).map(({ before: at }) => at);
    expect(kept.some(({ length }) => length >= foldText(middle).units.length)).toBe(true);
    expect(moved).toContain(0);
  });
});
