// What stands outside of the editors follows the one in front: features that know nothing of each other, together.
import '@vscode/codicons/dist/codicon.css';
import '@/components/workbench/theme.css';
import { cleanup } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { afterEach, expect, it } from 'vitest';
import { codeOf } from '@/tests/support/services';
import { openKeptCopy } from '@/tests/support/kept-copy';
import { codebook } from './codebook/codebook.contribution';
import { problems } from './problems/problems.contribution';

afterEach(() => cleanup());

it('the status bar and the outline leave a reader when the page of a code comes to the front', async () => {
  const { model, source, coded } = await openKeptCopy({ features: [codebook] });
  const status = page.getByRole('contentinfo');
  const outline = page.getByRole('listbox', { name: 'Codes in this document' });
  model.showContainer('outline');
  await expect.element(status.getByText('2 fragments')).toBeVisible();
  await expect.element(outline).toBeVisible();

  const key = coded[0]?.coding.codeId ?? '';
  for (const toSide of [false, true]) {
    model.openEditor({ editor: 'code', key }, { toSide });
    await expect.element(page.getByText('No document is open')).toBeVisible();
    await expect.element(status.getByText('2 fragments')).not.toBeInTheDocument();
    model.openEditor({ editor: 'page', key: source });
    await expect.element(status.getByText('2 fragments')).toBeVisible();
    await expect.element(outline).toBeVisible();
    model.closeEditor({ editor: 'code', key });
  }
});

it('a passage offers what Problems offers about it and its codes, by its light bulb and by keyboard', async () => {
  const { model, services } = await openKeptCopy({ features: [codebook, problems] });
  const trust = await codeOf(services, '000.C7');
  await services.codes.edit(trust.id, { definition: { en: '', nl: '' } });
  const bulb = page.getByRole('button', { name: 'Quick fixes for 2 findings' });
  await expect.poll(() => document.querySelectorAll('li[data-fragment]')).toHaveLength(2);
  expect(bulb.elements()).toHaveLength(0);
  document.querySelector<HTMLElement>('li[data-fragment]')?.focus();
  const finding = page.getByRole('option', { name: /Code without a definition/ });
  await bulb.click();
  await finding.click();
  await expect.element(page.getByRole('option', { name: 'Write a definition' })).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await userEvent.keyboard('{Control>}.{/Control}');
  await finding.click();
  await page.getByRole('option', { name: 'Write a definition' }).click();
  expect(model.activeEditor).toMatchObject({ editor: 'code', key: trust.id, reveal: 'definition' });
});
