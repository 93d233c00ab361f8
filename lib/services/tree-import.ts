// A code tree that was pasted or picked: read, shown as what it would come to, and brought in as one change.
import { AppError } from '@/lib/base/errors';
import { importSignature, planTreeImport } from '@/lib/domain/tree-import/plan-tree-import';
import type { TreeImport, TreeImportPlan } from '@/lib/domain/tree-import/tree-import';
import type { TreeReading } from '@/lib/domain/tree-import/tree-entry';
import type { PastedTree, ReadChoices } from '@/lib/domain/tree-import/tree-sheet';
import type { Code, Id } from '@/lib/domain/records';
import { readCodeTree } from '@/lib/formats/code-tree-table';
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

/** Reads code trees and brings them into the current project. */
export class TreeImportService {
  constructor(private readonly context: ServiceContext) {}

  /** Reads what was pasted; nothing is compared yet. @throws AppError `tree-import-refused` */
  read(pasted: PastedTree, choices: ReadChoices): TreeReading {
    return readCodeTree(pasted, choices);
  }

  /** Gives what an import would come to; nothing is changed. @throws AppError as `planTreeImport` */
  async dryRun(request: TreeImport): Promise<TreeImportRun> {
    const projectId = await this.context.currentProjectId();
    await this.context.ready();
    const plan = this.#plan(await codesOfProject(this.context.database, projectId), request, projectId);
    const { rows, counts, sameSystemId, operations } = plan;
    const signature = importSignature(plan);
    return { request, rows, counts, sameSystemId, signature, changes: operations.length > 0 };
  }

  /**
   * Does what was shown, as one change; gives the code to show.
   * @throws AppError `refactoring-stale` when it would come to something else by now than was shown
   */
  async apply({ request, signature }: Pick<TreeImportRun, 'request' | 'signature'>): Promise<Id | null> {
    const projectId = await this.context.currentProjectId();
    return this.context.recorder.record('code.importTree', async () => {
      const plan = this.#plan(await codesOfProject(this.context.database, projectId), request, projectId);
      if (importSignature(plan) !== signature) {
        throw new AppError('refactoring-stale', 'The import would come to something else than was shown');
      }
      return { projectId, operations: plan.operations, result: plan.shownId };
    });
  }

  #plan(codes: readonly Code[], request: TreeImport, projectId: Id): TreeImportPlan {
    return planTreeImport(codes, request, {
      newRecord: () => newRecord(this.context, projectId),
      orderBefore,
    });
  }
}
