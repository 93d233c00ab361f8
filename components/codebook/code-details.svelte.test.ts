// What the codebook says of a code besides, on its page, on real services and a worker.
import '@vscode/codicons/dist/codicon.css';
import '@/components/workbench/theme.css';
import { cleanup, render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { afterEach, expect, test } from 'vitest';
import Shell from '@/components/workbench/Shell.svelte';
import { templateSources } from '@/lib/domain/code-systems/templates';
import type { Code } from '@/lib/domain/records';
import type { Services } from '@/lib/services/services';
import type { Contribution } from '@/lib/workbench/contribution';
import { codeOf, passage } from '@/tests/support/services';
import { testWorkbench } from '@/tests/support/workbench';
import { codebook } from './codebook.contribution';

afterEach(cleanup);

async function shown() {
  await page.viewport(1280, 900);
  const { model, services } = await testWorkbench([codebook]);
  await render(Shell<Services>, { model });
  const code = await codeOf(services, '000.C7');
  await services.coding.codePassage(passage(code.id));
  model.openEditor({ editor: 'code', key: code.id });
  await userEvent.click(page.getByText('Rules, other names and relations'));
  const now = async (): Promise<Code> => codeOf(services, '000.C7');
  return { model, services, code, now };
}

test('rules, names and dimensions are saved when they are left, and taken back one by one', async () => {
  const { services, now } = await shown();
  await page.getByLabelText('Give it when (English)', { exact: true }).fill('It is said outright');
  await page.getByLabelText('Other names in English, one a line').fill('Confidence\nFaith');
  await page.getByLabelText('Dimensions, one a line').fill('location: internal');
  await userEvent.keyboard('{Tab}');
  await page.getByLabelText('Scope', { exact: true }).selectOptions('Out of scope: kept, not used further');
  await expect.poll(now).toMatchObject({
    inclusion: { en: 'It is said outright', nl: '' },
    variants: { en: ['Confidence', 'Faith'], nl: [] },
    dimensions: [{ name: 'location', value: 'internal' }],
    inScope: false,
  });
  await services.history.undo();
  await expect.element(page.getByLabelText('Scope', { exact: true })).toHaveDisplayValue('In scope');
  await page.getByLabelText('Other names in English, one a line').fill('');
  await userEvent.keyboard('{Tab}');
  await expect.poll(async () => (await now()).variants).toBeUndefined();
});

test('an example is chosen from the passages, a relation from the codes, and both can go', async () => {
  const { now } = await shown();
  await userEvent.click(page.getByRole('button', { name: 'Choose an example' }));
  await expect.element(page.getByRole('dialog', { name: 'Choose an example' })).toBeVisible();
  await userEvent.keyboard('{Enter}');
  await expect
    .element(page.getByRole('button', { name: /^No longer an example: they trusted/ }))
    .toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'Add a relation' }));
  await expect.element(page.getByRole('dialog', { name: 'How is it related?' })).toBeVisible();
  await userEvent.keyboard('contradicts{Enter}');
  await expect.element(page.getByRole('dialog', { name: 'To which code?' })).toBeVisible();
  await userEvent.keyboard('stability of family{Enter}');
  const gone = page.getByRole('button', { name: /^Remove the relation to 4 Stability of family/ });
  await expect.element(gone).toBeVisible();
  await expect.poll(async () => (await now()).relations?.map(({ kind }) => kind)).toEqual(['contradicts']);
  await userEvent.click(gone);
  await expect.poll(async () => (await now()).relations).toBeUndefined();
  await userEvent.click(page.getByRole('button', { name: /^No longer an example/ }));
  await expect.poll(async () => (await now()).examples).toBeUndefined();
});

test('a code system says where it comes from and whether each document has one of its codes', async () => {
  await page.viewport(1280, 900);
  const listed: unknown[] = [];
  const elsewhere: Contribution<Services> = {
    id: 'elsewhere',
    commands: [
      {
        id: 'codeSystem.sumCheck',
        title: { en: 'Code system: list', nl: 'Codesysteem: lijst' },
        run: (_, argument) => void listed.push(argument),
      },
    ],
  };
  const { model, services } = await testWorkbench([codebook, elsewhere]);
  await render(Shell<Services>, { model });
  const template = templateSources[0]?.systems.find(({ key }) => key === '000.support');
  if (template === undefined) throw new Error('The five forms are there');
  const root = await services.codeSystems.addTemplate(template);
  const form = await codeOf(services, '000.support.emotional');
  const other = await codeOf(services, '000.support.functional');
  await services.coding.codePassage(passage(form.id));
  model.openEditor({ editor: 'code', key: root.id });
  const facts = page.getByRole('region', { name: 'Code system' });
  await expect.element(facts).toHaveTextContent('5 codes · Thesis: systematic literature review');
  await expect.element(facts).toHaveTextContent('Sippel et al. (2015)');
  const box = facts.getByRole('checkbox', { name: 'Each document gets exactly one of these codes' });
  await userEvent.click(box);
  await expect.element(facts).toHaveTextContent('1 of 1 document has one.');
  await services.coding.codePassage(passage(other.id));
  await expect.element(facts).toHaveTextContent('0 of 1 document has one.');
  await userEvent.click(facts.getByRole('button', { name: 'Show 0 with none, 1 with several' }));
  await expect.poll(() => listed).toEqual([root.id]);
  await services.history.undo();
  await services.history.undo();
  await expect.element(box).not.toBeChecked();
});
