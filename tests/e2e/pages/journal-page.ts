// A journal page as its reader uses it: select with the mouse, press keys, look at what is painted.
import { expect, type Locator, type Page } from '@playwright/test';

/** A page in which our script runs. */
export class JournalPage {
  constructor(readonly page: Page) {}

  /** The bar at the selection. */
  get bar(): Locator {
    return this.page.getByRole('toolbar');
  }

  /** The last thing that the script said. */
  get said(): Locator {
    return this.page.locator('codeboom-surface [role=status]');
  }

  /** Selects words with a real drag of the mouse, from the first to the last letter. */
  async select(words: string): Promise<void> {
    const ends = await this.page.evaluate((wanted) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      let text = '';
      const nodes: { node: Node; start: number }[] = [];
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        nodes.push({ node, start: text.length });
        text += node.textContent ?? '';
      }
      const squeezed = wanted.split(/\s+/).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
      const found = new RegExp(squeezed.join('\\s+')).exec(text);
      if (found === null) throw new Error(`Not on this page: ${wanted}`);
      const rectOf = (offset: number): DOMRect => {
        const place = nodes.findLast(({ start }) => start <= offset);
        if (place === undefined) throw new Error('No text');
        const range = document.createRange();
        range.setStart(place.node, offset - place.start);
        range.setEnd(place.node, offset - place.start + 1);
        return range.getBoundingClientRect();
      };
      const parent = nodes.findLast(({ start }) => start <= found.index)?.node.parentElement;
      parent?.scrollIntoView({ block: 'center' });
      const from = rectOf(found.index);
      const to = rectOf(found.index + found[0].length - 1);
      return {
        from: { x: from.left + 1, y: from.top + from.height / 2 },
        to: { x: to.right - 1, y: to.top + to.height / 2 },
      };
    }, words);
    await this.page.mouse.move(ends.from.x, ends.from.y);
    await this.page.mouse.down();
    await this.page.mouse.move((ends.from.x + ends.to.x) / 2, (ends.from.y + ends.to.y) / 2);
    await this.page.mouse.move(ends.to.x, ends.to.y);
    await this.page.mouse.up();
  }

  /** Selects words and waits for the bar. */
  async selectForCoding(words: string): Promise<void> {
    await this.select(words);
    await expect(this.bar).toBeVisible();
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
