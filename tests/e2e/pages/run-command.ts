import { expect, type Page } from '@playwright/test';

/**
 * Runs the command that the palette offers first for these words, in either language. The words come in one go, as
 * from an input method: that what is typed letter by letter is found, too, has journeys of its own.
 */
export async function runCommand(page: Page, words: string): Promise<void> {
  await page.keyboard.press('F1');
  await expect(page.getByRole('combobox', { name: /^(?:Commands|Opdrachten)$/ })).toBeFocused();
  await page.keyboard.insertText(words);
  await page.keyboard.press('Enter');
}
