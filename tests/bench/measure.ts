/** Gives the middle value, the mean of the two middle ones for an even count. @throws RangeError without values */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[sorted.length >> 1];
  const lower = sorted[(sorted.length - 1) >> 1];
  if (upper === undefined || lower === undefined) throw new RangeError('No values to take a median of');
  return (lower + upper) / 2;
}

/** Runs `once` this many times, one after the other, and gives the median of what it measured. */
export async function medianOf(runs: number, once: (run: number) => Promise<number>): Promise<number> {
  const values: number[] = [];
  for (let run = 0; run < runs; run += 1) values.push(await once(run));
  return median(values);
}
