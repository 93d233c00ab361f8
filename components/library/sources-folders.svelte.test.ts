// Several sources at once, and the folders they are in, as a person uses them.
import '@vscode/codicons/dist/codicon.css';
import '@/components/workbench/theme.css';
import axe from 'axe-core';
import { cleanup, render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { afterEach, describe, expect, it } from 'vitest';
import Shell from '@/components/workbench/Shell.svelte';
import { fixedObservable } from '@/lib/base/observable';
import { folderOf } from '@/lib/domain/source-folder';
import type { Services } from '@/lib/services/services';
import type { Contribution } from '@/lib/workbench/contribution';
import { pageDraft } from '@/tests/support/services';
import { testWorkbench } from '@/tests/support/workbench';
import { library } from './library.contribution';

const elsewhere: Contribution<Services> = {
  id: 'elsewhere',
  editors: [
    {
      id: 'page',
      icon: 'file',
      title: (_, { key }) => fixedObservable(key),
      load: () => import('@/tests/gallery/ExampleEditor.svelte'),
    },
  ],
};

/** A hand does not jump: where the drag began, something lies below the pointer for a moment. */
const slowly = { steps: 8 };

const row = (name: string | RegExp) => page.getByRole('treeitem', { name });
const rows = (): (string | null)[] =>
  [...document.querySelectorAll('[role=tree][aria-label=Sources] [role=treeitem]')].map((each) =>
    (each.querySelector('.citation')?.textContent ?? '').trim(),
  );

/** Three articles: Adams, Brandt and Cole. */
async function drawn() {
  await page.viewport(1280, 900);
  const workbench = await testWorkbench([library, elsewhere]);
  const { sources } = workbench.services;
  const add = (family: string) =>
    sources.add({
      ...{ ...pageDraft, doi: null, year: 2021, title: `By ${family}` },
      ...{ authors: [{ family, given: 'M.', particle: '' }], url: `https://journal.example/${family}` },
    });
  const [adams, brandt, cole] = [await add('Adams'), await add('Brandt'), await add('Cole')];
  await render(Shell<Services>, { model: workbench.model });
  workbench.model.showContainer('sources');
  await expect.element(row(/^Cole/), { timeout: 10_000 }).toBeVisible();
  /** The folder of each, in the order they came. */
  const folders = async () => (await sources.all()).map(folderOf);
  const groups = () => workbench.model.layout.data.groups.map(({ tabs }) => tabs.map(({ key }) => key));
  return { ...workbench, adams, brandt, cole, folders, groups };
}

/** The tree takes the focus; keys go from its first row. */
async function press(keys: string): Promise<void> {
  const tree = page.getByRole('tree', { name: 'Sources' }).element();
  if (tree instanceof HTMLElement) tree.focus();
  await userEvent.keyboard(`{Home}${keys}`);
}

afterEach(cleanup);

describe('several sources', () => {
  it('are chosen with Shift and arrows, opened with Enter to stay, and deleted with one undo', async () => {
    const { services, model, adams, brandt, groups } = await drawn();
    await press('{Shift>}{ArrowDown}{/Shift}');
    await expect.element(row(/^Adams/)).toHaveAttribute('aria-selected', 'true');
    await expect.element(row(/^Cole/)).toHaveAttribute('aria-selected', 'false');
    await userEvent.keyboard('{Enter}');
    await expect.poll(groups).toEqual([[adams.id, brandt.id]]);
    expect(model.layout.data.groups[0]?.tabs.some((tab) => tab.isPreview)).toBe(false);
    await press('{Shift>}{ArrowDown}{/Shift}{Delete}');
    await expect.poll(rows).toEqual(['Cole, 2021']);
    await expect.element(page.getByText('2 sources were deleted')).toBeVisible();
    expect(groups()).toEqual([[]]);
    await services.history.undo();
    await expect.poll(rows).toEqual(['Adams, 2021', 'Brandt, 2021', 'Cole, 2021']);
  });

  it('are looked at with Space, and opened to the side with Ctrl+Enter or Alt+click', async () => {
    const { model, adams, brandt, cole, groups } = await drawn();
    await press(' ');
    await expect.poll(() => model.layout.data.groups[0]?.tabs[0]?.isPreview).toBe(true);
    await press('{ArrowDown}{Control>}{Enter}{/Control}');
    await expect.poll(groups).toEqual([[adams.id], [brandt.id]]);
    model.layout.change((layout) => ({ ...layout, activeGroup: 0 }));
    await row(/^Cole/).click({ modifiers: ['Alt'] });
    await expect.poll(groups).toEqual([[adams.id], [brandt.id, cole.id]]);
  });

  it('are compared side by side when two are chosen', async () => {
    const { model, adams, cole, groups } = await drawn();
    await row(/^Adams/).click();
    await row(/^Cole/).click({ modifiers: ['Control'] });
    await model.run('source.compare');
    await expect.poll(groups).toEqual([[adams.id], [cole.id]]);
  });

  it('are opened where they are dropped: at the edge of a group in a new one', async () => {
    const { model, adams, brandt, cole, groups } = await drawn();
    model.openEditor({ editor: 'page', key: adams.id });
    const editor = page.getByRole('tabpanel', { name: adams.id });
    await expect.element(editor, { timeout: 10_000 }).toBeVisible();
    const { width, height } = editor.element().getBoundingClientRect();
    await userEvent.dragAndDrop(row(/^Brandt/), editor, {
      ...slowly,
      targetPosition: { x: width / 2, y: height / 2 },
    });
    await expect.poll(groups).toEqual([[adams.id, brandt.id]]);
    const now = page.getByRole('tabpanel', { name: brandt.id });
    await userEvent.dragAndDrop(row(/^Cole/), now, {
      ...slowly,
      targetPosition: { x: width - 20, y: height / 2 },
    });
    await expect.poll(groups).toEqual([[adams.id, brandt.id], [cole.id]]);
  });

  it('are opened where nothing is open yet', async () => {
    const { brandt, groups } = await drawn();
    await userEvent.dragAndDrop(row(/^Brandt/), page.getByRole('main'), slowly);
    await expect.poll(groups).toEqual([[brandt.id]]);
  });
});

describe('folders of sources', () => {
  it('are made by moving to one that is typed, count their articles, and are renamed in place with one undo', async () => {
    const { services, model, folders } = await drawn();
    await press('{Shift>}{ArrowDown}{/Shift}');
    const moving = model.run('source.moveToFolder');
    await expect.element(page.getByRole('option', { name: 'No folder' })).toBeVisible();
    await userEvent.keyboard('Interviews / 2019');
    await page.getByRole('option', { name: /New folder “Interviews\/2019”/ }).click();
    await moving;
    await expect.poll(rows).toEqual(['Interviews', '2019', 'Adams, 2021', 'Brandt, 2021', 'Cole, 2021']);
    await expect.element(row('Interviews, 2 articles')).toHaveAttribute('aria-level', '1');
    await press('{F2}');
    await userEvent.keyboard('Talks{Enter}');
    await expect.poll(folders).toEqual(['Talks/2019', 'Talks/2019', null]);
    await services.history.undo();
    await expect.poll(folders).toEqual(['Interviews/2019', 'Interviews/2019', null]);
  });

  it('take what is cut and pasted in them, and give it back outside', async () => {
    const { services, adams, folders } = await drawn();
    await services.folders.move({ sourceIds: [adams.id], folders: [] }, 'Interviews');
    await expect.poll(rows).toEqual(['Interviews', 'Adams, 2021', 'Brandt, 2021', 'Cole, 2021']);
    await press('{End}{Control>}x{/Control}{Home}{Control>}v{/Control}');
    await expect.poll(folders).toEqual(['Interviews', null, 'Interviews']);
    await press('{ArrowDown}{Control>}x{/Control}{End}{Control>}v{/Control}');
    await expect.poll(folders).toEqual([null, null, 'Interviews']);
  });

  it('take what is dropped on them, and are moved with what is in them', async () => {
    const { services, adams, cole, folders } = await drawn();
    await services.folders.move({ sourceIds: [adams.id], folders: [] }, 'Interviews');
    await services.folders.move({ sourceIds: [cole.id], folders: [] }, 'Reports');
    await expect.element(row(/^Reports/)).toBeVisible();
    const into = { targetPosition: { x: 80, y: 12 } };
    await userEvent.dragAndDrop(row(/^Brandt/), row(/^Reports/), into);
    await expect.poll(folders).toEqual(['Interviews', 'Reports', 'Reports']);
    await userEvent.dragAndDrop(row(/^Interviews/), row(/^Reports/), into);
    await expect.poll(folders).toEqual(['Reports/Interviews', 'Reports', 'Reports']);
  });

  it('are closed and opened, and taken apart with Delete: their sources stay', async () => {
    const { services, adams, folders } = await drawn();
    await services.folders.move({ sourceIds: [adams.id], folders: [] }, 'Interviews');
    await expect.element(row(/^Interviews/)).toHaveAttribute('aria-expanded', 'true');
    await press('{Enter}');
    await expect.element(row(/^Adams/)).not.toBeInTheDocument();
    await row(/^Interviews/).click();
    await expect.element(row(/^Adams/)).toBeVisible();
    expect((await axe.run(document.body)).violations.map(({ id }) => id)).toEqual([]);
    await press('{Delete}');
    await expect.poll(folders).toEqual([null, null, null]);
    await expect.element(page.getByText('The folder is gone; its source is still here.')).toBeVisible();
  });

  it('begin with their sources: a new one asks which, then for its name', async () => {
    const { model, folders } = await drawn();
    const running = model.run('source.newFolder');
    await page.getByRole('option', { name: /Brandt/ }).click();
    await userEvent.keyboard('{Enter}');
    await userEvent.fill(page.getByRole('textbox', { name: 'Name of the new folder' }), 'Theory');
    await userEvent.keyboard('{Enter}');
    await running;
    await expect.poll(folders).toEqual([null, 'Theory', null]);
  });
});
