// Prepared texts on disk, in a database of their own: all of it can be thrown away and made again. Keys are those of
// the files that the texts come from, so that what is on the shelf is never out of date.
import type { PreparedText } from './prepared-text';

const databaseName = 'codeboom-search';
const storeName = 'texts';
/** Goes up when texts are prepared otherwise; what is on the shelf is thrown away then. */
const shelfVersion = 1;

/** Where prepared texts stand between two runs. */
export type Shelf = {
  get(key: string): Promise<PreparedText | null>;
  put(key: string, text: PreparedText): Promise<void>;
};

/** Opens the shelf; one that holds nothing where the browser gives no room. */
export async function openShelf(): Promise<Shelf> {
  try {
    const database = await opened();
    return {
      // The store holds nothing else.
      get: async (key) =>
        (await answered<PreparedText | undefined>(storeOf(database, 'readonly').get(key))) ?? null,
      put: async (key, text) => {
        await answered(storeOf(database, 'readwrite').put(text, key));
      },
    };
  } catch (reason) {
    if (!(reason instanceof DOMException)) throw reason;
    return { get: () => Promise.resolve(null), put: () => Promise.resolve() };
  }
}

function opened(): Promise<IDBDatabase> {
  const request = indexedDB.open(databaseName, shelfVersion);
  request.onupgradeneeded = () => {
    const { result } = request;
    if (result.objectStoreNames.contains(storeName)) result.deleteObjectStore(storeName);
    result.createObjectStore(storeName);
  };
  return answered(request);
}

function storeOf(database: IDBDatabase, mode: IDBTransactionMode): IDBObjectStore {
  return database.transaction(storeName, mode, { durability: 'relaxed' }).objectStore(storeName);
}

function answered<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new DOMException('No reason', 'UnknownError'));
  });
}
