// The browser dies at the worst moment. What a page called saved is there afterwards, once.
import { setTimeout as timer } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { below, randomFrom } from '../fixtures/projects/random';
import { browserProcessOf, killBrowser } from './browser-process';
import { CodingBurst, passagesOf } from './coding-burst';
import { expect, test, type Extension } from './fixtures';
import { codedPassages, expectAgreement, readRows } from './stored-work';

const kills = 10;
/** How long a project may take to open, in milliseconds. */
const opensWithin = 10_000;
/** `SEED=<number>` repeats the moments of an earlier run. */
const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000);

test('no coding that was called saved is lost when the browser is killed', async ({ profile, origin }) => {
  test.setTimeout(150_000);
  console.log(`    moments of the kills: SEED=${seed}`);
  const random = randomFrom(seed);
  const acknowledged: string[] = [];
  let begun = 0;
  for (let round = 1; round <= kills; round += 1) {
    const extension = await profile.launch();
    await expectSaved(extension, acknowledged);
    const burst = await CodingBurst.open(extension, origin);
    const passages = (await passagesOf(burst.journal)).slice(begun);
    await burst.codeOn(passages, 1 + below(random, 3));
    await timer(below(random, 401));
    burst.end();
    await killBrowser(await browserProcessOf(profile.folder));
    await extension.context.close();
    begun += burst.begun;
    acknowledged.push(...burst.acknowledged);
  }
  await expectSaved(await profile.launch(), acknowledged);
  console.log(`    ${kills} kills, ${begun} codings begun, ${acknowledged.length} acknowledged, all found`);
});

/** Looks whether the project opens, with everything that was acknowledged. The workbench stays open. */
async function expectSaved(extension: Extension, acknowledged: readonly string[]): Promise<void> {
  const start = performance.now();
  const workbench = await extension.openWorkbench();
  expect(performance.now() - start).toBeLessThan(opensWithin);
  await expectAgreement(workbench);
  const coded = codedPassages(await readRows(workbench));
  expect(new Set(coded).size, 'no passage is coded twice').toBe(coded.length);
  expect(coded).toEqual(expect.arrayContaining([...acknowledged]));
}

test.describe('when the service worker stops', () => {
  test('between two codings, both are kept', async ({ extension, origin }) => {
    const workbench = await extension.openWorkbench();
    const burst = await CodingBurst.open(extension, origin);
    const stop = await serviceWorkerStopper(extension, workbench);
    const passages = (await passagesOf(burst.journal)).slice(0, 4);
    for (const passage of passages) {
      await burst.code(passage);
      await stop();
    }
    await expectExactly(workbench, passages);
  });

  test('in the middle of a coding, it is kept once', async ({ extension, origin }) => {
    console.log(`    moments of the stops: SEED=${seed}`);
    const random = randomFrom(seed);
    const workbench = await extension.openWorkbench();
    const burst = await CodingBurst.open(extension, origin);
    const stop = await serviceWorkerStopper(extension, workbench);
    const passages = (await passagesOf(burst.journal)).slice(0, 12);
    for (const passage of passages) {
      await burst.code(passage, () => timer(below(random, 60)).then(stop));
    }
    await expectExactly(workbench, passages);
  });
});

/** Gives what stops our background and waits until it has. @param page one of the extension's own pages */
async function serviceWorkerStopper(extension: Extension, page: Page): Promise<() => Promise<void>> {
  const session = await extension.context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  return async () => {
    const stopped = new Promise<void>((resolve) => {
      session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
        if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
      });
    });
    await session.send('ServiceWorker.stopAllWorkers');
    await stopped;
  };
}

async function expectExactly(workbench: Page, passages: readonly string[]): Promise<void> {
  await expectAgreement(workbench);
  const rows = await readRows(workbench);
  expect(codedPassages(rows)).toEqual([...passages].sort());
  expect(rows.changes.filter(({ action }) => action === 'coding.add')).toHaveLength(passages.length);
}
