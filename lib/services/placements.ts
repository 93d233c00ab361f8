// What became of fragments in later texts, and what a person decides about it. Nothing moves in silence: every report
// that differs from what was known is a change in the log, with its scores.
import { AppError } from '@/lib/base/errors';
import type { Observable } from '@/lib/base/observable';
import type { ActionName, Operation, SetOperation } from '@/lib/domain/change';
import { added, edited } from '@/lib/domain/operations';
import { isDoubtful, isElsewhere, placementIn } from '@/lib/domain/placement';
import type { Anchor, Coding, Fragment, Id, Place, Placement, Source } from '@/lib/domain/records';
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
import { facesOfSource, sourceById } from '@/lib/store/read/sources';
import { found, present, type ServiceContext } from './context';
import { newPlacement, reported, reportedElsewhere, type PlacementReport } from './reported-placements';

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
          ...(isOwn
            ? reported(this.context, about, outcome)
            : await reportedElsewhere(this.context, about, outcome)),
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

  /** The person shows where the fragment stands in its own text. @throws AppError `not-found`, `fragment-empty` */
  reattach(fragmentId: Id, anchor: Anchor, textHash: string): Promise<void> {
    return this.reattachIn(null, { fragmentId, anchor, textHash });
  }

  /**
   * The person shows where the fragment stands in one face of its article; `null` is its own one, or for an anchor of
   * the other kind the first face of that kind. @throws AppError `not-found`, `fragment-empty`
   */
  async reattachIn(
    faceId: Id | null,
    { fragmentId, anchor, textHash }: Pick<Placement, 'fragmentId' | 'textHash'> & { anchor: Anchor },
  ): Promise<void> {
    if (anchor.quote.exact.trim() === '') throw new AppError('fragment-empty', 'The passage has no words');
    const shown: Place = { anchor, scores: shownByPerson };
    await this.context.recorder.record('fragment.reattach', async () => {
      const { database } = this.context;
      const fragment = present('fragment', await fragmentById(database, fragmentId), fragmentId);
      const sourceId = faceId ?? (await this.#faceOf(fragment, anchor));
      const values: Pick<Placement, 'textHash' | 'state' | 'places' | 'stood' | 'decision'> = {
        ...{ textHash, state: 'found', places: [shown], stood: null, decision: 'reattached' },
      };
      const fresh = newPlacement(this.context, fragment, { sourceId, face: anchor.kind, ...values });
      const known = placementIn(await placementsOfFragment(database, fragmentId), sourceId);
      // One that was taken away comes back under its id.
      const before = known ?? (await placementById(database, fresh.id));
      const operations =
        before === undefined
          ? [added('placement', fresh)]
          : edited('placement', before, { ...values, removed: false });
      return { projectId: fragment.projectId, operations, result: undefined };
    });
  }

  async #faceOf(fragment: Fragment, anchor: Anchor): Promise<Id> {
    if (anchor.kind === fragment.anchor.kind) return fragment.sourceId;
    const { database } = this.context;
    const own = present('source', await sourceById(database, fragment.sourceId), fragment.sourceId);
    const faces = await facesOfSource(database, own);
    return present(
      'source',
      faces.find(({ kind }) => kind === anchor.kind),
      fragment.sourceId,
    ).id;
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

/** A person's word needs no scores. */
const shownByPerson = { words: 1, before: null, after: null, inPlace: true, own: 0, other: 0 };
