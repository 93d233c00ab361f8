// The crosswalk between code systems: concepts, and the codes that belong to them. The codebook engine makes its table.
import { AppError } from '@/lib/base/errors';
import type { Labels } from '@/lib/base/language';
import type { Operation } from '@/lib/domain/change';
import { fillOfKnown, type KnownFill } from '@/lib/domain/crosswalk/fill-known';
import { isSameName } from '@/lib/domain/crosswalk/names';
import { added, edited, removedSet } from '@/lib/domain/operations';
import type { Concept, Id } from '@/lib/domain/records';
import { codeById, codesOfProject } from '@/lib/store/read/codes';
import { conceptById, conceptsOfProject } from '@/lib/store/read/concepts';
import { newRecord, present, type ServiceContext } from './context';

/** What filling did: how many concepts are new, and how many got further codes. */
export type Filled = { readonly added: number; readonly extended: number };

/** Edits the crosswalk of the current project; each method is one change and one undo. */
export class CrosswalkService {
  constructor(private readonly context: ServiceContext) {}

  /** Gives the concepts that are there, oldest first. */
  async all(): Promise<Concept[]> {
    return conceptsOfProject(this.context.database, await this.context.currentProjectId());
  }

  /**
   * Makes a concept with these codes, each once.
   * @throws AppError `code-has-no-label` without a name, `concept-exists` when there is one of that name, `code-not-found`
   */
  async add(labels: Labels, codeIds: readonly Id[] = []): Promise<Concept> {
    const projectId = await this.context.currentProjectId();
    return this.context.recorder.record('concept.add', async () => {
      const named = await this.#freeName(projectId, labels, null);
      const unique = [...new Set(codeIds)];
      for (const id of unique) await this.#code(id);
      const concept: Concept = {
        ...newRecord(this.context, projectId),
        ...{ labels: named, codeIds: unique, note: '' },
      };
      return { projectId, operations: [added('concept', concept)], result: concept };
    });
  }

  /** Gives a concept another name. @throws AppError `not-found`, and as `add` for the name */
  rename(id: Id, labels: Labels): Promise<Concept> {
    return this.#edit(id, async ({ projectId }) => ({ labels: await this.#freeName(projectId, labels, id) }));
  }

  /** Writes the note of a concept. @throws AppError `not-found` */
  setNote(id: Id, note: string): Promise<Concept> {
    return this.#edit(id, () => Promise.resolve({ note: note.trim() }));
  }

  /** Puts a code into a concept. @throws AppError `not-found`, `code-not-found`, `concept-has-code` */
  addCode(id: Id, codeId: Id): Promise<Concept> {
    return this.#edit(id, async ({ codeIds }) => {
      await this.#code(codeId);
      if (codeIds.includes(codeId)) {
        throw new AppError('concept-has-code', `Concept ${id} has code ${codeId}`, { id, codeId });
      }
      return { codeIds: [...codeIds, codeId] };
    });
  }

  /** Takes a code out of a concept; nothing happens when it is not in it. @throws AppError `not-found` */
  takeOut(id: Id, codeId: Id): Promise<Concept> {
    return this.#edit(id, ({ codeIds }) =>
      Promise.resolve({ codeIds: codeIds.filter((each) => each !== codeId) }),
    );
  }

  /** Removes a concept; its codes stay. @throws AppError `not-found` */
  async remove(id: Id): Promise<void> {
    await this.context.recorder.record('concept.remove', async () => {
      const concept = present('concept', await conceptById(this.context.database, id), id);
      const operations = removedSet('concept', concept);
      return { projectId: concept.projectId, operations, result: undefined };
    });
  }

  /** Gives what filling with the known concepts would do now. */
  async knownFill(): Promise<KnownFill[]> {
    return this.#knownFill(await this.context.currentProjectId());
  }

  /** Adds the known concepts of which at least two systems of the project have codes. */
  async fillFromKnown(): Promise<Filled> {
    const projectId = await this.context.currentProjectId();
    return this.context.recorder.record('concept.add', async () => {
      const fill = await this.#knownFill(projectId);
      const operations = fill.flatMap((each): Operation[] => {
        if (each.kind === 'extend') {
          const { concept, codeIds } = each;
          return edited('concept', concept, { codeIds: [...concept.codeIds, ...codeIds] });
        }
        const { labels, codeIds } = each;
        return [added('concept', { ...newRecord(this.context, projectId), labels, codeIds, note: '' })];
      });
      const news = fill.filter(({ kind }) => kind === 'add').length;
      return { projectId, operations, result: { added: news, extended: fill.length - news } };
    });
  }

  async #knownFill(projectId: Id): Promise<KnownFill[]> {
    const { database } = this.context;
    const codes = await codesOfProject(database, projectId);
    return fillOfKnown(codes, await conceptsOfProject(database, projectId));
  }

  #edit(
    id: Id,
    values: (concept: Concept) => Promise<Partial<Pick<Concept, 'labels' | 'codeIds' | 'note'>>>,
  ): Promise<Concept> {
    return this.context.recorder.record('concept.edit', async () => {
      const concept = present('concept', await conceptById(this.context.database, id), id);
      const given = await values(concept);
      const operations = edited('concept', concept, given);
      return { projectId: concept.projectId, operations, result: { ...concept, ...given } };
    });
  }

  async #freeName(projectId: Id, { en, nl }: Labels, ownId: Id | null): Promise<Labels> {
    const labels = { en: en.trim(), nl: nl.trim() };
    if (labels.en === '' && labels.nl === '') {
      throw new AppError('code-has-no-label', 'A concept needs a name in one of the languages');
    }
    const others = await conceptsOfProject(this.context.database, projectId);
    if (others.some((each) => each.id !== ownId && isSameName(each.labels, labels))) {
      throw new AppError('concept-exists', `There is a concept ${labels.en || labels.nl}`);
    }
    return labels;
  }

  async #code(id: Id): Promise<void> {
    present('code', await codeById(this.context.database, id), id);
  }
}
