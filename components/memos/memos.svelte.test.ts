import '@vscode/codicons/dist/codicon.css';
import '@/components/workbench/theme.css';
import axe from 'axe-core';
import { cleanup, render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { afterEach, expect, test } from 'vitest';
import Shell from '@/components/workbench/Shell.svelte';
import type { Services } from '@/lib/services/services';
import { testWorkbench } from '@/tests/support/workbench';
import { firstValue } from '@/lib/base/observable';
import { memos } from './memos.contribution';

afterEach(cleanup);

async function writing(language: 'en' | 'nl' = 'en') {
  const { model, services } = await testWorkbench([memos], language);
  await render(Shell<Services>, { model });
  const code = (await services.codes.all()).find(({ origin }) => origin === '000.C7');
  if (code === undefined) throw new Error('The built-in codebook has no such code');
  const subject = { noun: 'code', id: code.id } as const;
  await model.run('memo.write', subject);
  const field = page.getByRole('textbox', { name: language === 'en' ? 'Text' : 'Tekst' });
  await expect.element(field).toHaveFocus();
  const stored = async () => (await firstValue(services.memos.observeAbout(subject))).map(({ text }) => text);
  return { model, services, code, field, stored };
}

test('a memo saves itself after a pause, as one memo', async () => {
  const { stored } = await writing();
  await userEvent.keyboard('Trust is tested first.');
  await expect.element(page.getByText('Saved.')).toBeVisible();
  expect(await stored()).toEqual(['Trust is tested first.']);
  await userEvent.keyboard(' Then taken.');
  await expect.poll(stored, { timeout: 5000 }).toEqual(['Trust is tested first. Then taken.']);
});

test('closing the tab at once loses nothing', async () => {
  const { stored } = await writing();
  await userEvent.keyboard('Not lost');
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await expect.poll(stored, { timeout: 5000 }).toEqual(['Not lost']);
  await expect.element(page.getByRole('textbox')).not.toBeInTheDocument();
});

test('two brackets offer codes in both languages, and the link keeps pointing at the renamed code', async () => {
  const { stored, services, code, model } = await writing();
  await userEvent.keyboard('As with [[[[Vertrouwen');
  await expect.element(page.getByRole('option').first()).toHaveTextContent('Vertrouwen');
  await userEvent.keyboard('{Enter} too');
  await expect
    .poll(stored, { timeout: 5000 })
    .toEqual([`As with [${code.labels.en}](codeboom:code/${code.id}) too`]);
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await services.codes.rename(code.id, { ...code.labels, en: 'Tested trust' });
  const [memo] = await firstValue(services.memos.observeAbout({ noun: 'code', id: code.id }));
  await model.run('memo.edit', memo);
  await expect.element(page.getByText('#Tested trust')).toBeVisible();
});

test('the buttons are one tab stop, and Ctrl+B makes bold', async () => {
  const { field, stored } = await writing();
  await userEvent.keyboard('{Control>}b{/Control}firm');
  await expect.poll(stored, { timeout: 5000 }).toEqual(['**firm**']);
  await userEvent.tab({ shift: true });
  await expect.element(page.getByRole('button', { name: 'Bold (Ctrl+B)' })).toHaveFocus();
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(page.getByRole('button', { name: 'Italic (Ctrl+I)' })).toHaveFocus();
  expect(field.element()).toBeInTheDocument();
});

test('undo of a saved text shows the text before it', async () => {
  const { services, code, model } = await writing();
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  const memo = await services.memos.write({ about: { noun: 'code', id: code.id }, text: 'First' });
  // In the text, not in the tab.
  const words = (text: string) => page.getByRole('textbox', { name: 'Text' }).getByText(text);
  await services.memos.setText(memo.id, 'Second');
  await model.run('memo.edit', { ...memo, text: 'Second' });
  await expect.element(words('Second')).toBeVisible();
  await services.history.undo();
  await expect.element(words('First')).toBeVisible();
});

test.each(['light', 'dark'] as const)('has no accessibility error, %s', async (theme) => {
  document.documentElement.dataset['theme'] = theme;
  await writing('nl');
  await userEvent.keyboard('## Kop{Enter}**vet** en [[[[');
  await expect.element(page.getByRole('option').first()).toBeVisible();
  const rules = {
    region: { enabled: false },
    // The list of completions is worked from the field, which names the active option; it takes no focus of its own.
    'scrollable-region-focusable': { enabled: false },
  };
  const { violations } = await axe.run(document.body, { rules });
  expect(page.getByRole('listbox', { name: 'Aanvullingen' }).element()).toBeVisible();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
});
