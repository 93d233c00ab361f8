import '@vscode/codicons/dist/codicon.css';
import './theme.css';
import { render, cleanup } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { afterEach, describe, expect, it } from 'vitest';
import type { CoreServices } from '@/lib/services/services';
import { createExampleShell } from '@/tests/gallery/example-shell';
import Shell from './Shell.svelte';

async function draw() {
  await page.viewport(1280, 800);
  const model = await createExampleShell(`bars-${crypto.randomUUID()}`);
  await render(Shell<CoreServices>, { model });
  return model;
}

describe('panel and right side bar', () => {
  afterEach(() => cleanup());

  it('hides and shows the panel with Control and J, and goes through its tabs with the arrows', async () => {
    await draw();
    await userEvent.keyboard('{Control>}j{/Control}');
    const tab = (name: string) => page.getByRole('tab', { name });
    await expect.element(page.getByRole('tabpanel', { name: 'Problems' })).toBeVisible();
    tab('Problems').element().focus();
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(page.getByRole('tabpanel', { name: 'Output' })).toBeVisible();
    await expect.element(tab('Output')).toHaveFocus();
    await expect.element(tab('Problems')).toHaveAttribute('tabindex', '-1');
    await userEvent.keyboard('{Control>}j{/Control}');
    await expect.element(page.getByRole('region', { name: 'Panel' })).not.toBeInTheDocument();
  });

  it('goes with F6 through the panel and the right side bar too', async () => {
    await draw();
    await userEvent.keyboard('{Control>}j{/Control}');
    await userEvent.keyboard('{Control>}{Shift>}b{/Shift}{/Control}');
    await expect.element(page.getByRole('tabpanel', { name: 'Outline' })).toBeVisible();
    const visited: (string | undefined)[] = [];
    for (let at = 0; at < 6; at += 1) {
      await userEvent.keyboard('{F6}');
      visited.push(document.activeElement?.closest<HTMLElement>('[data-part]')?.dataset['part']);
    }
    expect(visited).toEqual(['statusBar', 'activityBar', 'sideBar', 'editors', 'panel', 'secondarySideBar']);
  });

  it('resizes the panel by keyboard: up makes it higher', async () => {
    const model = await draw();
    model.showContainer('problems');
    const line = page.getByRole('separator', { name: 'Height of the panel' });
    await expect.element(line).toBeVisible();
    line.element().focus();
    await userEvent.keyboard('{ArrowUp}{ArrowUp}{ArrowDown}');
    expect(model.layout.data.panel.size).toBe(236);
  });

  it('asks in two steps which view goes where, with a way back by keyboard', async () => {
    const model = await draw();
    void model.run('workbench.moveContainer');
    await expect.element(page.getByText('step 1 of 2')).toBeVisible();
    await userEvent.keyboard('sources{Enter}');
    await expect.element(page.getByText('Sources: Where to? · step 2 of 2')).toBeVisible();
    await userEvent.keyboard('{Alt>}{ArrowLeft}{/Alt}');
    await expect.element(page.getByText('step 1 of 2')).toBeVisible();
    await userEvent.keyboard('codes{Enter}');
    await userEvent.click(page.getByRole('button', { name: 'Back (Alt+Left)' }));
    await userEvent.keyboard('sources{Enter}');
    await expect.element(page.getByText('Sources: Where to? · step 2 of 2')).toBeVisible();
    await userEvent.keyboard('panel{Enter}');
    await expect.element(page.getByRole('tabpanel', { name: 'Sources' })).toBeInTheDocument();
  });

  it('moves a view to another bar by a command', async () => {
    const model = await draw();
    void model.run('workbench.moveContainer', 'codes');
    await expect.element(page.getByRole('dialog', { name: 'Codes: Where to?' })).toBeVisible();
    await userEvent.keyboard('panel{Enter}');
    await expect.element(page.getByRole('tabpanel', { name: 'Codes' })).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Codes' })).not.toBeInTheDocument();
  });

  it('gives way to the text in reading mode, started by a chord from a tree, until Escape twice', async () => {
    await draw();
    await page.getByRole('tree').click();
    await userEvent.keyboard('{Control>}k{/Control}z');
    await expect.element(page.getByRole('navigation')).not.toBeInTheDocument();
    await expect.element(page.getByText('Reading mode.', { exact: false })).toBeVisible();
    await userEvent.keyboard('{Escape}{Escape}');
    await expect.element(page.getByRole('navigation')).toBeVisible();
  });
});
