import '@vscode/codicons/dist/codicon.css';
import '@/components/workbench/theme.css';
import axe from 'axe-core';
import { cleanup, render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { afterEach, describe, expect, it } from 'vitest';
import { evidence } from '@/components/evidence/evidence.contribution';
import { claims } from '@/components/claims/claims.contribution';
import Shell from '@/components/workbench/Shell.svelte';
import { fixedObservable } from '@/lib/base/observable';
import type { Language } from '@/lib/base/language';
import type { Services } from '@/lib/services/services';
import type { Contribution } from '@/lib/workbench/contribution';
import { codeOf, passage } from '@/tests/support/services';
import { testWorkbench } from '@/tests/support/workbench';
import { results } from './results.contribution';

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

/** The results text of a project with one passage, coded as trust. */
async function opened(language: Language = 'en') {
  await page.viewport(1200, 800);
  const { model, services, saved } = await testWorkbench([results, claims, evidence, elsewhere], language);
  const trust = await codeOf(services, '000.C7');
  const { source, coding } = await services.coding.codePassage(passage(trust.id));
  await render(Shell<Services>, { model });
  await model.run('results.open');
  const part = page.getByRole('region', { name: trust.labels[language], exact: true });
  await expect.element(part, { timeout: 10_000 }).toBeVisible();
  (part.element() as HTMLElement).focus();
  return { model, services, saved, trust, source, coding, part };
}

async function findings(): Promise<string[]> {
  const { violations } = await axe.run('[data-part=editors]', { resultTypes: ['violations'] });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

afterEach(() => cleanup());

describe('the results text', () => {
  it('follows the codings, and each n and citation opens what is behind it', async () => {
    const { model, services, part, trust } = await opened();
    await expect.element(part).toHaveTextContent(/\(n = 1\).*, as protective \(Brandt, 2021\)/);
    await userEvent.click(part.getByRole('button', { name: /n = 1\. Show what it counts/ }));
    const list = page.getByRole('dialog', { name: trust.labels.en });
    await expect.element(list.getByRole('button', { name: /^Open Brandt/ })).toHaveFocus();
    await services.coding.codePassage(passage(trust.id, 'They lent money.'));
    await expect.element(list.getByRole('button', { name: /They lent money/ })).toBeVisible();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await expect.poll(() => model.activeEditor?.reveal).toBeTypeOf('string');
    await model.run('results.open');
    await userEvent.click(part.getByRole('button', { name: 'Brandt, 2021', exact: true }).first());
    await expect.poll(() => model.activeEditor?.editor).toBe('page');
  });

  it('is written over by keyboard; the words stay while the rest follows, say when the data changed, and undo takes them back', async () => {
    const { model, services, part, trust, coding } = await opened();
    await userEvent.keyboard('{Enter}');
    const field = page.getByRole('textbox', { name: `Text of ${trust.labels.en}` });
    await expect.element(field).toHaveFocus();
    await userEvent.clear(field);
    await userEvent.type(field, 'Trust helped.');
    await userEvent.keyboard('{Escape}');
    await expect.element(part).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(field).toHaveValue('Trust helped.');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await expect.element(part).toHaveTextContent(/Written by .*Trust helped\./);
    await expect.element(part).toHaveFocus();

    const respect = await codeOf(services, '000.C8');
    await services.coding.codePassage(passage(respect.id, 'They listened.'));
    const other = page.getByRole('region', { name: respect.labels.en, exact: true });
    await expect.element(other).toHaveTextContent(/n = 1/);
    await expect.element(part).toHaveTextContent(/Trust helped\./);
    expect(part.element().textContent).not.toContain('have changed since');

    await services.coding.setPolarity(coding.id, 'mixed');
    await expect.element(part).toHaveTextContent(/have changed since this was written/);
    await expect.element(part.getByRole('insertion')).toHaveTextContent(/mixed/);
    expect(await findings()).toEqual([]);
    await userEvent.click(part.getByRole('button', { name: 'Keep my words' }));
    await expect.poll(() => part.element().textContent).not.toContain('have changed since');
    await expect.element(part).toHaveTextContent(/Trust helped\./);

    (part.element() as HTMLElement).focus();
    await userEvent.keyboard('{Delete}');
    await expect.element(part).toHaveTextContent(/with mixed effects/);
    await services.history.undo();
    await expect.element(part).toHaveTextContent(/Trust helped\./);
    expect(model.activeEditor?.editor).toBe('results');
  });

  it('is gone through by the arrows, chosen otherwise in its toolbar, and clean for axe in both languages', async () => {
    const { model, part } = await opened();
    await userEvent.keyboard('{ArrowUp}');
    await expect
      .element(page.getByRole('region', { name: 'Positive social relations and trust', exact: true }))
      .toHaveFocus();
    await userEvent.keyboard('{Home}');
    await expect.element(page.getByRole('region', { name: 'Results', exact: true })).toHaveFocus();
    await expect.element(part).toHaveTextContent(/“they trusted each other/);
    await page.getByRole('combobox', { name: 'Quotes' }).selectOptions('none');
    await expect.poll(() => part.element().textContent).not.toContain('“they trusted');
    await page.getByRole('checkbox', { name: 'Codes with n = 0' }).click();
    await expect.poll(() => document.querySelectorAll('[data-part-id]').length).toBe(33);
    expect(await findings()).toEqual([]);
    await model.preferences.setTheme('dark');
    await model.preferences.setLanguage('nl');
    await expect.element(page.getByRole('region', { name: 'Resultaten', exact: true })).toBeVisible();
    expect(await findings()).toEqual([]);
    await page.viewport(420, 800);
    expect(await findings()).toEqual([]);
  });

  it('goes out to Word, and to the claim check without a finding', async () => {
    const { model, saved } = await opened('nl');
    const done = model.run('results.exportWord');
    await page.getByRole('option', { name: /Volledige citaten/ }).click();
    await done;
    expect(saved.map(({ name }) => name)).toEqual([expect.stringMatching(/^Resultaten .*\.docx$/)]);
    await model.run('results.check');
    const field = page.getByRole('textbox', { name: 'Resultatentekst' });
    await expect.poll(() => (field.element() as HTMLTextAreaElement).value).toMatch(/^# Resultaten/);
    await expect.element(page.getByText('Er is niets gevonden dat niet klopt.')).toBeVisible();
    sessionStorage.clear();
  });

  it('says what it is for while nothing is coded', async () => {
    const { model } = await testWorkbench([results]);
    await render(Shell<Services>, { model });
    await model.run('results.open');
    await expect.element(page.getByText('There is nothing to report yet')).toBeVisible();
  });
});

describe('the codebook as a document', () => {
  it('is asked for in three steps, with what changed since a version that has a name', async () => {
    const { model, services, saved, trust } = await opened();
    await services.timeTravel.nameVersion('First round', '');
    await services.codes.edit(trust.id, { definition: { en: 'Relying on somebody.', nl: '' } });
    const done = model.run('results.exportCodebook');
    await page.getByRole('option', { name: /Markdown/ }).click();
    await page.getByRole('option', { name: /First round/ }).click();
    await page.getByRole('option', { name: /Limited quotes/ }).click();
    await done;
    const text = (await saved[0]?.content.text()) ?? '';
    expect(saved[0]?.name).toMatch(/^Codebook .*\.md$/);
    expect(text).toContain('Relying on somebody.');
    expect(text).toMatch(/Changes since “First round”\n\n- \*\*Trust in social relations\*\*: definition/);
  });
});
