import { AppError } from '@/lib/base/errors';
import type { Observable } from '@/lib/base/observable';
import {
  automaticActions,
  reverse,
  type Change,
  type Operation,
  type SetOperation,
} from '@/lib/domain/change';
import type { UndoState } from '@/lib/domain/history';
import type { Id, Noun } from '@/lib/domain/records';
import { codingsOfFragment } from '@/lib/store/read/codings';
import { fragmentsOfSource } from '@/lib/store/read/fragments';
import { memosAbout } from '@/lib/store/read/memos';
import { recentChanges, undoStateOf } from '@/lib/store/read/changes';
import { observe } from '@/lib/store/read/observe';
import type { CodeboomDatabase } from '@/lib/store/schema';
import type { ServiceContext } from './context';

/** Undo and redo of this device's changes, read off the log: they work after a reload and in every window. */
export class HistoryService {
  constructor(private readonly context: ServiceContext) {}

  /**
   * Takes the last change back; gives the change that was undone.
   * @param only refuses when the last change is another one: an old notice must not undo newer work
   * @throws AppError `nothing-to-undo`; `read-only` for what could not be done now either
   */
  async undo(only?: Id): Promise<Change> {
    const projectId = await this.context.currentProjectId();
    return this.context.recorder.record('history.undo', async () => {
      const { undo } = await this.#state(projectId);
      if (undo === null || (only !== undefined && undo.id !== only)) {
        throw new AppError('nothing-to-undo', 'No change to undo');
      }
      this.context.readOnly.check(undo.action);
      const operations = await this.#withoutOrphaning(reverse(undo.operations));
      return { projectId, operations, result: undo, undoes: undo.id };
    });
  }

  /** Does the last undone change again; gives that change. @throws AppError `nothing-to-redo` */
  async redo(): Promise<Change> {
    const projectId = await this.context.currentProjectId();
    return this.context.recorder.record('history.redo', async () => {
      const { redo } = await this.#state(projectId);
      if (redo === null) throw new AppError('nothing-to-redo', 'No change to redo');
      this.context.readOnly.check(redo.action);
      return { projectId, operations: reverse(reverse(redo.operations)), result: redo, redoes: redo.id };
    });
  }

  /** Gives what undo and redo would act on, now and after each change. */
  observe(projectId: Id): Observable<UndoState> {
    return observe(() => this.#state(projectId));
  }

  /** Gives the last changes of the current project, newest first. */
  async recent(limit: number): Promise<Change[]> {
    return recentChanges(this.context.database, await this.context.currentProjectId(), limit);
  }

  /** Gives the last changes of a project, newest first, now and after each change. */
  observeRecent(projectId: Id, limit: number): Observable<Change[]> {
    return observe(() => recentChanges(this.context.database, projectId, limit));
  }

  /** As `recent`, without what Codeboom did by itself. */
  async recentOwn(limit: number): Promise<Change[]> {
    // Automatic changes come in small numbers between a person's.
    const changes = await this.recent(limit + 50);
    return changes.filter(({ action }) => !automaticActions.has(action)).slice(0, limit);
  }

  /**
   * Undo never takes a source or fragment from under what another device put on it meanwhile. What nothing stands on is
   * not awaited: after some hundred turns without a request of ours the transaction would end.
   */
  async #withoutOrphaning(operations: readonly Operation[]): Promise<Operation[]> {
    const going = new Set(operations.filter(isRemoval).map((operation) => operation.id));
    const kept: Operation[] = [];
    for (const operation of operations) {
      const isFree =
        !isRemoval(operation) ||
        !carriers.has(operation.noun) ||
        (await dependents(this.context.database, operation)).every((id) => going.has(id));
      if (isFree) kept.push(operation);
      else if (operation.op === 'set') going.delete(operation.id);
    }
    return kept;
  }

  #state(projectId: Id): Promise<UndoState> {
    return undoStateOf(this.context.database, projectId, this.context.recorder.device);
  }
}

function isRemoval(operation: Operation): operation is SetOperation {
  return operation.op === 'set' && operation.field === 'removed' && operation.value === true;
}

const carriers: ReadonlySet<Noun> = new Set(['source', 'fragment']);

/** Gives the ids of what stands on a source or fragment. */
async function dependents(database: CodeboomDatabase, { noun, id }: SetOperation): Promise<Id[]> {
  if (noun === 'source') return (await fragmentsOfSource(database, id)).map((fragment) => fragment.id);
  if (noun !== 'fragment') return [];
  const codings = await codingsOfFragment(database, id);
  const memos = await memosAbout(database, { noun, id });
  return [...codings, ...memos].map((record) => record.id);
}
