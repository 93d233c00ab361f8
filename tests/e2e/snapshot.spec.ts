// A coded page is gone: its copy in the workbench is not.
import { createServer, type Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { expect, launchExtension, test, withFolder, type Extension } from './fixtures';
import { JournalPage } from './pages/journal-page';
import { WorkbenchPage } from './pages/workbench-page';
import { readRows } from './stored-work';

const passage = 'Friends were quick to appear and, in many cases, quick to leave.';
const inHostile = 'The network held in most families';

/** Serves one file until it is stopped for good. */
async function serveOnce(file: string): Promise<{ address: string; stop: () => Promise<void> }> {
  const content = await readFile(file);
  const server: Server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(content);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  // A TCP server's address is never a string.
  const { port } = server.address() as AddressInfo;
  const stop = (): Promise<void> =>
    new Promise((stopped) => {
      server.close(() => stopped());
      server.closeAllConnections();
    });
  return { address: `http://127.0.0.1:${port}/article.html`, stop };
}

/** Codes a passage of a page, then closes the page and stops its server; gives the workbench. */
async function codeAndLose(extension: Extension, file: string, words: string): Promise<Page> {
  const served = await serveOnce(file);
  const journal = await JournalPage.start(extension, served.address);
  await journal.code(words, '1');
  const workbench = await extension.openWorkbench();
  await expect
    .poll(async () => (await readRows(workbench)).files.map(({ name }) => name).join())
    .toMatch(/\.json/);
  await journal.page.close();
  await served.stop();
  return workbench;
}

/** Opens the coded passage of the only source in the workbench. */
async function openPassage(extension: Extension, from: Page): Promise<Page> {
  const [fragment] = (await readRows(from)).fragments;
  return extension.openWorkbench(`/fragment/${fragment?.id ?? ''}`);
}

/** What is painted in the copy and lies in the window, as text. */
function paintedInView(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...CSS.highlights]
      .filter(([name]) => /codeboom-(structural|interaction|person|none)/.test(name))
      .flatMap(([, highlight]) =>
        [...highlight].flatMap((each) => {
          const range = document.createRange();
          range.setStart(each.startContainer, each.startOffset);
          range.setEnd(each.endContainer, each.endOffset);
          const { top, bottom } = range.getBoundingClientRect();
          return top >= 0 && bottom <= innerHeight ? [range.toString().replace(/\s+/g, ' ')] : [];
        }),
      ),
  );
}

test('a coded article is read in the workbench after its page is gone, without its furniture', async ({
  extension,
}) => {
  const first = await codeAndLose(extension, 'public/sample/okoye-2020.html', passage);
  const workbench = await openPassage(extension, first);
  await expect.poll(() => paintedInView(workbench)).toEqual([passage]);
  const copy = workbench.getByRole('document', { name: 'Kept copy' });
  await expect(copy.getByRole('heading', { name: 'Friends who came and went' })).toBeVisible();
  await expect(copy).not.toContainText(/For authors|Readers also opened|Terms · Privacy/);
  await workbench.getByRole('switch', { name: 'Whole page' }).click();
  await expect(copy).toContainText(/For authors.*Readers also opened.*Terms · Privacy/s);
  await copy.press('Home');
  await expect.poll(() => paintedInView(workbench)).toHaveLength(0);
  // In the list; its stripe stands beside the text too.
  await workbench.locator('[data-fragment]').first().click();
  await expect.poll(() => paintedInView(workbench)).toEqual([passage]);
});

test('a page that means harm is kept as plain words', async ({ extension }) => {
  const first = await codeAndLose(extension, 'tests/fixtures/pages/hostile.html', inHostile);
  const workbench = await openPassage(extension, first);
  await expect.poll(() => paintedInView(workbench)).toEqual([inHostile]);
  const copy = workbench.getByRole('document', { name: 'Kept copy' });
  await expect(copy.getByRole('heading', { name: 'Findings' })).toBeVisible();
  expect(await copy.locator('script, form, input, iframe, a').count()).toBe(0);
});

test('no copy is kept when the user wants none', async ({ extension }) => {
  const settings = new WorkbenchPage(await extension.openWorkbench());
  await settings.run('keep a copy of coded pages');
  await expect(settings.page.getByText('No more copies of pages are kept.')).toBeVisible();
  const served = await serveOnce('public/sample/okoye-2020.html');
  const journal = await JournalPage.start(extension, served.address);
  await journal.code(passage, '1');
  await expect
    .poll(async () => (await readRows(settings.page)).files.map(({ name }) => name).join())
    .toMatch(/\.txt/);
  await served.stop();
  const workbench = await openPassage(extension, settings.page);
  await expect(workbench.getByText('No copy of this page is kept')).toBeVisible();
  await expect(workbench.locator('[data-fragment]')).toContainText(passage);
});

test('a backup brings the copy to another profile', async ({ extension }) => {
  const first = await codeAndLose(extension, 'public/sample/okoye-2020.html', passage);
  const saved = first.waitForEvent('download');
  await new WorkbenchPage(first).run('back up to a file');
  const file = await (await saved).path();
  await withFolder(async (folder) => {
    const other = await launchExtension(folder);
    try {
      const page = await other.openWorkbench();
      const chooser = page.waitForEvent('filechooser');
      await new WorkbenchPage(page).run('restore a backup');
      await (
        await chooser
      ).setFiles({ name: 'project.codeboom', mimeType: '', buffer: await readFile(file) });
      await expect.poll(async () => (await readRows(page)).fragments.length).toBe(1);
      const workbench = await openPassage(other, page);
      await expect.poll(() => paintedInView(workbench)).toEqual([passage]);
    } finally {
      await other.context.close();
    }
  });
});
