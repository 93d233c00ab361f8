// The one way in which a user's action is written: rows and log together, or nothing.
import { Dexie } from 'dexie';
import type { ActionName, Change, Operation } from '@/lib/domain/change';
import type { FoldState } from '@/lib/domain/fold';
import type { Id, Timestamp } from '@/lib/domain/records';
import { applyToRows } from './apply-to-rows';
import { clocksOfProject } from './read/clocks';
import type { CodeboomDatabase, StoredChange, StoredFile } from './schema';
import { storageError } from './storage-errors';

/** Who does what, and when. */
export type ChangeRequest = {
  /** Id of the change to be. */
  readonly id: Id;
  readonly device: Id;
  readonly actor: string;
  readonly at: Timestamp;
  readonly action: ActionName;
  readonly isBaseline?: boolean;
};

/** What the action comes down to. Without operations no change is written. */
export type Plan<T> = {
  readonly projectId: Id;
  readonly operations: readonly Operation[];
  readonly result: T;
  readonly undoes?: Id;
  readonly redoes?: Id;
  /** Files whose bytes come in with this change. */
  readonly files?: readonly StoredFile[];
  /** Rows as the plan has read them in this transaction: a plan over thousands of rows spares reading them twice. */
  readonly rows?: FoldState;
};

/** The written change, or `null` when there was nothing to change. */
export type Committed<T> = { readonly change: StoredChange | null; readonly result: T };

/**
 * Writes one user action in one transaction. `plan` reads the rows inside it (only through lib/store/read)
 * and says what to do, so that nobody else's write can come in between.
 * @throws AppError `storage-full` or `storage-damaged`; what `plan` throws. Nothing is written then.
 */
export async function commitChange<T>(
  database: CodeboomDatabase,
  request: ChangeRequest,
  plan: () => Promise<Plan<T>> | Plan<T>,
): Promise<Committed<T>> {
  try {
    return await database.transaction('rw', database.tables, async () => {
      const planned = await plan();
      // A plan that waits for other things than our requests outlives its transaction: what it wrote would stand in pieces.
      if (Dexie.currentTransaction === null) throw new Error('The plan outlived its transaction.');
      if (planned.files !== undefined) await database.sourceFiles.bulkPut(planned.files);
      if (planned.operations.length === 0) return { change: null, result: planned.result };
      const change = await nextChange(database, request, planned);
      await applyToRows(database, change.operations, planned.rows);
      const arrival = await database.changes.add(change);
      return { change: { ...change, arrival }, result: planned.result };
    });
  } catch (reason) {
    throw storageError(reason);
  }
}

/** Numbers the change and moves this device's clock on. */
async function nextChange(
  database: CodeboomDatabase,
  request: ChangeRequest,
  plan: Plan<unknown>,
): Promise<Change> {
  const { projectId } = plan;
  const { device } = request;
  const clocks = await clocksOfProject(database, projectId);
  const lamport = Math.max(0, ...clocks.map((clock) => clock.lamport)) + 1;
  const counter = (clocks.find((clock) => clock.device === device)?.counter ?? 0) + 1;
  await database.clocks.put({ projectId, device, counter, lamport });
  return {
    id: request.id,
    projectId,
    device,
    actor: request.actor,
    lamport,
    counter,
    at: request.at,
    action: request.action,
    operations: plan.operations,
    undoes: plan.undoes ?? null,
    redoes: plan.redoes ?? null,
    isBaseline: request.isBaseline ?? false,
  };
}
