// What every journey starts from: the built extension with nothing in it yet, and a loopback server
// with the sample journal page and our trouble documents.
import { createServer, type Server } from 'node:http';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, normalize, resolve } from 'node:path';
import { test as base, chromium, type BrowserContext, type Page, type Worker } from '@playwright/test';
import { chromiumFlags, findChromium } from '../../scripts/chromium.mjs';

/** The unpacked test build, which may reach loopback without a click on the toolbar button. */
export const extensionFolder = resolve(process.env['CODEBOOM_OUT'] ?? '.output', 'chrome-mv3-e2e');

/** A browser with the extension, and how to get to its parts. */
export type Extension = {
  readonly context: BrowserContext;
  readonly id: string;
  /** The service worker; started anew when it had stopped. */
  worker(): Promise<Worker>;
  /** Opens the workbench in a tab; `route` is what follows the hash, such as `/table`. */
  openWorkbench(route?: string): Promise<Page>;
  /** Presses our toolbar button on the page, as far as a test can. */
  activate(page: Page): Promise<void>;
};

/** Starts Chromium with the extension on `profile`; the caller closes the context. */
export async function launchExtension(profile: string): Promise<Extension> {
  const context = await launchChromium(profile, [
    `--disable-extensions-except=${extensionFolder}`,
    `--load-extension=${extensionFolder}`,
  ]);
  const first = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return extensionIn(context, new URL(first.url()).host);
}

async function launchChromium(profile: string, flags: readonly string[]): Promise<BrowserContext> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('No Chromium found: run npm test, which installs one.');
  return chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    viewport: { width: 1280, height: 800 },
    // What Playwright adds by itself would keep ours out, too.
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [...chromiumFlags(), ...flags],
  });
}

function extensionIn(context: BrowserContext, id: string): Extension {
  const worker = async (): Promise<Worker> => {
    const running = context.serviceWorkers().find((candidate) => candidate.url().includes(id));
    return running ?? context.waitForEvent('serviceworker');
  };
  return {
    context,
    id,
    worker,
    openWorkbench: (route = '') => openWorkbench(context, id, route),
    activate: (page) => activate(worker, page),
  };
}

async function openWorkbench(context: BrowserContext, id: string, route: string): Promise<Page> {
  const page = await context.newPage();
  // A headless browser dismisses a file chooser unless someone listens, and to begin listening takes it a while: a
  // journey that begins just before its key press may come too late.
  page.on('filechooser', () => undefined);
  await page.goto(`chrome-extension://${id}/workbench.html${route === '' ? '' : `#${route}`}`);
  await page.getByRole('main').waitFor();
  return page;
}

async function activate(worker: () => Promise<Worker>, page: Page): Promise<void> {
  const background = await worker();
  const url = page.url();
  await background.evaluate(async (address) => {
    // The extension's own API object, which the test's types do not know.
    const { chrome } = globalThis as unknown as { chrome: ChromeInTests };
    const tabs = await chrome.tabs.query({});
    const tab = tabs.find((candidate) => candidate.url === address);
    if (tab === undefined) throw new Error(`No tab shows ${address}`);
    chrome.action.onClicked.dispatch(tab);
  }, url);
}

type ChromeInTests = {
  tabs: { query(query: object): Promise<{ url?: string }[]> };
  action: { onClicked: { dispatch(tab: object): void } };
};

const mediaTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.pdf': 'application/pdf',
  '.json': 'application/json',
  '.png': 'image/png',
};

/** Serves `public/sample` and `tests/fixtures` on a free loopback port. */
export async function serveFixtures(): Promise<{ origin: string; close(): Promise<void> }> {
  const roots = ['public/sample', 'tests/fixtures'].map((folder) => resolve(folder));
  const server: Server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname));
    const headers: Record<string, string> = {
      'content-type': mediaTypes[extname(path)] ?? 'application/octet-stream',
    };
    if (path.includes('strict-csp')) headers['content-security-policy'] = "default-src 'none'";
    void firstFile(roots.map((root) => join(root, path))).then((content) => {
      response.writeHead(content === null ? 404 : 200, headers);
      response.end(content ?? 'Not found');
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  // A TCP server's address is never a string.
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

async function firstFile(paths: readonly string[]): Promise<Buffer | null> {
  for (const path of paths) {
    const content = await readFile(path).catch(() => null);
    if (content !== null) return content;
  }
  return null;
}

/** Gives a new folder, for a profile or else, and removes it afterwards. */
export async function withFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'codeboom-e2e-'));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** A profile that outlives its browser. */
export type Profile = {
  readonly folder: string;
  /** Starts the browser on it; close its context before the next start. */
  launch(): Promise<Extension>;
};

/** A running Chromium that has no extension of ours in it. */
type SharedBrowser = { withExtension(use: (extension: Extension) => Promise<void>): Promise<void> };

/**
 * Starts a Chromium for many journeys: starting one takes more than most of them do. Each journey gets a copy of the
 * extension with a folder, so an id, an origin and storage of its own; nothing of one is left for the next.
 */
async function launchShared(profile: string): Promise<SharedBrowser & { close(): Promise<void> }> {
  const context = await launchChromium(profile, ['--enable-unsafe-extension-debugging']);
  const browser = await context.browser()?.newBrowserCDPSession();
  if (browser === undefined) throw new Error('This Chromium cannot be told to load an extension.');
  const withExtension: SharedBrowser['withExtension'] = (use) =>
    withFolder(async (folder) => {
      await cp(extensionFolder, folder, { recursive: true });
      const started = context.waitForEvent('serviceworker');
      const { id } = await browser.send('Extensions.loadUnpacked', { path: folder });
      await started;
      await use(extensionIn(context, id));
      // The first page is the browser's own: without any it would end.
      for (const page of context.pages().slice(1)) await page.close();
      await browser.send('Extensions.uninstall', { id });
    });
  return { withExtension, close: () => context.close() };
}

type Fixtures = { extension: Extension; profile: Profile };
type WorkerFixtures = { origin: string; sharedBrowser: SharedBrowser };

/**
 * Playwright's `test` with `extension` (fresh for each test), `profile` (fresh, for those that start the browser
 * themselves) and `origin` (loopback server).
 */
export const test = base.extend<Fixtures, WorkerFixtures>({
  origin: [
    async ({}, use) => {
      const server = await serveFixtures();
      await use(server.origin);
      await server.close();
    },
    { scope: 'worker' },
  ],
  profile: async ({}, use) => {
    await withFolder(async (folder) => {
      const launched: Extension[] = [];
      const launch = async (): Promise<Extension> => {
        const extension = await launchExtension(folder);
        launched.push(extension);
        return extension;
      };
      await use({ folder, launch });
      for (const { context } of launched) await context.close();
    });
  },
  sharedBrowser: [
    async ({}, use) => {
      await withFolder(async (profile) => {
        const shared = await launchShared(profile);
        await use(shared);
        await shared.close();
      });
    },
    { scope: 'worker' },
  ],
  extension: async ({ sharedBrowser }, use) => sharedBrowser.withExtension(use),
});

export { expect } from '@playwright/test';
