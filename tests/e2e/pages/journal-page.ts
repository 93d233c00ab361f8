// A journal page as its reader uses it: select with the mouse, press keys, look at what is painted.
import { expect, type Locator, type Page } from '@playwright/test';
import type { Extension } from '../fixtures';
import { selectWords } from '../../../scripts/select-words.mjs';

/** A page in which our script runs. */
export class JournalPage {
  constructor(readonly page: Page) {}

  /** Opens a page and presses our button on it; gives it when the script is ready. */
  static async start(extension: Extension, address: string): Promise<JournalPage> {
    const page = await extension.context.newPage();
    await page.goto(address);
    const journal = new JournalPage(page);
    await extension.activate(page);
    await expect(journal.said).not.toBeEmpty();
    return journal;
  }

  /** The bar at the selection. */
  get bar(): Locator {
    return this.page.getByRole('toolbar');
  }

  /** The last thing that the script said. */
  get said(): Locator {
    return this.page.locator('codeboom-surface [role=status]');
  }

  /** Listens from now on; gives everything that the script said. */
  async listen(): Promise<() => Promise<string[]>> {
    const heard = await this.said.evaluateHandle((status) => {
      const said: string[] = [];
      new MutationObserver(() => said.push(status.textContent)).observe(status, {
        childList: true,
        characterData: true,
        subtree: true,
      });
      return said;
    });
    return () => heard.evaluate((said) => [...said]);
  }

  /** Selects words with a real drag of the mouse, from the first to the last letter. */
  select(words: string): Promise<void> {
    return selectWords(this.page, words);
  }

  /** Selects words and waits for the bar. */
  async selectForCoding(words: string): Promise<void> {
    await this.select(words);
    await expect(this.bar).toBeVisible();
  }

  /** Selects words, presses one key and waits until the coding is stored. */
  async code(words: string, key: string): Promise<void> {
    await this.selectForCoding(words);
    const before = await this.said.textContent();
    await this.page.keyboard.press(key);
    // What was said of the passage before must not be taken for this one's; the same words are never said alike twice.
    await expect.poll(() => this.said.textContent()).not.toBe(before);
    await expect(this.said).toContainText(/[Cc]oded|[Gg]ecodeerd/);
  }

  /** Gives what is painted, as text, by colour: `structural`, `interaction`, `person`, `none`. */
  painted(): Promise<Record<string, string[]>> {
    return this.page.evaluate(() => {
      const byBucket: Record<string, string[]> = {};
      for (const [name, highlight] of CSS.highlights) {
        const texts = [...highlight].map((each) => {
          const range = document.createRange();
          range.setStart(each.startContainer, each.startOffset);
          range.setEnd(each.endContainer, each.endOffset);
          return range.toString().replace(/\s+/g, ' ');
        });
        if (texts.length > 0) byBucket[name.split('-')[1] ?? name] = texts;
      }
      return byBucket;
    });
  }

  /** Waits until exactly this is painted. */
  async expectPainted(expected: Record<string, string[]>): Promise<void> {
    await expect.poll(() => this.painted()).toEqual(expected);
  }
}
