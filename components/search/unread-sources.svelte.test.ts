// The sources that the search cannot look into, below the results.
import '@vscode/codicons/dist/codicon.css';
import '@/components/workbench/theme.css';
import { cleanup, render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { afterEach, expect, test } from 'vitest';
import Shell from '@/components/workbench/Shell.svelte';
import { fixedObservable } from '@/lib/base/observable';
import type { Services } from '@/lib/services/services';
import type { Contribution } from '@/lib/workbench/contribution';
import { pageDraft } from '@/tests/support/services';
import { testWorkbench } from '@/tests/support/workbench';
import { search } from './search.contribution';

/** Stands for the reader: what matters is that it is asked. */
const elsewhere: Contribution<Services> = {
  id: 'elsewhere',
  editors: [
    {
      id: 'page',
      icon: 'globe',
      title: () => fixedObservable('page'),
      load: () => import('@/tests/gallery/ExampleEditor.svelte'),
    },
  ],
};

afterEach(cleanup);

test('sources without a text are named, and opened from there by key', async () => {
  await page.viewport(1280, 720);
  const { model, services } = await testWorkbench([search, elsewhere]);
  const one = await services.sources.add({ ...pageDraft, doi: null });
  await services.sources.add({ ...pageDraft, doi: null, url: 'https://journal.example/2', title: 'Of loss' });
  await render(Shell<Services>, { model });
  model.showContainer('search');
  const told = page.getByText('2 sources have no text to search');
  await expect.element(told).toBeVisible();
  const name = page.getByRole('button', { name: `Brandt, 2021 ${one.title}` });
  await expect.element(name).not.toBeInTheDocument();
  const summary = told.element();
  if (summary instanceof HTMLElement) summary.focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('button', { name: 'Brandt, 2021 Of loss' })).toBeVisible();
  await userEvent.keyboard('{Tab}{Enter}');
  await expect.poll(() => model.activeEditor).toMatchObject({ editor: 'page', key: one.id });
});
