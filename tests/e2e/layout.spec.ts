// The window: groups of editors side by side, the panel, the reading mode, and that nothing of it is lost.
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { runCommand } from './pages/run-command';

/** The sample with its article open. */
async function openArticle(page: Page): Promise<void> {
  await runCommand(page, 'open sample project');
  await expect(page.getByRole('contentinfo')).toContainText('Sample project');
  await runCommand(page, 'open pdf');
  await page.getByRole('option').first().click();
  await expect(page.getByRole('tab', { name: /Brandt 2021/ })).toHaveAttribute('aria-selected', 'true');
  await page.locator('[data-page="1"][data-drawn="true"]').first().waitFor();
}

const groups = (page: Page): Promise<string[][]> =>
  page
    .getByRole('tablist', { disabled: false })
    .and(page.locator('.dv-tabs-container'))
    .evaluateAll((strips) =>
      strips.map((strip) => [...strip.querySelectorAll('[role=tab]')].map((tab) => tab.ariaLabel ?? '')),
    );

const front = (page: Page): Locator => page.locator('[role=tabpanel][data-front=true]');

/** How far the text of an editor is scrolled, as a part of its whole height: the height follows the width. */
function scrolled(editor: Locator): Promise<number> {
  return editor.evaluate((element) =>
    Math.max(
      0,
      ...[...element.querySelectorAll('*')].map((child) => child.scrollTop / Math.max(1, child.scrollHeight)),
    ),
  );
}

async function violations(page: Page, accepted: readonly string[] = []): Promise<string[]> {
  // The words over a PDF page are see-through on purpose, and there are thousands of them.
  const found = await new AxeBuilder({ page })
    .exclude('.letters')
    .disableRules([...accepted])
    .analyze();
  return found.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

test.describe('editor groups', () => {
  test('split right and down with the same article, each with its own place in it', async ({ extension }) => {
    const page = await extension.openWorkbench();
    await openArticle(page);
    await page.keyboard.press('Control+Backslash');
    await expect.poll(() => groups(page)).toHaveLength(2);
    const [left, right] = [front(page).nth(0), front(page).nth(1)];
    await expect(right.locator('[data-page="1"][data-drawn="true"]')).toBeVisible();
    await right.locator('[data-page="1"]').hover();
    await page.mouse.wheel(0, 900);
    await expect.poll(() => scrolled(right)).toBeGreaterThan(0.2);
    expect(await scrolled(left)).toBeLessThan(0.05);

    await page.keyboard.press('Control+KeyK');
    await page.keyboard.press('Control+Backslash');
    await expect.poll(() => groups(page)).toHaveLength(3);
    // An article that is open twice has each of its pages twice.
    expect(await violations(page, ['landmark-unique'])).toEqual([]);
  });

  test('keep where an editor was scrolled to when its tab moves to another group', async ({ extension }) => {
    const page = await extension.openWorkbench();
    await openArticle(page);
    await runCommand(page, 'view split editor right');
    await expect.poll(() => groups(page)).toHaveLength(2);
    await runCommand(page, 'open thematic table');
    const before = await groups(page);
    await page.keyboard.press('Control+Digit1');
    const article = front(page).first();
    await article.locator('[data-page="1"]').hover();
    await page.mouse.wheel(0, 700);
    await expect.poll(() => scrolled(article)).toBeGreaterThan(0.2);
    const at = await scrolled(article);
    await article.evaluate((element) => element.setAttribute('data-same', ''));

    // Closing its double first: a group cannot have the same article twice.
    expect(before[1]?.some((title) => title.includes('Brandt'))).toBe(true);
    await page.keyboard.press('Control+Digit2');
    await page
      .getByRole('tab', { name: /Brandt/ })
      .nth(1)
      .focus();
    await page.keyboard.press('Delete');
    await page.keyboard.press('Control+Digit1');
    await page.keyboard.press('Alt+Shift+PageDown');
    await expect.poll(() => groups(page)).toHaveLength(1);
    const same = page.locator('[role=tabpanel][data-same]');
    await expect(same).toHaveAttribute('data-front', 'true');
    await expect.poll(async () => Math.abs((await scrolled(same)) - at)).toBeLessThan(0.03);
  });

  test('are made by dragging a tab to the edge of an editor', async ({ extension }) => {
    const page = await extension.openWorkbench();
    await openArticle(page);
    await runCommand(page, 'open thematic table');
    await expect.poll(() => groups(page)).toEqual([[expect.stringContaining('Brandt'), 'Thematic table']]);
    const place = await front(page).boundingBox();
    if (place === null) throw new Error('Nothing is in front');
    await page.getByRole('tab', { name: /Brandt/ }).hover();
    await page.mouse.down();
    await page.mouse.move(place.x + place.width / 2, place.y + place.height / 2, { steps: 4 });
    await page.mouse.move(place.x + place.width - 20, place.y + place.height / 2, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => groups(page)).toEqual([['Thematic table'], [expect.stringContaining('Brandt')]]);
    const article = page.getByRole('tabpanel', { name: /Brandt/ });
    await expect(article.locator('[data-page="1"][data-drawn="true"]')).toBeVisible();
  });

  test('come back after a reload, with the panel and its size', async ({ extension }) => {
    const page = await extension.openWorkbench();
    await openArticle(page);
    await runCommand(page, 'view split editor down');
    await expect.poll(() => groups(page)).toHaveLength(2);
    await page.keyboard.press('Control+KeyJ');
    const line = page.getByRole('separator', { name: 'Height of the panel' });
    await line.focus();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    const height = await line.getAttribute('aria-valuenow');
    const before = await groups(page);

    await page.reload();
    await expect.poll(() => groups(page)).toEqual(before);
    await expect(page.getByRole('separator', { name: 'Height of the panel' })).toHaveAttribute(
      'aria-valuenow',
      height ?? '',
    );
  });

  test('open a closed editor again, and go to a recent one by keyboard', async ({ extension }) => {
    const page = await extension.openWorkbench();
    await openArticle(page);
    await runCommand(page, 'open thematic table');
    await expect(page.getByRole('tab')).toHaveCount(2);
    await page.keyboard.press('Control+KeyE');
    await expect(page.getByRole('dialog', { name: /recent editor/ })).toBeVisible();
    await page.keyboard.press('Enter');
    const article = page.getByRole('tab', { name: /Brandt/ });
    await expect(article).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Alt+KeyW');
    await expect(article).toHaveCount(0);
    await page.keyboard.press('Alt+Shift+KeyT');
    await expect(article).toHaveAttribute('aria-selected', 'true');
  });
});

test.describe('the window', () => {
  test('is walked with F6 over all its parts, also with panel and right bar', async ({ extension }) => {
    const page = await extension.openWorkbench();
    await openArticle(page);
    await page.keyboard.press('Control+KeyJ');
    await expect(page.locator('[data-part="panel"]')).toBeVisible();
    const present = await page.locator('[data-part]').evaluateAll((parts) => parts.length);
    const visited = new Set<string>();
    for (let step = 0; step < present; step += 1) {
      await page.keyboard.press('F6');
      visited.add(
        await page.evaluate(
          () => document.activeElement?.closest<HTMLElement>('[data-part]')?.dataset['part'] ?? 'none',
        ),
      );
    }
    expect(visited.has('none')).toBe(false);
    expect(visited.size).toBe(present);
  });

  test('shows nothing but the text in reading mode, until Escape twice', async ({ extension }) => {
    const page = await extension.openWorkbench();
    await openArticle(page);
    await page.keyboard.press('Control+KeyK');
    await page.keyboard.press('KeyZ');
    await expect(page.getByRole('contentinfo')).toBeHidden();
    await expect(page.getByRole('navigation', { name: 'Views' })).toBeHidden();
    await expect(page.getByRole('tab')).toHaveCount(0);
    await expect(page.locator('[data-page="1"]').first()).toBeVisible();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('contentinfo')).toBeVisible();
    await expect(page.getByRole('tab', { name: /Brandt/ })).toBeVisible();
  });

  test('is arranged for reading, coding and supervising', async ({ extension }) => {
    const page = await extension.openWorkbench();
    await openArticle(page);
    const sideBar = page.locator('[data-part="sideBar"]');
    await runCommand(page, 'arrange for reading');
    await expect(sideBar).toBeHidden();
    await runCommand(page, 'arrange for coding');
    await expect(sideBar.getByRole('tree', { name: 'Codes' })).toBeVisible();
    await runCommand(page, 'arrange for supervising');
    await expect(page.locator('[data-part="panel"]')).toBeVisible();
    await page.reload();
    await expect(page.locator('[data-part="panel"]')).toBeVisible();
  });

  for (const [name, size] of [
    ['1280 x 720', { width: 1280, height: 720 }],
    ['1024 wide', { width: 1024, height: 768 }],
    ['200 % zoom', { width: 640, height: 360 }],
  ] as const) {
    test(`leaves room for the text at ${name}`, async ({ extension }) => {
      const page = await extension.openWorkbench();
      await page.setViewportSize(size);
      await openArticle(page);
      await page.getByRole('tab', { name: /Brandt/ }).click();
      const box = await front(page).boundingBox();
      expect(box?.width).toBeGreaterThanOrEqual(size.width === 640 ? 560 : size.width - 48 - 300);
      expect(box?.height).toBeGreaterThanOrEqual(size.height - 100);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
    });
  }
});
