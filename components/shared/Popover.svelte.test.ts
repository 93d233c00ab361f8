import '@/components/workbench/theme.css';
import { createRawSnippet } from 'svelte';
import { cleanup, render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import { afterEach, expect, it } from 'vitest';
import Popover from './Popover.svelte';

afterEach(() => cleanup());

it('stays inside the window when what is in it comes later', async () => {
  await page.viewport(600, 500);
  const anchor = { left: 40, right: 80, top: 400, bottom: 420 };
  const children = createRawSnippet(() => ({ render: () => '<p id="content" style="margin: 0">…</p>' }));
  await render(Popover, { props: { open: true, anchor, label: 'What counts', children } });
  const popover = page.getByRole('dialog', { name: 'What counts' });
  await expect.element(popover).toBeVisible();
  expect(popover.element().getBoundingClientRect().top).toBe(424);
  document.getElementById('content')?.setAttribute('style', 'margin: 0; height: 300px; width: 580px');
  // There is room above it.
  await expect.poll(() => popover.element().getBoundingClientRect().bottom).toBe(396);
  expect(popover.element().getBoundingClientRect().right).toBeLessThanOrEqual(600);
  document.getElementById('content')?.setAttribute('style', 'margin: 0; height: 450px; width: 100px');
  await expect.poll(() => popover.element().getBoundingClientRect().bottom).toBeLessThanOrEqual(492);
});
