import '@vscode/codicons/dist/codicon.css';
import '@/components/workbench/theme.css';
import axe from 'axe-core';
import { cleanup, render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { afterEach, describe, expect, it } from 'vitest';
import Shell from '@/components/workbench/Shell.svelte';
import { fixedObservable } from '@/lib/base/observable';
import type { Language } from '@/lib/base/language';
import type { Services } from '@/lib/services/services';
import type { Contribution } from '@/lib/workbench/contribution';
import { codeOf, pageAnchor, pageDraft, passage } from '@/tests/support/services';
import { testWorkbench } from '@/tests/support/workbench';
import { crosswalk } from './crosswalk.contribution';

/** Stands for the editors of other features: what matters is that they are asked. */
const elsewhere: Contribution<Services> = {
  id: 'elsewhere',
  editors: ['page', 'pdf', 'evidenceTable'].map((id) => ({
    id,
    icon: 'file',
    title: (_, input) => fixedObservable(`${id} ${input.reveal ?? ''}`),
    load: () => import('@/tests/gallery/ExampleEditor.svelte'),
  })),
};

async function drawn(language: Language = 'en') {
  await page.viewport(1280, 800);
  const { model, services, saved } = await testWorkbench([crosswalk, elsewhere], language);
  await render(Shell<Services>, { model });
  await model.run('crosswalk.open');
  return { model, services, saved };
}

/** A second system with two codes; one passage has a code of both systems. */
async function twoSystems(language: Language = 'en') {
  const drawing = await drawn(language);
  const { services } = drawing;
  const { id: systemId } = await services.codes.create({
    ...{ labels: { en: 'Forms', nl: 'Vormen' }, parentId: null, kind: 'system', type: null },
  });
  const form = (en: string) =>
    services.codes.create({
      ...{ labels: { en, nl: `${en} (nl)` }, parentId: systemId, kind: 'formOfSupport', type: null },
    });
  const [emotional, material] = [await form('Emotional'), await form('Material')];
  const trust = await codeOf(services, '000.C7');
  await services.coding.codePassage(passage(trust.id));
  await services.coding.codePassage(passage(emotional.id));
  await services.coding.codePassage({
    ...{ source: pageDraft, anchor: pageAnchor('They lent money.', 400), language: 'en' },
    code: emotional.id,
  });
  await expect.element(page.getByRole('grid'), { timeout: 10_000 }).toBeVisible();
  return { ...drawing, trust, emotional, material };
}

const row = (name: string | RegExp) =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) });
const number = (what: string) => page.getByRole('button', { name: new RegExp(`^${what}`) });

function current(): string {
  return (
    document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent.trim() ?? ''
  );
}

afterEach(() => cleanup());

describe('the crosswalk', () => {
  it('says what to do when there is one system only', async () => {
    await drawn();
    await expect.element(page.getByText('There is one code system only')).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Add a code system' })).toBeVisible();
  });

  it('shows codes in no concept, and makes a concept of two of them', async () => {
    const { services, trust, emotional } = await twoSystems();
    await expect.element(page.getByText(/^No concept yet/)).toBeVisible();
    await page.getByRole('button', { name: 'Put in a code of Forms' }).first().click();
    await expect.element(page.getByRole('dialog', { name: 'A code of Forms' })).toBeVisible();
    await userEvent.keyboard('Emotional{Enter}');
    await expect.poll(async () => (await services.crosswalk.all()).length).toBe(1);
    const [concept] = await services.crosswalk.all();
    expect(concept?.codeIds).toContain(emotional.id);
    expect(concept?.codeIds).not.toContain(trust.id);
  });

  it('takes the codes of a concept by keyboard, and counts what both sides have', async () => {
    const { services, trust, emotional } = await twoSystems();
    await services.crosswalk.add({ en: 'Nearness', nl: 'Nabijheid' }, [trust.id]);
    await expect.element(row(/^Nearness/)).toBeVisible();
    row(/^Nearness/)
      .getByRole('rowheader')
      .element()
      .focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
    await expect.poll(() => document.activeElement?.getAttribute('role')).toBe('gridcell');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('dialog', { name: 'A code of Forms' })).toBeVisible();
    await userEvent.keyboard('Emotional{Enter}');
    await expect
      .poll(async () => (await services.crosswalk.all())[0]?.codeIds)
      .toEqual([trust.id, emotional.id]);
    await expect.element(number('Nearness, In both, documents: 1')).toBeVisible();
    await expect.element(number('Nearness, Only Forms, fragments: 1')).toBeVisible();
    await expect.poll(() => document.activeElement?.getAttribute('role')).toBe('gridcell');
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    await expect.poll(current).toBe('Nearness, In both, documents: 1. Show');
    await userEvent.keyboard('{Enter}');
    const list = page.getByRole('dialog', { name: 'Nearness: In both, documents' });
    await expect.element(list).toHaveTextContent('Brandt, 2021');
    await expect.element(list).toHaveTextContent('“they trusted each other”');
    await userEvent.keyboard('{Escape}');
    await expect.poll(current).toBe('Nearness, In both, documents: 1. Show');
  });

  it('opens a passage from the list behind a number', async () => {
    const { model, services, trust, emotional } = await twoSystems();
    await services.crosswalk.add({ en: 'Nearness', nl: '' }, [trust.id, emotional.id]);
    await number('Nearness, In both, fragments: 1').click();
    await page
      .getByRole('dialog', { name: /^Nearness/ })
      .getByRole('button', { name: /they trusted/ })
      .click();
    await expect.poll(() => model.activeEditor).toMatchObject({ editor: 'page' });
    expect(model.activeEditor?.reveal).toBeDefined();
  });

  it('names in both languages, renames, takes out and removes by keyboard, each with an undo', async () => {
    const { services, trust } = await twoSystems();
    const names = async () =>
      (await services.crosswalk.all()).map(({ labels, codeIds }) => [labels, codeIds]);
    await page.getByRole('button', { name: 'New concept' }).first().click();
    await userEvent.keyboard('Nearness{Enter}');
    await expect.element(page.getByRole('dialog', { name: 'Name of the concept in Dutch' })).toBeVisible();
    await userEvent.keyboard('Nabijheid{Enter}');
    await expect.poll(names).toEqual([[{ en: 'Nearness', nl: 'Nabijheid' }, []]]);
    const [{ id } = { id: '' }] = await services.crosswalk.all();
    await services.crosswalk.addCode(id, trust.id);
    await expect.element(row(/^Nearness/)).toHaveTextContent('7 Trust in social relations');
    row(/^Nearness/)
      .getByRole('rowheader')
      .element()
      .focus();
    await userEvent.keyboard('{ArrowRight}{Delete}');
    await expect.poll(names).toEqual([[{ en: 'Nearness', nl: 'Nabijheid' }, []]]);
    await services.history.undo();
    await expect.poll(async () => (await services.crosswalk.all())[0]?.codeIds).toEqual([trust.id]);
    await userEvent.keyboard('{Home}{Delete}');
    await expect.poll(names).toEqual([]);
    await page.getByRole('button', { name: 'Undo' }).first().click();
    await expect.poll(async () => (await names()).length).toBe(1);
  });

  it('shows which code of a concept was removed', async () => {
    const { services, trust, emotional } = await twoSystems();
    await services.crosswalk.add({ en: 'Nearness', nl: '' }, [trust.id, emotional.id]);
    await services.codes.remove(emotional.id);
    await expect.element(row(/^Nearness/)).toHaveTextContent('This code was removed: Emotional');
  });

  it('lists codes that meet, and suggests pairs that it puts together only when told to', async () => {
    const { services, trust, emotional } = await twoSystems();
    await page.getByRole('button', { name: 'Codes that meet' }).click();
    const meeting = page.getByRole('row').filter({ hasText: '7 Trust in social relations' });
    await expect.element(meeting).toHaveTextContent('Emotional');
    await expect.element(meeting).toHaveTextContent('100%');
    await page.getByRole('button', { name: 'Suggested pairs' }).click();
    const pair = page.getByRole('listitem').filter({ hasText: '7 Trust in social relations' });
    await expect.element(pair).toHaveTextContent('1 fragment has both');
    expect(await services.crosswalk.all()).toEqual([]);
    await pair.getByRole('button').click();
    await expect
      .poll(async () => (await services.crosswalk.all()).map(({ codeIds }) => codeIds))
      .toEqual([[trust.id, emotional.id]]);
  });

  it('exports what it shows; codes that meet go out as the cross table that they are', async () => {
    const { model, services, saved, trust, emotional } = await twoSystems();
    await services.crosswalk.add({ en: 'Nearness', nl: '' }, [trust.id, emotional.id]);
    await expect.element(row(/^Nearness/)).toBeVisible();
    await page.getByRole('button', { name: 'Export to CSV' }).click();
    await expect.poll(() => saved.map(({ name }) => name)).toEqual(['crosswalk.csv']);
    const text = (await saved[0]?.content.text()) ?? '';
    expect(text).toContain('Nearness,Own code tree,7 Trust in social relations,1,1,');

    await page.getByRole('button', { name: 'Codes that meet' }).click();
    await expect.element(page.getByRole('button', { name: 'Export to CSV' })).not.toBeInTheDocument();
    await page.getByRole('button', { name: 'Open as cross table' }).click();
    await expect.poll(() => model.activeEditor?.editor).toBe('evidenceTable');
    const read: unknown = JSON.parse(model.activeEditor?.key ?? 'null');
    const forms = (await services.codes.all()).find(({ id }) => id === emotional.parentId);
    expect(read).toMatchObject({
      ...{ table: 'cross', rows: { scope: 'own' }, columns: { scope: { systemId: forms?.id } } },
    });
  });

  for (const theme of ['light', 'dark'] as const) {
    it(`has no accessibility error, ${theme}, in Dutch`, async () => {
      const { services, trust, emotional } = await twoSystems('nl');
      await services.crosswalk.add({ en: 'Nearness', nl: 'Nabijheid' }, [trust.id, emotional.id]);
      await expect.element(row(/^Nabijheid/)).toBeVisible();
      document.documentElement.dataset['theme'] = theme;
      const found: string[] = [];
      for (const view of ['Begrippen', 'Codes die elkaar treffen', 'Voorgestelde paren']) {
        await page.getByRole('button', { name: view }).click();
        const { violations } = await axe.run(document);
        found.push(
          ...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${view} ${id}: ${html}`)),
        );
      }
      expect(found).toEqual([]);
    });
  }
});
