import '@vscode/codicons/dist/codicon.css';
import './theme.css';
import { render, cleanup } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { afterEach, describe, expect, it } from 'vitest';
import { AppError } from '@/lib/base/errors';
import type { CoreServices } from '@/lib/services/services';
import { createExampleShell } from '@/tests/gallery/example-shell';
import Shell from './Shell.svelte';

async function draw() {
  await page.viewport(1280, 800);
  const model = await createExampleShell(`notices-${crypto.randomUUID()}`);
  await render(Shell<CoreServices>, { model });
  return model;
}

const corner = () => page.getByRole('region', { name: 'Notifications' });

describe('notices', () => {
  afterEach(() => cleanup());

  it('come one at a time, the newest first; errors wait behind it and are counted', async () => {
    const model = await draw();
    for (const each of ['one', 'two']) model.notify({ severity: 'error', text: `Error ${each}` });
    model.notify({ severity: 'info', text: 'Done.' });
    await expect.element(corner().getByText('Done.')).toBeVisible();
    await expect.element(corner().getByText('Error two')).not.toBeInTheDocument();
    await expect.element(page.getByRole('button', { name: '2 more notifications' })).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Notifications, 3 not seen yet' })).toBeVisible();
  });

  it('follow a switch of language when they are given in both, buttons too', async () => {
    const model = await draw();
    model.report(new AppError('storage-full', 'no room'));
    const again = { en: 'Try again', nl: 'Opnieuw proberen' };
    const text = { en: 'Not saved.', nl: 'Niet opgeslagen.' };
    const notice = { severity: 'warning', text, actions: [{ label: again, run: () => undefined }] } as const;
    model.notify(notice);
    await expect.element(page.getByText('Not saved.')).toBeVisible();
    await model.preferences.setLanguage('nl');
    await expect.element(page.getByText('Niet opgeslagen.')).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Opnieuw proberen' })).toBeVisible();
    expect(model.notices.waiting).toBe(1);
    // Said once more in the other language it is still the same.
    model.notify(notice);
    expect(model.notices.list).toHaveLength(2);
    model.notices.dismiss(model.notices.shown?.id ?? 0);
    await expect.element(page.getByText(/^Er is geen ruimte meer/)).toBeVisible();
    await model.preferences.setLanguage('en');
    await expect.element(page.getByText(/^There is no room left/)).toBeVisible();
  });

  it('are reached with F6 and dismissed with Escape, one after the other', async () => {
    const model = await draw();
    await page.getByRole('tree').click();
    model.notify({ severity: 'error', text: 'Error one' });
    model.notify({ severity: 'warning', text: 'Warning two' });
    await expect.element(corner().getByText('Warning two')).toBeVisible();
    await userEvent.keyboard('{F6}{F6}{Escape}');
    await expect.element(corner().getByText('Error one')).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(corner().getByText('Error one')).not.toBeInTheDocument();
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

  it('offer to undo only what undo would take back, and hand the focus on when they go', async () => {
    const model = await draw();
    const labels = { en: 'support', nl: 'steun' };
    await model.services.codes.create({ labels, parentId: null, kind: 'openCode', type: null });
    await page.getByRole('tree').click();
    await model.run('history.offerUndo', 'A code was made.');
    await expect.element(corner().getByText('A code was made.')).toBeVisible();
    corner().getByRole('button', { name: 'Undo' }).element().focus();
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.element(corner().getByText('A code was made.')).not.toBeInTheDocument();
    await expect.element(page.getByRole('tree')).toHaveFocus();
    await userEvent.click(page.getByRole('button', { name: /^Notifications/ }));
    await expect.element(page.getByText('A code was made.')).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Undo' })).not.toBeInTheDocument();
  });

  it('of a kind that was told not to come up again go to the list alone, until all kinds are wanted again', async () => {
    const model = await draw();
    const notice = { severity: 'info', text: 'Saved.', kind: 'example.saved' } as const;
    model.notify(notice);
    await userEvent.click(page.getByRole('button', { name: 'Don’t show again' }));
    model.notify({ ...notice, text: 'Saved once more.' });
    await expect.element(corner().getByText('Saved once more.')).not.toBeInTheDocument();
    await userEvent.click(page.getByRole('button', { name: /^Notifications/ }));
    await expect.element(page.getByText('Saved once more.')).toBeVisible();
    await userEvent.click(page.getByRole('button', { name: 'Show all kinds again' }));
    await userEvent.keyboard('{Escape}');
    model.notify({ ...notice, text: 'Saved a third time.' });
    await expect.element(corner().getByText('Saved a third time.')).toBeVisible();
  });

  it('names a file that is empty, whatever was to be done with it', async () => {
    const model = await draw();
    await model.run('example.openNote', new File([], 'Brandt 2021.pdf'));
    await expect.element(corner().getByText('The file “Brandt 2021.pdf” is empty.')).toBeVisible();
  });
});

describe('work under way', () => {
  afterEach(() => cleanup());

  it('shows how far it is, and stops when it is cancelled', async () => {
    const model = await draw();
    const work = model.withProgress(
      { title: 'Exporting', isCancellable: true, channel: 'export' },
      (report, signal) => {
        report({ part: 0.25, text: '1 of 4' });
        return new Promise((_, stop) => {
          signal.addEventListener('abort', () => stop(new DOMException('stopped', 'AbortError')));
        });
      },
    );
    const ending = work.catch((thrown: unknown) => (thrown instanceof Error ? thrown.name : thrown));
    await expect.element(page.getByRole('button', { name: 'Exporting 25%' })).toBeVisible();
    await expect
      .element(corner().getByRole('progressbar', { name: 'Exporting' }))
      .toHaveAttribute('aria-valuenow', '25');
    await userEvent.click(corner().getByRole('button', { name: 'Cancel' }));
    expect(await ending).toBe('AbortError');
    await expect.element(page.getByRole('button', { name: 'Exporting 25%' })).not.toBeInTheDocument();
    expect(model.outputs.linesOf('export').map(({ text }) => text)).toEqual([
      'Exporting …',
      'Exporting 1 of 4',
      expect.stringMatching(/^Exporting ⊘ \d+\.\d s$/),
    ]);
  });

  it('stands under the title of the view that works while that is on screen, else under the window’s', async () => {
    const model = await draw();
    let finish = (): void => undefined;
    const work = model.withProgress({ title: 'Reading', view: 'codes' }, () => {
      return new Promise<void>((resolve) => (finish = resolve));
    });
    const lines = (): (string | undefined)[] =>
      [...document.querySelectorAll<HTMLElement>('[data-progress]')].map(
        ({ dataset }) => dataset['progress'],
      );
    await expect.poll(lines).toEqual(['codes']);
    await model.run('workbench.toggleSideBar');
    await expect.poll(lines).toEqual(['window']);
    finish();
    await work;
    await expect.poll(lines).toEqual([]);
  });

  it('is not shown when it is over at once', async () => {
    const model = await draw();
    expect(await model.withProgress({ title: 'Quick' }, () => Promise.resolve('done'))).toBe('done');
    expect(model.progress.tasks).toEqual([]);
  });
});
