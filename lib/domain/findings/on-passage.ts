import type { Id } from '@/lib/domain/records';
import type { Finding } from './finding';

/** A coded passage that a person is at. */
export type PassageInFront = { readonly fragmentId: Id; readonly codeIds: readonly Id[] };

/** Gives the findings about a passage, or about a code on it, that something can be done about; in their order. */
export function fixableOn(
  { fragmentId, codeIds }: PassageInFront,
  findings: readonly Finding[],
): readonly Finding[] {
  return findings.filter(({ place, fixes }) => {
    if (fixes.length === 0) return false;
    return place.noun === 'fragment'
      ? place.id === fragmentId
      : place.noun === 'code' && codeIds.includes(place.id);
  });
}
