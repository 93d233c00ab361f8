import { describe, expect, it } from 'vitest';
import { boxBetween, movedBox, sizedBox } from './area';

const size = { width: 600, height: 800, transform: [1, 0, 0, -1, 0, 800] };

describe('an area of a page', () => {
  it('lies between its corners, whichever way it was drawn, and never off the page', () => {
    const box = { page: 2, left: 500, top: 0, width: 100, height: 50 };
    expect(
      boxBetween(2, size, [
        [700, 50],
        [500, -20],
      ]),
    ).toEqual(box);
  });

  it('stays on the page when it is moved or sized', () => {
    const box = { page: 1, left: 10, top: 10, width: 100, height: 50 };
    expect(movedBox(box, size, [-30, 5])).toMatchObject({ left: 0, top: 15 });
    expect(movedBox(box, size, [9000, 9000])).toMatchObject({ left: 500, top: 750 });
    expect(sizedBox(box, size, [9000, -9000])).toMatchObject({ width: 590, height: 8 });
  });
});
