// Passages in memos: put in by command and by dropping, and the way back to them.
import '@vscode/codicons/dist/codicon.css';
import '@/components/workbench/theme.css';
import { cleanup, render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { afterEach, expect, test } from 'vitest';
import { passageType } from '@/components/pieces/passage-drag';
import { reader } from '@/components/reader/reader.contribution';
import Shell from '@/components/workbench/Shell.svelte';
import { firstValue } from '@/lib/base/observable';
import { openQuery } from '@/lib/domain/retrieval';
import type { Services } from '@/lib/services/services';
import { codeOf, passage } from '@/tests/support/services';
import { testWorkbench } from '@/tests/support/workbench';
import { memos } from './memos.contribution';

afterEach(cleanup);

async function writing() {
  const { model, services } = await testWorkbench([memos, reader]);
  await render(Shell<Services>, { model });
  const code = await codeOf(services, '000.C7');
  const older = await services.coding.codePassage(passage(code.id));
  const newer = await services.coding.codePassage(passage(code.id, 'nobody asked them'));
  const found = () => services.codebook.retrieve(openQuery, 9);
  await expect.poll(async () => (await found()).fragmentCount).toBe(2);
  const subject = { noun: 'code', id: code.id } as const;
  await model.run('memo.write', subject);
  const field = page.getByRole('textbox', { name: 'Text' });
  await expect.element(field).toHaveFocus();
  const stored = async () => (await firstValue(services.memos.observeAbout(subject))).map(({ text }) => text);
  return { model, services, older, newer, field, stored };
}

const quoted = (words: string, id: string): string =>
  `> “${words}” ([Brandt, 2021](codeboom:fragment/${id}))`;

test('a passage is put in as a quote, the newest is offered first, and F12 leads back to it', async () => {
  const { model, newer, field, stored } = await writing();
  await userEvent.keyboard('They keep quiet:');
  await userEvent.keyboard('{Control>}kq{/Control}');
  await expect.element(page.getByRole('option').first()).toHaveTextContent('nobody asked them');
  await userEvent.keyboard('{Enter}');
  await expect.element(field).toHaveFocus();
  const { fragment } = newer;
  await expect
    .poll(stored, { timeout: 5000 })
    .toEqual([`They keep quiet:\n\n${quoted('nobody asked them', fragment.id)}`]);
  await expect.element(page.getByText('¶Brandt, 2021')).toBeVisible();
  await userEvent.keyboard('{ArrowUp}{ArrowUp}{End}{ArrowLeft}{F12}');
  await expect
    .poll(() => model.activeEditor)
    .toMatchObject({ editor: 'page', key: fragment.sourceId, reveal: fragment.id });
});

test('a passage that is dropped stands where it fell', async () => {
  const { older, field, stored } = await writing();
  const data = new DataTransfer();
  data.setData(passageType, older.fragment.id);
  const { left, bottom } = field.element().getBoundingClientRect();
  const at = { clientX: left + 20, clientY: bottom - 10, bubbles: true, cancelable: true };
  const over = new DragEvent('dragover', { ...at, dataTransfer: data });
  field.element().dispatchEvent(over);
  expect(over.defaultPrevented).toBe(true);
  field.element().dispatchEvent(new DragEvent('drop', { ...at, dataTransfer: data }));
  await expect
    .poll(stored, { timeout: 5000 })
    .toEqual([quoted('they trusted each other', older.fragment.id)]);
});

test('two brackets offer passages behind the codes', async () => {
  const { newer, stored } = await writing();
  await userEvent.keyboard('As in [[[[nobody as');
  await expect.element(page.getByRole('option').first()).toHaveTextContent('nobody asked them');
  await userEvent.keyboard('{Enter}');
  await expect
    .poll(stored, { timeout: 5000 })
    .toEqual([`As in [Brandt, 2021](codeboom:fragment/${newer.fragment.id})`]);
});
