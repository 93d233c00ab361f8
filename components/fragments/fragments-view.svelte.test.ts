// The list of all fragments of a code, in the panel, on real services and a worker.
import '@vscode/codicons/dist/codicon.css';
import '@/components/workbench/theme.css';
import { cleanup, render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { afterEach, expect, test } from 'vitest';
import { retrieval } from '@/components/retrieval/retrieval.contribution';
import Shell from '@/components/workbench/Shell.svelte';
import { passageType } from '@/components/pieces/passage-drag';
import type { Services } from '@/lib/services/services';
import { codeOf, pageDraft, passage } from '@/tests/support/services';
import { testWorkbench } from '@/tests/support/workbench';
import { fragments } from './fragments.contribution';

afterEach(cleanup);

const other = { ...pageDraft, title: 'Stable ties', doi: null, url: 'https://journal.example/ties' };

/** Three fragments with one code, in two sources. */
async function listed() {
  await page.viewport(1280, 720);
  const { model, services, saved } = await testWorkbench([retrieval, fragments]);
  await render(Shell<Services>, { model });
  const code = await codeOf(services, '000.C7');
  await services.coding.codePassage(passage(code.id));
  await services.coding.codePassage(passage(code.id, 'nobody asked them'));
  await services.coding.codePassage({
    ...passage(code.id, 'ties that lasted'),
    source: { ...other, authors: [{ family: 'Okoye', given: 'B.', particle: '' }] },
  });
  await model.run('fragments.ofCode', code.id);
  const list = page.getByRole('listbox', { name: /^All fragments of / });
  const options = () => list.getByRole('option');
  await expect.poll(() => options().elements().length).toBe(3);
  await expect.element(list).toHaveFocus();
  const chosen = () => page.getByRole('option', { selected: true }).elements().length;
  return { model, services, saved, code, list, options, chosen };
}

const words = (elements: readonly Element[]): (string | undefined)[] =>
  elements.map((each) => each.querySelector('strong')?.textContent ?? undefined);

test('has the fragments of each source under it, with their neighbours and coder', async () => {
  const { list, options } = await listed();
  await expect.element(page.getByText('3 fragments in 2 sources')).toBeVisible();
  await expect.element(list.getByText('Trust after trauma')).toBeVisible();
  await expect.element(list.getByText('Stable ties')).toBeVisible();
  await expect
    .poll(() => words(options().elements()).sort())
    .toEqual(['nobody asked them', 'they trusted each other', 'ties that lasted']);
  await expect.element(options().first()).toHaveTextContent('…before');
  await expect.element(options().first()).toHaveTextContent('Coder');
});

test('several are chosen by keyboard and get another code in one change, which one undo takes back', async () => {
  const { services, options, chosen } = await listed();
  const target = await codeOf(services, '000.C8');
  const [before] = await services.history.recent(1);
  await userEvent.keyboard('{Home}{Shift>}{ArrowDown}{/Shift}');
  await expect.poll(chosen).toBe(2);
  await userEvent.keyboard('r');
  await expect.element(page.getByRole('combobox')).toHaveFocus();
  await userEvent.keyboard(`${target.labels.en}{Enter}`);
  await expect.poll(() => options().elements().length).toBe(1);
  expect((await services.codebook.fragmentList(target.id))?.count).toBe(2);
  const [, beforeIt] = await services.history.recent(2);
  expect(beforeIt?.id).toBe(before?.id);
  await services.history.undo();
  await expect.poll(() => options().elements().length).toBe(3);
});

test('a fragment is dragged out with its quote and citation', async () => {
  const { options } = await listed();
  // A row stands before its words are read.
  await expect.poll(() => words(options().elements()).includes(undefined)).toBe(false);
  const dataTransfer = new DataTransfer();
  const row = options().last().element();
  expect(row.getAttribute('draggable')).toBe('true');
  row.dispatchEvent(new DragEvent('dragstart', { dataTransfer, bubbles: true }));
  expect(dataTransfer.getData('text/plain')).toMatch(/^“.+” \((?:Brandt|Okoye), 2021\)$/);
  expect(dataTransfer.getData(passageType)).not.toBe('');
});

test('all of them go to Word under the name of the code', async () => {
  const { model, saved, code } = await listed();
  await userEvent.click(page.getByRole('button', { name: 'Export to Word' }));
  const names = () => saved.map(({ name }) => name);
  // The writer of Word files is loaded by the first of them.
  await expect.poll(names, { timeout: 10_000 }).toEqual([`7 ${code.labels.en}.docx`]);
  await model.run('fragments.exportCsv');
  await expect.poll(() => saved.length).toBe(2);
  expect((await saved[1]?.content.text())?.split('\r\n')).toHaveLength(4);
});
