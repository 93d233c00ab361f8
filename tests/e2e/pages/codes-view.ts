// The Codes view by keyboard: going to a code by its first letters, and restructuring it.
import type { Locator, Page } from '@playwright/test';
import { expect } from '../fixtures';

/** The tree of codes. */
export class CodesView {
  constructor(private readonly page: Page) {}

  get tree(): Locator {
    return this.page.getByRole('tree', { name: 'Codes' });
  }

  row(name: string | RegExp): Locator {
    return this.tree.getByRole('treeitem', { name });
  }

  /** Moves the focus to the first code whose row begins so. */
  async goTo(words: string): Promise<void> {
    await this.tree.focus();
    await this.page.keyboard.press('Home');
    await this.page.keyboard.type(words);
    const focused = async (): Promise<string> => {
      const id = await this.tree.getAttribute('aria-activedescendant');
      return (await this.page.locator(`[id="${id}"]`).getAttribute('aria-label')) ?? '';
    };
    await expect.poll(focused).toContain(words);
  }

  /** Chooses a refactoring of the focused code. */
  async refactor(words: string): Promise<void> {
    await this.page.keyboard.press('Control+Shift+r');
    await this.answer('What should be done?', words);
  }

  /** Types into the box that asks this, and chooses the row that is then first. */
  async answer(question: string | RegExp, typed: string): Promise<void> {
    await expect(this.page.getByRole('dialog', { name: question })).toBeVisible();
    if (typed !== '') await this.page.keyboard.type(typed);
    await this.page.keyboard.press('Enter');
  }

  /** The rows of what a refactoring comes to. */
  async dryRun(): Promise<string[]> {
    const box = this.page.getByRole('dialog', { name: 'This is what it comes to' });
    await expect(box.getByRole('option').first()).toBeVisible();
    return box.getByRole('option').allInnerTexts();
  }
}
