import '@vscode/codicons/dist/codicon.css';
import './theme.css';
import axe from 'axe-core';
import { render, cleanup } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { afterEach, describe, expect, it } from 'vitest';
import type { CoreServices } from '@/lib/services/services';
import type { QuickMode, QuickRows } from '@/lib/workbench/contribution';
import { createExampleShell } from '@/tests/gallery/example-shell';
import Shell from './Shell.svelte';

async function draw() {
  await page.viewport(1280, 800);
  const model = await createExampleShell(`quick-${crypto.randomUUID()}`);
  await render(Shell<CoreServices>, { model });
  return model;
}

const field = () => page.getByRole('combobox');
const options = () => page.getByRole('option');

async function drawnLabels(): Promise<string[]> {
  await expect.element(field()).toBeVisible();
  return options()
    .elements()
    .map((option) => option.querySelector('.label')?.textContent ?? '');
}

/** A mode whose answers come when the test lets them. */
function slowMode(prefix: string) {
  const asked: { typed: string; signal: AbortSignal; answer: (rows: QuickRows) => void }[] = [];
  const chosen: string[] = [];
  const mode: QuickMode<CoreServices> = {
    id: `test.slow${prefix}`,
    prefix,
    title: { en: 'Slow things', nl: 'Trage dingen' },
    placeholder: { en: 'Slowly', nl: 'Langzaam' },
    rows: (_, typed, signal) => new Promise((answer) => asked.push({ typed, signal, answer })),
  };
  const answer = (typed: string, ...labels: string[]): void => {
    const items = labels.map((label) => ({
      label,
      value: (how: { toSide: boolean; isAlternate: boolean }) =>
        void chosen.push(`${label} ${JSON.stringify(how)}`),
    }));
    asked.findLast((each) => each.typed === typed)?.answer({ items, typed: '' });
  };
  return { mode, asked, chosen, answer };
}

describe('the quick input', () => {
  afterEach(() => cleanup());

  it('keeps the rows on screen until those of the next letter are there, and cancels what is out of date', async () => {
    const model = await draw();
    const slow = slowMode('~');
    model.registry.register({ id: 'slow', quickModes: [slow.mode] });
    void model.openQuickInput('~');
    await expect.element(page.getByText('Looking…')).toBeVisible();
    slow.answer('', 'Anchor', 'Apple');
    await expect.element(options().nth(1)).toBeVisible();
    await userEvent.keyboard('a');
    await userEvent.keyboard('p');
    expect(await drawnLabels()).toEqual(['Anchor', 'Apple']);
    expect(slow.asked.map(({ signal }) => signal.aborted)).toEqual([true, true, false]);
    slow.answer('a', 'Too late');
    slow.answer('ap', 'Apple');
    await expect.element(options().nth(1)).not.toBeInTheDocument();
    expect(await drawnLabels()).toEqual(['Apple']);
  });

  it('stays open when the box before it is told that it was closed only afterwards', async () => {
    const model = await draw();
    void model.openQuickInput('>');
    await expect.element(field()).toBeVisible();
    const before = document.querySelector('dialog[open]');
    expect(before).toBeInstanceOf(HTMLDialogElement);
    const wasTold = new Promise((told) => before?.addEventListener('close', told, { once: true }));
    // As Escape does: closed at once, told in a task of its own.
    (before as HTMLDialogElement).close();
    void model.openQuickInput('#');
    await wasTold;
    await expect.element(field()).toHaveValue('#');
    await expect.element(field()).toHaveFocus();
  });

  it('waits with Enter for the rows of what was typed', async () => {
    const model = await draw();
    const slow = slowMode('~');
    model.registry.register({ id: 'slow', quickModes: [slow.mode] });
    void model.openQuickInput('~');
    await expect.poll(() => slow.asked.length).toBe(1);
    slow.answer('', 'Wrong');
    await expect.element(options().nth(0)).toBeVisible();
    await userEvent.keyboard('r{Enter}');
    slow.answer('r', 'Right');
    await expect.poll(() => slow.chosen).toEqual(['Right {"toSide":false,"isAlternate":false}']);
  });

  it('says whether a row was chosen with Ctrl or Alt', async () => {
    const model = await draw();
    const slow = slowMode('~');
    model.registry.register({ id: 'slow', quickModes: [slow.mode] });
    for (const [index, keys] of ['{Control>}{Enter}{/Control}', '{Alt>}{Enter}{/Alt}'].entries()) {
      void model.openQuickInput('~');
      await expect.poll(() => slow.asked.length).toBe(index + 1);
      slow.answer('', 'Row');
      await expect.element(options()).toBeVisible();
      await userEvent.keyboard(keys);
    }
    await expect
      .poll(() => slow.chosen)
      .toEqual(['Row {"toSide":true,"isAlternate":false}', 'Row {"toSide":false,"isAlternate":true}']);
  });

  it('lists its modes behind a question mark, and goes on in the one that is chosen', async () => {
    const model = await draw();
    void model.openQuickInput('?');
    await userEvent.fill(field(), '?comm');
    await userEvent.keyboard('{Enter}');
    await expect.element(field()).toHaveValue('>');
    await userEvent.keyboard('open a note');
    await expect.element(page.getByRole('option', { name: /Example: open a note/ })).toBeVisible();
  });

  it('puts what was used last on top, and says so', async () => {
    const model = await draw();
    void model.openQuickInput('>');
    await userEvent.type(field(), 'open a note');
    await userEvent.keyboard('{Enter}');
    await userEvent.keyboard('{F1}');
    const [first] = await drawnLabels();
    expect(first).toBe('Example: open a note');
    await expect.element(options().nth(0)).toHaveTextContent('recently used');
  });

  it('has only the rows in view of a long list, and goes round to the last one', async () => {
    const model = await draw();
    const items = Array.from({ length: 1000 }, (_, index) => ({
      value: index,
      label: `Code ${index}`,
      path: `Theme ${index % 7}`,
    }));
    const began = performance.now();
    const picked = model.pick(items, { title: 'Choose a code' });
    await expect.element(options().nth(0)).toBeVisible();
    const took = performance.now() - began;
    expect(options().elements().length).toBeLessThan(40);
    await userEvent.keyboard('{ArrowUp}');
    await expect.element(page.getByRole('option', { name: 'Code 999' })).toBeInViewport();
    await userEvent.keyboard('{Enter}');
    expect([await picked, took < 500]).toEqual([999, true]);
  });

  it('ticks rows with Space and gives all that are ticked', async () => {
    const model = await draw();
    const items = ['one', 'two', 'three'].map((label) => ({ value: label, label }));
    const picked = model.pickMany(items, { title: 'Which' }, items.slice(0, 1));
    await expect.element(options().nth(0)).toHaveAttribute('aria-selected', 'true');
    await userEvent.keyboard('{ArrowDown}{ArrowDown} {Enter}');
    expect(await picked).toEqual(['one', 'three']);
  });

  it('takes the highlighted row with Enter when nothing was ticked, and none when the ticks were taken away', async () => {
    const model = await draw();
    const items = ['one', 'two', 'three'].map((label) => ({ value: label, label }));
    const typed = model.pickMany(items, { title: 'Which' });
    await expect.element(options().nth(0)).toBeVisible();
    await userEvent.keyboard('th{Enter}');
    expect(await typed).toEqual(['three']);
    const untick = model.pickMany(items, { title: 'Which' }, items.slice(0, 1));
    await expect.element(options().nth(0)).toHaveAttribute('aria-selected', 'true');
    await userEvent.keyboard(' {Enter}');
    expect(await untick).toEqual([]);
  });

  it('says after typing which keys tick, and ticks with Ctrl+Space in the midst of typing', async () => {
    const model = await draw();
    const items = ['one', 'two', 'three'].map((label) => ({ value: label, label }));
    const picked = model.pickMany(items, { title: 'Which' });
    await expect.element(page.getByText('0 ticked. Space ticks')).toBeVisible();
    await userEvent.keyboard('t{Control>} {/Control}');
    await expect.element(page.getByText('1 ticked. ↓ then Space ticks, and Ctrl+Space')).toBeVisible();
    await expect.element(field()).toHaveValue('t');
    await userEvent.keyboard('{ArrowDown} {Enter}');
    expect((await picked)?.toSorted()).toEqual(['three', 'two']);
  });

  it('is clean for axe in both themes', async () => {
    const model = await draw();
    void model.openQuickInput('>');
    await expect.element(options().nth(0)).toBeVisible();
    for (const theme of ['light', 'dark']) {
      document.documentElement.dataset['theme'] = theme;
      const { violations } = await axe.run(document.body);
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    }
    delete document.documentElement.dataset['theme'];
  });
});
