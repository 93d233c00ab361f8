// The sample journal article as a page of its own for each number: to the extension, different sources.
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { JournalPage } from '@/tests/e2e/pages/journal-page';
import type { Extension } from '@/tests/e2e/fixtures';

/** An open article with our script in it. */
export type Article = { readonly page: Page; readonly journal: JournalPage };

/** Opens article `number` without our script. */
export async function openArticle(extension: Extension, origin: string, number = 0): Promise<Page> {
  const page = await extension.context.newPage();
  const html = await readFile('public/sample/okoye-2020.html', 'utf8');
  const body = html
    .replaceAll('codeboom.2020.2', `codeboom.2020.2.${number}`)
    .replaceAll('/okoye-2020', `/okoye-2020-${number}`);
  await page.route(`${origin}/article-*`, (route) => route.fulfill({ body, contentType: 'text/html' }));
  await page.goto(`${origin}/article-${number}.html`);
  return page;
}

/** Presses our toolbar button on the page and waits until selecting opens the bar. */
export async function startCoding(extension: Extension, page: Page): Promise<JournalPage> {
  // The test build lets the page of a test look at the bar.
  await page.evaluate(() => document.documentElement.setAttribute('data-open-surface', ''));
  await extension.activate(page);
  const journal = new JournalPage(page);
  await journal.said.filter({ hasText: /\w/ }).waitFor({ state: 'attached' });
  return journal;
}
