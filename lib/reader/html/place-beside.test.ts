import { describe, expect, it } from 'vitest';
import { placeBeside } from './place-beside';

const frame = { width: 1000, height: 600 };
const size = { width: 300, height: 100 };

function lines(...tops: number[]) {
  return tops.map((top) => ({ top, bottom: top + 20, left: top === tops[0] ? 200 : 40 }));
}

describe('a place beside a passage', () => {
  it('is below it, at the left of its last line', () => {
    expect(placeBeside({ lines: lines(100, 120), size, frame })).toEqual({ top: 146, left: 40, height: 100 });
  });

  it('is above it where there is no room below', () => {
    expect(placeBeside({ lines: lines(500), size, frame })).toMatchObject({ top: 394, height: 100 });
  });

  it('stays inside the window', () => {
    const atEdge = [{ top: 100, bottom: 120, left: 900 }];
    expect(placeBeside({ lines: atEdge, size, frame }).left).toBe(694);
    const outside = [{ top: 100, bottom: 120, left: -50 }];
    expect(placeBeside({ lines: outside, size, frame }).left).toBe(6);
  });

  it('is lower than what stands there when neither side has room for it', () => {
    const high = { width: 300, height: 500 };
    const { top, height } = placeBeside({ lines: lines(250), size: high, frame });
    expect({ top, height }).toEqual({ top: 276, height: 318 });
  });

  it('is the foot of the window when the passage fills it', () => {
    const all = [{ top: -200, bottom: 900, left: 40 }];
    expect(placeBeside({ lines: all, size, frame })).toEqual({ top: 494, left: 40, height: 100 });
  });
});
