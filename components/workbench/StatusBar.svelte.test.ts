import '@vscode/codicons/dist/codicon.css';
import '@/components/workbench/theme.css';
import { cleanup, render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { afterEach, describe, expect, it } from 'vitest';
import type { CoreServices } from '@/lib/services/services';
import { createExampleShell } from '@/tests/gallery/example-shell';
import Shell from './Shell.svelte';

async function draw(width: number) {
  await page.viewport(width, 800);
  const model = await createExampleShell(`status-${crypto.randomUUID()}`);
  await render(Shell<CoreServices>, { model });
  await expect.element(bar().getByText('Coder')).toBeInTheDocument();
}

const bar = () => page.getByRole('toolbar', { name: 'Status' });
const more = () => bar().getByRole('button', { name: 'More of the status bar' });
const shown = (): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>('footer .bar :is([data-entry], button)')].filter((entry) =>
    entry.checkVisibility(),
  );

/** Entries whose boxes lie over each other or outside of the window. */
function misplaced(): string[] {
  const boxes = shown().map((entry) => ({ name: entry.textContent, box: entry.getBoundingClientRect() }));
  return boxes
    .filter(({ box }, at) => box.right > innerWidth || box.left < (boxes[at - 1]?.box.right ?? 0) - 1)
    .map(({ name }) => name);
}

afterEach(() => cleanup());

describe('the status bar', () => {
  it('shows all of it where there is room', async () => {
    await draw(1280);
    await expect.element(bar().getByRole('button', { name: /System/ })).toBeVisible();
    await expect.element(more()).not.toBeInTheDocument();
    expect(misplaced()).toEqual([]);
  });

  it('hides what matters least in a narrow window, and offers it behind a button, by keyboard', async () => {
    await draw(1280);
    await page.viewport(240, 800);
    await expect.element(more()).toBeVisible();
    expect(misplaced()).toEqual([]);
    const theme = bar().getByRole('button', { name: /System/ });
    await expect.element(theme).not.toBeInTheDocument();
    more().element().focus();
    await userEvent.keyboard('{Enter}');
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /System/ })
      .click();
    await expect.element(page.getByRole('option').first()).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await page.viewport(1280, 800);
    await expect.element(theme).toBeVisible();
    await expect.element(more()).not.toBeInTheDocument();
  });

  it('leaves the focus in the bar when what had it is hidden', async () => {
    await draw(1280);
    bar()
      .getByRole('button', { name: /System/ })
      .element()
      .focus();
    await page.viewport(240, 800);
    await expect.element(more()).toHaveFocus();
  });
});
