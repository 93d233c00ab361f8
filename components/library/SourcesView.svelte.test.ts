import '@vscode/codicons/dist/codicon.css';
import '@/components/workbench/theme.css';
import axe from 'axe-core';
import { cleanup, render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { afterEach, describe, expect, it } from 'vitest';
import Shell from '@/components/workbench/Shell.svelte';
import { fixedObservable } from '@/lib/base/observable';
import type { Services } from '@/lib/services/services';
import type { Contribution } from '@/lib/workbench/contribution';
import { pageDraft } from '@/tests/support/services';
import { testWorkbench } from '@/tests/support/workbench';
import { library } from './library.contribution';

/** Stands for the editors of other features: what matters is that they are asked. */
const elsewhere: Contribution<Services> = {
  id: 'elsewhere',
  editors: ['page', 'pdf'].map((id) => ({
    id,
    icon: 'file',
    title: () => fixedObservable(id),
    load: () => import('@/tests/gallery/ExampleEditor.svelte'),
  })),
};

const row = (name: string | RegExp) => page.getByRole('treeitem', { name });
const suggestion = row(/Same article\?/);

/** The article as PDF and as journal page, not tied yet. */
async function drawn(language: 'en' | 'nl' = 'en') {
  await page.viewport(1280, 900);
  const workbench = await testWorkbench([library, elsewhere], language);
  const { sources } = workbench.services;
  const bytes = new TextEncoder().encode('%PDF-1.7 invented');
  const pdf = await sources.addPdf({ name: 'a.pdf', bytes, draft: { ...pageDraft, url: null } });
  const journal = await sources.add(pageDraft);
  await render(Shell<Services>, { model: workbench.model });
  workbench.model.showContainer('sources');
  await expect.element(page.getByRole('tree', { name: 'Sources' }), { timeout: 10_000 }).toBeVisible();
  return { ...workbench, pdf, journal };
}

async function press(name: string | RegExp, key: string): Promise<void> {
  await expect.element(row(name).first()).toBeVisible();
  const tree = page.getByRole('tree', { name: 'Sources' }).element();
  if (tree instanceof HTMLElement) tree.focus();
  await userEvent.keyboard('{Home}');
  const rows = [...tree.querySelectorAll('[role=treeitem]')];
  const at = rows.findIndex((each) => each === row(name).first().element());
  await userEvent.keyboard(`${'{ArrowDown}'.repeat(at)}${key}`);
}

afterEach(cleanup);

describe('the Sources view', () => {
  it('ties what may be one article with Enter, lists its faces, and opens either', async () => {
    const { model, pdf, journal } = await drawn();
    await expect.element(suggestion).toHaveTextContent('Also here as web page (same DOI)');
    await press(/Same article\?/, '{Enter}');
    await expect.element(suggestion).not.toBeInTheDocument();
    await expect.element(row(/^Brandt, 2021/)).toHaveAttribute('aria-expanded', 'true');
    await press(/^Web page/, '{Enter}');
    await expect.poll(() => model.activeEditor).toMatchObject({ editor: 'page', key: journal.id });
    await press(/^PDF/, '{Enter}');
    await expect.poll(() => model.activeEditor).toMatchObject({ editor: 'pdf', key: pdf.id });
  });

  it('unties a face with Delete, and offers to take that back', async () => {
    const { services, pdf, journal } = await drawn();
    await services.faces.tie(pdf.id, journal.id);
    await press(/^Web page/, '{Delete}');
    await expect.element(suggestion).toBeVisible();
    await expect.element(page.getByText('is an article of its own again')).toBeVisible();
    await services.history.undo();
    await expect.element(row(/^Web page/)).toBeVisible();
  });

  it('keeps two articles apart with Delete, and asks what a click means', async () => {
    const { services } = await drawn();
    await suggestion.click();
    await expect.element(page.getByRole('option', { name: /Same article: tie them/ })).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await press(/Same article\?/, '{Delete}');
    await expect.element(suggestion).not.toBeInTheDocument();
    expect((await services.sources.all()).map(({ tiedTo }) => tiedTo ?? null)).toEqual([null, null]);
  });

  it('ties any two sources through the palette', async () => {
    const { model, services, pdf } = await drawn();
    const other = await services.sources.add({
      ...pageDraft,
      doi: null,
      title: 'A preprint',
      url: 'https://pre.example/1',
    });
    const running = model.run('source.tie', pdf.id);
    await expect.element(page.getByRole('option')).toHaveLength(2);
    await userEvent.keyboard('preprint');
    await expect.element(page.getByRole('option', { name: /A preprint/ })).toBeVisible();
    await userEvent.keyboard('{Enter}');
    await running;
    await expect.poll(async () => (await services.sources.get(other.id)).tiedTo).toBe(pdf.id);
  });

  it('has no problem that axe finds, with faces and a suggestion', async () => {
    const { services, pdf } = await drawn();
    const draft = { ...pageDraft, doi: null, title: 'A preprint', url: 'https://pre.example/1' };
    await services.faces.tie(pdf.id, (await services.sources.add(draft)).id);
    await expect.element(suggestion).toBeVisible();
    await expect.element(row(/^PDF/)).toBeVisible();
    expect((await axe.run(document.body)).violations.map(({ id }) => id)).toEqual([]);
  });
});
