// What the browser's storage can do wrong, told apart.
import { AppError, type ErrorCode } from '@/lib/base/errors';

const codeByName: Readonly<Record<string, ErrorCode>> = {
  QuotaExceededError: 'storage-full',
  UnknownError: 'storage-damaged',
  OpenFailedError: 'storage-damaged',
  DatabaseClosedError: 'storage-damaged',
  InvalidStateError: 'storage-damaged',
  DataError: 'storage-damaged',
  VersionError: 'storage-blocked',
  BlockedError: 'storage-blocked',
};

/** Gives the error to throw for what IndexedDB or Dexie threw: an `AppError` when it is the storage's fault. */
export function storageError(reason: unknown): unknown {
  if (reason instanceof AppError) return reason;
  const names = errorNames(reason);
  // The cause that a person can do most about goes first: Dexie wraps a full disk in several names.
  const name = names.includes('QuotaExceededError')
    ? 'QuotaExceededError'
    : names.find((each) => each in codeByName);
  const code = name === undefined ? undefined : codeByName[name];
  if (code === undefined) return reason;
  return new AppError(code, `The database failed: ${names.join(' < ')}`, { names }, { cause: reason });
}

/** Names of the error and of those inside it, outermost first. */
function errorNames(reason: unknown): string[] {
  const names: string[] = [];
  let error = reason;
  while (typeof error === 'object' && error !== null && names.length < 8) {
    if ('name' in error && typeof error.name === 'string') names.push(error.name);
    error = 'inner' in error ? error.inner : 'cause' in error ? error.cause : null;
  }
  return names;
}
