// Opens the database with care: damage is noticed, never repaired by deleting.
import { AppError } from '@/lib/base/errors';
import { CodeboomDatabase, databaseName } from './schema';
import { storageError } from './storage-errors';

/** An open database with what opening told. */
export type OpenedDatabase = {
  readonly database: CodeboomDatabase;
  /** The browser found its files damaged and made an empty database in their place. */
  readonly wasReplaced: boolean;
};

/** How long another window may keep an old version open, in milliseconds. */
const blockedLimit = 5000;

/**
 * Opens the database.
 * @throws AppError `storage-damaged`, `storage-blocked` or `storage-full`; nothing has been deleted or overwritten then.
 */
export async function openDatabase(name: string = databaseName): Promise<OpenedDatabase> {
  const watch = watchedFactory();
  const database = new CodeboomDatabase(name, watch.factory);
  try {
    await Promise.race([database.open(), whenBlockedTooLong(database)]);
  } catch (reason) {
    database.close({ disableAutoOpen: true });
    throw storageError(reason);
  }
  return { database, wasReplaced: watch.dataLoss() };
}

function whenBlockedTooLong(database: CodeboomDatabase): Promise<never> {
  return new Promise((_, reject) => {
    database.on('blocked', () => {
      const error = new AppError(
        'storage-blocked',
        'Another window keeps an older version of the database open',
      );
      setTimeout(() => reject(error), blockedLimit);
    });
  });
}

/**
 * Chromium says in the upgrade event whether it threw a damaged database away (w3c/IndexedDB issue 30).
 * Dexie does not hand that event on, so this stands between the two and listens.
 */
function watchedFactory(): { factory: IDBFactory; dataLoss: () => boolean } {
  let isLost = false;
  const listen = (event: Event): void => {
    if ('dataLoss' in event && event.dataLoss !== 'none') isLost = true;
  };
  const factory = new Proxy(indexedDB, {
    get(target, key) {
      if (key === 'open') {
        return (name: string, version?: number): IDBOpenDBRequest => {
          const request = target.open(name, version);
          request.addEventListener('upgradeneeded', listen);
          return request;
        };
      }
      const value: unknown = Reflect.get(target, key);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  return { factory, dataLoss: () => isLost };
}
