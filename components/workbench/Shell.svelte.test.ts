import '@vscode/codicons/dist/codicon.css';
import './theme.css';
import { render, cleanup } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { afterEach, describe, expect, it } from 'vitest';
import type { CoreServices } from '@/lib/services/services';
import { createExampleShell } from '@/tests/gallery/example-shell';
import Shell from './Shell.svelte';

async function draw(kept = new Map<string, unknown>()) {
  await page.viewport(1280, 800);
  const model = await createExampleShell(`shell-${crypto.randomUUID()}`, kept);
  await render(Shell<CoreServices>, { model });
  return model;
}

const tabs = () =>
  [...document.querySelectorAll('[role=tab]')].map((tab) => tab.textContent.replace(/\s+/g, ' ').trim());
const front = () =>
  document.querySelector('[role=tab][aria-selected=true]')?.textContent.replace(/\s+/g, ' ').trim();

describe('the palette', () => {
  afterEach(() => cleanup());

  it('runs a command by keyboard alone, and the editor that it opens has the focus', async () => {
    await draw();
    const tree = page.getByRole('tree');
    await tree.click();
    await userEvent.keyboard('{F1}');
    await userEvent.keyboard('open a note');
    await expect
      .element(page.getByRole('option', { selected: true }))
      .toHaveTextContent('Example: open a note');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('tab', { name: 'Note one' })).toBeVisible();
    const part = (): string | undefined =>
      document.activeElement?.closest<HTMLElement>('[data-part]')?.dataset['part'];
    await expect.poll(part).toBe('editors');
  });

  it('names the chosen row for screen readers while the arrows move it', async () => {
    await draw();
    await userEvent.keyboard('{F1}{ArrowDown}{ArrowDown}{ArrowUp}');
    const box = page.getByRole('combobox').element();
    const chosen = document.getElementById(box.getAttribute('aria-activedescendant') ?? '');
    expect(chosen?.getAttribute('aria-selected')).toBe('true');
    expect(chosen).toBe(document.querySelectorAll('[role=option]')[1]);
  });

  it('finds commands by their name in the other language', async () => {
    await draw();
    await userEvent.keyboard('{F1}');
    await userEvent.keyboard('ongedaan');
    await expect.element(page.getByRole('option', { selected: true })).toHaveTextContent('Edit: undo');
  });

  it('closes with Escape and says when nothing matches', async () => {
    await draw();
    await userEvent.keyboard('{F1}');
    await userEvent.keyboard('qqqqq');
    await expect.element(page.getByText('Nothing matches.')).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('combobox')).not.toBeInTheDocument();
  });

  it('takes the place of another box, and gives the focus back to where that was opened', async () => {
    await draw();
    await page.getByRole('tree').click();
    for (const keys of ['{F1}', '{Control>}{Shift>}p{/Shift}{/Control}']) {
      await userEvent.keyboard('{Control>}p{/Control}');
      await expect.element(page.getByRole('dialog', { name: 'Go to' })).toBeVisible();
      await userEvent.keyboard(keys);
      await expect.element(page.getByRole('dialog', { name: 'Commands' })).toBeVisible();
      await userEvent.keyboard('open a note');
      await expect
        .element(page.getByRole('option', { selected: true }))
        .toHaveTextContent('Example: open a note');
      await userEvent.keyboard('{Escape}');
      await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
      expect(document.activeElement?.getAttribute('role')).toBe('tree');
    }
  });

  it('takes the place of a question for a line of text', async () => {
    const model = await draw();
    const answer = model.ask({ title: 'What?' });
    await expect.element(page.getByRole('dialog', { name: 'What?' })).toBeVisible();
    await userEvent.keyboard('{F1}');
    await expect.element(page.getByRole('dialog', { name: 'Commands' })).toBeVisible();
    expect(await answer).toBeNull();
  });

  it('goes to things without the prefix', async () => {
    await draw();
    await userEvent.keyboard('{Control>}p{/Control}');
    await userEvent.keyboard('two{Enter}');
    await expect.poll(tabs).toEqual(['Note two']);
  });
});

describe('tabs', () => {
  afterEach(() => cleanup());

  it('are previews in italics until they are kept', async () => {
    const model = await draw();
    model.openEditor({ editor: 'note', key: 'one' }, { preview: true });
    model.openEditor({ editor: 'note', key: 'two' }, { preview: true });
    await expect.poll(tabs).toEqual(['Note two , preview']);
    await userEvent.dblClick(page.getByRole('tab'));
    await expect.poll(tabs).toEqual(['Note two']);
  });

  it('are one tab stop with arrows, Enter and Delete', async () => {
    const model = await draw();
    for (const key of ['one', 'two', 'three']) model.openEditor({ editor: 'note', key });
    await expect.poll(front).toBe('Note three');
    page.getByRole('tab', { name: 'Note three' }).element().focus();
    await userEvent.keyboard('{Home}{ArrowRight}{Enter}');
    await expect.poll(front).toBe('Note two');
    await userEvent.keyboard('{Delete}');
    await expect.poll(tabs).toEqual(['Note one', 'Note three']);
  });

  it('close with the middle button', async () => {
    const model = await draw();
    model.openEditor({ editor: 'note', key: 'one' });
    await userEvent.click(page.getByRole('tab', { name: 'Note one' }), { button: 'middle' });
    await expect.poll(tabs).toEqual([]);
  });

  it('keep what was typed in an editor behind', async () => {
    const model = await draw();
    model.openEditor({ editor: 'note', key: 'one' });
    await userEvent.fill(page.getByRole('textbox', { name: 'Text of the note' }), 'half a thought');
    model.openEditor({ editor: 'note', key: 'two' });
    await expect.poll(front).toBe('Note two');
    model.openEditor({ editor: 'note', key: 'one' });
    await expect
      .element(page.getByRole('textbox', { name: 'Text of the note' }))
      .toHaveValue('half a thought');
  });

  it('come back after a reload', async () => {
    const kept = new Map<string, unknown>();
    const model = await draw(kept);
    model.openEditor({ editor: 'note', key: 'one' });
    model.openEditor({ editor: 'note', key: 'two' }, { preview: true });
    await expect.poll(() => JSON.stringify([...kept.values()])).toContain('two');
    cleanup();
    await draw(kept);
    await expect.poll(tabs).toEqual(['Note one', 'Note two , preview']);
  });

  it('can be dragged to another place', async () => {
    const model = await draw();
    for (const key of ['one', 'two', 'three']) model.openEditor({ editor: 'note', key });
    await userEvent.dragAndDrop(
      page.getByRole('tab', { name: 'three' }),
      page.getByRole('tab', { name: 'one' }),
      {
        targetPosition: { x: 4, y: 16 },
      },
    );
    await expect.poll(tabs).toEqual(['Note three', 'Note one', 'Note two']);
  });

  it('split to the right', async () => {
    const model = await draw();
    model.openEditor({ editor: 'note', key: 'one' });
    await userEvent.keyboard('{Control>}\\{/Control}');
    await expect.poll(tabs).toEqual(['Note one', 'Note one']);
    expect(page.getByRole('tablist').elements()).toHaveLength(2);
  });

  it('say when an editor cannot be shown, and offer to try again', async () => {
    const model = await draw();
    model.openEditor({ editor: 'broken', key: 'x' });
    await expect.element(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  });
});

describe('the window', () => {
  afterEach(() => cleanup());

  it('switches language without a reload, and says so to the browser', async () => {
    const model = await draw();
    await model.run('workbench.switchLanguage');
    await expect.element(page.getByRole('heading', { name: 'Codeer uw literatuur' })).toBeVisible();
    expect(document.documentElement.lang).toBe('nl');
  });

  it('has the titles of its tabs in the language it switched to', async () => {
    const model = await draw();
    model.openEditor({ editor: 'note', key: 'one' });
    await expect.poll(front).toBe('Note one');
    await model.run('workbench.switchLanguage');
    await expect.poll(front).toBe('Notitie one');
  });

  it('takes the theme that was chosen', async () => {
    const model = await draw();
    await model.preferences.setTheme('dark');
    await expect.poll(() => getComputedStyle(document.documentElement).colorScheme).toBe('dark');
    await model.preferences.setTheme('system');
    await expect.poll(() => document.documentElement.dataset['theme']).toBeUndefined();
  });

  it('shows an unexpected error as a notice with its technical text behind a button', async () => {
    const model = await draw();
    await model.run('example.fail');
    await userEvent.click(page.getByRole('alert').getByRole('button', { name: 'Details' }));
    await expect
      .element(page.getByRole('dialog', { name: 'Details of the error' }))
      .toHaveTextContent('kaput');
  });

  it('says that there is nothing to undo', async () => {
    const model = await draw();
    await model.services.projects.current();
    await model.run('history.undo');
    await expect.element(page.getByText('There is nothing to undo.')).toBeVisible();
    expect(model.notices.list).toHaveLength(1);
  });

  it('leaves undo to a text field that has the focus', async () => {
    const model = await draw();
    model.openEditor({ editor: 'note', key: 'one' });
    await userEvent.click(page.getByRole('textbox', { name: 'Text of the note' }));
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(model.notices.list).toEqual([]);
  });

  it('goes through its parts with F6 and back with Shift', async () => {
    await draw();
    const part = () => document.activeElement?.closest<HTMLElement>('[data-part]')?.dataset['part'];
    const visited: (string | undefined)[] = [];
    await page.getByRole('tree').click();
    for (const keys of ['{F6}', '{F6}', '{F6}', '{Shift>}{F6}{/Shift}']) {
      await userEvent.keyboard(keys);
      visited.push(part());
    }
    expect(visited).toEqual(['editors', 'statusBar', 'activityBar', 'statusBar']);
  });

  it('hides and shows the side bar with Control and B', async () => {
    await draw();
    await userEvent.keyboard('{Control>}b{/Control}');
    await expect.element(page.getByRole('tree')).not.toBeInTheDocument();
    await userEvent.keyboard('{Control>}b{/Control}');
    await expect.element(page.getByRole('tree')).toBeVisible();
  });

  it('resizes the side bar by keyboard', async () => {
    const model = await draw();
    const before = model.layout.data.sideBar.size;
    page.getByRole('separator', { name: 'Width of the side bar' }).element().focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowLeft}');
    expect(model.layout.data.sideBar.size).toBe(before + 16);
  });

  it('opens a context menu whose commands act on the tab it belongs to', async () => {
    const model = await draw();
    model.openEditor({ editor: 'note', key: 'one' });
    model.openEditor({ editor: 'note', key: 'two' });
    await userEvent.click(page.getByRole('tab', { name: 'Note one' }), { button: 'right' });
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await expect.poll(tabs).toEqual(['Note one']);
  });
});
