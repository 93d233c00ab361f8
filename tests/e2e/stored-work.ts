// What is really on disk: rows and log read with the browser's own calls, and the journal's bytes. None of our store in between.
import type { Page } from '@playwright/test';
import { foldChanges } from '@/lib/domain/fold';
import type { Change } from '@/lib/domain/change';
import type { Code, Coding, Fragment, Placement, Review, Source, Summary } from '@/lib/domain/records';
import { decodeJournal } from '@/lib/workers/journal/entries';
import { expect } from './fixtures';

/** A source file, with what its bytes hash to. */
export type StoredFile = { readonly id: string; readonly name: string; readonly sha256: string };

/** The rows of the database. */
export type StoredRows = {
  readonly files: readonly StoredFile[];
  readonly sources: readonly Source[];
  readonly fragments: readonly Fragment[];
  readonly codes: readonly Code[];
  readonly codings: readonly Coding[];
  readonly reviews: readonly Review[];
  readonly summaries: readonly Summary[];
  readonly changes: readonly (Change & { readonly arrival: number })[];
};

/** Reads the tables. @param page one of the extension's own pages */
export function readRows(page: Page): Promise<StoredRows> {
  return page.evaluate(async () => {
    const settled = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('IndexedDB failed'));
      });
    const database = await settled(indexedDB.open('codeboom'));
    const names = ['sources', 'fragments', 'codes', 'codings', 'reviews', 'summaries', 'changes'] as const;
    const transaction = database.transaction(names, 'readonly');
    const tables = await Promise.all(
      names.map(async (name) => [name, await settled(transaction.objectStore(name).getAll())]),
    );
    const stored = await settled(database.transaction('sourceFiles').objectStore('sourceFiles').getAll());
    database.close();
    const files = stored.map(async ({ id, name, bytes }) => {
      const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
      return { id, name, sha256: [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('') };
    });
    // The tables hold these records, one to one.
    return { ...Object.fromEntries(tables), files: await Promise.all(files) } as StoredRows;
  });
}

/** What the second copy holds. */
export type StoredJournal = { readonly changes: readonly Change[]; readonly damage: readonly string[] };

/** Reads the journal with the small files beside it. @param page one of the extension's own pages */
export async function readJournal(page: Page): Promise<StoredJournal> {
  const files = await page.evaluate(async () => {
    const base64 = async (handle: FileSystemFileHandle): Promise<string> => {
      const bytes = new Uint8Array(await (await handle.getFile()).arrayBuffer());
      let text = '';
      for (const byte of bytes) text += String.fromCharCode(byte);
      return btoa(text);
    };
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('journal');
    const segments = await folder.getDirectoryHandle('segments');
    const read = [await base64(await folder.getFileHandle('journal'))];
    for await (const handle of segments.values()) {
      if (handle.kind === 'file') read.push(await base64(handle as FileSystemFileHandle));
    }
    return read;
  });
  const contents = files.map((file) => decodeJournal(new Uint8Array(Buffer.from(file, 'base64'))));
  const changes = new Map(contents.flatMap((each) => each.changes).map((change) => [change.id, change]));
  return { changes: [...changes.values()], damage: contents.flatMap((each) => each.damage) };
}

/** Gives the passage of every coding that is not removed, as often as it is coded, with its white space as on a page. */
export function codedPassages({ fragments, codings }: Pick<StoredRows, 'fragments' | 'codings'>): string[] {
  const passageOf = new Map(fragments.map(({ id, anchor }) => [id, anchor.quote.exact]));
  return codings
    .filter((coding) => !coding.removed)
    .map((coding) => (passageOf.get(coding.fragmentId) ?? 'no fragment').replace(/\s+/g, ' ').trim())
    .sort();
}

/** Checks that the rows are what the log gives, and that the journal holds that log, whole. */
export async function expectAgreement(page: Page): Promise<void> {
  const idsOf = (changes: readonly Change[]): Set<string> => new Set(changes.map(({ id }) => id));
  // The workbench compares the two copies after it has drawn its window, and a search may still leave a placement.
  const apart = async (): Promise<string[]> => {
    const log = idsOf((await readRows(page)).changes);
    const journal = idsOf((await readJournal(page)).changes);
    return [...log, ...journal].filter((id) => !log.has(id) || !journal.has(id));
  };
  await expect.poll(apart).toEqual([]);
  expect((await readJournal(page)).damage).toEqual([]);
  const { changes, ...rows } = await readRows(page);
  const folded = foldChanges(changes);
  expect(byId(rows.sources)).toEqual(byId(folded.source.values()));
  expect(byId(rows.fragments)).toEqual(byId(folded.fragment.values()));
  expect(byId(rows.codes)).toEqual(byId(folded.code.values()));
  expect(byId(rows.codings)).toEqual(byId(folded.coding.values()));
}

function byId<T extends { readonly id: string }>(records: Iterable<T>): T[] {
  return [...records].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Reads what became of fragments in later texts, oldest first. @param page one of the extension's own pages; it is closed */
export async function readPlacements(page: Page): Promise<readonly Placement[]> {
  const rows = await page.evaluate(async () => {
    const settled = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('IndexedDB failed'));
      });
    const database = await settled(indexedDB.open('codeboom'));
    const all = await settled(database.transaction('placements').objectStore('placements').getAll());
    database.close();
    return all;
  });
  await page.close();
  // The table holds these records, one to one.
  return rows as readonly Placement[];
}
