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
  const model = await createExampleShell(`notices-${crypto.randomUUID()}`);
  await render(Shell<CoreServices>, { model });
  return model;
}

describe('notices', () => {
  afterEach(() => cleanup());

  it('show the newest beside an error that stays, and count what waits behind three', async () => {
    const model = await draw();
    for (const each of ['one', 'two', 'three', 'four']) {
      model.notify({ severity: 'error', text: `Error ${each}` });
    }
    model.notify({ severity: 'info', text: 'Done.' });
    await expect.element(page.getByText('Done.')).toBeVisible();
    await expect.element(page.getByText('Error four')).toBeVisible();
    await expect.element(page.getByText('Error two')).not.toBeInTheDocument();
    await expect.element(page.getByRole('button', { name: '2 more notifications' })).toBeVisible();
  });

  it('are reached with F6 and dismissed with Escape, one after the other', async () => {
    const model = await draw();
    await page.getByRole('tree').click();
    model.notify({ severity: 'error', text: 'Error one' });
    model.notify({ severity: 'warning', text: 'Warning two' });
    await expect.element(page.getByText('Warning two')).toBeVisible();
    await userEvent.keyboard('{F6}{F6}{Escape}');
    await expect.element(page.getByText('Error one')).not.toBeInTheDocument();
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByText('Warning two')).not.toBeInTheDocument();
    expect(document.activeElement?.closest('[data-part]')?.getAttribute('data-part')).toBe('editors');
  });

  it('give way to one that says the same, whose button means the newest', async () => {
    const model = await draw();
    const done: string[] = [];
    for (const each of ['first', 'second']) {
      const run = (): void => void done.push(each);
      model.notify({ severity: 'info', text: 'Deleted.', actions: [{ label: 'Undo', run }] });
    }
    await userEvent.click(page.getByRole('button', { name: 'Undo' }));
    expect(done).toEqual(['second']);
  });

  it('names a file that is empty, whatever was to be done with it', async () => {
    const model = await draw();
    await model.run('example.openNote', new File([], 'Brandt 2021.pdf'));
    await expect.element(page.getByText('The file “Brandt 2021.pdf” is empty.')).toBeVisible();
  });
});
