import '@vscode/codicons/dist/codicon.css';
import '@/components/workbench/theme.css';
import { cleanup, render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { afterEach, beforeEach, expect, it } from 'vitest';
import Shell from '@/components/workbench/Shell.svelte';
import type { Services } from '@/lib/services/services';
import { testWorkbench } from '@/tests/support/workbench';
import { settings } from './settings.contribution';

beforeEach(() => localStorage.clear());
afterEach(() => cleanup());

const field = () => page.getByRole('textbox', { name: /Settings as JSON/ });
const status = () => page.getByRole('tabpanel').getByRole('status');
const written = (): string =>
  [...document.querySelectorAll('.cm-line')].map((line) => line.textContent).join('\n');

async function openJson() {
  const { model } = await testWorkbench([settings]);
  await render(Shell<Services>, { model });
  await model.run('settings.openJson');
  await expect.element(field()).toBeVisible();
  return model;
}

it('keeps what is not saved when its tab is closed, says so, and lets it go when asked to', async () => {
  const model = await openJson();
  await userEvent.fill(field(), '{ "keys.singleKey": no }');
  await expect.element(status()).toHaveTextContent('double quotation marks');
  await model.run('workbench.closeEditor');
  await expect.element(field()).not.toBeInTheDocument();
  await model.run('settings.openJson');
  await expect.element(field()).toHaveTextContent('{ "keys.singleKey": no }');
  await expect.element(status()).toHaveTextContent('Not saved: line 1');
  const tab = page.getByRole('tab', { name: /Settings as JSON/ });
  await expect.element(tab).toHaveAccessibleName(/, not saved yet$/);
  await page.getByRole('button', { name: 'Discard what is not saved' }).click();
  await expect.element(tab).not.toHaveAccessibleName(/not saved yet/);
  await expect.element(field()).not.toHaveTextContent('singleKey');
  await expect.element(status()).toHaveTextContent('Saved.');
});

it('discards what could be saved, too, though leaving the text saves', async () => {
  const model = await openJson();
  await userEvent.fill(field(), '{ "keys.singleKey": false }');
  await expect.element(page.getByRole('heading', { name: 'Settings as JSON (user)' })).toHaveTextContent('●');
  await page.getByRole('button', { name: 'Discard what is not saved' }).click();
  await expect.element(status()).toHaveTextContent('Saved.');
  expect(model.settings.isOn('keys.singleKey')).toBe(true);
  expect(field().element().textContent).not.toContain('singleKey');
});

it('keeps the text as it was typed when it is saved: order, comments, and what is not used', async () => {
  const model = await openJson();
  const text = '{ "no.such": 1, "keys.singleKey": false, // mine\n "editor.limit": "x" }';
  await userEvent.fill(field(), text);
  await userEvent.keyboard('{Control>}s{/Control}');
  await expect.element(status()).toHaveTextContent('Saved. 2 entries are not used.');
  expect(model.settings.isOn('keys.singleKey')).toBe(false);
  expect(written()).toBe(text);
  await model.run('workbench.closeEditor');
  await expect.element(field()).not.toBeInTheDocument();
  await model.run('settings.openJson');
  await expect.element(field()).toHaveTextContent('// mine');
  expect(written()).toBe(text);
});
