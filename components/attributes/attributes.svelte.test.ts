import '@vscode/codicons/dist/codicon.css';
import '@/components/workbench/theme.css';
import axe from 'axe-core';
import { cleanup, render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { afterEach, describe, expect, it } from 'vitest';
import Shell from '@/components/workbench/Shell.svelte';
import { fixedObservable } from '@/lib/base/observable';
import type { Language } from '@/lib/base/language';
import type { PassageTarget } from '@/lib/domain/drafts';
import type { Services } from '@/lib/services/services';
import type { Contribution } from '@/lib/workbench/contribution';
import { codeOf, pageAnchor, pageDraft, passage } from '@/tests/support/services';
import { testWorkbench } from '@/tests/support/workbench';
import { attributes } from './attributes.contribution';

/** What stands for the readers: it is opened, and gives what is marked. */
function elsewhere(target: () => PassageTarget | null): Contribution<Services> {
  return {
    id: 'elsewhere',
    editors: ['page', 'pdf'].map((id) => ({
      ...{ id, icon: 'file' },
      title: (_, input) => fixedObservable(`${id} ${input.reveal ?? ''}`),
      load: () => import('@/tests/gallery/ExampleEditor.svelte'),
    })),
    commands: [
      {
        id: 'reader.giveTarget',
        title: { en: 'Reader: give', nl: 'Lezer: geven' },
        palette: false,
        run: (_workbench, argument) => {
          const given = target();
          if (given !== null) (argument as (given: PassageTarget) => void)(given);
        },
      },
    ],
  };
}

async function drawn(language: Language = 'en') {
  await page.viewport(1280, 800);
  let target: PassageTarget | null = null;
  const made = await testWorkbench([attributes, elsewhere(() => target)], language);
  const { model, services } = made;
  const trust = await codeOf(services, '000.C7');
  const { source, fragment } = await services.coding.codePassage(passage(trust.id));
  const other = { ...pageDraft, title: 'Friends', year: 2023, doi: null, url: 'https://journal.example/b' };
  await services.coding.codePassage({ ...passage(trust.id), source: other });
  await render(Shell<Services>, { model });
  await model.run('extraction.open');
  const mark = (given: PassageTarget) => void (target = given);
  return { ...made, sourceId: source.id, fragmentId: fragment.id, mark };
}

/** The table of a review, with the keys in the grid at the country of Brandt, 2021. */
async function filled(language: Language = 'en') {
  const drawing = await drawn(language);
  await drawing.services.attributes.addTemplate('review');
  const grid = page.getByRole('grid');
  await expect.element(grid).toBeVisible();
  grid.element().focus();
  await userEvent.keyboard('{ArrowRight}');
  const entries = async () => {
    const named = new Map((await drawing.services.attributes.all()).map(({ id, origin }) => [id, origin]));
    const values = await drawing.services.attributeValues.about(drawing.sourceId);
    return Object.fromEntries(values.map((each) => [named.get(each.attributeId), each.entries]));
  };
  return { ...drawing, grid, entries };
}

const cell = (name: string | RegExp) => page.getByRole('gridcell', { name });
const number = (low: number, high = low) => ({ kind: 'number', low, high, isAbout: false });

afterEach(() => cleanup());

describe('the extraction table', () => {
  it('begins with a template', async () => {
    const { services } = await drawn();
    await page.getByRole('button', { name: 'Characteristics table of a review' }).click();
    await expect.element(page.getByRole('columnheader', { name: 'Country' })).toBeVisible();
    await expect.element(page.getByRole('grid')).toHaveFocus();
    expect(await services.attributes.all()).toHaveLength(9);
    await expect.element(page.getByRole('rowheader', { name: 'Brandt, 2021' })).toBeVisible();
    await expect.element(page.getByText('2 documents · 0 of 12 cells filled in')).toBeVisible();
  });

  it('is filled by keyboard: typed, chosen, not reported, emptied, undone', async () => {
    const { entries, grid, model, services } = await filled();
    await userEvent.keyboard('belgium; NL{Tab}');
    await userEvent.keyboard('25 pupils{Tab}');
    await userEvent.keyboard('25-40{Tab}');
    await expect.element(grid).toHaveFocus();
    await expect.element(cell('Belgium; Netherlands')).toBeVisible();
    await expect.element(cell('25–40')).toBeVisible();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('dialog', { name: 'Design' })).toBeVisible();
    await userEvent.keyboard('vragenlijst');
    await expect.element(page.getByRole('option', { name: /^Questionnaires/ })).toBeVisible();
    await userEvent.keyboard(' ');
    await userEvent.keyboard('{Escape}');
    await expect.element(grid).toHaveFocus();
    await userEvent.keyboard('{F2}Enquête; RCT{Enter}');
    await expect.element(cell('Questionnaires; Randomised controlled trial')).toBeVisible();
    await userEvent.keyboard('{ArrowUp}{ArrowRight}NR{Enter}');
    await expect.element(cell('not reported').first()).toBeVisible();
    await expect.poll(entries).toEqual({
      'study.country': [
        { kind: 'country', code: 'BE' },
        { kind: 'country', code: 'NL' },
      ],
      'study.participants': [{ kind: 'text', text: '25 pupils' }],
      'study.sampleSize': [number(25, 40)],
      'study.design': [
        { kind: 'choice', key: 'questionnaires' },
        { kind: 'choice', key: 'randomised-trial' },
      ],
      'study.informant': [],
    });
    await userEvent.keyboard('{ArrowUp}{Delete}');
    await expect.poll(async () => Object.keys(await entries())).not.toContain('study.informant');
    await services.history.undo();
    await services.history.undo();
    await expect.poll(async () => Object.keys(await entries())).not.toContain('study.informant');
    expect(model.activeEditor).toMatchObject({ editor: 'extraction' });
  });

  it('leaves a cell as it was with Escape, and says what does not fit', async () => {
    const { entries } = await filled();
    await userEvent.keyboard('Atlantis{Escape}');
    await expect.element(page.getByRole('grid')).toHaveFocus();
    expect(await entries()).toEqual({});
    await userEvent.keyboard('Atlantis{Enter}');
    await expect
      .element(page.getByRole('gridcell').filter({ hasText: 'Atlantis' }))
      .toHaveTextContent('“Atlantis” does not fit Country and stays as text.');
    expect(await entries()).toEqual({ 'study.country': [{ kind: 'text', text: 'Atlantis' }] });
  });

  it('takes a column from a spreadsheet as one change', async () => {
    const { services, grid } = await filled();
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'Norway\t"12\ngirls"\r\nniet vermeld\t\r\n');
    // A browser sends it to where the selection begins, here to nothing in particular; the grid has the focus.
    await expect.element(grid).toHaveFocus();
    document.body.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
    await expect.element(cell('Norway')).toBeVisible();
    await expect.element(cell('12 girls')).toBeVisible();
    await expect.element(cell('not reported')).toBeVisible();
    await services.history.undo();
    await expect.element(cell('Norway')).not.toBeInTheDocument();
    await expect.element(cell('not reported')).not.toBeInTheDocument();
  });

  it('says how much of what is pasted fell outside it', async () => {
    await filled();
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'Norway\r\nSweden\r\nDenmark\r\n\r\nFinland\r\n');
    document.body.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
    await expect.element(cell('Sweden')).toBeVisible();
    await expect
      .element(page.getByText('2 cells were filled in; 2 fell outside the table and were left out.'))
      .toBeVisible();
  });

  it('is filled from a passage, which its cell then leads to', async () => {
    const { model, entries, mark, sourceId } = await filled();
    const anchor = pageAnchor('We asked a sample (N = 1,225) in 2019.', 700);
    mark({ source: sourceId, anchor, language: 'en' });
    const done = model.run('extraction.fillFromPassage');
    await expect.element(page.getByRole('dialog', { name: 'What does this passage say?' })).toBeVisible();
    await userEvent.keyboard('N{Enter}');
    const field = page.getByRole('textbox', { name: 'N, as this passage says' });
    await expect.element(field).toHaveValue('1,225');
    await userEvent.keyboard('{Enter}');
    await done;
    await expect.poll(entries).toEqual({ 'study.sampleSize': [number(1225)] });
    page.getByRole('grid').element().focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{Alt>}{Enter}{/Alt}');
    const list = page.getByRole('dialog', { name: 'Passages that say so: N' });
    await list.getByRole('button', { name: /We asked a sample/ }).click();
    await expect.poll(() => model.activeEditor).toMatchObject({ editor: 'page', key: sourceId });
  });

  it('keeps the effect of a passage', async () => {
    const { model, services, fragmentId } = await filled();
    const done = model.run('extraction.fillFragment', fragmentId);
    await expect.element(page.getByRole('option', { name: /^Effect/ })).toBeVisible();
    await expect.element(page.getByRole('option', { name: /^Country/ })).not.toBeInTheDocument();
    await userEvent.keyboard('effect{Enter}');
    await expect
      .element(page.getByRole('textbox', { name: /^Effect/ }))
      .toHaveValue('they trusted each other');
    await userEvent.keyboard('{Control>}a{/Control}Less stress{Enter}');
    await done;
    expect(await services.attributeValues.about(fragmentId)).toMatchObject([
      { entries: [{ kind: 'text', text: 'Less stress' }], fragmentIds: [fragmentId] },
    ]);
  });

  it('is narrowed to rows with words, and to those with gaps', async () => {
    await filled();
    await page.getByRole('textbox', { name: 'Filter rows' }).fill('friends');
    await expect.element(page.getByRole('rowheader', { name: 'Brandt, 2021' })).not.toBeInTheDocument();
    await expect.element(page.getByRole('rowheader', { name: 'Brandt, 2023' })).toBeVisible();
    await page.getByRole('textbox', { name: 'Filter rows' }).fill('nobody');
    await expect.element(page.getByText('No row fits the filter.')).toBeVisible();
  });

  it('has columns that are named, ordered, merged and removed', async () => {
    const { services } = await filled();
    const names = async () => (await services.attributes.all()).map(({ labels }) => labels.en);
    await page.getByRole('button', { name: 'Columns', exact: true }).click();
    await page.getByRole('button', { name: 'Move Participants up' }).click();
    await expect.poll(async () => (await names()).slice(0, 2)).toEqual(['Participants', 'Country']);
    await page.getByRole('button', { name: /^Design/ }).click();
    await page.getByRole('textbox', { name: 'Name in English' }).fill('Method');
    await userEvent.keyboard('{Tab}');
    await expect.poll(names).toContain('Method');
    const english = page.getByRole('textbox', { name: 'Name in English' });
    await english.fill('Country');
    await userEvent.keyboard('{Tab}');
    await expect.element(english).toHaveValue('Method');
    await page.getByRole('button', { name: 'Merge Focus groups into another value…' }).click();
    await expect.element(page.getByRole('dialog', { name: '“Focus groups” becomes part of' })).toBeVisible();
    await userEvent.keyboard('Interviews{Enter}');
    const synonyms = async () =>
      (await services.attributes.all())
        .find(({ origin }) => origin === 'study.design')
        ?.choices.find(({ key }) => key === 'interviews')?.synonyms;
    await expect.poll(synonyms).toContain('Focusgroepen');
    await page.getByRole('button', { name: 'Remove Method' }).click();
    await expect.poll(names).not.toContain('Method');
    await page.getByRole('button', { name: 'Undo' }).first().click();
    await expect.poll(names).toContain('Method');
  });

  it('gets a column of its own by four answers', async () => {
    const { services, model } = await filled();
    const done = model.run('extraction.addColumn');
    await expect.element(page.getByRole('dialog', { name: 'What is it about?' })).toBeVisible();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('dialog', { name: 'Name in English' })).toBeVisible();
    await userEvent.keyboard('country');
    await expect.element(page.getByText('There is a column of this name already.')).toBeVisible();
    await userEvent.clear(
      page.getByRole('dialog').getByRole('combobox').or(page.getByRole('dialog').getByRole('textbox')),
    );
    await userEvent.keyboard('Follow-up{Enter}');
    await expect.element(page.getByRole('dialog', { name: 'Name in Dutch' })).toBeVisible();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('dialog', { name: 'What are its values?' })).toBeVisible();
    await userEvent.keyboard('number{Enter}');
    await done;
    expect((await services.attributes.all()).at(-1)).toMatchObject({ kind: 'number', about: 'source' });
  });

  it('is exported with the lines of its documents', async () => {
    const { model, saved, entries } = await filled('nl');
    await userEvent.keyboard('25{Enter}');
    await expect.poll(async () => Object.keys(await entries())).toEqual(['study.country']);
    const done = model.run('extraction.export');
    await expect.element(page.getByRole('option', { name: 'CSV' })).toBeVisible();
    await userEvent.keyboard('csv{Enter}');
    await done;
    expect(saved.map(({ name }) => name)).toEqual(['extractietabel.csv']);
    expect(await saved[0]?.content.text()).toContain('they trusted each other');
  });

  for (const theme of ['light', 'dark'] as const) {
    it(`has no accessibility error, ${theme}, in Dutch`, async () => {
      const { services, sourceId, fragmentId } = await filled('nl');
      const [country, people, size] = await services.attributes.all();
      const of = (id = '') => ({ attributeId: id, aboutId: sourceId });
      await services.attributeValues.writeAll([
        { ...of(country?.id), entries: [{ kind: 'text', text: 'Atlantis' }], fragmentIds: [fragmentId] },
        { ...of(people?.id), entries: [] },
        { ...of(size?.id), entries: [{ kind: 'number', low: 1200, high: 1300, isAbout: true }] },
      ]);
      await expect.element(cell('ca. 1.200–1.300')).toBeVisible();
      document.documentElement.dataset['theme'] = theme;
      await page.getByRole('button', { name: 'Kolommen', exact: true }).click();
      await page.getByRole('button', { name: 'Design Keuze uit een lijst' }).click();
      const { violations } = await axe.run(document);
      expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
    });
  }
});
