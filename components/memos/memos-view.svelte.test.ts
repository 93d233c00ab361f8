// The list of all memos, in its side bar.
import '@vscode/codicons/dist/codicon.css';
import '@/components/workbench/theme.css';
import { cleanup, render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { afterEach, expect, test } from 'vitest';
import { evidence } from '@/components/evidence/evidence.contribution';
import Shell from '@/components/workbench/Shell.svelte';
import type { Services } from '@/lib/services/services';
import { codeOf, passage } from '@/tests/support/services';
import { testWorkbench } from '@/tests/support/workbench';
import { keyOfMemo } from './memo-key';
import { memos } from './memos.contribution';

afterEach(cleanup);

async function shown() {
  await page.viewport(1280, 720);
  const { model, services } = await testWorkbench([evidence, memos]);
  await render(Shell<Services>, { model });
  await model.run('memo.showAll');
  const tree = page.getByRole('tree', { name: 'Memos' });
  const rows = () =>
    tree
      .getByRole('treeitem')
      .elements()
      .map(({ textContent }) => textContent?.trim());
  return { model, services, tree, rows };
}

test('memos come into the list as they are written, open with Enter, and deleting one is undone', async () => {
  const { model, services, tree, rows } = await shown();
  await expect.element(page.getByText('No memos yet')).toBeVisible();
  const code = await codeOf(services, '000.C7');
  const { fragment, coding } = await services.coding.codePassage(passage(code.id));
  const memo = await services.memos.write({ about: { noun: 'code', id: code.id }, text: 'On trust' });
  await services.memos.write({ about: { noun: 'coding', id: coding.id }, text: 'Why so' });
  await expect.element(tree).toBeVisible();
  await expect
    .poll(rows)
    .toEqual([
      expect.stringMatching(/^On codes/),
      expect.stringContaining(code.labels.en),
      expect.stringMatching(/^On passages/),
      expect.stringContaining(fragment.anchor.quote.exact),
    ]);
  await userEvent.click(tree.getByRole('treeitem', { name: /^On trust/ }));
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => model.activeEditor).toMatchObject({ editor: 'memo', key: keyOfMemo(memo) });
  await userEvent.click(tree.getByRole('treeitem', { name: /^On trust/ }));
  await userEvent.keyboard('{Delete}');
  await expect.poll(rows).toHaveLength(2);
  await services.history.undo();
  await expect.poll(rows).toHaveLength(4);
});

test('the filter keeps what fits, and says when nothing does', async () => {
  const { services, rows } = await shown();
  const code = await codeOf(services, '000.C7');
  for (const text of ['On trust', 'On loss'])
    await services.memos.write({ about: { noun: 'code', id: code.id }, text });
  await userEvent.fill(page.getByRole('textbox', { name: 'Filter memos' }), 'loss');
  await expect.poll(rows).toEqual([expect.anything(), expect.stringContaining('On loss')]);
  await userEvent.fill(page.getByRole('textbox', { name: 'Filter memos' }), 'nowhere');
  await expect.element(page.getByText('No memo fits.')).toBeVisible();
});
