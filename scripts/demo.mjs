// The main job without a display, through the real extension: code a journal page and a PDF of the sample
// project, open the thematic table, export it, take a picture. Leaves everything in demo-output/.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumFlags } from './chromium.mjs';
import { serveSample } from './sample-server.mjs';
import { selectWords } from './select-words.mjs';

const output = 'demo-output';
/** Both go under code 7, Trust in social relations, which is pinned to the key 7 in the sample. */
const onPage = 'Anyone who has sat beside a hospital bed knows that visitors arrange themselves.';
const inPdf =
  'What mattered was whether at least one tie had lasted through the worst period, whether trust had been tested and had held';

/** Does the main job; throws one clear sentence when a step cannot be done. */
export async function runDemo({ browser, extension, step }) {
  mkdirSync(output, { recursive: true });
  const profile = mkdtempSync(join(tmpdir(), 'codeboom-demo-'));
  const server = await serveSample();
  const context = await step('browser started with the extension', () => launch(browser, extension, profile));
  try {
    const id = await extensionId(context);
    const workbench = await step('sample project opened', () => openWorkbench(context, id));
    await step('passage of the journal page coded', () =>
      codeOnPage(context, `${server.origin}/okoye-2020.html`),
    );
    await step('passage of the PDF coded', () => codeInPdf(workbench));
    await step('thematic table opened', () => openTable(workbench, id));
    await step('table exported to CSV', () => exportTable(workbench, 'csv'));
    await step('table exported to Word', () => exportTable(workbench, 'docx'));
    await step('picture taken', () => takePicture(workbench));
    console.log(`Done: ${output}/thematic-table.docx, ${output}/thematic-table.csv, ${output}/workbench.png`);
  } finally {
    await context.close();
    await server.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

function launch(executablePath, extension, profile) {
  return chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    viewport: { width: 1440, height: 900 },
    acceptDownloads: true,
    args: [...chromiumFlags(), `--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
  });
}

async function extensionId(context) {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return new URL(worker.url()).host;
}

async function openWorkbench(context, id) {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/workbench.html?sample=1`);
  await page.getByRole('main').waitFor();
  return page;
}

async function codeOnPage(context, address) {
  const page = await context.newPage();
  await page.goto(address);
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await worker.evaluate(async (url) => {
    const tab = (await chrome.tabs.query({})).find((each) => each.url === url);
    chrome.action.onClicked.dispatch(tab);
  }, address);
  const said = page.locator('codeboom-surface [role=status]');
  await said.filter({ hasText: /\S/ }).waitFor();
  await selectWords(page, onPage);
  await page.getByRole('toolbar').waitFor();
  await page.keyboard.press('7');
  await said.filter({ hasText: /Saved|Opgeslagen/ }).waitFor();
  await page.close();
}

async function codeInPdf(workbench) {
  await workbench.bringToFront();
  await workbench
    .getByRole('treeitem', { name: /Brandt/ })
    .first()
    .dblclick();
  await workbench.locator('[data-page="1"][data-drawn="true"]').waitFor();
  await selectWords(workbench, inPdf, '.letters');
  await workbench.getByRole('toolbar', { name: 'Code the selection' }).waitFor();
  await workbench.keyboard.press('7');
  // The name in the margin is drawn from what is stored.
  await workbench
    .getByRole('button', { name: /Trust in social relations.*open the passage/ })
    .first()
    .waitFor();
}

async function openTable(workbench, id) {
  await workbench.goto(`chrome-extension://${id}/workbench.html#/table`);
  await workbench.getByRole('tab', { name: /Thematic table|Thematische tabel/ }).waitFor();
  await workbench
    .getByText(/Trust in social relations|Vertrouwen in sociale relaties/)
    .first()
    .waitFor();
}

async function exportTable(workbench, format) {
  const name = format === 'csv' ? /CSV/ : /Word/;
  const [download] = await Promise.all([
    workbench.waitForEvent('download'),
    workbench.getByRole('main').getByRole('button', { name }).click(),
  ]);
  await download.saveAs(join(output, `thematic-table.${format}`));
}

async function takePicture(workbench) {
  await workbench.screenshot({ path: join(output, 'workbench.png') });
}
