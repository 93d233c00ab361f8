// What a search for fragments leaves in the log: something only where it says something new.
import { v5 } from 'uuid';
import type { Operation } from '@/lib/domain/change';
import { added, edited, removedSet } from '@/lib/domain/operations';
import { roundedScores } from '@/lib/domain/placement';
import type { AnchorState, Fragment, Placement } from '@/lib/domain/records';
import { placementById } from '@/lib/store/read/placements';
import type { ServiceContext } from './context';

/** What a search for one fragment gave. */
export type PlacementReport = Pick<Placement, 'fragmentId' | 'state' | 'places' | 'stood'>;

/** What a report is about: a fragment in one face, with what is known of it there. */
export type Reported = Pick<Placement, 'sourceId' | 'face' | 'textHash'> & {
  readonly fragment: Fragment;
  readonly before: Placement | undefined;
};

/** Ids of placements follow from fragment and face, so that two devices make the same one. */
const namespace = '3f0f5b0e-6f0b-5c55-9d0c-2b8f0c6a7e11';

/** Gives what to record of a fragment in the text it was made in, or a later one of that face. */
export function reported(
  context: ServiceContext,
  about: Reported,
  { state, places, stood }: PlacementReport,
): Operation[] {
  const { fragment, before, sourceId, face, textHash } = about;
  const rounded = places.map((each) => ({ ...each, scores: roundedScores(each.scores) }));
  const isSure = state === 'same' || state === 'found';
  if (before === undefined) {
    // A fragment that stands in its own text, or was only shifted, is what everyone expects.
    if (isSure) return [];
    const values = { sourceId, face, textHash, state, places: rounded, stood, decision: null };
    return [added('placement', newPlacement(context, fragment, values))];
  }
  if (before.textHash === textHash && before.state === state) return [];
  if (before.decision !== null && before.textHash === textHash) return [];
  const decision = decisionAfter(before.decision, state);
  return edited('placement', before, { textHash, state, places: rounded, stood, decision });
}

/** Gives what to record of a fragment in another face: it is there, with its place, or it is not and leaves no trace. */
export async function reportedElsewhere(
  context: ServiceContext,
  about: Reported,
  { state, places }: PlacementReport,
): Promise<Operation[]> {
  const { fragment, before, sourceId, face, textHash } = about;
  const isHere = state === 'same' || state === 'found' || state === 'changed';
  if (!isHere) return before === undefined ? [] : removedSet('placement', before);
  const [place] = places;
  // Without a place it stands where it was placed before.
  if (place === undefined) return [];
  const shown = [{ ...place, scores: roundedScores(place.scores) }];
  const kept = state === 'changed' ? state : 'found';
  const values = {
    sourceId,
    face,
    textHash,
    state: kept,
    places: shown,
    stood: null,
    decision: null,
  } as const;
  const fresh = newPlacement(context, fragment, values);
  // One that was taken away comes back under its id.
  const known = before ?? (await placementById(context.database, fresh.id));
  if (known === undefined) return [added('placement', fresh)];
  if (!known.removed && known.textHash === textHash && known.state === kept) return [];
  const back = known.removed ? { removed: false, decision: null } : {};
  return edited('placement', known, { textHash, state: kept, places: shown, ...back });
}

/** Makes the placement of a fragment in one face. */
export function newPlacement(
  context: ServiceContext,
  fragment: Fragment,
  values: Pick<Placement, 'sourceId' | 'face' | 'textHash' | 'state' | 'places' | 'stood' | 'decision'>,
): Placement {
  const place = values.sourceId === fragment.sourceId ? values.face : values.sourceId;
  return {
    id: v5(`${fragment.id} ${place}`, namespace),
    projectId: fragment.projectId,
    createdAt: context.recorder.timestamp(),
    removed: false,
    fragmentId: fragment.id,
    ...values,
  };
}

/** A decision holds as long as the new text says nothing else. */
function decisionAfter(decision: Placement['decision'], state: AnchorState): Placement['decision'] {
  if (decision === 'gone') return state === 'lost' ? 'gone' : null;
  return state === 'same' || state === 'found' ? decision : null;
}
