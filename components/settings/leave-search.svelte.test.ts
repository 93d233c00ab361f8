// From the field that searches, the arrow down goes into what was found.
import '@vscode/codicons/dist/codicon.css';
import '@/components/workbench/theme.css';
import { cleanup, render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { afterEach, expect, test } from 'vitest';
import Shell from '@/components/workbench/Shell.svelte';
import type { Services } from '@/lib/services/services';
import { testWorkbench } from '@/tests/support/workbench';
import { settings } from './settings.contribution';

afterEach(cleanup);

async function opened(editor: 'keys' | 'settings') {
  await page.viewport(1280, 720);
  const { model } = await testWorkbench([settings]);
  await render(Shell<Services>, { model });
  model.openEditor({ editor, key: editor });
  const field = page.getByRole('tabpanel').getByRole('textbox').first();
  await expect.element(field).toHaveFocus();
  return field;
}

test('of the keys: the first line, and after that the one that was chosen', async () => {
  const field = await opened('keys');
  await userEvent.keyboard('close{ArrowDown}');
  const line = (at: number) => page.getByRole('grid').getByRole('row').nth(at);
  await expect.element(line(1)).toHaveFocus();
  await userEvent.fill(field, 'editor');
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  await expect.element(line(2)).toHaveFocus();
  await userEvent.click(field);
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(line(2)).toHaveFocus();
});

test('of the keys: while keys are recorded the arrow is one of them', async () => {
  const field = await opened('keys');
  await userEvent.keyboard('{Alt>}k{/Alt}{ArrowDown}');
  await expect.element(field).toHaveFocus();
  await expect.element(field).not.toHaveValue('');
});

test('of the settings: the first control that was found', async () => {
  await opened('settings');
  await userEvent.keyboard('theme{ArrowDown}');
  const first = document.querySelector('[role=tabpanel] section :is(input, select, textarea, button)');
  expect(first).not.toBeNull();
  expect(document.activeElement).toBe(first);
});
