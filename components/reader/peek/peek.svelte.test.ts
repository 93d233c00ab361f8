import '@vscode/codicons/dist/codicon.css';
import '@/components/workbench/theme.css';
import axe from 'axe-core';
import { cleanup } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { afterEach, describe, expect, it } from 'vitest';
import { codeOf } from '@/tests/support/services';
import { keptCopy, keptWords, openKeptCopy } from '@/tests/support/kept-copy';

const name = 'Definition of Trust in social relations';
const peek = () => page.getByRole('dialog', { name });

/** Opens the copy with the focus on its first passage. */
async function openAtFirst() {
  const opened = await openKeptCopy();
  await expect.poll(() => document.querySelectorAll('li[data-fragment]')).toHaveLength(2);
  const first = document.querySelector<HTMLElement>('li[data-fragment]');
  first?.focus();
  return { ...opened, first };
}

afterEach(() => cleanup());

describe('a peek at a code', () => {
  it('says what the code means beside the passage, and gives the focus back', async () => {
    const { services, first } = await openAtFirst();
    const trust = await codeOf(services, '000.C7');
    const definition = { en: 'Whether people can be relied upon.', nl: 'Of men op mensen kan bouwen.' };
    await services.codes.edit(trust.id, { definition });
    await userEvent.keyboard('{Alt>}{F12}{/Alt}');
    await expect.element(peek().getByText(definition.en)).toBeVisible();
    await expect.element(peek().getByText(/^Vertrouwen in/)).toBeVisible();
    const examples = peek().getByRole('article');
    await expect.poll(() => examples.elements()).toHaveLength(1);
    await expect.element(examples).toHaveTextContent(keptWords.last);
    const { violations } = await axe.run(peek().element());
    expect(violations.map(({ id }) => id)).toEqual([]);
    await userEvent.keyboard('{Escape}');
    await expect.element(peek()).not.toBeInTheDocument();
    expect(document.activeElement).toBe(first);
  });

  it('goes to the page of the code, and to its other passages', async () => {
    const { model, source, coded, services } = await openAtFirst();
    const trust = await codeOf(services, '000.C7');
    await userEvent.keyboard('{Alt>}{F12}{/Alt}');
    await peek().getByRole('button', { name: 'Open the passage' }).click();
    await expect.poll(() => model.activeEditor?.reveal).toBe(coded[1]?.fragment.id);
    expect(model.activeEditor?.key).toBe(source);
    await expect.poll(() => document.activeElement?.textContent).toContain(keptWords.last);
    await userEvent.keyboard('{Alt>}{F12}{/Alt}');
    await expect.element(peek()).toBeVisible();
    await userEvent.keyboard('{F12}');
    expect(model.activeEditor).toMatchObject({ editor: 'code', key: trust.id });
    await expect.element(peek()).not.toBeInTheDocument();
  });

  it('shows each code of the passage in turn', async () => {
    const { first } = await openAtFirst();
    await userEvent.keyboard('2');
    await expect.poll(() => first?.textContent).toContain('Emotional support');
    await userEvent.keyboard('{Alt>}{F12}{/Alt}');
    const codes = page.getByRole('toolbar', { name: 'Codes of this passage' });
    await codes.getByRole('button', { name: /Emotional support/ }).click();
    await expect.element(page.getByRole('heading', { name: /Emotional support/ })).toBeVisible();
  });

  it('finds the passage under the pointer, and says so where there is none', async () => {
    const { model } = await openKeptCopy();
    await model.run('fragment.peekCode');
    await expect.element(page.getByText('Go to a coded passage first.').first()).toBeVisible();
    await keptCopy()
      .getByRole('button', { name: /open the passage/ })
      .first()
      .hover();
    await model.run('fragment.peekCode');
    await expect.element(peek()).toBeVisible();
  });
});
