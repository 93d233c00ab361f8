import type { Polarity } from '@/lib/domain/records';

/** Polarity of the next coding; `undefined` leaves it to the code. */
export type NextPolarity = Polarity | undefined;

const cycle: readonly NextPolarity[] = [undefined, 'protective', 'hindering', 'mixed', 'conditional'];

/** Gives the polarity that the key P goes to. */
export function polarityAfter(polarity: NextPolarity): NextPolarity {
  return cycle[(cycle.indexOf(polarity) + 1) % cycle.length];
}
