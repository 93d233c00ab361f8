// The database is gone, or went back in time, and nobody told us. The next start notices, says so and mends it.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { CodingBurst, passagesOf } from './coding-burst';
import { expect, test, type Extension } from './fixtures';
import { JournalPage } from './pages/journal-page';
import { PdfReaderPage } from './pages/pdf-reader';
import { WorkbenchPage } from './pages/workbench-page';
import { expectAgreement, readRows, type StoredRows } from './stored-work';

const group = 'Promoting network characteristics';
const told = /^The browser’s database was damaged\. It has been rebuilt from the journal/;

type Work = { readonly rows: StoredRows; readonly passages: readonly string[] };

/** Codes four passages of a page in a project with a PDF; gives what is stored then. */
async function work(extension: Extension, origin: string): Promise<Work> {
  const workbench = await extension.openWorkbench();
  await new PdfReaderPage(workbench).import('public/sample/brandt-2021-two-column.pdf');
  const burst = await CodingBurst.open(extension, origin);
  const passages = (await passagesOf(burst.journal)).slice(0, 4);
  for (const passage of passages) await burst.code(passage);
  await untilPageIsKept(workbench);
  await expectAgreement(workbench);
  const rows = await readRows(workbench);
  await burst.journal.page.close();
  await workbench.close();
  return { rows, passages };
}

/** Waits until the words of the page are stored beside the passages, which is later than the passages are. */
async function untilPageIsKept(page: Page): Promise<void> {
  const actions = async () => (await readRows(page)).changes.map(({ action }) => action);
  await expect.poll(actions).toContain('version.keep');
}

/** Checks that the workbench tells how many changes came back, and that all is as before. */
async function expectRebuilt(extension: Extension, { rows }: Work, changes: number): Promise<WorkbenchPage> {
  const workbench = new WorkbenchPage(await extension.openWorkbench());
  await expect(workbench.page.getByText(told)).toContainText(
    `: ${changes} changes came back, nothing is lost.`,
  );
  await expect(workbench.statusBar).toContainText('Saved, rebuilt from the journal');
  await expectSame(workbench, rows);
  return workbench;
}

/** Checks that a page shows its passages. */
async function expectPainted(extension: Extension, origin: string, { passages }: Work): Promise<void> {
  const journal = new JournalPage(await extension.context.newPage());
  await journal.page.goto(`${origin}/okoye-2020.html`);
  await extension.activate(journal.page);
  const painted = async (): Promise<string[]> =>
    Object.values(await journal.painted())
      .flat()
      .sort();
  await expect.poll(painted).toEqual([...passages].sort());
}

/** Checks rows, log, journal, the file's bytes and the counts on screen. */
async function expectSame(workbench: WorkbenchPage, rows: StoredRows): Promise<void> {
  await expectAgreement(workbench.page);
  expect(inOneOrder(await readRows(workbench.page))).toEqual(inOneOrder(rows));
  for (const file of rows.files) expect(file.sha256).toBe(file.id);
  await workbench.showView('Codes');
  await expect(workbench.code(group)).toHaveAccessibleName(/n = 1 document, 4 fragments/);
}

/** The rows by id; changes come back in an order of their own. */
function inOneOrder(rows: StoredRows): Record<string, unknown> {
  const changes = rows.changes.map(({ arrival: _arrival, ...change }) => change);
  const tables = Object.entries<readonly { readonly id: string }[]>({ ...rows, changes });
  return Object.fromEntries(
    tables.map(([name, records]) => [name, [...records].sort((a, b) => (a.id < b.id ? -1 : 1))]),
  );
}

test('a database whose files are gone is rebuilt by the page that needs it first, and it is told once', async ({
  profile,
  origin,
}) => {
  test.setTimeout(120_000);
  const extension = await profile.launch();
  const before = await work(extension, origin);
  // The PDF, the text of the page and its copy.
  expect(before.rows.files).toHaveLength(3);
  await extension.context.close();
  const folder = `chrome-extension_${extension.id}_0.indexeddb.leveldb`;
  await rm(join(profile.folder, 'Default', 'IndexedDB', folder), { recursive: true });

  const next = await profile.launch();
  await expectPainted(next, origin, before);
  const workbench = await expectRebuilt(next, before, before.rows.changes.length);
  await workbench.page.getByRole('button', { name: 'Understood' }).click();
  await expect(workbench.statusBar).toContainText('Saved twice');
  await next.context.close();

  const last = new WorkbenchPage(await (await profile.launch()).openWorkbench());
  await expectSame(last, before.rows);
  await expect(last.statusBar).toContainText('Saved twice');
  await expect(last.page.getByText(told)).toHaveCount(0);
});

test('a database that is deleted while we run is rebuilt', async ({ extension, origin }) => {
  const before = await work(extension, origin);
  await deleteDatabase(await openBarePage(extension));
  await expectPainted(extension, origin, before);
  await expectRebuilt(extension, before, before.rows.changes.length);
});

test('a database that went back in time gets its newest changes back', async ({ profile, origin }) => {
  test.setTimeout(120_000);
  const extension = await profile.launch();
  const before = await work(extension, origin);
  await takeBack(await openBarePage(extension), 2);
  await extension.context.close();

  await expectRebuilt(await profile.launch(), before, 2);
});

/** A page that has our storage and runs nothing of ours. */
async function openBarePage({ context, id }: Extension): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/manifest.json`);
  return page;
}

function deleteDatabase(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase('codeboom');
        request.onsuccess = () => resolve();
        request.onerror = () => reject(request.error ?? new Error('Not deleted'));
      }),
  );
}

/** Puts the database back to what it was before its newest changes, each of which only added records. */
function takeBack(page: Page, count: number): Promise<void> {
  return page.evaluate(async (newest) => {
    const settled = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('IndexedDB failed'));
      });
    const database = await settled(indexedDB.open('codeboom'));
    const names = ['changes', 'fragments', 'codings', 'versions', 'clocks'];
    const transaction = database.transaction(names, 'readwrite', { durability: 'strict' });
    const table = (name: string): IDBObjectStore => transaction.objectStore(name);
    const changes = await settled(table('changes').getAll());
    for (const { arrival, operations } of changes.slice(-newest)) {
      table('changes').delete(arrival);
      for (const { noun, record } of operations) table(`${noun}s`).delete(record.id);
    }
    const [clock] = await settled(table('clocks').getAll());
    table('clocks').put({ ...clock, counter: clock.counter - newest, lamport: clock.lamport - newest });
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onerror = reject;
    });
    database.close();
  }, count);
}
