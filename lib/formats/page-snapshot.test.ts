import { describe, expect, it } from 'vitest';
import type { PageSnapshot } from '@/lib/domain/page-snapshot';
import { deflateText } from './deflate';
import { readPageSnapshot, writePageSnapshot } from './page-snapshot';

const snapshot: PageSnapshot = {
  text: 'Findings\nThe network <b>held</b> \u{1F333}.\n',
  blocks: [
    { kind: 'heading', level: 1, start: 0, end: 8, isMain: true },
    { kind: 'paragraph', level: null, start: 9, end: 36, isMain: false },
  ],
};

describe('the file of a page’s snapshot', () => {
  it('gives the snapshot back', async () => {
    expect(await readPageSnapshot(await writePageSnapshot(snapshot))).toEqual(snapshot);
  });

  it.each([
    ['is no JSON', '{'],
    ['is something else', '{"text":1}'],
    ['has a kind that does not exist', JSON.stringify(withBlock({ kind: 'script' }))],
    ['has a block that ends after the text', JSON.stringify(withBlock({ end: 999 }))],
    ['has blocks that overlap', JSON.stringify(withBlock({ start: 4 }))],
    ['has more in a block than belongs there', JSON.stringify(withBlock({ html: '<p>' }))],
  ])('is damaged when it %s', async (_, json) => {
    await expect(readPageSnapshot(await deflateText(json))).rejects.toMatchObject({
      code: 'storage-damaged',
    });
  });

  it('is damaged when it is not deflated', async () => {
    const bytes = new TextEncoder().encode(JSON.stringify(snapshot));
    await expect(readPageSnapshot(bytes)).rejects.toMatchObject({ code: 'storage-damaged' });
  });
});

function withBlock(values: Readonly<Record<string, unknown>>): unknown {
  const [first, second] = snapshot.blocks;
  return { ...snapshot, blocks: [first, { ...second, ...values }] };
}
