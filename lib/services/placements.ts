// What became of fragments in later texts, and what a person decides about it. Nothing moves in silence: every report
// that differs from what was known is a change in the log, with its scores.
import { v5 } from 'uuid';
import { AppError } from '@/lib/base/errors';
import type { Observable } from '@/lib/base/observable';
import type { ActionName, Operation, SetOperation } from '@/lib/domain/change';
import { added, edited, removedSet } from '@/lib/domain/operations';
import { isDoubtful, isElsewhere, placementIn, roundedScores } from '@/lib/domain/placement';
import type {
  Anchor,
  AnchorState,
  Coding,
  Fragment,
  Id,
  Place,
  Placement,
  Source,
} from '@/lib/domain/records';
import { newestChange } from '@/lib/store/read/changes';
import { codingsOfFragment } from '@/lib/store/read/codings';
import { fragmentById, fragmentsOfArticle } from '@/lib/store/read/fragments';
import { observe } from '@/lib/store/read/observe';
import {
  placementById,
  placementsOfFragment,
  placementsOfFragments,
  placementsOfProject,
} from '@/lib/store/read/placements';
import { sourceById } from '@/lib/store/read/sources';
import { found, present, type ServiceContext } from './context';

/** What a search for one fragment gave. */
export type PlacementReport = Pick<Placement, 'fragmentId' | 'state' | 'places' | 'stood'>;

/** What a search in one text of a source gave. */
export type SearchReport = {
  readonly sourceId: Id;
  readonly face: Anchor['kind'];
  readonly textHash: string;
  readonly outcomes: readonly PlacementReport[];
};

/** A fragment with what became of it in a later text of its source. */
export type PlacedFragment = {
  readonly placement: Placement;
  readonly fragment: Fragment;
  readonly source: Source;
  readonly codings: readonly Coding[];
};

/** What a report is about: a fragment in one face, with what is known of it there. */
type Reported = Pick<Placement, 'sourceId' | 'face' | 'textHash'> & {
  readonly fragment: Fragment;
  readonly before: Placement | undefined;
};

/** Ids of placements follow from fragment and face, so that two devices make the same one. */
const namespace = '3f0f5b0e-6f0b-5c55-9d0c-2b8f0c6a7e11';

/** Keeps what became of fragments. */
export class PlacementsService {
  constructor(private readonly context: ServiceContext) {}

  /**
   * Records what a search found where it says something new: a fragment that stands where it stood leaves no trace.
   * What a person decided stays until the fragment's state in a new text is in doubt again. A fragment of another face
   * of the article that is not in this one is not lost: it simply is not there.
   */
  async report({ sourceId, face, textHash, outcomes }: SearchReport): Promise<void> {
    await this.context.recorder.record('fragment.place', async () => {
      const { database } = this.context;
      const source = present('source', await sourceById(database, sourceId), sourceId);
      const articles = await fragmentsOfArticle(database, source);
      const fragments = new Map(articles.map((each) => [each.id, each]));
      const ids = outcomes.map(({ fragmentId }) => fragmentId).filter((id) => fragments.has(id));
      const known = await placementsOfFragments(database, ids);
      const operations: Operation[] = [];
      for (const outcome of outcomes) {
        const fragment = fragments.get(outcome.fragmentId);
        if (fragment === undefined) continue;
        const before = placementIn(known.get(fragment.id) ?? [], sourceId);
        const about = { fragment, before, sourceId, face, textHash };
        const isOwn = fragment.sourceId === sourceId;
        operations.push(
          ...(isOwn ? this.#reported(about, outcome) : await this.#reportedElsewhere(about, outcome)),
        );
      }
      return { projectId: source.projectId, operations, result: undefined };
    });
  }

  /** The person says that the fragment stands at this place. @throws AppError `not-found` */
  accept(placementId: Id, place = 0): Promise<Placement> {
    return this.#decide('fragment.accept', placementId, (placement) => {
      const chosen = placement.places[place];
      if (chosen === undefined) throw new AppError('not-found', `No place ${place} of ${placementId}`);
      return { decision: 'accepted', places: [chosen] };
    });
  }

  /** The person shows where the fragment stands. @throws AppError `not-found`, `fragment-empty` */
  async reattach(fragmentId: Id, anchor: Anchor, textHash: string): Promise<void> {
    if (anchor.quote.exact.trim() === '') throw new AppError('fragment-empty', 'The passage has no words');
    const shown: Place = { anchor, scores: shownByPerson };
    await this.context.recorder.record('fragment.reattach', async () => {
      const { database } = this.context;
      const fragment = present('fragment', await fragmentById(database, fragmentId), fragmentId);
      const { sourceId } = fragment;
      const before = placementIn(await placementsOfFragment(database, fragmentId), sourceId);
      const values: Pick<Placement, 'textHash' | 'state' | 'places' | 'stood' | 'decision'> = {
        ...{ textHash, state: 'found', places: [shown], stood: null, decision: 'reattached' },
      };
      const operations =
        before === undefined
          ? [added('placement', this.#newPlacement(fragment, { sourceId, face: anchor.kind, ...values }))]
          : edited('placement', before, values);
      return { projectId: fragment.projectId, operations, result: undefined };
    });
  }

  /** The person says that the passage is gone from the text. Its coding stays valid. @throws AppError `not-found` */
  markGone(placementId: Id): Promise<Placement> {
    return this.#decide('fragment.gone', placementId, () => ({ decision: 'gone' }));
  }

  /** Takes a decision back: the question is as it was before, and a person has to look again. @throws AppError `not-found` */
  async reopen(placementId: Id): Promise<Placement> {
    const { database } = this.context;
    const placement = found('placement', await placementById(database, placementId), placementId);
    const decided = await newestChange(database, placement.projectId, ({ operations }) =>
      operations.some(
        (each) => isSetOf(placementId, each) && each.field === 'decision' && each.value !== null,
      ),
    );
    const sets = (decided?.operations ?? []).filter((each) => isSetOf(placementId, each));
    return this.#decide('fragment.reopen', placementId, (current) => valuesToAskAgain(current, sets));
  }

  /** Gives the fragments of a project that a person has to look at, now and after each change. */
  observeDoubtful(projectId: Id): Observable<PlacedFragment[]> {
    return observe(() => this.doubtful(projectId));
  }

  /** Gives the fragments of a project that a person has to look at: those of one source together, as they came. */
  doubtful(projectId: Id): Promise<PlacedFragment[]> {
    return this.#placed(projectId, isDoubtful);
  }

  /** Gives the fragments of a project about which a person has decided, now and after each change. */
  observeDecided(projectId: Id): Observable<PlacedFragment[]> {
    return observe(() => this.decided(projectId));
  }

  /** Gives the fragments of a project about which a person has decided: those of one source together, as they came. */
  decided(projectId: Id): Promise<PlacedFragment[]> {
    return this.#placed(projectId, ({ decision }) => decision !== null);
  }

  async #placed(projectId: Id, isWanted: (placement: Placement) => boolean): Promise<PlacedFragment[]> {
    const { database } = this.context;
    const wanted = (await placementsOfProject(database, projectId)).filter(isWanted);
    const items = await Promise.all(
      wanted.map(async (placement) => ({
        placement,
        fragment: await fragmentById(database, placement.fragmentId),
        source: await sourceById(database, placement.sourceId),
        codings: await codingsOfFragment(database, placement.fragmentId),
      })),
    );
    const standing = items.flatMap(({ fragment, source, ...rest }) => {
      if (fragment === undefined || fragment.removed || source === undefined || source.removed) return [];
      // What another face makes of a fragment says nothing of its own.
      if (isElsewhere(rest.placement, fragment)) return [];
      return [{ ...rest, fragment, source }];
    });
    return standing.sort((a, b) => (a.source.id < b.source.id ? -1 : a.source.id > b.source.id ? 1 : 0));
  }

  #reported(about: Reported, { state, places, stood }: PlacementReport): Operation[] {
    const { fragment, before, sourceId, face, textHash } = about;
    const rounded = places.map((each) => ({ ...each, scores: roundedScores(each.scores) }));
    const isSure = state === 'same' || state === 'found';
    if (before === undefined) {
      // A fragment that stands in its own text, or was only shifted, is what everyone expects.
      if (isSure) return [];
      const values = { sourceId, face, textHash, state, places: rounded, stood, decision: null };
      return [added('placement', this.#newPlacement(fragment, values))];
    }
    if (before.textHash === textHash && before.state === state) return [];
    if (before.decision !== null && before.textHash === textHash) return [];
    const decision = decisionAfter(before.decision, state);
    return edited('placement', before, { textHash, state, places: rounded, stood, decision });
  }

  /** In another face a fragment is either there, with its place, or it is not and leaves no trace. */
  async #reportedElsewhere(about: Reported, { state, places }: PlacementReport): Promise<Operation[]> {
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
    const fresh = this.#newPlacement(fragment, values);
    // One that was taken away comes back under its id.
    const known = before ?? (await placementById(this.context.database, fresh.id));
    if (known === undefined) return [added('placement', fresh)];
    if (!known.removed && known.textHash === textHash && known.state === kept) return [];
    return edited('placement', known, { textHash, state: kept, places: shown, removed: false });
  }

  #newPlacement(
    fragment: Fragment,
    values: Pick<Placement, 'sourceId' | 'face' | 'textHash' | 'state' | 'places' | 'stood' | 'decision'>,
  ): Placement {
    const place = values.sourceId === fragment.sourceId ? values.face : values.sourceId;
    return {
      id: v5(`${fragment.id} ${place}`, namespace),
      projectId: fragment.projectId,
      createdAt: this.context.recorder.timestamp(),
      removed: false,
      fragmentId: fragment.id,
      ...values,
    };
  }

  #decide(
    action: ActionName,
    placementId: Id,
    values: (placement: Placement) => Partial<Placement>,
  ): Promise<Placement> {
    return this.context.recorder.record(action, async () => {
      const row = await placementById(this.context.database, placementId);
      const placement = found('placement', row, placementId);
      const decided = values(placement);
      const operations = edited('placement', placement, decided);
      return { projectId: placement.projectId, operations, result: { ...placement, ...decided } };
    });
  }
}

/**
 * What the decision put aside, such as the other places, comes back; a place of which nothing else is known any more
 * is in doubt again.
 */
function valuesToAskAgain(placement: Placement, decided: readonly SetOperation[]): Partial<Placement> {
  // Operations on a placement are of its own fields.
  const before = Object.fromEntries(decided.map((each) => [each.field, each.before])) as Partial<Placement>;
  const asked = { ...before, decision: null };
  return isDoubtful({ ...placement, ...asked }) ? asked : { decision: null, state: 'unsure' };
}

function isSetOf(placementId: Id, operation: Operation): operation is SetOperation {
  return operation.op === 'set' && operation.noun === 'placement' && operation.id === placementId;
}

/** A decision holds as long as the new text says nothing else. */
function decisionAfter(decision: Placement['decision'], state: AnchorState): Placement['decision'] {
  if (decision === 'gone') return state === 'lost' ? 'gone' : null;
  return state === 'same' || state === 'found' ? decision : null;
}

/** A person's word needs no scores. */
const shownByPerson = { words: 1, before: null, after: null, inPlace: true, own: 0, other: 0 };
