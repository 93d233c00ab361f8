import { describe, expect, it } from 'vitest';
import { runInSlices } from './slices';

function clock(stepMilliseconds: number) {
  let time = 0;
  const pauses: number[] = [];
  function* steps(count: number): Generator<undefined, string> {
    for (let done = 0; done < count; done += 1) {
      time += stepMilliseconds;
      yield;
    }
    return 'done';
  }
  const pace = {
    now: () => time,
    pause: () => {
      pauses.push(time);
      return Promise.resolve();
    },
  };
  return { steps, pace, pauses };
}

describe('running in slices', () => {
  it('lets other work in after every 8 ms', async () => {
    const { steps, pace, pauses } = clock(3);
    expect(await runInSlices(steps(10), undefined, pace)).toBe('done');
    expect(pauses).toEqual([9, 18, 27]);
  });

  it('does not pause for short work', async () => {
    const { steps, pace, pauses } = clock(1);
    expect(await runInSlices(steps(5), undefined, pace)).toBe('done');
    expect(pauses).toEqual([]);
  });

  it('stops when nobody wants the result any more', async () => {
    const { steps, pace, pauses } = clock(10);
    expect(await runInSlices(steps(100), () => pauses.length === 2, pace)).toBeNull();
    expect(pauses).toHaveLength(2);
  });
});
