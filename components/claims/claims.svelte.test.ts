import { render } from 'vitest-browser-svelte';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { reader } from '@/components/reader/reader.contribution';
import Shell from '@/components/workbench/Shell.svelte';
import type { Language } from '@/lib/base/language';
import type { Services } from '@/lib/services/services';
import { codeOf, pageAnchor, pageDraft } from '@/tests/support/services';
import { testWorkbench } from '@/tests/support/workbench';
import { ClaimsCheck } from './claims-check.svelte';
import { claims } from './claims.contribution';

const text =
  'Protective factors\n\nPositive social relations and trust\n\nSeveral studies (n=2) show that trust in social relations helps those who had nobody (Brandt, 2021; Okoye, 2020).';

const table = JSON.stringify({
  rows: [
    {
      ...{ number: 4, authors: 'Okoye et al.', year: 2020 },
      characteristics: [
        { order: 1, label_nl: 'Vertrouwen', effect_en: 'Trust helped.', polarity: 'protective' },
        {
          ...{ order: 2, label_nl: 'Isolatie', effect_en: 'It hindered.', polarity: 'hindering' },
          suggested_codes: [{ code: '000.C7', fit: 'clear' }],
        },
      ].map((line) => ({ suggested_codes: [{ code: '000.C7', fit: 'loose' }], ...line })),
    },
  ],
});

async function open(language: Language = 'en') {
  await page.viewport(1280, 800);
  const { model, services } = await testWorkbench([claims, reader], language);
  await services.coding.codePassage({
    ...{ source: pageDraft, anchor: pageAnchor('Trust came late.'), language: 'en' },
    code: (await codeOf(services, '000.C7')).id,
  });
  await render(Shell<Services>, { model });
  return { model, services };
}

describe('the claim check', () => {
  test('a pasted text is checked, and F8 goes from finding to finding and marks its words', async () => {
    const { model } = await open();
    await model.run('claims.check');
    const field = page.getByRole('textbox', { name: 'Results text' });
    await field.fill(text);
    await userEvent.click(field);
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await expect
      .element(page.getByText(/Read: 1 number and 1 claim about a publication/).first())
      .toBeVisible();
    await userEvent.keyboard('{F8}');
    const first = page.getByRole('button', { name: /n differs from the codings.*Line 5/ });
    await expect.element(first).toHaveFocus();
    const element = field.element();
    if (!(element instanceof HTMLTextAreaElement)) throw new Error('No text area');
    expect(element.value.slice(element.selectionStart, element.selectionEnd)).toBe('n=2');
    await expect.element(first.getByRole('mark')).toHaveTextContent(/^n=2$/);
    await userEvent.keyboard('{F8}');
    const second = page.getByRole('button', { name: /Citation outside the set/ });
    await expect.element(second).toHaveFocus();
    await userEvent.keyboard('{Shift>}{F8}{/Shift}');
    await expect.element(first).toHaveFocus();
  });

  test('a text file with line ends of Windows has its words marked where they stand', async () => {
    const { model } = await open();
    model.askFile = () => Promise.resolve(new File([text.replaceAll('\n', '\r\n')], 'results.txt'));
    await model.run('claims.check');
    await page.getByRole('button', { name: 'Open a text file…' }).click();
    const first = page.getByRole('button', { name: /n differs from the codings.*Line 5/ });
    await first.click();
    const field = page.getByRole('textbox', { name: 'Results text' }).element();
    if (!(field instanceof HTMLTextAreaElement)) throw new Error('No text area');
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe('n=2');
  });

  test('a finding opens the fragment behind it', async () => {
    const { model } = await open();
    await model.run('claims.check');
    await page.getByRole('textbox', { name: 'Results text' }).fill(text);
    await page.getByRole('button', { name: 'Check', exact: true }).click();
    await page.getByRole('button', { name: 'Open the fragment', exact: true }).first().click();
    await expect.poll(() => model.activeEditor?.editor).toBe('page');
  });

  test('of several fragments each says whose it is, however long its words are', async () => {
    const { model, services } = await open();
    const { id } = await codeOf(services, '000.C7');
    const quote = 'Trust came late, and nobody could ask for it before it was there. '.repeat(5).trim();
    await services.coding.codePassage({
      ...{ source: pageDraft, anchor: pageAnchor(quote), language: 'en', code: id },
    });
    await model.run('claims.check');
    await page.getByRole('textbox', { name: 'Results text' }).fill(text);
    await page.getByRole('button', { name: 'Check', exact: true }).click();
    await page.getByRole('button', { name: 'Open one of 2 fragments…' }).first().click();
    const option = page.getByRole('option', { name: /Trust came late, and nobody/ });
    await expect.element(option).toBeVisible();
    const cited = option.getByText('Brandt', { exact: false }).element();
    expect(cited.scrollWidth).toBeLessThanOrEqual(cited.clientWidth);
    await userEvent.keyboard('{Escape}');
  });

  test('a text is there again after a reload of the tab, each project with its own', async () => {
    const { model, services } = await open();
    const { id } = await services.projects.current();
    const first = new ClaimsCheck(model);
    first.openFor(id);
    first.text = text;
    first.keep();
    const reloaded = new ClaimsCheck(model);
    reloaded.openFor(id);
    expect(reloaded.text).toBe(text);
    reloaded.openFor('another');
    expect(reloaded.text).toBe('');
    reloaded.openFor(id);
    expect(reloaded.text).toBe(text);
    sessionStorage.clear();
  });

  test('it speaks Dutch', async () => {
    const { model } = await open('nl');
    await model.run('claims.check');
    await page.getByRole('textbox', { name: 'Resultatentekst' }).fill(text);
    await page.getByRole('button', { name: 'Controleren', exact: true }).click();
    await expect.element(page.getByText('n wijkt af van de coderingen')).toBeVisible();
  });
});

describe('the import of an extraction table', () => {
  test('what comes in and what does not is shown first; nothing is written until the user says so', async () => {
    const { model, services } = await open();
    const before = (await services.sources.all()).length;
    const done = model.run('claims.importTable', new File([table], 'table.json'));
    await page.getByRole('option', { name: /Show what does not come in \(1\)/ }).click();
    await expect.element(page.getByRole('option', { name: /Row 4\.2: the line and the code/ })).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect
      .element(page.getByRole('option', { name: /1 sources, 2 fragments, 1 codings/ }))
      .toBeVisible();
    expect((await services.sources.all()).length).toBe(before);
    await page.getByRole('option', { name: /only in part/ }).click();
    await done;
    expect((await services.sources.all()).length).toBe(before + 1);
    await services.history.undo();
    expect((await services.sources.all()).length).toBe(before);
  });
});
