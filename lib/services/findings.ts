// Findings of the open project: watched as the worker finds them, accepted with a note, opened again.
import type { Observable } from '@/lib/base/observable';
import type { AcceptedFinding, Finding } from '@/lib/domain/findings/finding';
import { added, edited, removedSet } from '@/lib/domain/operations';
import type { Acceptance } from '@/lib/domain/records';
import { acceptanceOf } from '@/lib/store/read/acceptances';
import type { CodebookEngine, ProjectFindings } from '@/lib/workers/codebook/engine';
import { newRecord, type ServiceContext } from './context';
import { observeEngine } from './observe-engine';

/** The findings that stand open and those that were accepted, each in the order of the rules. */
export type FindingsNow = {
  readonly open: readonly Finding[];
  readonly accepted: readonly AcceptedFinding[];
};

/** Nothing found. */
export const noFindings: FindingsNow = { open: [], accepted: [] };

/** Gives the findings of the open project, now and after each change. */
export function observeFindings(engine: CodebookEngine): Observable<FindingsNow> {
  return observeEngine(engine, async () => sorted(await engine.findings()));
}

const sortedOf = new WeakMap<ProjectFindings, FindingsNow>();

/** Several views ask; the answer is put in order once. */
function sorted(findings: ProjectFindings): FindingsNow {
  const known = sortedOf.get(findings);
  if (known !== undefined) return known;
  const acceptances = new Map(findings.accepted.map((each) => [each.finding, each]));
  const open: Finding[] = [];
  const accepted: AcceptedFinding[] = [];
  for (const finding of [...findings.byRule.values()].flat()) {
    const acceptance = acceptances.get(finding.key);
    if (acceptance === undefined) open.push(finding);
    else accepted.push({ finding, acceptance });
  }
  const made = { open, accepted };
  sortedOf.set(findings, made);
  return made;
}

/** What a person decides about findings. */
export class FindingsService {
  constructor(private readonly context: ServiceContext) {}

  /** Lets a finding stand, with why; accepting it again changes the note. */
  async accept(finding: Finding['key'], note: string): Promise<Acceptance> {
    const { database, recorder } = this.context;
    const projectId = await this.context.currentProjectId();
    const coder = await recorder.coder();
    return recorder.record('finding.accept', async () => {
      const known = await acceptanceOf(database, projectId, finding);
      if (known !== undefined) {
        const operations = edited('acceptance', known, { note, coder });
        return { projectId, operations, result: { ...known, note, coder } };
      }
      const acceptance: Acceptance = { ...newRecord(this.context, projectId), finding, note, coder };
      return { projectId, operations: [added('acceptance', acceptance)], result: acceptance };
    });
  }

  /** Takes an acceptance back: the finding stands open again as long as its rule finds it. */
  async reopen(finding: Finding['key']): Promise<void> {
    const projectId = await this.context.currentProjectId();
    await this.context.recorder.record('finding.reopen', async () => {
      const known = await acceptanceOf(this.context.database, projectId, finding);
      const operations = known === undefined ? [] : removedSet('acceptance', known);
      return { projectId, operations, result: undefined };
    });
  }
}
