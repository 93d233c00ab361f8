import '@vscode/codicons/dist/codicon.css';
import '@/components/workbench/theme.css';
import axe from 'axe-core';
import { cleanup, render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { afterEach, describe, expect, it } from 'vitest';
import Shell from '@/components/workbench/Shell.svelte';
import { fixedObservable } from '@/lib/base/observable';
import type { Services } from '@/lib/services/services';
import type { Contribution } from '@/lib/workbench/contribution';
import { testWorkbench } from '@/tests/support/workbench';

const feature: Contribution<Services> = {
  id: 'feature',
  containers: [{ id: 'sources', title: { en: 'Sources', nl: 'Bronnen' }, icon: 'files', order: 1 }],
  editors: [
    {
      id: 'page',
      icon: 'file',
      title: (_, { key }) => fixedObservable(`Article ${key}`),
      detail: (_, { key }) => fixedObservable(`${key.length} fragments`),
      load: () => import('@/tests/gallery/ExampleEditor.svelte'),
    },
  ],
};

const row = (name: string | RegExp) => page.getByRole('treeitem', { name });
const tree = () => page.getByRole('tree', { name: 'Open editors' });

async function drawn(...keys: string[]) {
  await page.viewport(1280, 800);
  const { model } = await testWorkbench([feature]);
  await render(Shell<Services>, { model });
  model.showContainer('sources');
  await expect.element(page.getByText('No editor is open.'), { timeout: 10_000 }).toBeVisible();
  for (const key of keys) model.openEditor({ editor: 'page', key });
  if (keys.length > 0) await expect.element(tree()).toBeVisible();
  const groups = () => model.layout.data.groups.map(({ tabs }) => tabs.map(({ key }) => key));
  return { model, groups };
}

afterEach(cleanup);

describe('the list of open editors', () => {
  it('names each with what is coded in it, and says which is only looked at', async () => {
    const { model } = await drawn('a');
    model.openEditor({ editor: 'page', key: 'bb' }, { preview: true });
    await expect.element(row('Article a, 1 fragments')).toHaveAttribute('aria-selected', 'false');
    await expect.element(row('Article bb, 2 fragments, preview')).toHaveAttribute('aria-selected', 'true');
    expect((await axe.run(document.body)).violations.map(({ id }) => id)).toEqual([]);
  });

  it('goes to an editor with a click, and to stay with Enter', async () => {
    const { model } = await drawn('a', 'b');
    await row(/^Article a/).click();
    await expect.poll(() => model.activeEditor?.key).toBe('a');
    model.openEditor({ editor: 'page', key: 'c' }, { preview: true });
    await expect.element(row(/^Article c/)).toBeVisible();
    tree().element().focus();
    await userEvent.keyboard('{Home}{ArrowDown}{Enter}');
    await expect.poll(() => model.layout.activeTab).toMatchObject({ key: 'c', isPreview: false });
    await expect.element(tree()).not.toHaveFocus();
  });

  it('closes with Delete one, several or a whole group', async () => {
    const { model, groups } = await drawn('a', 'b', 'c');
    tree().element().focus();
    await userEvent.keyboard('{Home}{Shift>}{ArrowDown}{/Shift}{Delete}');
    await expect.poll(groups).toEqual([['c']]);
    await model.run('workbench.splitEditor');
    model.openEditor({ editor: 'page', key: 'd' });
    await expect.element(row('group 2')).toHaveAttribute('aria-expanded', 'true');
    tree().element().focus();
    await userEvent.keyboard('{Home}{Delete}');
    await expect.poll(groups).toEqual([['c', 'd']]);
  });

  it('closes the others from the menu of a row, and all by the button above', async () => {
    const { groups } = await drawn('a', 'b', 'c');
    await row(/^Article b/).click({ button: 'right' });
    await page.getByRole('menuitem', { name: /Close other editors/i }).click();
    await expect.poll(groups).toEqual([['b']]);
    await page.getByRole('button', { name: /Close all editors/i }).click();
    await expect.poll(groups).toEqual([[]]);
  });
});
