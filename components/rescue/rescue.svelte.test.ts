import '@vscode/codicons/dist/codicon.css';
import '@/components/workbench/theme.css';
import axe from 'axe-core';
import { cleanup, render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { afterEach, describe, expect, it } from 'vitest';
import Shell from '@/components/workbench/Shell.svelte';
import { fixedObservable } from '@/lib/base/observable';
import type { Language } from '@/lib/base/language';
import type { Anchor } from '@/lib/domain/records';
import type { Services } from '@/lib/services/services';
import type { Contribution } from '@/lib/workbench/contribution';
import { placementOf, threeDoubtful } from '@/tests/support/doubtful-fragments';
import { pdfAnchor } from '@/tests/support/services';
import { testWorkbench } from '@/tests/support/workbench';
import { rescue } from './rescue.contribution';

// Stands for the reader: what matters is what it is asked for.
const elsewhere: Contribution<Services> = {
  id: 'elsewhere',
  editors: ['page', 'pdf', 'code'].map((id) => ({
    id,
    icon: 'file',
    title: (_, input) => fixedObservable(`${id} ${input.reveal ?? ''}`),
    load: () => import('@/tests/gallery/ExampleEditor.svelte'),
  })),
  commands: [
    {
      id: 'reader.giveSelection',
      title: { en: 'Selection', nl: 'Selectie' },
      palette: false,
      run: (workbench, give) => {
        const sourceId = workbench.activeEditor?.key ?? '';
        if (selected !== null && typeof give === 'function')
          give({ sourceId, anchor: selected, textHash: 'later' });
      },
    },
  ],
};

let selected: Anchor | null = null;
async function drawn(language: Language = 'en') {
  selected = null;
  await page.viewport(1280, 800);
  const workbench = await testWorkbench([rescue, elsewhere], language);
  await render(Shell<Services>, { model: workbench.model });
  return workbench;
}

async function opened(language: Language = 'en') {
  const workbench = await drawn(language);
  const fragments = await threeDoubtful(workbench);
  await workbench.model.run('rescue.open');
  await expect.element(page.getByRole('tree'), { timeout: 10_000 }).toHaveFocus();
  return { ...workbench, ...fragments };
}

const rows = (): string[] =>
  page
    .getByRole('treeitem')
    .elements()
    .map((each) => each.textContent.replace(/\s+/g, ' ').trim());
const heading = () => page.getByRole('main').getByRole('heading', { level: 2 });

async function accessibilityErrors(): Promise<string[]> {
  const { violations } = await axe.run(document);
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`));
}

afterEach(() => cleanup());

describe('the number of fragments to check', () => {
  it('is on the icon and in the status bar, and nowhere when there are none', async () => {
    const workbench = await drawn();
    await expect.element(page.getByRole('button', { name: 'Fragments to check', exact: true })).toBeVisible();
    await threeDoubtful(workbench);
    await expect
      .element(page.getByRole('button', { name: 'Fragments to check: 3 to check' }))
      .toHaveTextContent('3');
    const inBar = page.getByRole('contentinfo').getByRole('button', { name: '3 to check' });
    await inBar.click();
    await expect.poll(() => workbench.model.activeEditor).toMatchObject({ editor: 'rescue' });
    for (let left = 3; left > 0; left -= 1) await workbench.services.history.undo();
    await expect.element(page.getByText('Nothing to check')).toBeVisible();
    expect(page.getByText('to check', { exact: true }).elements()).toEqual([]);
  });

  it('leads from the side bar to a fragment', async () => {
    const { model, services } = await drawn();
    const { lost } = await threeDoubtful({ services });
    model.showContainer('rescue');
    await page.getByRole('treeitem', { name: /nobody asked/ }).click();
    const { id } = (await placementOf(services, lost)) ?? { id: '' };
    await expect.poll(() => model.activeEditor).toMatchObject({ editor: 'rescue', reveal: id });
    await expect.element(heading()).toHaveTextContent('not found');
  });
});

describe('the queue', () => {
  it('lists by source, lost before changed, and starts at the first', async () => {
    await opened();
    await expect
      .poll(rows)
      .toEqual([
        'Brandt, 2021 2 2 fragments',
        'not found nobody asked',
        'words changed they trusted each other',
        'Brandt, 2023 1 1 fragment',
        'more than one place somebody to call',
      ]);
    await expect.element(heading()).toHaveTextContent('not found');
    await expect.element(page.getByText('A quiet year.')).toBeVisible();
  });

  it('says what changed without a colour, also to who cannot see it', async () => {
    await opened();
    await userEvent.keyboard('j');
    await expect.element(heading()).toHaveTextContent('words changed');
    const went = page.getByRole('deletion').element();
    const came = page.getByRole('insertion').element();
    expect(went.textContent).toBe(' [deleted] trusted  [end] ');
    expect(came.textContent).toBe(' [inserted] relied on  [end] ');
    expect(getComputedStyle(went).textDecorationLine).toBe('line-through');
    expect(getComputedStyle(came).textDecorationLine).toBe('underline');
    await expect.element(page.getByText('92 % of the words, what stands before it agrees')).toBeVisible();
    await expect.element(page.getByRole('button', { name: /7 Trust in social relations/ })).toBeVisible();
  });

  it('goes through rows with arrows, Home and End, and through fragments with J and K', async () => {
    await opened();
    await userEvent.keyboard('{End}');
    await expect.element(heading()).toHaveTextContent('more than one place');
    await userEvent.keyboard('k');
    await expect.element(heading()).toHaveTextContent('words changed');
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(page.getByText('Choose a fragment in the list first.')).toBeVisible();
    await userEvent.keyboard('k');
    await expect.element(heading()).toHaveTextContent('words changed');
    await userEvent.keyboard('{Home}j');
    await expect.element(heading()).toHaveTextContent('not found');
  });

  it('accepts new words with Enter, goes on, and takes it back with Undo', async () => {
    const { services, changed } = await opened();
    await userEvent.keyboard('j{Enter}');
    await expect.element(heading()).toHaveTextContent('more than one place');
    await expect.poll(async () => (await placementOf(services, changed))?.decision).toBe('accepted');
    await page.getByRole('button', { name: /^Undo/ }).click();
    await expect.poll(rows).toHaveLength(5);
    expect((await placementOf(services, changed))?.decision).toBeNull();
  });

  it('asks which place is meant, shows each with its page, and accepts one with its digit', async () => {
    const { services, unsure } = await opened();
    await userEvent.keyboard('{End}');
    const places = page.getByRole('list', { name: 'Places where it may stand' }).getByRole('listitem');
    await expect.poll(() => places.elements()).toHaveLength(2);
    await expect.element(places.first()).toHaveTextContent('page 8, number 2 in the text');
    await expect.element(places.last()).toHaveTextContent('page 3, the first in the text');
    await userEvent.keyboard('a');
    await expect.element(page.getByRole('button', { name: 'Accept place 1' })).toHaveFocus();
    expect((await placementOf(services, unsure))?.decision).toBeNull();
    await userEvent.keyboard('2');
    await expect.poll(async () => (await placementOf(services, unsure))?.decision).toBe('accepted');
    const { places: kept } = (await placementOf(services, unsure)) ?? { places: [] };
    expect(kept.map(({ anchor }) => anchor.kind === 'pdf' && anchor.pages[0]?.page)).toEqual([3]);
    await expect.element(page.getByRole('tree')).toHaveFocus();
  });

  it('accepts the place that has the focus', async () => {
    const { services, unsure } = await opened();
    await userEvent.keyboard('{End}a{ArrowRight}');
    await expect.element(page.getByRole('button', { name: 'Accept place 2' })).toHaveFocus();
    await userEvent.keyboard('a');
    await expect.poll(async () => (await placementOf(services, unsure))?.places).toHaveLength(1);
  });

  it('has nothing to accept for a lost fragment, and marks it as gone', async () => {
    const { services, lost } = await opened();
    await userEvent.keyboard('a');
    await expect.element(page.getByText(/^Nothing was found to accept/)).toBeVisible();
    await userEvent.keyboard('g');
    await expect.poll(async () => (await placementOf(services, lost))?.decision).toBe('gone');
    expect((await services.coding.ofSource(lost.sourceId)).flatMap(({ codings }) => codings)).toHaveLength(2);
  });

  it('decides one after the other as fast as the keys come, and says when it is empty', async () => {
    const { services } = await opened();
    await userEvent.keyboard('gaag');
    await expect.element(page.getByText('Nothing to check')).toBeVisible();
    const { id } = await services.projects.current();
    expect((await services.placements.decided(id)).map(({ placement }) => placement.decision).sort()).toEqual(
      ['accepted', 'gone', 'gone'],
    );
  });

  it('shows what was decided, and asks again', async () => {
    const { services, lost } = await opened();
    await userEvent.keyboard('g');
    await expect.poll(rows).toHaveLength(4);
    await page.getByRole('checkbox', { name: 'Show decided' }).click();
    await expect.poll(rows).toEqual(['Brandt, 2021 1 1 fragment', 'gone from the text nobody asked']);
    await page.getByRole('treeitem', { name: /nobody asked/ }).click();
    await userEvent.keyboard('u');
    await expect.poll(async () => (await placementOf(services, lost))?.decision).toBeNull();
    await expect.element(page.getByText('Nothing decided yet')).toBeVisible();
  });

  it('is decided from the palette too', async () => {
    const { services, lost } = await opened();
    await userEvent.keyboard('{F1}mark as gone');
    await expect.element(page.getByRole('option', { name: /^Check: mark as gone/ })).toHaveTextContent('G');
    await userEvent.keyboard('{Enter}');
    await expect.poll(async () => (await placementOf(services, lost))?.decision).toBe('gone');
  });

  it('leaves its keys alone while something else has the focus', async () => {
    const { services } = await opened();
    await page.getByRole('button', { name: /^Fragments to check: / }).click();
    await userEvent.keyboard('ga2');
    const { id } = await services.projects.current();
    expect(await services.placements.decided(id)).toEqual([]);
  });

  it('opens a PDF at the place that is looked at', async () => {
    const { model, services, unsure } = await opened();
    await userEvent.keyboard('{End}a{ArrowRight}o');
    const { id } = (await placementOf(services, unsure)) ?? { id: '' };
    await expect.poll(() => model.activeEditor).toMatchObject({ editor: 'pdf', reveal: `${id}/1` });
  });
});

describe('attaching again', () => {
  it('asks for the passage in the reader, and comes back with it', async () => {
    const { model, services, unsure } = await opened();
    await userEvent.keyboard('{End}r');
    const banner = page.getByRole('region', { name: 'Attach again:' });
    await expect.element(banner).toHaveTextContent('somebody to call');
    await expect.element(banner).toHaveTextContent('Select the passage, then press Enter.');
    await page.getByRole('tabpanel').first().click();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText('Select the passage first.')).toBeVisible();
    selected = pdfAnchor('someone to ring', 5);
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => model.activeEditor).toMatchObject({ editor: 'rescue' });
    expect(await placementOf(services, unsure)).toMatchObject({ decision: 'reattached', textHash: 'later' });
    expect(banner.elements()).toEqual([]);
  });

  it('can be left', async () => {
    const { services, unsure } = await opened();
    await userEvent.keyboard('{End}r');
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect.poll(() => page.getByRole('region', { name: 'Attach again:' }).elements()).toEqual([]);
    expect((await placementOf(services, unsure))?.decision).toBeNull();
  });

  it('says what to do where it cannot be done yet', async () => {
    await opened();
    await userEvent.keyboard('r');
    await expect.element(page.getByText(/^A fragment of a web page cannot be attached again/)).toBeVisible();
  });
});

describe('what is seen', () => {
  for (const theme of ['light', 'dark'] as const) {
    it(`has no accessibility error in any state, ${theme}`, async () => {
      const { model } = await opened();
      document.documentElement.dataset['theme'] = theme;
      model.showContainer('rescue');
      await expect.element(page.getByRole('button', { name: 'Check them' })).toBeVisible();
      const errors = await accessibilityErrors();
      for (const key of ['j', 'j']) {
        await userEvent.keyboard(key);
        errors.push(...(await accessibilityErrors()));
      }
      expect(errors).toEqual([]);
    });
  }

  it('speaks Dutch', async () => {
    await opened('nl');
    await userEvent.keyboard('j');
    await expect.element(heading()).toHaveTextContent('woorden gewijzigd');
    await expect.element(page.getByRole('button', { name: /^Nieuwe woorden aanvaarden/ })).toBeVisible();
    await expect
      .element(page.getByRole('heading', { name: 'Fragmenten om na te kijken', level: 1 }))
      .toBeVisible();
  });

  it('stacks list and places in a narrow editor, and nothing hangs out', async () => {
    await opened('nl');
    await page.viewport(600, 720);
    await userEvent.keyboard('{End}');
    const detail = page.getByRole('heading', { level: 2 }).element().closest('section');
    await expect.poll(() => detail?.scrollWidth).toBeLessThan(601);
    const [one, other] = page.getByRole('heading', { level: 3, name: /^Plaats \d/ }).elements();
    expect(one?.getBoundingClientRect().left).toBe(other?.getBoundingClientRect().left);
  });
});
