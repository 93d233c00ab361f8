// Draws that can be made again: the same things and the same seed give the same choice, on every machine.

/** Gives `count` different things by chance, in the order in which they were drawn; all of them when there are fewer. */
export function drawn<T>(things: readonly T[], count: number, seed: string): T[] {
  const next = randomNumbers(seed);
  const left = [...things];
  const chosen: T[] = [];
  while (left.length > 0 && chosen.length < count) {
    chosen.push(...left.splice(Math.floor(next() * left.length), 1));
  }
  return chosen;
}

/** Numbers from 0 to 1 (mulberry32) that start from the letters of a text (FNV-1a). */
function randomNumbers(seed: string): () => number {
  let state = 0x811c9dc5;
  for (const letter of seed) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}
