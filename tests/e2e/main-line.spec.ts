// The main job from end to end: a page and a PDF, one code, the table, undo, a new start, the exported file.
import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { parseThematicCsv, type CsvRow } from '@/lib/formats/thematic-csv';
import { selectWords } from '../../scripts/select-words.mjs';
import { expect, test, type Extension } from './fixtures';
import { JournalPage } from './pages/journal-page';
import { PdfReaderPage } from './pages/pdf-reader';
import { WorkbenchPage, type ShownRow } from './pages/workbench-page';

/** Number 1 of the built-in codebook, pinned to the digit 1. */
const label = 'Emotional support from family';
const theme = 'Emotional support and involvement';
const onPage = 'Emotional support from parents and siblings was named by 33 young people';
const inPdf = 'What mattered was whether at least one tie had lasted through the worst period';
const pdf = 'public/sample/brandt-2021-two-column.pdf';

test('a page and a PDF, one code, the table, undo, a new start, the exported file', async ({
  profile,
  origin,
}) => {
  const extension = await profile.launch();
  await codeOnPage(extension, `${origin}/okoye-2020.html`);
  const workbench = await openWorkbench(extension);
  await codeInPdf(workbench.page);
  await openTable(workbench);
  await expect(workbench.n(label)).toHaveText('2');
  await expect(workbench.n(theme)).toHaveText('2');
  await expect(workbench.tableRow(label)).toContainText('Brandt et al., 2021');
  await expect(workbench.tableRow(label)).toContainText('Okoye et al., 2020');

  await workbench.page.keyboard.press('Control+z');
  await expect(workbench.n(label)).toHaveText('1');
  await expect(workbench.n(theme)).toHaveText('1');
  await extension.context.close();

  const reopened = await openWorkbench(await profile.launch());
  await openTable(reopened);
  await expect(reopened.n(label)).toHaveText('1');
  await expectExportEqualsScreen(reopened);

  await reopened.page.keyboard.press('Control+y');
  await expect(reopened.n(label)).toHaveText('2');
  await expectExportEqualsScreen(reopened);
});

async function codeOnPage(extension: Extension, address: string): Promise<void> {
  const page = await extension.context.newPage();
  await page.goto(address);
  await extension.activate(page);
  const journal = new JournalPage(page);
  await expect(journal.said).not.toBeEmpty();
  await journal.selectForCoding(onPage);
  await page.keyboard.press('1');
  await expect(journal.said).toContainText(`Coded 1 ${label}, 1 code on this passage. Saved.`);
}

async function codeInPdf(page: Page): Promise<void> {
  const reader = new PdfReaderPage(page);
  await reader.import(pdf);
  await selectWords(page, inPdf, '.letters');
  await expect(reader.bar).toBeVisible();
  await page.keyboard.press('1');
  await expect(
    reader.editor.getByRole('button', {
      name: new RegExp(`^${label} · protective.*: open the passage`),
    }),
  ).toBeVisible();
}

/** Large enough for the whole table, which draws only the rows in view. */
async function openWorkbench(extension: Extension): Promise<WorkbenchPage> {
  const page = await extension.openWorkbench();
  await page.setViewportSize({ width: 1600, height: 2200 });
  return new WorkbenchPage(page);
}

async function openTable(workbench: WorkbenchPage): Promise<void> {
  await workbench.run('open thematic table');
  await workbench.table.waitFor();
  await workbench.page.getByLabel('Quotes in a row').selectOption('all');
}

/** Takes the file as the browser saves it and reads it back. */
async function expectExportEqualsScreen(workbench: WorkbenchPage): Promise<void> {
  const saved = workbench.page.waitForEvent('download');
  await workbench.page.getByRole('main').getByRole('button', { name: 'Export to CSV' }).click();
  const rows = parseThematicCsv(await textOf(await saved));
  expect(rows).toHaveLength(32);
  expect(rows.map(asShown)).toEqual((await workbench.shownRows()).map(withoutUnion));
}

async function textOf(download: Download): Promise<string> {
  expect(download.suggestedFilename()).toBe('thematic-table.csv');
  return readFile(await download.path(), 'utf8');
}

/** A row of the file in the words of the screen. */
function asShown(row: CsvRow): ShownRow {
  const isHeading = row.kind === 'theme' || row.kind === 'polarityGroup';
  return {
    name: `${row.number} ${row.label}`.trim(),
    type: row.type.slice(2),
    polarity: row.polarity,
    n: row.n,
    publications: isHeading ? '' : row.publications || '—',
    quotes: isHeading || row.quotes === '' ? [] : row.quotes.split('\n'),
  };
}

/** A theme's row says on screen from which parts its n came; the file lists its publications there. */
function withoutUnion(row: ShownRow): ShownRow {
  const saysUnion = /^(.* documents.*, duplicates counted once|no fragment yet|)$/.test(row.publications);
  return saysUnion ? { ...row, publications: '', quotes: [] } : row;
}
