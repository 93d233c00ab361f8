import type { PageAnchor } from '@/lib/domain/records';
import type { PageFragment } from '@/lib/messaging/protocol';

/** Tells whether a fragment marks just this passage. */
export function isSamePassage({ anchor }: PageFragment, passage: PageAnchor | undefined): boolean {
  if (anchor.kind !== 'page' || passage === undefined) return false;
  return JSON.stringify(anchor.ranges) === JSON.stringify(passage.ranges);
}
