// npm run screenshots [-- name …]: takes the pictures of the README in real Chromium, from the sample project; all, or those named.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumFlags, ensureChromium } from './chromium.mjs';
import { ensurePackages, requireNode, runTool } from './steps.mjs';

const folder = 'tests/fixtures/screenshots';
const extension = resolve('.output', 'chrome-mv3');

/** The pictures: colours (the system's, or a theme), language and width of each. */
const pictures = [
  { name: 'workbench-light', colorScheme: 'light', language: 'en', width: 1440 },
  { name: 'workbench-dark', colorScheme: 'dark', language: 'en', width: 1440 },
  { name: 'workbench-dutch', colorScheme: 'light', language: 'nl', width: 1440 },
  { name: 'workbench-contrast', theme: 'highContrastDark', language: 'nl', width: 1440 },
  { name: 'table-light', colorScheme: 'light', language: 'en', width: 1440, table: true },
  {
    name: 'cross-table-light',
    colorScheme: 'light',
    language: 'en',
    width: 1440,
    opens: 'Codes by publication',
  },
  { name: 'matrix-dark', colorScheme: 'dark', language: 'en', width: 1440, opens: 'Framework matrix' },
  {
    name: 'extraction-dutch',
    colorScheme: 'light',
    language: 'nl',
    width: 1440,
    opens: 'Extractietabel met kenmerken en effecten',
  },
  { name: 'figure-light', colorScheme: 'light', language: 'en', width: 1440, figure: 'Code tree with n' },
  {
    name: 'figure-dark-dutch',
    colorScheme: 'dark',
    language: 'nl',
    width: 1440,
    figure: 'Codes die elkaar raken',
  },
  { name: 'table-dutch-narrow', colorScheme: 'dark', language: 'nl', width: 1024, table: true },
];

async function take(
  executablePath,
  { name, colorScheme = null, theme = 'system', language, width, table = false, opens = null, figure = null },
) {
  const profile = mkdtempSync(join(tmpdir(), 'codeboom-pictures-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    colorScheme,
    viewport: { width, height: 900 },
    args: [...chromiumFlags(), `--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
  });
  try {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    await worker.evaluate((chosen) => chrome.storage.local.set(chosen), { language, theme });
    const page = await context.newPage();
    const workbench = `chrome-extension://${new URL(worker.url()).host}/workbench.html`;
    await page.goto(`${workbench}?sample=1`);
    await page
      .getByRole('treeitem', { name: /Brandt/ })
      .first()
      .dblclick();
    await page.locator('[data-page="1"][data-drawn="true"]').waitFor();
    if (table) {
      await page.keyboard.press('Alt+KeyT');
      await page.getByRole('grid').getByText(/3 /).first().waitFor();
    } else if (opens !== null) await openTable(page, opens);
    else if (figure !== null) await openFigure(page, figure, language);
    else await showCodeBeside(page);
    await page.screenshot({ path: join(folder, `${name}.png`) });
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** One of the tables that are offered, alone in the window. */
async function openTable(page, name) {
  await choose(page, name.startsWith('Extractietabel') ? 'tabel: openen' : 'table: open…', name);
  await page.getByRole('grid').getByRole('gridcell').first().waitFor();
}

async function openFigure(page, name, language) {
  await choose(page, language === 'nl' ? 'figuur: openen' : 'figure: open', name);
  await page.locator('[data-mark]').first().waitFor();
}

/** Runs a command that asks, and takes the answer of this name. */
async function choose(page, command, name) {
  await page.keyboard.press('F1');
  const box = page.getByRole('combobox').or(page.getByRole('dialog').getByRole('textbox')).first();
  await box.waitFor();
  await page.keyboard.type(command);
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('option', { name, exact: true }).click();
}

/** The article with its stripes, the code tree, and the page of a code to the side. */
async function showCodeBeside(page) {
  const spin = page
    .getByRole('spinbutton')
    .or(page.getByRole('textbox', { name: /^(Page|Pagina)/ }))
    .first();
  await spin.fill('2');
  await spin.press('Enter');
  await page.locator('[data-page="2"][data-drawn="true"]').waitFor();
  await page.getByRole('button', { name: 'Codes', exact: true }).first().click();
  const code = page
    .getByRole('treeitem', { name: /Trust in social relations|Vertrouwen in sociale relaties/ })
    .first();
  await code.click({ modifiers: ['Alt'] });
  await page
    .getByRole('heading', { name: /Trust in social relations|Vertrouwen in sociale relaties/ })
    .first()
    .waitFor();
}

requireNode();
ensurePackages();
const executablePath = ensureChromium();
const { ok, output } = await runTool(['wxt', 'build'], {}, false);
if (!ok) throw new Error(`The extension could not be built:\n${output}`);
mkdirSync(folder, { recursive: true });
const named = process.argv.slice(2);
for (const picture of pictures.filter(({ name }) => named.length === 0 || named.includes(name))) {
  await take(executablePath, picture);
  console.log(join(folder, `${picture.name}.png`));
}
