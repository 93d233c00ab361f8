// What the tab of a memo says: its first words, and a dot while something in it is not on disk.
import '@vscode/codicons/dist/codicon.css';
import '@/components/workbench/theme.css';
import { cleanup, render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { afterEach, expect, test } from 'vitest';
import Shell from '@/components/workbench/Shell.svelte';
import type { Services } from '@/lib/services/services';
import { codeOf } from '@/tests/support/services';
import { testWorkbench } from '@/tests/support/workbench';
import { keyOfMemo } from './memo-key';
import { memos } from './memos.contribution';

afterEach(cleanup);

const tab = (name: string) => page.getByRole('tab', { name, exact: true });

async function drawn() {
  await page.viewport(1280, 720);
  const { model, services } = await testWorkbench([memos]);
  await render(Shell<Services>, { model });
  const code = await codeOf(services, '000.C7');
  return { model, services, about: { noun: 'code', id: code.id } as const };
}

test('a new memo is called by its first words once they are saved, and says that they are not yet', async () => {
  const { model, about } = await drawn();
  await model.run('memo.write', about);
  await expect.element(tab('Memo')).toBeVisible();
  const field = page.getByRole('textbox', { name: 'Text' });
  await expect.element(field).toHaveFocus();
  await userEvent.keyboard('# On **trust**');
  await expect.element(tab('Memo, not saved yet')).toBeVisible();
  expect(document.querySelector('.dv-tab .dot')?.checkVisibility({ visibilityProperty: true })).toBe(true);
  await expect.element(tab('On trust')).toBeVisible();
  expect(document.querySelector('.dv-tab .dot')).toBeNull();
});

test('the tab of a memo follows its title', async () => {
  const { model, services, about } = await drawn();
  const memo = await services.memos.write({ about, text: 'First idea\n\nmore' });
  model.openEditor({ editor: 'memo', key: keyOfMemo(memo) });
  await expect.element(tab('First idea')).toBeVisible();
  await services.memos.setText(memo.id, `${'long '.repeat(30)}\n`);
  await expect.element(page.getByRole('tab', { name: /^(long ){11}long…$/ })).toBeVisible();
  await services.memos.setText(memo.id, '---');
  await expect.element(tab('Memo')).toBeVisible();
});
