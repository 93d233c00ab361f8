// "Code your first article" from the first start to the Word file, without a mouse; each step ticks itself.
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures';

const titles = [
  'Open the sample article',
  'Put a code on a sentence',
  'Make a code of your own',
  'Write a memo',
  'See all fragments of a code',
  'Export to Word',
];

function step(page: Page, number: number): Locator {
  return page.getByRole('button', { name: `${number}. ${titles[number - 1] ?? ''}` });
}

/** The steps that are ticked, by their numbers. */
function ticked(page: Page): Promise<number[]> {
  return page
    .getByRole('region', { name: 'Steps' })
    .getByRole('button', { name: /Done$/ })
    .allTextContents()
    .then((names) => names.map((name) => Number.parseInt(name.trim(), 10)));
}

/** Presses Tab until the focus is where it should be. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
}

async function openByKeyboard(page: Page): Promise<void> {
  await tabTo(page, page.getByRole('button', { name: /Code your first article/ }));
  await page.keyboard.press('Enter');
  await expect(step(page, 1)).toBeVisible();
}

test.describe('the walkthrough', () => {
  test('is done by keyboard alone, and ticks each step itself', async ({ extension }) => {
    const page = await extension.openWorkbench();
    const { keyboard } = page;
    await openByKeyboard(page);
    await tabTo(page, page.getByRole('button', { name: 'Open the sample article', exact: true }));
    await keyboard.press('Enter');
    const article = page.locator('[data-front="true"]').getByRole('document');
    await expect(article).toBeFocused();
    await expect.poll(() => ticked(page)).toEqual([1]);

    await keyboard.press('j');
    await expect(page.locator('[data-cursor]')).toBeVisible();
    await keyboard.press('1');
    await expect.poll(() => ticked(page)).toEqual([1, 2]);

    await keyboard.press('j');
    await keyboard.press('n');
    const name = page.getByRole('textbox', { name: /code/i });
    await expect(name).toBeFocused();
    await keyboard.press('Enter');
    await expect.poll(() => ticked(page)).toEqual([1, 2, 3]);

    await expect(article).toBeFocused();
    await keyboard.press('j');
    await keyboard.press('m');
    await expect(page.getByRole('textbox', { name: 'Memo', exact: true })).toBeFocused();
    await keyboard.type('The title promises more than the sample can bear.');
    await keyboard.press('Control+Enter');
    await expect.poll(() => ticked(page)).toEqual([1, 2, 3, 4]);

    // Back to the sentence that has the new code.
    await expect(article).toBeFocused();
    await keyboard.press('k');
    await keyboard.press('Shift+F12');
    await expect.poll(() => ticked(page)).toEqual([1, 2, 3, 4, 5]);
    await expect(page.getByRole('listbox', { name: /^All fragments of/ })).toBeFocused();

    // The list that is asked for again comes later than the focus is elsewhere, and leaves it there.
    await keyboard.press('Control+2');
    await tabTo(page, article);
    await keyboard.press('Shift+F12');
    await keyboard.press('Control+1');
    const steps = page.getByRole('region', { name: 'Steps' });
    await tabTo(page, steps.getByRole('button', { name: 'Export to Word', exact: true }));
    const download = page.waitForEvent('download');
    await keyboard.press('Enter');
    expect((await download).suggestedFilename()).toMatch(/\.docx$/);
    await expect.poll(() => ticked(page)).toEqual([1, 2, 3, 4, 5, 6]);
    await expect(page.getByText('You have coded your first article')).toBeVisible();
  });

  test('keeps its ticks over a reload, skips a step, starts again, and reads in Dutch', async ({
    extension,
  }) => {
    const page = await extension.openWorkbench();
    await openByKeyboard(page);
    await tabTo(page, page.getByRole('button', { name: 'Open the sample article', exact: true }));
    await page.keyboard.press('Enter');
    await expect.poll(() => ticked(page)).toEqual([1]);
    await page.reload();
    await expect.poll(() => ticked(page)).toEqual([1]);
    await page.getByRole('button', { name: 'Skip this step' }).press('Enter');
    await expect(page.getByRole('button', { name: /Put a code on a sentence Skipped/ })).toBeVisible();
    await step(page, 2).focus();
    await page.keyboard.press('ArrowDown');
    await expect(step(page, 3)).toBeFocused();
    await page.getByRole('button', { name: 'Start again' }).press('Enter');
    await expect(page.getByText('1 of 6 steps done')).toHaveCount(0);
    await page.keyboard.press('F1');
    await page.getByRole('combobox').pressSequentially('switch to dutch');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Codeer uw eerste artikel' })).toBeVisible();
    await expect(page.getByRole('button', { name: /6\. Exporteer naar Word/ })).toBeVisible();
  });
});
