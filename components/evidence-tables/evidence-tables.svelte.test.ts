import '@vscode/codicons/dist/codicon.css';
import '@/components/workbench/theme.css';
import axe from 'axe-core';
import { cleanup, render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { afterEach, describe, expect, it } from 'vitest';
import Shell from '@/components/workbench/Shell.svelte';
import { fixedObservable } from '@/lib/base/observable';
import type { Language } from '@/lib/base/language';
import type { EvidenceRequest } from '@/lib/domain/evidence/table-makers';
import type { Services } from '@/lib/services/services';
import type { Contribution } from '@/lib/workbench/contribution';
import { codeOf, passage } from '@/tests/support/services';
import { testWorkbench } from '@/tests/support/workbench';
import { evidenceTables } from './evidence-tables.contribution';
import { inputOf, requestOf } from './table-input';

/** Stands for the editors of other features: what matters is that they are asked. */
const elsewhere: Contribution<Services> = {
  id: 'elsewhere',
  editors: ['page', 'pdf', 'code'].map((id) => ({
    id,
    icon: 'file',
    title: (_, input) => fixedObservable(`${id} ${input.reveal === undefined ? 'whole' : 'passage'}`),
    load: () => import('@/tests/gallery/ExampleEditor.svelte'),
  })),
};

const matrix: EvidenceRequest = { table: 'matrix', scope: 'own', level: 'leaves', hideEmpty: false };
const byPolarity: EvidenceRequest = {
  ...{ table: 'cross', layers: null, unit: 'documents', show: 'count', scope: 'own', hidesEmpty: false },
  rows: { by: 'code', scope: 'own', level: 'leaves' },
  columns: { by: 'document' },
};

/** A table of a project with one passage, coded as trust. */
async function opened(request: EvidenceRequest, language: Language = 'en') {
  await page.viewport(1200, 800);
  const { model, services, saved } = await testWorkbench([evidenceTables, elsewhere], language);
  const trust = await codeOf(services, '000.C7');
  const { source } = await services.coding.codePassage(passage(trust.id));
  await render(Shell<Services>, { model });
  model.openEditor(inputOf(request));
  const grid = page.getByRole('grid');
  await expect.element(grid, { timeout: 10_000 }).toBeVisible();
  (grid.element() as HTMLElement).focus();
  return { model, services, saved, trust, source, grid };
}

function current(): string {
  const id = document.querySelector('[role=grid]')?.getAttribute('aria-activedescendant') ?? '';
  return document.getElementById(id)?.textContent.trim() ?? '';
}

/** Presses a key until the current cell says this, at most as often as there are codes. */
async function goOn(key: string, wanted: string): Promise<void> {
  for (let at = 0; at < 40 && !current().includes(wanted); at += 1) await userEvent.keyboard(key);
  expect(current()).toContain(wanted);
}

async function findings(): Promise<string[]> {
  const { violations } = await axe.run('section', { resultTypes: ['violations'] });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

afterEach(() => cleanup());

describe('a table of evidence', () => {
  it('opens by keyboard what is behind a number, and the passage from there; numbers follow', async () => {
    const { model, services, grid, trust } = await opened(byPolarity);
    const [, column] = [...document.querySelectorAll('[role=columnheader]')];
    expect(column?.textContent.trim()).toContain('Brandt');
    await userEvent.keyboard('{ArrowRight}');
    const number = page.getByRole('button', { name: /Trust in social.*: 1\. Show what it counts/ });
    await expect.element(number.first()).toBeVisible();
    await goOn('{ArrowDown}', '1');
    await userEvent.keyboard('{Enter}');
    const list = page.getByRole('dialog', { name: /Trust in social/ });
    const first = list.getByRole('button', { name: /they trusted each other/ });
    await expect.element(first, { timeout: 10_000 }).toBeVisible();
    await expect.element(list.getByRole('button', { name: /^Open Brandt/ })).toHaveFocus();
    await services.coding.codePassage(passage(trust.id, 'They lent money.'));
    await expect.element(list.getByRole('button', { name: /They lent money/ })).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(grid).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(list.getByRole('button', { name: /^Open Brandt/ })).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await expect.poll(() => model.activeEditor?.reveal).toBeTypeOf('string');
    expect(model.activeEditor?.editor).toBe('page');
  });

  it('is walked through to its ends, and has nothing that axe finds, in both languages', async () => {
    const { model, grid } = await opened(byPolarity);
    await userEvent.keyboard('{Control>}{End}{/Control}');
    expect(current()).toBe('1');
    await userEvent.keyboard('{Home}');
    expect(current()).toBe('Total');
    expect(await findings()).toEqual([]);
    await model.preferences.setTheme('dark');
    await model.preferences.setLanguage('nl');
    await expect.element(grid.getByRole('rowheader', { name: 'Totaal' })).toBeVisible();
    expect(await findings()).toEqual([]);
    await page.viewport(420, 800);
    await expect.poll(() => document.querySelector('.scroller')?.scrollWidth).toBeGreaterThan(0);
    expect(await findings()).toEqual([]);
  });

  it('is chosen otherwise in its toolbar', async () => {
    const { model } = await opened(byPolarity);
    await page.getByRole('combobox', { name: 'Columns' }).selectOptions('Polarity');
    await expect
      .poll(() => requestOf(model.activeEditor?.key ?? ''))
      .toMatchObject({
        columns: { by: 'polarity' },
      });
    await expect.element(page.getByRole('columnheader', { name: 'hindering' })).toBeVisible();
    const shaded = (): number => document.querySelectorAll('.shaded').length;
    await expect.poll(shaded).toBeGreaterThan(0);
    await page.getByRole('checkbox', { name: 'Shade numbers' }).click();
    await expect.poll(shaded).toBe(0);
  });
});

describe('the framework matrix', () => {
  it('takes a summary with a quote by keyboard, keeps what is not saved, and undo takes it back', async () => {
    const { services, grid, trust, source } = await opened(matrix);
    const place = { sourceId: source.id, codeId: trust.id };
    await userEvent.keyboard('{ArrowRight}');
    await goOn('{ArrowRight}', 'they trusted each other');
    await userEvent.keyboard('{Enter}');
    const field = page.getByRole('textbox', { name: 'Summary in your own words' });
    await expect.element(field).toHaveFocus();
    await userEvent.keyboard('It came slowly.{Escape}');
    await expect.element(grid).toHaveFocus();
    expect(current()).toContain('Not saved yet');
    await userEvent.keyboard('{Enter}');
    await expect.element(field).toHaveValue('It came slowly.');
    await page.getByRole('button', { name: 'Insert quote' }).click();
    const typed = (): string => (field.element() as HTMLTextAreaElement).value;
    await expect.poll(typed).toMatch(/^It came slowly\. .*they trusted each other.*Brandt/);
    expect(await findings()).toEqual([]);
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await expect.poll(() => services.writtenCells.summaryOf(place)).toContain('It came slowly.');
    await expect.poll(current).toMatch(/^It came slowly/);
    await services.history.undo();
    await expect.poll(() => services.writtenCells.summaryOf(place)).toBe('');
  });

  it('marks a cell as looked for and not there with a key, and again takes it back', async () => {
    const { services, source } = await opened(matrix);
    await userEvent.keyboard('{ArrowRight}x');
    await expect.poll(current).toBe('Looked for, not there');
    await userEvent.keyboard('x');
    await expect.poll(current).toBe('');
    expect((await services.sources.get(source.id)).removed).toBe(false);
  });
});
