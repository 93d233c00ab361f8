// The workbench as its user sees it: by roles and names.
import type { Locator, Page } from '@playwright/test';
import { runCommand } from './run-command';

/** A row of the thematic table as it stands on screen, cell by cell. */
export type ShownRow = {
  readonly name: string;
  readonly type: string;
  readonly polarity: string;
  readonly n: string;
  readonly publications: string;
  readonly quotes: readonly string[];
};

/** A workbench in a tab. */
export class WorkbenchPage {
  constructor(readonly page: Page) {}

  /** The line at the foot of the window. */
  get statusBar(): Locator {
    return this.page.getByRole('contentinfo');
  }

  /** The thematic table. */
  get table(): Locator {
    return this.page.getByRole('grid', { name: 'Thematic table' });
  }

  /** Runs the command that the palette offers first for these words. */
  async run(words: string): Promise<void> {
    await runCommand(this.page, words);
  }

  /** Shows a side bar, such as `Codes`; its button would hide it when it is shown already. */
  async showView(name: string): Promise<void> {
    const button = this.page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name });
    if ((await button.getAttribute('aria-pressed')) !== 'true') await button.click();
  }

  /** A row of the Codes tree, by the label of its code. */
  code(label: string): Locator {
    return this.page.getByRole('treeitem', { name: label });
  }

  /** The row of a code in the thematic table. */
  tableRow(label: string): Locator {
    return this.table.getByRole('row').filter({ has: this.page.getByRole('gridcell', { name: label }) });
  }

  /** The n of a code in the thematic table: a button with the list behind it. */
  n(label: string): Locator {
    return this.tableRow(label).getByRole('button', { name: `${label}: n = ` });
  }

  /** Reads every row of the thematic table, which must be in view as a whole. */
  shownRows(): Promise<ShownRow[]> {
    return this.table.getByRole('row').evaluateAll((rows) => {
      const textOf = (element: Element | undefined): string =>
        (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
      return rows.slice(1).map((row) => {
        const [name, type, polarity, n, publications, quotes] = row.querySelectorAll('[role=gridcell]');
        const [words] = type?.querySelectorAll('.type') ?? [];
        return {
          name: textOf(name),
          type: textOf(words),
          polarity: textOf(polarity),
          n: textOf(n),
          publications: textOf(publications),
          quotes: [...(quotes?.querySelectorAll('button') ?? [])].map(textOf),
        };
      });
    });
  }
}
