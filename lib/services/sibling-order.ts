// Where a code goes among its siblings. Removed siblings count, so that a restored one has its place back.
import { generateKeyBetween } from 'fractional-indexing';
import { compareSiblings } from '@/lib/domain/code-tree';
import type { Code, Id } from '@/lib/domain/records';

/**
 * Gives the order that puts a code before `beforeId`, or last when that is null or not a sibling.
 * @param siblings all codes under the same parent, without the code itself
 */
export function orderBefore(siblings: readonly Code[], beforeId: Id | null): string {
  const sorted = [...siblings].sort(compareSiblings);
  const next = sorted.find((sibling) => sibling.id === beforeId);
  if (next === undefined) return generateKeyBetween(sorted.at(-1)?.order ?? null, null);
  // Two devices may have given two siblings one order; a key fits only between different ones.
  const previous = sorted.findLast((sibling) => sibling.order < next.order);
  return generateKeyBetween(previous?.order ?? null, next.order);
}
