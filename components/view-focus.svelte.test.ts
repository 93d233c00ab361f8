// Where the keys go in a view that is shown or gone to.
import '@vscode/codicons/dist/codicon.css';
import '@/components/workbench/theme.css';
import { cleanup, render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { afterEach, describe, expect, it } from 'vitest';
import Shell from '@/components/workbench/Shell.svelte';
import type { Services } from '@/lib/services/services';
import { filledProject } from '@/tests/support/filled-project';

/** The role of what has the focus, or its kind; empty when a bar itself still waits with it. */
function focused(): string {
  const element = document.activeElement;
  return `${element?.closest('[data-part]')?.getAttribute('data-part')} ${element?.role ?? element?.localName}`;
}

describe('a view of the side bar', () => {
  afterEach(() => cleanup());

  it('has the focus in its tree or field, after its icon and after F6', async () => {
    await page.viewport(1280, 800);
    const { model } = await filledProject();
    await render(Shell<Services>, { model });
    const shows = { Codes: 'tree', Search: 'input', Sources: 'tree' };
    for (const [name, role] of Object.entries(shows)) {
      await userEvent.click(
        page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: new RegExp(`^${name}`) }),
      );
      await expect.poll(focused).toBe(`sideBar ${role}`);
      await userEvent.keyboard('{Shift>}{F6}{/Shift}');
      expect(focused()).toBe('activityBar button');
      await userEvent.keyboard('{F6}');
      expect(focused()).toBe(`sideBar ${role}`);
    }
  });

  it('never gives the focus to the line beside it', async () => {
    await page.viewport(1280, 800);
    const { model } = await filledProject();
    await render(Shell<Services>, { model });
    for (const id of ['evidence', 'rescue']) {
      model.showContainer(id);
      await expect.poll(focused).toMatch(/^sideBar (?!separator|aside)/);
    }
  });
});
