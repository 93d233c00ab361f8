// What it takes to tell which fragments are at a point of the window.
import type { Random } from '@/tests/fixtures/projects/random';
import { frame } from './tasks';

/** Milliseconds for one point, the mean of ten for each place of the page, and how many of all points were on something. */
export type HitTimes = { readonly times: readonly number[]; readonly hits: number };

/** Points that are asked for one after the other: a browser's clock is too coarse for one. */
const pointsEach = 10;

/** Asks at random points of the text's column, having scrolled to as many random places; layout is done before. */
export async function hitTimes(
  places: number,
  random: Random,
  countAt: (x: number, y: number) => number,
): Promise<HitTimes> {
  const times: number[] = [];
  let hits = 0;
  const column =
    document.querySelector('main')?.getBoundingClientRect() ?? document.body.getBoundingClientRect();
  for (let place = 0; place < places; place += 1) {
    scrollTo({ top: random() * document.body.scrollHeight, behavior: 'instant' });
    await frame();
    const points = Array.from({ length: pointsEach }, () => [
      column.left + random() * column.width,
      random() * innerHeight,
    ]);
    const started = performance.now();
    for (const [x = 0, y = 0] of points) if (countAt(x, y) > 0) hits += 1;
    times.push((performance.now() - started) / pointsEach);
  }
  return { times, hits };
}
