// Restructuring the codebook: first what it would come to, then as one change that one undo takes back.
import { AppError } from '@/lib/base/errors';
import { copyOfState, emptyState, type FoldState } from '@/lib/domain/fold';
import { actionOf, planRefactoring, signatureOf } from '@/lib/domain/refactoring/plan-refactoring';
import {
  touchedList,
  touchedPassages,
  type TouchedList,
  type TouchedPassage,
} from '@/lib/domain/refactoring/touched-list';
import type { Making, Refactoring } from '@/lib/domain/refactoring/refactoring';
import { codingsWithWords } from '@/lib/domain/refactoring/split';
import type { Id, Noun } from '@/lib/domain/records';
import { codingById, codingsOfCodes } from '@/lib/store/read/codings';
import { newestArrival } from '@/lib/store/read/changes';
import { atOneMoment, readProject, readRows, type AtMoment } from '@/lib/store/read/project-state';
import { recordsById } from '@/lib/store/read/records-by-id';
import { newRecord, type ServiceContext } from './context';
import { orderBefore } from './sibling-order';

/** What a refactoring would come to; `signature` tells later whether it still would. */
export type DryRun = {
  readonly refactoring: Refactoring;
  readonly signature: string;
  /** Whether anything would change at all. */
  readonly changes: boolean;
  readonly touched: TouchedList;
};

/** Plans refactorings of the current project and does them. */
export class RefactoringsService {
  /** What the last dry run has read: as long as nothing else came in, doing it need not read that again. */
  #shown: (AtMoment<FoldState> & { readonly refactoring: Refactoring }) | null = null;

  constructor(private readonly context: ServiceContext) {}

  /** Gives what it would come to; nothing is changed. @throws AppError as `planRefactoring` */
  async dryRun(refactoring: Refactoring): Promise<DryRun> {
    const projectId = await this.context.currentProjectId();
    await this.context.ready();
    const read = await atOneMoment(this.context.database, () => this.#stateFor(projectId, refactoring));
    this.#shown = { ...read, refactoring };
    const state = copyOfState(read.value);
    if (state.coding.size === 0) await readRows(this.context.database, 'coding', { projectId, state });
    const { operations, touched } = planRefactoring(state, refactoring, this.#making(projectId));
    await this.#readPassages(state, touched.fragmentIds);
    await readRows(this.context.database, 'source', { projectId, state });
    return {
      refactoring,
      signature: signatureOf(operations),
      changes: operations.length > 0,
      touched: touchedList(state, touched),
    };
  }

  /**
   * Does what was shown, as one change; gives the ids of the codes that it made.
   * @throws AppError `refactoring-stale` when other records would change by now than was shown
   */
  async apply({ refactoring, signature }: Pick<DryRun, 'refactoring' | 'signature'>): Promise<Id[]> {
    return this.#record(refactoring, signature);
  }

  /** Does it without having shown it first, as one change; gives the ids of the codes that it made. */
  applyUnseen(refactoring: Refactoring): Promise<Id[]> {
    return this.#record(refactoring, null);
  }

  /** Gives the passages that have a code itself, by article. */
  async passagesOf(codeId: Id): Promise<TouchedPassage[]> {
    const projectId = await this.context.currentProjectId();
    const { state } = await readProject(this.context.database, projectId);
    const codings = [...state.coding.values()].filter((each) => each.codeId === codeId && !each.removed);
    return touchedPassages(
      state,
      codings.map(({ id }) => id),
    );
  }

  /** Gives the codings of a code whose passage or note has every one of these words. */
  async codingsWithWords(codeId: Id, words: string): Promise<Id[]> {
    const projectId = await this.context.currentProjectId();
    const state = emptyState();
    await readRows(this.context.database, 'fragment', { projectId, state });
    await this.#readCodings(state, [codeId]);
    return codingsWithWords(state, codeId, words);
  }

  async #record(refactoring: Refactoring, signature: string | null): Promise<Id[]> {
    const projectId = await this.context.currentProjectId();
    return this.context.recorder.record(actionOf(refactoring), async () => {
      const state = (await this.#stillShown(refactoring)) ?? (await this.#stateFor(projectId, refactoring));
      const { operations } = planRefactoring(state, refactoring, this.#making(projectId));
      if (signature !== null && signatureOf(operations) !== signature) {
        throw new AppError('refactoring-stale', 'Other records would change than was shown');
      }
      const made = operations.flatMap((operation) =>
        operation.op === 'add' && operation.noun === 'code' ? [operation.record.id] : [],
      );
      return { projectId, operations, result: made, rows: state };
    });
  }

  async #stillShown(refactoring: Refactoring): Promise<FoldState | null> {
    const shown = this.#shown;
    if (shown === null || shown.refactoring !== refactoring) return null;
    this.#shown = null;
    return shown.arrival === (await newestArrival(this.context.database)) ? shown.value : null;
  }

  /** Reads what a plan can change, and no more: a project may have tens of thousands of passages. */
  async #stateFor(projectId: Id, refactoring: Refactoring): Promise<FoldState> {
    const { database } = this.context;
    const state = emptyState();
    const read = async (...nouns: readonly Noun[]): Promise<void> => {
      for (const noun of nouns) await readRows(database, noun, { projectId, state });
    };
    await read('code', 'memo', 'retrieval');
    switch (refactoring.kind) {
      case 'merge':
        await this.#readCodings(state, [...refactoring.fromIds, refactoring.intoId]);
        break;
      case 'split': {
        const existing = refactoring.parts.flatMap(({ target }) => ('id' in target ? [target.id] : []));
        await this.#readCodings(state, [refactoring.codeId, ...existing]);
        break;
      }
      case 'replace': {
        const chosen = refactoring.codingIds.map((id) => codingById(database, id));
        for (const coding of await Promise.all(chosen))
          if (coding !== undefined) state.coding.set(coding.id, coding);
        await this.#readCodings(state, [refactoring.toId]);
        break;
      }
      case 'recode':
        await read('source', 'fragment', 'placement', 'coding');
        break;
      case 'remove':
        if (refactoring.codings.kind === 'orphan') break;
        await read('coding', 'fragment');
        break;
      default:
        break;
    }
    return state;
  }

  async #readPassages(state: FoldState, fragmentIds: readonly Id[]): Promise<void> {
    const fragments = await recordsById(this.context.database.fragments, fragmentIds);
    for (const fragment of fragments.values()) state.fragment.set(fragment.id, fragment);
  }

  async #readCodings(state: FoldState, codeIds: readonly Id[]): Promise<void> {
    const codings = await codingsOfCodes(this.context.database, codeIds);
    for (const coding of codings) state.coding.set(coding.id, coding);
  }

  #making(projectId: Id): Making {
    return { newRecord: () => newRecord(this.context, projectId), orderBefore };
  }
}
