import '@vscode/codicons/dist/codicon.css';
import '@/components/workbench/theme.css';
import axe from 'axe-core';
import { cleanup, render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { afterEach, describe, expect, it } from 'vitest';
import Shell from '@/components/workbench/Shell.svelte';
import type { Language } from '@/lib/base/language';
import type { Services } from '@/lib/services/services';
import { codeOf, passage } from '@/tests/support/services';
import { testWorkbench } from '@/tests/support/workbench';
import { attributes } from './attributes.contribution';

/** The extraction table with the problem domains, one document, and the list of columns open at them. */
async function drawn(language: Language = 'en') {
  await page.viewport(1280, 800);
  const made = await testWorkbench([attributes], language);
  const { model, services } = made;
  const trust = await codeOf(services, '000.C7');
  const { source } = await services.coding.codePassage(passage(trust.id));
  const [domains] = await services.attributes.addTemplate('problemDomains');
  if (domains === undefined) throw new Error('No template');
  await render(Shell<Services>, { model });
  await model.run('extraction.open');
  await expect.element(page.getByRole('grid')).toBeVisible();
  const rule = async () => (await services.attributes.all()).find(({ id }) => id === domains.id)?.rule;
  const choose = (count: number) =>
    services.attributeValues.write({
      ...{ attributeId: domains.id, aboutId: source.id },
      entries: domains.choices.slice(0, count).map(({ key }) => ({ kind: 'choice', key })),
    });
  return { ...made, domains, sourceId: source.id, rule, choose };
}

async function openRule(): Promise<void> {
  await page.getByRole('button', { name: 'Columns', exact: true }).click();
  await page.getByRole('button', { name: /^Problem domains/ }).click();
}

const cell = (name: string | RegExp) => page.getByRole('gridcell', { name });
const numberField = () => page.getByRole('textbox', { name: 'At least how many of the values' });

afterEach(() => cleanup());

describe('a checklist with a rule', () => {
  it('begins with its template among the others', async () => {
    const made = await testWorkbench([attributes]);
    await render(Shell<Services>, { model: made.model });
    await made.model.run('extraction.open');
    await page.getByRole('button', { name: 'Checklist: what to monitor' }).click();
    await expect.element(page.getByRole('columnheader', { name: 'Monitored' })).toBeVisible();
    const done = made.model.run('extraction.addTemplate');
    await userEvent.keyboard('seven{Enter}');
    await done;
    await expect.element(page.getByRole('columnheader', { name: 'Multi-problem' })).toBeVisible();
  });

  it('has a column beside its values that follows them', async () => {
    const { choose, services } = await drawn();
    const derived = page.getByRole('gridcell').last();
    await expect.element(derived).toHaveTextContent('not filled in');
    await choose(6);
    await expect.element(cell('yes (6 of 7)')).toBeVisible();
    await choose(4);
    await expect.element(cell('no (4 of 7)')).toBeVisible();
    await choose(0);
    await expect.element(cell('not reported').last()).toBeVisible();
    await services.history.undo();
    await expect.element(cell('no (4 of 7)')).toBeVisible();
    await page.getByRole('textbox', { name: 'Filter rows' }).fill('(4 of 7)');
    await expect.element(cell('no (4 of 7)')).toBeVisible();
  });

  it('has a column that nobody writes in', async () => {
    const { choose, model, services, sourceId } = await drawn();
    await choose(4);
    const derived = cell('no (4 of 7)');
    await expect.element(derived).toHaveAttribute('aria-readonly', 'true');
    const values = () => services.attributeValues.about(sourceId);
    const before = await values();
    await derived.click();
    await userEvent.keyboard('yes{Enter}{F2}{Delete}{Alt>}{Enter}{/Alt}');
    await userEvent.dblClick(derived);
    await expect.element(page.getByRole('grid').getByRole('textbox')).not.toBeInTheDocument();
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'yes (7 of 7)');
    page
      .getByRole('grid')
      .element()
      .dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    await model.run('extraction.clearCell');
    await expect.element(page.getByText('This cell follows from the values beside it').first()).toBeVisible();
    expect(await values()).toEqual(before);
    // The keys go past it, and the cell beside it is written as before.
    await userEvent.keyboard('{Escape}');
    page.getByRole('grid').element().focus();
    await userEvent.keyboard('{ArrowLeft}NR{Enter}');
    await expect.element(cell('not reported').first()).toBeVisible();
  });

  it('takes what a spreadsheet has beside the column in its own columns', async () => {
    const { services } = await drawn();
    await services.attributes.addTemplate('monitoring');
    await expect.element(page.getByRole('columnheader', { name: 'Monitored' })).toBeVisible();
    const grid = page.getByRole('grid').element();
    grid.focus();
    await userEvent.keyboard('{ArrowRight}');
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'Services\tno (1 of 7)\tSafety');
    grid.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    await expect.element(cell('Safety')).toBeVisible();
    await expect.element(cell('no (1 of 7)')).toBeVisible();
    await expect
      .element(page.getByText('2 cells were filled in; 1 left out, in a column that follows from another.'))
      .toBeVisible();
  });

  it('has its number and its names edited, one undo each', async () => {
    const { choose, rule, services } = await drawn();
    await choose(4);
    await openRule();
    await expect.element(numberField()).toHaveValue('6');
    await numberField().fill('4');
    await userEvent.keyboard('{Tab}');
    await expect.element(cell('yes (4 of 7)')).toBeVisible();
    await page.getByRole('textbox', { name: 'What holds then, in English' }).fill('Complex');
    await userEvent.keyboard('{Tab}');
    await expect.element(page.getByRole('columnheader', { name: 'Complex' })).toBeVisible();
    expect(await rule()).toEqual({ atLeast: 4, labels: { en: 'Complex', nl: 'Multiprobleem' } });
    await services.history.undo();
    await services.history.undo();
    await expect.element(numberField()).toHaveValue('6');
    await numberField().fill('');
    await userEvent.keyboard('{Tab}');
    await expect.element(page.getByRole('columnheader', { name: 'Multi-problem' })).not.toBeInTheDocument();
    await expect.poll(rule).toBeNull();
    await services.history.undo();
    await expect.element(page.getByRole('columnheader', { name: 'Multi-problem' })).toBeVisible();
  });

  it('refuses a number that is out of range, and says which it can be', async () => {
    const { rule } = await drawn();
    await openRule();
    for (const typed of ['8', '0', '-1', '2.5', 'six']) {
      await numberField().fill(typed);
      await userEvent.keyboard('{Tab}');
      await expect
        .element(page.getByText('It has to be a whole number from 1 to 7, or empty for no rule.'))
        .toBeVisible();
      await expect.element(numberField()).toHaveAttribute('aria-invalid', 'true');
      expect((await rule())?.atLeast).toBe(6);
    }
    await numberField().fill('7');
    await userEvent.keyboard('{Tab}');
    await expect.element(page.getByText('It has to be a whole number')).not.toBeInTheDocument();
    await expect.poll(async () => (await rule())?.atLeast).toBe(7);
    await page.getByRole('button', { name: 'Remove Services from the list' }).click();
    await expect.element(page.getByText('asks for more values than the list has').first()).toBeVisible();
  });

  for (const theme of ['light', 'dark'] as const) {
    it(`has no accessibility error, ${theme}, in Dutch`, async () => {
      const { choose } = await drawn('nl');
      await choose(5);
      await expect.element(cell('nee (5 van 7)')).toBeVisible();
      document.documentElement.dataset['theme'] = theme;
      await page.getByRole('button', { name: 'Kolommen', exact: true }).click();
      await page.getByRole('button', { name: 'Probleemdomeinen Keuze uit een lijst' }).click();
      await page.getByRole('textbox', { name: 'Minstens hoeveel van de waarden' }).fill('9');
      await userEvent.keyboard('{Tab}');
      await expect.element(page.getByText('Het moet een geheel getal van 1 tot en met 7 zijn')).toBeVisible();
      const { violations } = await axe.run(document);
      expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
    });
  }
});
