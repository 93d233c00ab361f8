// The past of the open project, from the log that the codebook worker has read anyway.
import { articleOf } from '@/lib/domain/article';
import { checklistOf, type Checklist } from '@/lib/domain/audit/checklist';
import type { Change } from '@/lib/domain/change';
import { plainCitation } from '@/lib/domain/citation';
import { foldChanges } from '@/lib/domain/fold';
import type { CodebookProjection } from '@/lib/domain/projection';
import type { Id, LogPosition, Timestamp } from '@/lib/domain/records';
import { branchOf, type PastBranch } from '@/lib/domain/time-travel/branch-restore';
import { diffCodebooks, type DiffRow } from '@/lib/domain/time-travel/codebook-diff';
import { LogKeeper, positionOf, type LogPoint } from '@/lib/domain/time-travel/log-keeper';
import { namesIn } from '@/lib/domain/time-travel/names-in';
import { codebookAfter, type PastCodebook } from '@/lib/domain/time-travel/past-codebook';
import { timelineOf, type Timeline, type TimelineScope } from '@/lib/domain/time-travel/timeline';

/** A moment of the log that can be gone back to: the last change of a day. */
export type LogDay = { readonly at: Timestamp; readonly position: LogPosition; readonly changes: number };

/** The codebooks of two points, with the moments of their last changes; `null` for a point before everything. */
export type CodebookComparison = {
  readonly rows: readonly DiffRow[];
  readonly from: Timestamp | null;
  readonly to: Timestamp | null;
};

/** Answers what was; follows the log as the projection does. */
export class ProjectPast {
  readonly #log = new LogKeeper();

  constructor(private readonly project: CodebookProjection) {}

  /** Starts again from a whole log. */
  reset(changes: readonly Change[]): void {
    this.#log.reset(changes);
  }

  /** Takes changes in that came since. */
  take(changes: readonly Change[]): void {
    for (const change of changes) this.#log.take(change);
  }

  /** Gives the newest changes of the project, of a code, or of a fragment. */
  timeline(scope: TimelineScope, limit: number): Timeline {
    const { records: state, cited } = this.project;
    const names = namesIn(state, (source) => {
      const article = articleOf(state.source, source);
      return cited.get(article.id)?.citation ?? plainCitation(source);
    });
    return timelineOf(this.#log.changes(), { scope, limit }, { state, names });
  }

  /** Gives the days on which something was changed, newest first, as this machine counts days. */
  days(): LogDay[] {
    const days: LogDay[] = [];
    let day = '';
    for (const change of this.#log.changes().toReversed()) {
      const own = new Date(change.at).toDateString();
      const last = own === day ? days.pop() : undefined;
      day = own;
      days.push(
        last === undefined
          ? { at: change.at, position: positionOf(change), changes: 1 }
          : { ...last, changes: last.changes + 1 },
      );
    }
    return days;
  }

  /** Gives the codebook at a point. */
  codebookAt(point: LogPoint): PastCodebook {
    return codebookAfter(this.#log.upTo(point));
  }

  /** Gives what is different between two points. */
  compare(from: LogPoint, to: LogPoint): CodebookComparison {
    return {
      rows: diffCodebooks(this.codebookAt(from), this.codebookAt(to)),
      from: this.#log.upTo(from).at(-1)?.at ?? null,
      to: this.#log.upTo(to).at(-1)?.at ?? null,
    };
  }

  /** Gives the checklist of an audit of the version at a place of the log; `null` for all that was ever reviewed. */
  checklist(version: LogPosition | null): Checklist {
    return checklistOf(this.project, this.#log.changes(), version);
  }

  /** Gives a branch as it was at a point; `null` when it was not there. */
  branchAt(point: LogPoint, codeId: Id): PastBranch | null {
    return branchOf(foldChanges(this.#log.upTo(point)), codeId);
  }
}
