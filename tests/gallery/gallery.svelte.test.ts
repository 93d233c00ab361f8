import '@vscode/codicons/dist/codicon.css';
import '@/components/workbench/theme.css';
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { cleanup, render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import { examples } from './examples';
import Gallery from './Gallery.svelte';

describe('the gallery', () => {
  it('has no accessibility error in any state, light or dark', async () => {
    await page.viewport(1280, 900);
    await render(Gallery);
    const { violations } = await axe.run(document);
    const found = violations.flatMap((violation) =>
      violation.nodes.map((node) => `${violation.id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
    );
    expect(found).toEqual([]);
    expect(examples.length).toBeGreaterThan(3);
    await cleanup();
  });
});
