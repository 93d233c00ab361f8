import type { FoldState } from './fold';
import { nouns, type Noun } from './records';

/**
 * Gives a state as text that is the same exactly when the state is: records by noun and id, keys in order.
 * Two devices, or a project and its backup, are compared by it.
 */
export function canonicalText(state: FoldState): string {
  return nouns
    .flatMap((noun) =>
      [...state[noun].values()].sort((a, b) => (a.id < b.id ? -1 : 1)).map((record) => [noun, record]),
    )
    .map((pair) => JSON.stringify(inKeyOrder(pair)))
    .join('\n');
}

/** Gives the number of records of each noun, removed ones too. */
export function countRecords(state: FoldState): Record<Noun, number> {
  // Every noun is a key; the compiler cannot know it of an object that is made from entries.
  return Object.fromEntries(nouns.map((noun) => [noun, state[noun].size])) as Record<Noun, number>;
}

function inKeyOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inKeyOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, each]) => [key, inKeyOrder(each)]));
}
