// What a fragment's state or its decision looks like: an icon beside the word, never a colour alone.
import type { AnchorState, Placement } from '@/lib/domain/records';

const stateIcons: Readonly<Record<AnchorState, string>> = {
  same: 'check',
  found: 'check',
  changed: 'diff',
  unsure: 'question',
  lost: 'search-stop',
};

const decisionIcons: Readonly<Record<NonNullable<Placement['decision']>, string>> = {
  accepted: 'pass',
  reattached: 'link',
  gone: 'circle-slash',
};

/** Gives the icon of what is the matter with a fragment, or of what a person decided. */
export function iconOf({ state, decision }: Pick<Placement, 'state' | 'decision'>): string {
  return decision === null ? stateIcons[state] : decisionIcons[decision];
}
