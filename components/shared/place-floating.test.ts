import { describe, expect, it } from 'vitest';
import { placeFloating } from './place-floating';

const frame = { width: 1000, height: 600 };
const box = { width: 200, height: 100 };
const at = (left: number, top: number) => ({ left, top, right: left + 50, bottom: top + 20 });

describe('placing what floats', () => {
  it('stands below its anchor, aligned left', () => {
    expect(placeFloating(at(100, 100), box, frame)).toEqual({ left: 100, top: 124 });
  });

  it('stands above when there is no room below', () => {
    expect(placeFloating(at(100, 560), box, frame)).toEqual({ left: 100, top: 456 });
  });

  it('stays inside the window at the right', () => {
    expect(placeFloating(at(980, 100), box, frame)).toEqual({ left: 792, top: 124 });
  });

  it('stays inside the window when it is as high as the window', () => {
    expect(placeFloating(at(0, 300), { width: 200, height: 600 }, frame)).toEqual({ left: 8, top: 8 });
  });
});
