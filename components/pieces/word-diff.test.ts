import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordDiff } from './word-diff';

describe('the words of a changed passage', () => {
  it('say what went and what came, in whole words', () => {
    expect(wordDiff('They trusted each other.', 'They relied on each other.')).toEqual([
      { kind: 'same', text: 'They ' },
      { kind: 'deleted', text: 'trusted ' },
      { kind: 'inserted', text: 'relied on ' },
      { kind: 'same', text: 'each other.' },
    ]);
  });

  it('are all there: without what came the old text, without what went the new one', () => {
    const words = fc.array(fc.constantFrom('één', 'keer', 'steun', ',', 'van', 'naïef', 'zo’n'), {
      maxLength: 12,
    });
    const text = words.map((each) => each.join(' '));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const runs = wordDiff(before, after);
        const without = (kind: string): string =>
          runs
            .filter((run) => run.kind !== kind)
            .map((run) => run.text)
            .join('');
        expect([without('inserted'), without('deleted')]).toEqual([before, after]);
      }),
    );
  });
});
