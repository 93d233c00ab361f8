import { describe, expect, it } from 'vitest';
import { findInterrupted } from './find-interrupted';
import { foldText } from './fold';

const page =
  'They stayed because somebody had asked them to. 1 This is a footnote about method. come back, and so they did.';

describe('findInterrupted', () => {
  it('finds both parts around what stands between them', () => {
    const parts = findInterrupted(foldText(page), 'somebody had asked them to come back, and so they did');
    expect(parts?.map(({ start, end }) => page.slice(start, end))).toEqual([
      'somebody had asked them to',
      'come back, and so they did',
    ]);
  });

  it('does not join parts that stand in another order', () => {
    expect(
      findInterrupted(foldText(page), 'come back, and so they did somebody had asked them to'),
    ).toBeNull();
  });

  it('does not join parts that stand far apart', () => {
    const far = page.replace('method', 'method '.repeat(900));
    expect(
      findInterrupted(foldText(far), 'somebody had asked them to come back, and so they did'),
    ).toBeNull();
  });

  it('does not recognise a part of a few letters', () => {
    expect(findInterrupted(foldText('He said yes. 3 Note. no'), 'He said yes no')).toBeNull();
  });
});
