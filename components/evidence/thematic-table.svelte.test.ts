import '@vscode/codicons/dist/codicon.css';
import '@/components/workbench/theme.css';
import axe from 'axe-core';
import { cleanup, render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { afterEach, describe, expect, it } from 'vitest';
import Shell from '@/components/workbench/Shell.svelte';
import { fixedObservable } from '@/lib/base/observable';
import { templateSources } from '@/lib/domain/code-systems/templates';
import { parseThematicCsv } from '@/lib/formats/thematic-csv';
import type { Services } from '@/lib/services/services';
import type { Contribution } from '@/lib/workbench/contribution';
import { codeOf, pageDraft, passage, pdfAnchor } from '@/tests/support/services';
import { testWorkbench } from '@/tests/support/workbench';
import { evidence } from './evidence.contribution';

/** Stands for the editors of other features: what matters is that they are asked. */
const elsewhere: Contribution<Services> = {
  id: 'elsewhere',
  editors: ['page', 'pdf', 'code'].map((id) => ({
    id,
    icon: 'file',
    title: (_, input) => fixedObservable(`${id} ${input.reveal ?? ''}`),
    load: () => import('@/tests/gallery/ExampleEditor.svelte'),
  })),
};

const trust = '000.C7';

async function drawn(language: 'en' | 'nl' = 'en') {
  await page.viewport(1280, 900);
  const workbench = await testWorkbench([evidence, elsewhere], language);
  const code = await codeOf(workbench.services, trust);
  await render(Shell<Services>, { model: workbench.model });
  await workbench.model.run('evidence.openThematicTable');
  // The editor is loaded when it is first opened.
  await expect.element(page.getByRole('grid'), { timeout: 10_000 }).toBeVisible();
  return { ...workbench, code };
}

async function codedTwice(language: 'en' | 'nl' = 'en') {
  const workbench = await drawn(language);
  const { coding } = workbench.services;
  const onPage = await coding.codePassage(passage(workbench.code.id));
  const inPdf = await coding.codePassage({
    source: {
      ...pageDraft,
      kind: 'pdf',
      doi: null,
      url: null,
      fileId: 'f',
      authors: [],
      title: 'On walking',
    },
    anchor: pdfAnchor('somebody to call', 7),
    language: 'en',
    code: workbench.code.id,
    polarity: 'hindering',
  });
  await expect.element(n('2')).toBeVisible();
  return { ...workbench, onPage, inPdf };
}

const row = () => page.getByRole('row').filter({ hasText: /7 (Trust|Vertrouwen) in/ });
const n = (text: string) => row().getByRole('button', { name: /n = / }).filter({ hasText: text });

/** The text of the focused button; of the current row when the grid has the focus. */
function focused(): string {
  const element = document.activeElement;
  const rowId = element?.getAttribute('aria-activedescendant') ?? null;
  const current = rowId === null ? element : document.getElementById(rowId);
  return current?.textContent.trim() ?? '';
}

describe('the thematic table', () => {
  afterEach(() => cleanup());

  it('shows every code with n = 0 before anything is coded, and says what to do', async () => {
    const { services } = await drawn();
    await expect.element(page.getByText(/^Nothing is coded yet/)).toBeVisible();
    const grid = page.getByRole('grid').element();
    const { rows } = await services.codebook.snapshot();
    expect(grid.getAttribute('aria-rowcount')).toBe(String(rows.length + 1));
    await expect.element(n('0')).toBeDisabled();
  });

  it('counts a coding while it is open', async () => {
    const { services, code } = await drawn();
    await services.coding.codePassage(passage(code.id));
    await expect.element(n('1')).toBeVisible();
    await services.history.undo();
    await expect.element(n('0')).toBeVisible();
  });

  it('shows publications and quotes with their page, and who says otherwise', async () => {
    await codedTwice();
    await page.getByLabelText('Quotes in a row').selectOptions('all');
    await expect.element(row()).toHaveTextContent('Brandt, 2021; “On walking”, 2021');
    await expect.element(row()).toHaveTextContent('“they trusted each other” (Brandt, 2021)');
    await expect.element(row()).toHaveTextContent('“somebody to call” (“On walking”, 2021, p. 7) hindering');
    await expect.element(row()).toHaveTextContent('protective 1 hindering 2');
  });

  it('opens the list behind n, and from it a document or all fragments', async () => {
    const { model, onPage, code } = await codedTwice();
    await n('2').click();
    const list = page.getByRole('dialog', { name: /Documents of Trust/ });
    await expect.element(list).toHaveTextContent('n = 2 documents · 2 fragments');
    await list.getByRole('button', { name: /^Open Brandt, 2021/ }).click();
    await expect.poll(() => model.activeEditor).toMatchObject({ editor: 'page', key: onPage.source.id });
    await model.run('evidence.openThematicTable');
    await n('2').click();
    await page.getByRole('button', { name: 'Open all fragments' }).click();
    await expect.poll(() => model.activeEditor).toMatchObject({ editor: 'code', key: code.id });
  });

  it('opens a quote at its passage', async () => {
    const { model, inPdf } = await codedTwice();
    await page.getByLabelText('Quotes in a row').selectOptions('all');
    await row()
      .getByRole('button', { name: /somebody to call/ })
      .click();
    const expected = { editor: 'pdf', key: inPdf.source.id, reveal: inPdf.fragment.id };
    await expect.poll(() => model.activeEditor).toMatchObject(expected);
  });

  it('goes from row to row and into a row by keyboard, and shows the documents with Enter', async () => {
    const { services, code } = await codedTwice();
    const { rows } = await services.codebook.snapshot();
    const steps = rows.findIndex(({ id }) => id === code.id);
    focusGrid();
    await userEvent.keyboard('{End}{Home}');
    await userEvent.keyboard('{ArrowDown}'.repeat(steps));
    await expect.poll(focused).toMatch(/^7 Trust/);
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    await expect.poll(focused).toBe('Brandt, 2021;');
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
    await expect.poll(focused).toMatch(/^7 Trust/);
    await userEvent.keyboard('{Enter}');
    await expect.poll(focused).toBe('Brandt, 2021');
    await userEvent.keyboard('{Escape}');
    await expect.poll(focused).toMatch(/^7 Trust/);
    await userEvent.keyboard('{ArrowRight}{ArrowDown}');
    await expect.poll(focused).toMatch(/^8 Mutual/);
  });

  it('draws only rows in view, and keeps the focused one', async () => {
    const { services } = await drawn();
    const draft = { parentId: null, kind: 'openCode', type: null } as const;
    for (let index = 0; index < 60; index += 1)
      await services.codes.create({ ...draft, labels: { en: `open code ${index}`, nl: '' } });
    await expect.poll(() => page.getByRole('grid').element().getAttribute('aria-rowcount')).toBe('93');
    focusGrid();
    await userEvent.keyboard('{End}');
    await expect.poll(focused).toContain('open code 59');
    expect(page.getByRole('row').elements().length).toBeLessThan(60);
    await expect.element(page.getByRole('row').filter({ hasText: 'open code 59' })).toBeInViewport();
  });

  it('exports what it shows', async () => {
    const { services, saved } = await codedTwice();
    await page.getByRole('button', { name: 'Export to CSV' }).click();
    await expect.poll(() => saved.map(({ name }) => name)).toEqual(['thematic-table.csv']);
    const rows = parseThematicCsv((await saved[0]?.content.text()) ?? '');
    const { rows: shown } = await services.codebook.thematicTable({ quotesPerRow: 1 });
    expect(rows.map((each) => [each.label, each.n, each.quotes.split('\n').length])).toEqual(
      shown.map(({ code, quotes }) => [
        code.labels.en,
        String(code.union.documents),
        Math.max(1, quotes.length),
      ]),
    );
  });

  it('is of one code system when that is chosen, and so are its exports; of the own tree when that is gone', async () => {
    const { services, model, code, saved } = await drawn();
    await services.coding.codePassage(passage(code.id));
    await expect.element(n('1')).toBeVisible();
    await expect.element(page.getByRole('combobox', { name: /^Code system/ })).not.toBeInTheDocument();
    const template = templateSources[0]?.systems.find(({ key }) => key === '000.support');
    if (template === undefined) throw new Error('The five forms are there');
    const root = await services.codeSystems.addTemplate(template);
    const scope = page.getByRole('combobox', { name: /^Code system/ });
    await expect.element(scope).toHaveDisplayValue('The project’s own tree');
    const heading = page.getByRole('row').filter({ hasText: 'Five forms of support' });
    await expect.element(heading).not.toBeInTheDocument();
    await scope.selectOptions('Five forms of support');
    await expect.element(heading).toBeVisible();
    await expect.element(row()).not.toBeInTheDocument();
    await expect.element(page.getByText('Nothing is coded with a code of this system yet.')).toBeVisible();
    await expect.element(page.getByText(/^0 documents · 0 fragments/)).toBeVisible();
    await model.run('evidence.exportCsv');
    await expect.poll(() => saved.length).toBe(1);
    const rows = parseThematicCsv((await saved[0]?.content.text()) ?? '');
    expect(new Set(rows.map(({ system }) => system))).toEqual(new Set(['Five forms of support']));
    await scope.selectOptions('All code systems');
    await expect.element(row()).toBeVisible();
    await scope.selectOptions('Five forms of support');
    await expect.element(row()).not.toBeInTheDocument();
    await services.codes.remove(root.id);
    await expect.element(row()).toBeVisible();
  });

  it('speaks Dutch', async () => {
    await codedTwice('nl');
    await expect.element(row()).toHaveTextContent('7 Vertrouwen in sociale relaties');
    await expect.element(row()).toHaveTextContent('beschermend');
    await expect.element(page.getByRole('button', { name: 'Exporteren naar Word' })).toBeVisible();
  });

  for (const theme of ['light', 'dark'] as const) {
    it(`has no accessibility error, ${theme}`, async () => {
      await codedTwice();
      document.documentElement.dataset['theme'] = theme;
      const listed = await accessibilityErrors();
      await n('2').click();
      await expect.element(page.getByRole('dialog')).toBeVisible();
      expect([...listed, ...(await accessibilityErrors())]).toEqual([]);
    });
  }

  it('fits beside the side bar of a window of 1024 pixels, in Dutch, with the quotes in view', async () => {
    await codedTwice('nl');
    // This window has no side bar, which takes 300 pixels.
    await page.viewport(724, 720);
    const grid = page.getByRole('grid').element();
    const scroller = grid.parentElement;
    const quotes = page.getByRole('columnheader', { name: 'Citaten' }).element();
    // The editors are laid out anew after the window.
    await expect.poll(() => quotes.getBoundingClientRect().right).toBeLessThanOrEqual(724);
    expect(grid.scrollWidth).toBeLessThanOrEqual(scroller?.clientWidth ?? 0);
    const toolbar = page.getByRole('button', { name: 'Exporteren naar CSV' }).element().closest('header');
    expect(toolbar?.clientHeight).toBeLessThan(85);
  });

  it('keeps the names in view where a narrow editor scrolls sideways', async () => {
    await codedTwice();
    await page.viewport(500, 720);
    const scroller = page.getByRole('grid').element().parentElement;
    await expect.poll(() => scroller?.clientWidth).toBeLessThanOrEqual(500);
    const left = () => row().getByRole('gridcell').first().element().getBoundingClientRect().left;
    const before = left();
    scroller?.scrollTo({ left: 150 });
    expect(scroller?.scrollLeft).toBeGreaterThan(0);
    expect(left()).toBe(before);
  });
});

function focusGrid(): void {
  const grid = page.getByRole('grid').element();
  if (grid instanceof HTMLElement) grid.focus();
}

async function accessibilityErrors(): Promise<string[]> {
  const { violations } = await axe.run(document);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  );
}
