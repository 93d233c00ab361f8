import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AppError } from '@/lib/base/errors';
import { canonicalText } from '@/lib/domain/canonical';
import { reverse, type Change } from '@/lib/domain/change';
import { applyOperations, emptyState, foldChanges, type FoldState } from '@/lib/domain/fold';
import { CodebookProjection } from '@/lib/domain/projection';
import { nouns } from '@/lib/domain/records';
import { changeWith } from '@/tests/support/random-log';
import {
  dice,
  randomProject,
  refactoringFor,
  testMaking,
  type Dice,
} from '@/tests/support/random-refactorings';
import { planRefactoring } from './plan-refactoring';
import type { Refactoring, RefactoringPlan } from './refactoring';

/** A project that is refactored: its rows and its log. */
class Refactored {
  readonly state = emptyState();
  readonly log: Change[] = [];
  readonly #making = testMaking();

  constructor(beginning: Change['operations']) {
    this.record(beginning);
  }

  record(operations: Change['operations']): void {
    const at = this.log.length + 1;
    applyOperations(this.state, operations);
    this.log.push(changeWith({ id: `x${at}`, lamport: at, counter: at, operations }));
  }

  /** Gives the plan; `null` for what may not be done, such as a code under itself. */
  do(refactoring: Refactoring): RefactoringPlan | null {
    try {
      const plan = planRefactoring(this.state, refactoring, this.#making);
      this.record(plan.operations);
      return plan;
    } catch (refused) {
      if (!(refused instanceof AppError)) throw refused;
      return null;
    }
  }

  roll(thrown: Dice): { readonly refactoring: Refactoring; readonly plan: RefactoringPlan } | null {
    const refactoring = refactoringFor(this.state, thrown);
    const plan = refactoring === null ? null : this.do(refactoring);
    return refactoring === null || plan === null ? null : { refactoring, plan };
  }
}

/** Who coded which passage, with a code that is there. */
function codedBy({ coding, code }: FoldState): Set<string> {
  const live = [...coding.values()].filter(
    ({ removed, codeId }) => !removed && code.get(codeId)?.removed === false,
  );
  return new Set(live.map(({ fragmentId, coder }) => `${fragmentId} ${coder}`));
}

function notesOn({ coding }: FoldState): Map<string, string> {
  const notes = new Map<string, string>();
  for (const { removed, fragmentId, coder, note } of coding.values()) {
    const key = `${fragmentId} ${coder}`;
    if (!removed) notes.set(key, `${notes.get(key) ?? ''}\n${note}`);
  }
  return notes;
}

describe('refactorings of any project', () => {
  it('are all taken back by as many undos: what was there is as it was, what was made is withdrawn', () => {
    fc.assert(
      fc.property(randomProject, dice(200), (beginning, throws) => {
        const project = new Refactored(beginning);
        const start = structuredClone(project.state);
        const done = throws.flatMap((thrown) => project.roll(thrown)?.plan ?? []);
        expect(done.length).toBeGreaterThan(100);
        for (const { operations } of done.toReversed()) project.record(reverse(operations));
        for (const noun of nouns) {
          for (const [id, record] of project.state[noun]) {
            const before = start[noun].get(id);
            expect(before === undefined ? record.removed : record).toEqual(before ?? true);
          }
        }
      }),
      { numRuns: 25 },
    );
  });

  it('give rows that are the fold of the log, and the counts of every theme are those of the union below it', () => {
    fc.assert(
      fc.property(randomProject, dice(60), (beginning, throws) => {
        const project = new Refactored(beginning);
        const projection = new CodebookProjection();
        projection.rebuild(project.log);
        for (const thrown of throws) {
          const known = project.log.length;
          if (project.roll(thrown) === null) continue;
          for (const change of project.log.slice(known)) projection.apply(change);
        }
        expect(canonicalText(foldChanges(project.log))).toBe(canonicalText(project.state));
        for (const node of projection.nodes) {
          expect(projection.row(node).union.documents).toBe(documentsBelow(project.state, node.code.id).size);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('lose no coding and no note, unless codes are deleted', () => {
    fc.assert(
      fc.property(randomProject, dice(80), (beginning, throws) => {
        const project = new Refactored(beginning);
        for (const thrown of throws) {
          const [coded, notes] = [codedBy(project.state), notesOn(project.state)];
          const done = project.roll(thrown);
          if (done === null || done.refactoring.kind === 'remove') continue;
          expect([...coded].filter((each) => !codedBy(project.state).has(each))).toEqual([]);
          const after = notesOn(project.state);
          for (const [key, note] of notes) {
            for (const line of note.split('\n')) expect(after.get(key)).toContain(line);
          }
        }
      }),
      { numRuns: 25 },
    );
  });

  it('leave no code of the crosswalk behind that was merged, and name none twice in a line', () => {
    fc.assert(
      fc.property(randomProject, dice(60), (beginning, throws) => {
        const project = new Refactored(beginning);
        for (const thrown of throws) {
          project.roll(thrown);
          const { code, concept } = project.state;
          const held = [...concept.values()].map(({ codeIds }) => codeIds);
          expect(held.length).toBe(3);
          for (const codeIds of held) expect(new Set(codeIds).size).toBe(codeIds.length);
          const wasMerged = (id: string): boolean => typeof code.get(id)?.mergedInto === 'string';
          expect(held.flat().filter(wasMerged)).toEqual([]);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('touch no record that the dry run did not name', () => {
    fc.assert(
      fc.property(randomProject, dice(40), (beginning, throws) => {
        const project = new Refactored(beginning);
        for (const thrown of throws) {
          const done = project.roll(thrown);
          const touched = done?.plan.touched;
          const named = new Set([
            ...[...(touched?.codeIds ?? []), ...(touched?.codingIds ?? []), ...(touched?.memoIds ?? [])],
            ...[...(touched?.retrievalIds ?? []), ...(touched?.conceptIds ?? [])],
          ]);
          const changed = (done?.plan.operations ?? []).filter(({ noun }) => noun !== 'fragment');
          const ids = changed.map((operation) =>
            operation.op === 'add' ? operation.record.id : operation.id,
          );
          expect(ids.filter((id) => !named.has(id))).toEqual([]);
        }
      }),
      { numRuns: 25 },
    );
  });
});

/** The articles with a live coding on the code or below it, counted the long way. */
function documentsBelow(state: FoldState, codeId: string): Set<string> {
  const documents = new Set<string>();
  for (const { codeId: own, fragmentId, removed } of state.coding.values()) {
    const fragment = state.fragment.get(fragmentId);
    if (removed || fragment === undefined || fragment.removed || !isVisiblyBelow(state, own, codeId))
      continue;
    documents.add(fragment.sourceId);
  }
  return documents;
}

function isVisiblyBelow({ code: codes }: FoldState, id: string, aboveId: string): boolean {
  for (let code = codes.get(id); code?.removed === false; code = codes.get(code.parentId ?? '')) {
    if (code.id === aboveId) return true;
  }
  return false;
}
