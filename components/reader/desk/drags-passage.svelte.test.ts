// The card of a passage, dragged onto a code of the tree.
import '@vscode/codicons/dist/codicon.css';
import '@/components/workbench/theme.css';
import { cleanup, render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import { afterEach, expect, test } from 'vitest';
import { codebook } from '@/components/codebook/codebook.contribution';
import { passageType } from '@/components/pieces/passage-drag';
import { reader } from '@/components/reader/reader.contribution';
import Shell from '@/components/workbench/Shell.svelte';
import type { Services } from '@/lib/services/services';
import { codeOf, passage } from '@/tests/support/services';
import { testWorkbench } from '@/tests/support/workbench';

afterEach(cleanup);

test('a passage that is dragged from its card onto a code has that code too', async () => {
  await page.viewport(1280, 900);
  const { model, services } = await testWorkbench([reader, codebook]);
  const { fragment, source } = await services.coding.codePassage(
    passage((await codeOf(services, '000.C7')).id),
  );
  // The first of them that is in view: the tree draws no others.
  const others = (await services.codes.all()).filter(
    ({ type, origin }) => type !== null && origin !== '000.C7',
  );
  const rowOf = ({ id }: { readonly id: string }) => document.querySelector(`[role=treeitem][id$="-${id}"]`);
  await render(Shell<Services>, { model });
  model.showContainer('codes');
  model.openEditor({ editor: 'page', key: source.id });
  const card = () => document.querySelector('li[data-fragment]');
  const row = () => others.map(rowOf).find((each) => each !== null) ?? null;
  await expect.poll(() => card() !== null && row() !== null, { timeout: 10_000 }).toBe(true);
  const other = others.find((each) => rowOf(each) !== null);
  const dataTransfer = new DataTransfer();
  const drag = (type: string, target: Element | null): boolean =>
    target?.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer })) ?? true;
  drag('dragstart', card());
  expect(dataTransfer.getData(passageType)).toBe(fragment.id);
  // A place that takes it says so by not letting the browser say no.
  expect(drag('dragover', document.querySelector('[data-part="statusBar"]'))).toBe(true);
  expect(drag('dragover', row())).toBe(false);
  drag('drop', row());
  drag('dragend', card());
  const codeIds = async () => {
    const [coded] = await services.coding.ofSource(source.id);
    return coded?.codings.map(({ codeId }) => codeId);
  };
  await expect.poll(codeIds).toHaveLength(2);
  expect(await codeIds()).toContain(other?.id);
  expect(drag('dragover', row())).toBe(true);
});
