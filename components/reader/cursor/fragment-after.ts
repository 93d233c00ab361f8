import type { CodedFragment } from '@/lib/domain/drafts';
import { compareInDocument } from '@/lib/domain/reading-order';
import type { Id } from '@/lib/domain/records';

/** Gives the fragment that comes next in a document; around the ends. `null` where nothing is coded. */
export function fragmentAfter(
  fragments: readonly CodedFragment[],
  focusedId: Id | null,
  by: 1 | -1,
): CodedFragment | null {
  const inOrder = fragments.toSorted((one, other) => compareInDocument(one.fragment, other.fragment));
  const at = inOrder.findIndex(({ fragment }) => fragment.id === focusedId);
  const next = at < 0 && by === -1 ? inOrder.length - 1 : at + by;
  return inOrder.at(next % Math.max(1, inOrder.length)) ?? null;
}
