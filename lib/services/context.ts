import { v7 } from 'uuid';
import { AppError } from '@/lib/base/errors';
import type { Id, Noun, RecordByNoun } from '@/lib/domain/records';
import type { CodeboomDatabase } from '@/lib/store/schema';
import type { ReadOnlyMode } from './read-only';
import type { Recorder } from './recorder';
import type { Settings } from './settings';

/** What the services share. */
export type ServiceContext = {
  readonly database: CodeboomDatabase;
  readonly settings: Settings;
  readonly recorder: Recorder;
  readonly readOnly: ReadOnlyMode;
  /** Resolves when the database has what it should have; before that, what it lacks proves nothing. */
  readonly ready: () => Promise<void>;
  /** As `ready`, looking again because something is missing that was there. */
  readonly recheck: () => Promise<void>;
  /** Gives the id of the project that actions act on; makes the default project when there is none. */
  readonly currentProjectId: () => Promise<Id>;
};

/** What it takes to plan new records, without a database behind it. */
export type Clock = { readonly recorder: Pick<Recorder, 'timestamp'> };

/** Gives what every new record starts with. */
export function newRecord(context: Clock, projectId: Id) {
  return { id: v7(), projectId, createdAt: context.recorder.timestamp(), removed: false };
}

/** Gives the record when it is there. @throws AppError `not-found`, for codes `code-not-found` */
export function found<N extends Noun>(noun: N, record: RecordByNoun[N] | undefined, id: Id): RecordByNoun[N] {
  if (record !== undefined) return record;
  throw new AppError(noun === 'code' ? 'code-not-found' : 'not-found', `No ${noun} ${id}`, { noun, id });
}

/** As `found`, for records that must not have been removed. */
export function present<N extends Noun>(
  noun: N,
  record: RecordByNoun[N] | undefined,
  id: Id,
): RecordByNoun[N] {
  return found(noun, record?.removed === true ? undefined : record, id);
}
