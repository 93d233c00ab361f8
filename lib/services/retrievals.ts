import type { Observable } from '@/lib/base/observable';
import { added, edited, removedSet } from '@/lib/domain/operations';
import type { Id, Retrieval, RetrievalQuery } from '@/lib/domain/records';
import { observe } from '@/lib/store/read/observe';
import { retrievalById, retrievalsOfProject } from '@/lib/store/read/retrievals';
import { newRecord, present, type ServiceContext } from './context';

/** Keeps questions to the codings; the codebook engine answers them. */
export class RetrievalsService {
  constructor(private readonly context: ServiceContext) {}

  /** Keeps a question under a title. */
  async save(title: string, query: RetrievalQuery): Promise<Retrieval> {
    const projectId = await this.context.currentProjectId();
    const coder = await this.context.recorder.coder();
    return this.context.recorder.record('retrieval.save', () => {
      const retrieval = { ...newRecord(this.context, projectId), title: title.trim(), query, coder };
      return Promise.resolve({ projectId, operations: [added('retrieval', retrieval)], result: retrieval });
    });
  }

  /** Gives a retrieval another title or another question. @throws AppError `not-found` */
  edit(id: Id, values: Partial<Pick<Retrieval, 'title' | 'query'>>): Promise<Retrieval> {
    return this.context.recorder.record('retrieval.edit', async () => {
      const retrieval = await this.#present(id);
      const operations = edited('retrieval', retrieval, values);
      return { projectId: retrieval.projectId, operations, result: { ...retrieval, ...values } };
    });
  }

  /** Takes a retrieval away. @throws AppError `not-found` */
  async remove(id: Id): Promise<void> {
    await this.context.recorder.record('retrieval.remove', async () => {
      const retrieval = await this.#present(id);
      const operations = removedSet('retrieval', retrieval);
      return { projectId: retrieval.projectId, operations, result: undefined };
    });
  }

  /** Gives a retrieval, now and after each change; `null` when it is not there or was taken away. */
  observe(id: Id): Observable<Retrieval | null> {
    return observe(async () => {
      const retrieval = await retrievalById(this.context.database, id);
      return retrieval === undefined || retrieval.removed ? null : retrieval;
    });
  }

  /** Gives the retrievals of the current project by title. */
  async all(): Promise<Retrieval[]> {
    return retrievalsOfProject(this.context.database, await this.context.currentProjectId());
  }

  /** Gives the retrievals of a project by title, now and after each change. */
  observeAll(projectId: Id): Observable<Retrieval[]> {
    return observe(() => retrievalsOfProject(this.context.database, projectId));
  }

  async #present(id: Id): Promise<Retrieval> {
    return present('retrieval', await retrievalById(this.context.database, id), id);
  }
}
