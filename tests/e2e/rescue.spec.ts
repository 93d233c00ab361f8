// The rescue queue by keyboard, on the sample project. What searches in changed texts found is stored beforehand.
import type { Page } from '@playwright/test';
import type { Placement } from '../../lib/domain/records';
import { expect, test, type Extension } from './fixtures';
import { PdfReaderPage } from './pages/pdf-reader';
import { WorkbenchPage } from './pages/workbench-page';

/** Stores that one fragment of the sample's first PDF is lost, one unsure between two places, and one changed. */
async function storeDoubts(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const settled = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('IndexedDB failed'));
      });
    const database = await settled(indexedDB.open('codeboom'));
    const rows = (name: string) => settled(database.transaction(name).objectStore(name).getAll());
    const sources = (await rows('sources')) as { id: string; title: string }[];
    const source = sources.find(({ title }) => title.startsWith('Someone Who Stays'));
    const all = (await rows('fragments')) as {
      id: string;
      projectId: string;
      sourceId: string;
      anchor: { quote: { exact: string }; pages: { page: number }[] };
    }[];
    const [lost, unsure, changed, elsewhere] = all.filter(({ sourceId }) => sourceId === source?.id);
    if (!lost || !unsure || !changed || !elsewhere) throw new Error('The sample has too few fragments');
    const scores = { words: 0.9, before: 1, after: 1, inPlace: true, own: 1, other: 0 };
    const place = (anchor: object) => ({ anchor, scores });
    const { anchor } = changed;
    const exact = anchor.quote.exact.replace(/\S+$/, 'otherwise.');
    const reworded = { ...anchor, quote: { ...anchor.quote, exact } };
    const doubts = [
      {
        of: lost,
        state: 'lost',
        places: [],
        stood: { before: 'what came before.', after: 'What came after' },
      },
      { of: unsure, state: 'unsure', places: [place(unsure.anchor), place(elsewhere.anchor)], stood: null },
      { of: changed, state: 'changed', places: [place(reworded)], stood: null },
    ];
    const store = database.transaction('placements', 'readwrite').objectStore('placements');
    for (const { of, ...values } of doubts) {
      const base = {
        id: `placement-${values.state}`,
        projectId: of.projectId,
        createdAt: new Date().toISOString(),
      };
      const about = {
        removed: false,
        fragmentId: of.id,
        sourceId: of.sourceId,
        face: 'pdf',
        textHash: 'later',
      };
      await settled(store.put({ ...base, ...about, ...values, decision: null }));
    }
    database.close();
  });
}

/** Gives what was decided of each stored doubt. */
async function readPlacements(page: Page): Promise<Record<string, Placement['decision']>> {
  const placements = await page.evaluate(
    () =>
      new Promise<Placement[]>((resolve, reject) => {
        const opening = indexedDB.open('codeboom');
        opening.onerror = () => reject(opening.error ?? new Error('IndexedDB failed'));
        opening.onsuccess = () => {
          const reading = opening.result.transaction('placements').objectStore('placements').getAll();
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result as Placement[]);
          };
        };
      }),
  );
  return Object.fromEntries(placements.map(({ id, decision }) => [id.replace('placement-', ''), decision]));
}

/** Opens the queue on three fragments by keyboard. */
async function openQueue(extension: Extension): Promise<Page> {
  const first = new WorkbenchPage(await extension.openWorkbench());
  await first.run('open sample');
  await expect(first.page.getByText('The sample project is open')).toBeVisible();
  await storeDoubts(first.page);
  await first.page.reload();
  await expect(first.page.getByRole('contentinfo').getByRole('button', { name: '3 to check' })).toBeVisible();
  await first.run('fragments whose source changed');
  await expect(queue(first.page)).toBeFocused();
  return first.page;
}

const queue = (page: Page) => page.getByRole('main').getByRole('tree', { name: 'Fragments to check' });
const state = (page: Page) => page.getByRole('main').getByRole('heading', { level: 2 });
const badge = (page: Page, number: number) =>
  page.getByRole('navigation').getByRole('button', { name: `Fragments to check: ${number} to check` });

test('resolves a lost, an unsure and a changed fragment by keyboard, and takes one back', async ({
  extension,
}) => {
  const page = await openQueue(extension);
  await expect(badge(page, 3)).toHaveText('3');
  await expect(state(page)).toHaveText('not found');
  await expect(page.getByText('what came before.')).toBeVisible();
  await page.keyboard.press('g');

  await expect(state(page)).toHaveText('more than one place');
  await page.keyboard.press('a');
  await expect(page.getByRole('button', { name: 'Accept place 1' })).toBeFocused();
  await page.keyboard.press('2');

  await expect(state(page)).toHaveText('words changed');
  await expect(page.getByRole('insertion')).toContainText('otherwise');
  await page.keyboard.press('Enter');

  await expect(page.getByText('Nothing to check')).toBeVisible();
  await expect(page.getByRole('contentinfo').getByText('to check')).toHaveCount(0);
  const decided = { lost: 'gone', unsure: 'accepted', changed: 'accepted' };
  await expect.poll(() => readPlacements(page)).toEqual(decided);

  await page.keyboard.press('Control+z');
  await expect(state(page)).toHaveText('words changed');
  await expect(badge(page, 1)).toHaveText('1');
  expect(await readPlacements(page)).toEqual({ ...decided, changed: null });
});

test('attaches a lost fragment again to what is selected in its PDF', async ({ extension }) => {
  const page = await openQueue(extension);
  await page.keyboard.press('r');
  await expect(page.getByRole('region', { name: 'Attach again:' })).toContainText('then press Enter');
  const reader = new PdfReaderPage(page);
  await reader.expectDrawn(1);
  await reader.select('Keywords', 'mixed methods');
  await page.keyboard.press('Enter');
  await expect(page.getByText('The fragment is attached again.')).toBeVisible();
  await expect(page.getByRole('tab', { name: 'Fragments to check', selected: true })).toBeVisible();
  expect(await readPlacements(page)).toMatchObject({ lost: 'reattached' });
});

test('is reached from a passage on the page of its code', async ({ extension }) => {
  const page = await openQueue(extension);
  await page
    .getByRole('main')
    .getByRole('button', { name: /7 Trust in social relations$/ })
    .click();
  await page.getByRole('button', { name: 'not found' }).click();
  await expect(queue(page)).toBeFocused();
  await expect(state(page)).toHaveText('not found');
});

test('opens a PDF at the place that is looked at', async ({ extension }) => {
  const page = await openQueue(extension);
  await page.keyboard.press('j');
  const second = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: 'Accept place 2' }) });
  const [, number] = /page (\d+)/.exec((await second.textContent()) ?? '') ?? [];
  await page.keyboard.press('a');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('o');
  await new PdfReaderPage(page).expectDrawn(Number(number));
});
