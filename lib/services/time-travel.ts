// Named versions of a project, and branches of its codebook that are brought back from the past.
import type { Observable } from '@/lib/base/observable';
import { added, edited, removedSet } from '@/lib/domain/operations';
import type { Fragment, Id, Milestone } from '@/lib/domain/records';
import {
  planRestore,
  type PastBranch,
  type PresentRecords,
  type RestorePlan,
} from '@/lib/domain/time-travel/branch-restore';
import { positionOf } from '@/lib/domain/time-travel/log-keeper';
import { recentChanges } from '@/lib/store/read/changes';
import { codesOfProject } from '@/lib/store/read/codes';
import { codingsById } from '@/lib/store/read/codings';
import { milestoneById, milestonesOfProject } from '@/lib/store/read/milestones';
import { observe } from '@/lib/store/read/observe';
import { recordsById } from '@/lib/store/read/records-by-id';
import { newRecord, present, type ServiceContext } from './context';

/** What can be edited of a named version; its place in the log stays. */
export type MilestoneText = Partial<Pick<Milestone, 'title' | 'note'>>;

/** Names versions and restores branches; the codebook engine knows the past. */
export class TimeTravelService {
  constructor(private readonly context: ServiceContext) {}

  /** Gives the project as it is now a name. */
  async nameVersion(title: string, note: string): Promise<Milestone> {
    const { database, recorder } = this.context;
    const projectId = await this.context.currentProjectId();
    const coder = await recorder.coder();
    return recorder.record('milestone.name', async () => {
      const [newest] = await recentChanges(database, projectId, 1);
      const position = newest === undefined ? { lamport: 0, device: '', counter: 0 } : positionOf(newest);
      const milestone: Milestone = {
        ...newRecord(this.context, projectId),
        ...{ title: title.trim(), note: note.trim(), position, coder },
      };
      return { projectId, operations: [added('milestone', milestone)], result: milestone };
    });
  }

  /** Gives a named version another title or note. @throws AppError `not-found` */
  async edit(id: Id, text: MilestoneText): Promise<void> {
    await this.context.recorder.record('milestone.edit', async () => {
      const milestone = present('milestone', await milestoneById(this.context.database, id), id);
      const operations = edited('milestone', milestone, text);
      return { projectId: milestone.projectId, operations, result: undefined };
    });
  }

  /** Takes the name off a version; the version stays in the log. @throws AppError `not-found` */
  async removeName(id: Id): Promise<void> {
    await this.context.recorder.record('milestone.remove', async () => {
      const milestone = present('milestone', await milestoneById(this.context.database, id), id);
      const operations = removedSet('milestone', milestone);
      return { projectId: milestone.projectId, operations, result: undefined };
    });
  }

  /** Gives the named versions of the current project, last named first. */
  async versions(): Promise<Milestone[]> {
    return milestonesOfProject(this.context.database, await this.context.currentProjectId());
  }

  /** Gives the named versions of a project, last named first, now and after each change. */
  observeVersions(projectId: Id): Observable<Milestone[]> {
    return observe(() => milestonesOfProject(this.context.database, projectId));
  }

  /** Gives what restoring a branch would do now. */
  async preview(branch: PastBranch, withCodings: boolean): Promise<RestorePlan> {
    const projectId = await this.context.currentProjectId();
    return planRestore(branch, await this.#present(projectId, branch), withCodings);
  }

  /** Brings a branch back as one change; gives what it did. Nothing is recorded when it is as it was. */
  async restore(branch: PastBranch, withCodings: boolean): Promise<RestorePlan> {
    const projectId = await this.context.currentProjectId();
    return this.context.recorder.record('code.restoreBranch', async () => {
      const plan = planRestore(branch, await this.#present(projectId, branch), withCodings);
      return { projectId, operations: plan.operations, result: plan };
    });
  }

  async #present(projectId: Id, { codings: past }: PastBranch): Promise<PresentRecords> {
    const { database } = this.context;
    const codes = await codesOfProject(database, projectId);
    const codings = await codingsById(
      database,
      past.map(({ id }) => id),
    );
    const fragmentIds = past.map(({ fragmentId }) => fragmentId);
    const fragments = await recordsById<Fragment>(database.fragments, fragmentIds);
    return { codes: new Map(codes.map((code) => [code.id, code])), codings, fragments };
  }
}
