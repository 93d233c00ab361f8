// Figures: a mark is reached by keyboard, opens the passages that it counts, and the figure goes out as SVG and PNG.
import { readFile } from 'node:fs/promises';
import { expect, test } from './fixtures';
import { WorkbenchPage } from './pages/workbench-page';

test('a figure is gone through by keyboard, opens what a mark counts, and is saved as SVG and PNG', async ({
  extension,
}) => {
  const page = await extension.openWorkbench();
  const workbench = new WorkbenchPage(page);
  await workbench.run('open sample project');
  await expect(page.getByText('The sample project is open')).toBeVisible();
  await workbench.run('figure: open');
  await page.getByRole('dialog').getByRole('option', { name: 'Polarity per theme' }).waitFor();
  await page.keyboard.insertText('polarity');
  await page.keyboard.press('Enter');
  const figure = page.locator('svg[aria-label="Polarity per theme"]');
  const marks = figure.getByRole('button');
  await expect(marks.first()).toBeVisible();
  await expect(marks.first()).toBeFocused();
  await page.keyboard.press('End');
  await expect(marks.last()).toBeFocused();
  await page.keyboard.press('Home');
  const name = (await marks.first().getAttribute('aria-label')) ?? '';
  const count = Number(/: (\d+) publications?$/.exec(name)?.[1]);
  await page.keyboard.press('Enter');
  const list = page.getByRole('dialog', { name });
  await expect(list.getByRole('button', { name: /^Open .*, \d{4}: / })).toHaveCount(count);
  await page.keyboard.press('Escape');
  await expect(marks.first()).toBeFocused();

  for (const kind of ['svg', 'png']) {
    const download = page.waitForEvent('download');
    await workbench.run(`figure: export as ${kind}`);
    const bytes = await readFile(await (await download).path());
    if (kind === 'png') expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    else
      expect(
        await page.evaluate(
          (text) =>
            new DOMParser().parseFromString(text, 'image/svg+xml').querySelectorAll('g > title').length,
          bytes.toString(),
        ),
      ).toBe(await marks.count());
  }
  await workbench.run('figure: table behind it');
  await expect(page.getByRole('grid', { name: /^Code by polarity/ })).toBeVisible();
});
