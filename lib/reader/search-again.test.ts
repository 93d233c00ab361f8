import { describe, expect, it } from 'vitest';
import { describeQuote, textHash } from '@/lib/anchoring/describe';
import { foldedRange, foldText } from '@/lib/anchoring/fold';
import type { PageAnchor } from '@/lib/domain/records';
import { findAgain } from './search-again';
import type { SoughtFragment } from './sought-fragment';

const before =
  'We asked. Trust came late in most of the families we met. Others stayed with an aunt. Nobody knew their story any more.';
const now =
  'We asked. Trust came late in nearly all of the families we met. Others stayed with an aunt. The rest was left out.';

function sought(id: string, words: string): SoughtFragment {
  const folded = foldText(before);
  const range = { start: before.indexOf(words), end: before.indexOf(words) + words.length };
  const anchor: PageAnchor = {
    kind: 'page',
    quote: describeQuote(before, range),
    ranges: [range],
    textHash: textHash(folded),
    fold: foldedRange(folded, range),
  };
  return { id, anchor };
}

const fragments = [
  sought('changed', 'Trust came late in most of the families'),
  sought('found', 'Others stayed with an aunt'),
  sought('lost', 'Nobody knew their story any more'),
];
const kept = new Map([[textHash(foldText(before)), foldText(before).text]]);
const textOf = (hash: string): Promise<string | null> => Promise.resolve(kept.get(hash) ?? null);

describe('a search for the fragments of a page elsewhere', () => {
  it('tells what became of each, with places in the text that was sent', async () => {
    const found = await findAgain({ raw: now, fragments, textOf }, () => false);
    expect(found?.map(({ id, state }) => [id, state])).toEqual([
      ['changed', 'changed'],
      ['found', 'found'],
      ['lost', 'lost'],
    ]);
    const words = found?.map(({ places }) =>
      places[0]?.ranges.map(({ start, end }) => now.slice(start, end)),
    );
    expect(words).toEqual([
      ['Trust came late in nearly all of the families'],
      ['Others stayed with an aunt'],
      undefined,
    ]);
  });

  it('calls what stands in the very same words the same, without asking for any text', async () => {
    const none = (): Promise<never> => Promise.reject(new Error('Nothing is to be asked'));
    const found = await findAgain({ raw: before, fragments, textOf: none }, () => false);
    expect(found?.map(({ state }) => state)).toEqual(['same', 'same', 'same']);
  });

  it('gives nothing when nobody waits any more', async () => {
    expect(await findAgain({ raw: now, fragments, textOf }, () => true)).toBeNull();
  });
});
