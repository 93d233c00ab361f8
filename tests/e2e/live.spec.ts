// Two windows on one project: what one saves, the other shows at once.
import { CodingBurst, passagesOf } from './coding-burst';
import { expect, test } from './fixtures';
import { WorkbenchPage } from './pages/workbench-page';

/** How long an open workbench may take to show what a page has saved, in milliseconds. */
const limit = 1000;
/** The codes on the digits are all below this one. */
const group = 'Promoting network characteristics';

test('a coding on a page shows in the open workbench within a second', async ({ extension, origin }) => {
  const tree = new WorkbenchPage(await extension.openWorkbench());
  await tree.showView('Codes');
  await expect(tree.code(group)).toHaveAccessibleName(/n = 0 documents, 0 fragments/);
  const table = new WorkbenchPage(await extension.openWorkbench());
  await table.run('open thematic table');
  await expect(table.n(group)).toHaveText('0');

  const burst = await CodingBurst.open(extension, origin);
  const waits: { tree: number; table: number }[] = [];
  for (const [index, passage] of (await passagesOf(burst.journal)).slice(0, 8).entries()) {
    const fragments = index === 0 ? '1 fragment' : `${index + 1} fragments`;
    const shown = Promise.all([
      whenShown(tree, '[role=treeitem]', `n = 1 document, ${fragments},`),
      whenShown(table, 'main header p', `1 document · ${fragments} ·`),
    ]);
    await burst.code(passage);
    const [inTree, inTable] = await shown;
    waits.push({ tree: inTree - burst.savedAt, table: inTable - burst.savedAt });
  }
  console.log(`    milliseconds from "Saved" to shown: ${JSON.stringify(waits)}`);
  expect(Math.max(...waits.flatMap((wait) => [wait.tree, wait.table]))).toBeLessThan(limit);
  await expect(table.n(group)).toHaveText('1');
});

/** Gives the moment at which an element with these words, or so named, is there, in milliseconds since 1970. */
function whenShown({ page }: WorkbenchPage, selector: string, words: string): Promise<number> {
  return page.evaluate(
    (wanted) =>
      new Promise<number>((resolve) => {
        const observer = new MutationObserver(look);
        function look(): void {
          const isShown = [...document.querySelectorAll(wanted.selector)].some((element) =>
            `${element.ariaLabel ?? ''} ${element.textContent}`.includes(wanted.words),
          );
          if (!isShown) return;
          observer.disconnect();
          resolve(Date.now());
        }
        const changes = { subtree: true, childList: true, characterData: true, attributes: true };
        observer.observe(document.body, changes);
        look();
      }),
    { selector, words },
  );
}
