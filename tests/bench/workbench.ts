// The workbench as a user works it, with as few words about its looks as possible.
import type { Page } from '@playwright/test';

/** Brings the command that the palette finds first for these words under the Enter key. */
export async function findCommand(page: Page, words: string): Promise<void> {
  await page.keyboard.press('F1');
  await page.locator('input[role=combobox]').pressSequentially(words);
  await page.locator('[role=option]').first().waitFor();
}

/** Runs a command that asks for a file, and gives it one. */
export async function giveFile(
  page: Page,
  words: string,
  file: { readonly name: string; readonly mimeType: string; readonly buffer: Buffer },
): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await findCommand(page, words);
  await page.keyboard.press('Enter');
  await (await chooser).setFiles(file);
}

/** Restores a project file on an empty profile; done when the project is open. */
export async function restoreProject(page: Page, buffer: Buffer): Promise<void> {
  const file = { name: 'generated.codeboom', mimeType: 'application/zip', buffer };
  await giveFile(page, 'restore a backup', file);
  await page.getByText('became a new project here').first().waitFor({ timeout: 120_000 });
}

/** Closes the editor in front with the mouse. */
export async function closeEditor(page: Page): Promise<void> {
  await page.getByRole('tab', { selected: true }).locator('.close').click();
}
