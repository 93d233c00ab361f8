// A PDF in the workbench as its reader uses it: import, select with the mouse, press keys, look at the margin.
import { expect, type Locator, type Page } from '@playwright/test';

/** What a file chooser takes. */
export type ChosenFile = string | { name: string; mimeType: string; buffer: Buffer };

/** The PDF editor in front. */
export class PdfReaderPage {
  constructor(readonly page: Page) {}

  get editor(): Locator {
    return this.page.locator('[data-front="true"]');
  }

  /** What screen readers were told last; what they were told before may still be in the page. */
  get toldLast(): Locator {
    return this.page.locator('.visually-hidden[aria-live="polite"] > p').last();
  }

  /** The bar at the selection. */
  get bar(): Locator {
    return this.editor.getByRole('toolbar', { name: 'Code the selection' });
  }

  /** The names beside the stripes. */
  get stripes(): Locator {
    return this.editor.getByRole('button', { name: /open the passage/ });
  }

  /** Tinted passages. */
  get tints(): Locator {
    return this.editor.locator('path[data-fragment]');
  }

  /** Runs a command through the palette. */
  async run(title: string): Promise<void> {
    await this.page.keyboard.press('F1');
    await this.page.getByRole('combobox').fill(`>${title}`);
    await this.page.getByRole('option', { name: title }).first().click();
  }

  /** Chooses a file in the import command. */
  async choose(file: ChosenFile): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await this.run('Source: import PDF');
    await (await chooser).setFiles(file);
  }

  /** Imports a file and waits for its first page. */
  async import(file: ChosenFile): Promise<void> {
    await this.choose(file);
    await this.expectDrawn(1);
  }

  /** Waits for a page's picture and letters. */
  async expectDrawn(page: number): Promise<void> {
    await expect(this.editor.locator(`[data-page="${page}"]`)).toHaveAttribute('data-drawn', 'true');
  }

  /** Selects from the beginning of one line's words to the end of another's, by dragging; lets go with a key held. */
  async select(first: string, last: string, held?: 'Alt'): Promise<void> {
    await this.drag(first, last, held);
    await expect(this.bar).toBeVisible();
  }

  /** As `select`, where nothing stays selected. */
  async drag(first: string, last: string, held?: 'Alt'): Promise<void> {
    const from = await this.#edgeOf(first, 'start');
    await this.page.mouse.move(from.x, from.y);
    await this.page.mouse.down();
    const to = await this.#edgeOf(last, 'end');
    await this.page.mouse.move(to.x, to.y, { steps: 10 });
    if (held !== undefined) await this.page.keyboard.down(held);
    await this.page.mouse.up();
    if (held !== undefined) await this.page.keyboard.up(held);
  }

  /** Drags words that are selected to the middle of a box. */
  async dragSelected(
    words: string,
    to: { x: number; y: number; width: number; height: number } | null,
  ): Promise<void> {
    const from = await this.#edgeOf(words, 'start');
    if (to === null) throw new Error('Nothing to drag to');
    await this.page.mouse.move(from.x + 10, from.y);
    await this.page.mouse.down();
    await this.page.mouse.move(from.x + 30, from.y, { steps: 4 });
    await this.page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 8 });
    await this.page.mouse.up();
  }

  /** Clicks on words. */
  async click(words: string): Promise<void> {
    const at = await this.#edgeOf(words, 'start');
    await this.page.mouse.click(at.x + 6, at.y);
  }

  /** Window pixels at either edge of words that stand in one line. */
  async #edgeOf(words: string, edge: 'start' | 'end'): Promise<{ x: number; y: number }> {
    const line = this.editor.locator('.letters span', { hasText: words }).first();
    await line.scrollIntoViewIfNeeded();
    return line.evaluate(
      (span, [wanted, side]) => {
        const letters = span.firstChild;
        if (!(letters instanceof Text)) throw new Error('No letters');
        const at = letters.data.indexOf(wanted);
        const range = document.createRange();
        range.setStart(letters, at);
        range.setEnd(letters, at + wanted.length);
        const box = range.getBoundingClientRect();
        return { x: side === 'start' ? box.left + 1 : box.right - 1, y: box.top + box.height / 2 };
      },
      [words, edge] as const,
    );
  }
}
