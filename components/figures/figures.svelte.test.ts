import '@vscode/codicons/dist/codicon.css';
import '@/components/workbench/theme.css';
import axe from 'axe-core';
import { cleanup, render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { afterEach, describe, expect, it } from 'vitest';
import Shell from '@/components/workbench/Shell.svelte';
import { fixedObservable } from '@/lib/base/observable';
import { figureKinds } from '@/lib/domain/figures/figures';
import type { Services } from '@/lib/services/services';
import type { Contribution } from '@/lib/workbench/contribution';
import { codeOf, passage } from '@/tests/support/services';
import { testWorkbench } from '@/tests/support/workbench';
import { figureInput } from './figure-input';
import { figures } from './figures.contribution';

/** Stands for the editor of pages: what matters is that it is asked. */
const elsewhere: Contribution<Services> = {
  id: 'elsewhere',
  editors: [
    {
      id: 'page',
      icon: 'file',
      title: () => fixedObservable('page'),
      load: () => import('@/tests/gallery/ExampleEditor.svelte'),
    },
  ],
};

/** A workbench whose project has one passage on two codes. */
async function opened() {
  await page.viewport(1200, 800);
  const { model, services, saved } = await testWorkbench([figures, elsewhere]);
  const [trust, family] = [await codeOf(services, '000.C7'), await codeOf(services, '000.C1')];
  for (const { id } of [trust, family]) await services.coding.codePassage(passage(id));
  await render(Shell<Services>, { model });
  return { model, services, saved, trust };
}

const marks = () => page.getByRole('button', { name: /: \d+ / });

async function findings(): Promise<string[]> {
  const { violations } = await axe.run('[data-part=editors]', { resultTypes: ['violations'] });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

afterEach(() => cleanup());

describe('a figure', () => {
  it('is gone through by keyboard, and a mark opens what it counts, down to the passage', async () => {
    const { model, services, trust } = await opened();
    model.openEditor(figureInput({ figure: 'tree', scope: 'own' }));
    await expect.element(marks().first()).toHaveFocus();
    const name = page.getByRole('button', { name: /Trust in social relations, interaction: 1 publication/ });
    for (let step = 0; step < 40 && document.activeElement !== name.element(); step += 1)
      await userEvent.keyboard('{ArrowDown}');
    await expect.element(name).toHaveFocus();
    await services.coding.codePassage(passage(trust.id, 'They lent money.'));
    await userEvent.keyboard('{Enter}');
    const list = page.getByRole('dialog', { name: /Trust in social relations/ });
    await expect.element(list.getByRole('button', { name: /They lent money/ })).toBeVisible();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await expect.poll(() => model.activeEditor?.editor).toBe('page');
    expect(model.activeEditor?.reveal).toBeTypeOf('string');
  });

  it('says what to do when there is nothing to draw, and when its kind is not known', async () => {
    await page.viewport(1200, 800);
    const { model } = await testWorkbench([figures]);
    await render(Shell<Services>, { model });
    model.openEditor(figureInput({ figure: 'network', scope: 'own' }));
    await expect.element(page.getByText('Nothing to draw yet')).toBeVisible();
    model.openEditor({ editor: 'figure', key: '{"figure":"pie","scope":"own"}' });
    await expect.element(page.getByText('No such figure')).toBeVisible();
  });

  it('goes out as SVG and as PNG of twice its size', async () => {
    const { model, saved } = await opened();
    model.openEditor(figureInput({ figure: 'rings', scope: 'own' }));
    await expect.element(marks().first()).toBeVisible();
    await model.run('figure.exportSvg');
    await model.run('figure.exportPng');
    const [svg, png] = saved;
    expect([svg?.name, png?.name]).toEqual(['Codings in rings.svg', 'Codings in rings.png']);
    const text = new DOMParser().parseFromString((await svg?.content.text()) ?? '', 'image/svg+xml');
    expect(text.querySelectorAll('g > title').length).toBe(marks().all().length);
    const picture = await createImageBitmap(png?.content ?? new Blob());
    expect(picture.width).toBe(2 * Number(text.documentElement.getAttribute('width')));
  });

  it.each(figureKinds)(
    '%s: has no accessibility error, light and dark, in both languages',
    async (figure) => {
      const { model } = await opened();
      model.openEditor(figureInput({ figure, scope: 'own' }));
      await expect.element(marks().first()).toBeVisible();
      expect(await findings()).toEqual([]);
      await model.preferences.setTheme('dark');
      await model.preferences.setLanguage('nl');
      await expect.element(page.getByRole('button', { name: 'Tabel erachter' })).toBeVisible();
      expect(await findings()).toEqual([]);
    },
  );
});
