// A code tree that was pasted or picked: read, shown as what it would come to, and brought in as one change.
import { AppError } from '@/lib/base/errors';
import type { TreeImport, TreeImportPlan } from '@/lib/domain/tree-import/tree-import';
import type { Id } from '@/lib/domain/records';
import { codesOfProject } from '@/lib/store/read/codes';
import { newRecord, type ServiceContext } from './context';
import { orderBefore } from './sibling-order';

/** What an import would come to; `signature` tells later whether it still would. */
export type TreeImportRun = Omit<TreeImportPlan, 'operations' | 'shownId'> & {
  readonly request: TreeImport;
  readonly signature: string;
  /** Whether anything would change at all. */
  readonly changes: boolean;
};

/** Planning is loaded when there is something to plan. */
const planning = () => import('@/lib/domain/tree-import/plan-tree-import');
type Planning = Awaited<ReturnType<typeof planning>>;

/** Brings code trees into the current project. `readCodeTree` beside it reads them. */
export class TreeImportService {
  constructor(private readonly context: ServiceContext) {}

  /** Gives what an import would come to; nothing is changed. @throws AppError as `planTreeImport` */
  async dryRun(request: TreeImport): Promise<TreeImportRun> {
    const projectId = await this.context.currentProjectId();
    await this.context.ready();
    const by = await planning();
    const plan = await this.#plan(by, request, projectId);
    const { rows, counts, sameSystemId, operations } = plan;
    const signature = by.importSignature(plan);
    return { request, rows, counts, sameSystemId, signature, changes: operations.length > 0 };
  }

  /**
   * Does what was shown, as one change; gives the code to show.
   * @throws AppError `refactoring-stale` when it would come to something else by now than was shown
   */
  async apply({ request, signature }: Pick<TreeImportRun, 'request' | 'signature'>): Promise<Id | null> {
    const projectId = await this.context.currentProjectId();
    const by = await planning();
    return this.context.recorder.record('code.importTree', async () => {
      const plan = await this.#plan(by, request, projectId);
      if (by.importSignature(plan) !== signature) {
        throw new AppError('refactoring-stale', 'The import would come to something else than was shown');
      }
      return { projectId, operations: plan.operations, result: plan.shownId };
    });
  }

  async #plan(by: Planning, request: TreeImport, projectId: Id): Promise<TreeImportPlan> {
    const codes = await codesOfProject(this.context.database, projectId);
    return by.planTreeImport(codes, request, {
      newRecord: () => newRecord(this.context, projectId),
      orderBefore,
    });
  }
}
