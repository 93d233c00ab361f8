import '@vscode/codicons/dist/codicon.css';
import '@/components/workbench/theme.css';
import { cleanup, render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { afterEach, describe, expect, it } from 'vitest';
import { codeOf, pageAnchor, pageDraft, passage } from '@/tests/support/services';
import Shell from '@/components/workbench/Shell.svelte';
import type { Services } from '@/lib/services/services';
import { testWorkbench } from '@/tests/support/workbench';
import { reader } from '@/components/reader/reader.contribution';

/** Opens a web page with two passages, the later one coded first. */
async function openPage() {
  await page.viewport(1280, 800);
  const { model, services } = await testWorkbench([reader]);
  const trust = await codeOf(services, '000.C7');
  const later = { ...passage(trust.id), anchor: pageAnchor('nobody asked', 900) };
  const { fragment, source } = await services.coding.codePassage(later);
  await services.coding.codePassage(passage(trust.id));
  await services.codes.pin((await codeOf(services, '000.C2')).id, 2);
  await render(Shell<Services>, { model });
  model.openEditor({ editor: 'page', key: source.id });
  await expect.element(page.getByRole('heading', { name: pageDraft.title })).toBeVisible();
  return { model, services, source, fragment };
}

const shown = (): string[] =>
  page
    .getByRole('article')
    .elements()
    .map((each) => each.textContent);

afterEach(() => cleanup());

describe('the editor of a web page', () => {
  it('shows the passages in the order of the page, with their codes', async () => {
    await openPage();
    await expect.poll(() => page.getByRole('article').elements()).toHaveLength(2);
    // The codes' names come in by themselves, after the passages.
    await expect.poll(() => shown()[0]).toMatch(/they trusted each other.*7 Trust in social relations/s);
    expect(shown()[1]).toContain('nobody asked');
  });

  it('links to the page, and to each passage in it, without telling who opened it', async () => {
    await openPage();
    const open = page.getByRole('link', { name: 'Open the page' });
    await expect.element(open).toHaveAttribute('href', pageDraft.url);
    await expect.element(open).toHaveAttribute('rel', expect.stringContaining('noopener'));
    await expect
      .element(page.getByRole('link', { name: 'Show on the page' }).last())
      .toHaveAttribute('href', `${pageDraft.url}#:~:text=nobody%20asked`);
  });

  it('focuses the passage that is asked for, and again when it is asked for again', async () => {
    const { model, source, fragment } = await openPage();
    for (let time = 0; time < 2; time += 1) {
      model.openEditor({ editor: 'page', key: source.id, reveal: fragment.id });
      await expect.poll(() => document.activeElement?.textContent).toContain('nobody asked');
      document.querySelector('li')?.focus();
    }
  });

  it.each([
    ['has the focus', false],
    ['leaves it to who went on meanwhile', true],
  ])('shows a passage that comes later than it was asked for, and %s', async (_name, movesOn) => {
    const { model, services, source, fragment } = await openPage();
    await expect.poll(shown).toHaveLength(2);
    await services.coding.removeFragment(fragment.id);
    await expect.poll(shown).toHaveLength(1);
    model.openEditor({ editor: 'page', key: source.id, reveal: fragment.id });
    await expect.poll(() => model.activeEditor?.reveal).toBe(fragment.id);
    const elsewhere = page.getByRole('link', { name: 'Open the page' }).element();
    if (movesOn && elsewhere instanceof HTMLElement) elsewhere.focus();
    await services.history.undo();
    const late = () => document.querySelector(`[data-fragment="${fragment.id}"]`);
    await expect.poll(late).not.toBeNull();
    // Everything that comes with it is done in the frame after.
    await new Promise(requestAnimationFrame);
    expect(document.activeElement).toBe(movesOn ? elsewhere : late());
  });

  it('puts a pinned code on the focused passage with one key, and takes the passage away with another', async () => {
    const { services, source, model, fragment } = await openPage();
    model.openEditor({ editor: 'page', key: source.id, reveal: fragment.id });
    await expect.poll(() => document.activeElement?.textContent).toContain('nobody asked');
    await userEvent.keyboard('2');
    await expect.poll(() => shown()[1]).toContain('2 Emotional support from friends');
    expect(await services.coding.ofSource(source.id)).toHaveLength(2);
    await userEvent.keyboard('{Delete}');
    await expect.poll(() => shown()).toHaveLength(1);
  });

  it('does not offer to open an address that is not of the web', async () => {
    const { services, source } = await openPage();
    await services.sources.edit(source.id, { url: 'javascript:alert(1)' });
    await expect.element(page.getByText('no address that can be opened')).toBeVisible();
    expect(page.getByRole('link').elements()).toEqual([]);
  });
});
