import '@vscode/codicons/dist/codicon.css';
import '@/components/workbench/theme.css';
import axe from 'axe-core';
import { cleanup, render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { afterEach, describe, expect, it } from 'vitest';
import { codeOf, pageDraft } from '@/tests/support/services';
import Shell from '@/components/workbench/Shell.svelte';
import type { PageAnchor } from '@/lib/domain/records';
import type { Services } from '@/lib/services/services';
import { keptCopy, keptWords, openKeptCopy, paintedWords } from '@/tests/support/kept-copy';
import { testWorkbench } from '@/tests/support/workbench';
import { reader } from '@/components/reader/reader.contribution';

const { first, last: second, footer: inFooter } = keptWords;
const copy = keptCopy;
const painted = paintedWords;
const openCopy = (words: readonly string[] = [first, second]) => openKeptCopy({ words });
const marked = (): number => CSS.highlights.get('codeboom-active')?.size ?? 0;

afterEach(() => cleanup());

describe('a kept page in the workbench', () => {
  it('reads as an article, without what stood around it, and with its passages painted', async () => {
    await openCopy();
    await expect.poll(() => painted().toSorted()).toEqual([second, first].toSorted());
    await expect.element(copy().getByRole('heading', { name: 'Findings' })).toBeVisible();
    expect(copy().getByRole('listitem').elements()).toHaveLength(2);
    expect(copy().getByRole('row').elements()).toHaveLength(2);
    expect(copy().element().textContent).not.toMatch(/Current issue|Terms and privacy/);
    await page.getByRole('switch', { name: 'Whole page' }).click();
    expect(copy().element().textContent).toMatch(/Current issue.*Terms and privacy/s);
  });

  it('keeps the cards of the list inside their column, however long the name of a code is', async () => {
    const { services, coded } = await openCopy([first]);
    const [{ codings = [] } = {}] = await services.coding.ofSource(coded[0]?.source.id ?? '');
    const name = 'Trust that came back only slowly, and only through small things that others did';
    await services.codes.rename(codings[0]?.codeId ?? '', { en: name, nl: name });
    const remove = page.getByRole('button', { name: /^Remove .*slowly, and only/ });
    await expect.element(remove).toBeVisible();
    const column = document.querySelector('.passages');
    expect(column?.scrollWidth).toBe(column?.clientWidth);
    const right = remove.element().getBoundingClientRect().right;
    expect(right).toBeLessThanOrEqual(column?.getBoundingClientRect().right ?? 0);
  });

  it('never makes elements of what the page said', async () => {
    await openCopy();
    expect(copy().element().textContent).toContain('<img src=x>');
    // Stripes and bars are buttons of ours beside its words.
    const made = copy().element().querySelectorAll(':is(img, a, b, em, script):not(button *)');
    expect(made).toHaveLength(0);
  });

  it('shows a passage that was coded around the article', async () => {
    await openCopy([first, inFooter]);
    await expect.poll(() => painted().toSorted()).toEqual([inFooter, first].toSorted());
    expect(copy().element().textContent).not.toContain('Current issue');
  });

  it('goes from the list to the place and back, by keyboard', async () => {
    await openCopy();
    const items = page.getByRole('main').getByRole('listitem');
    await expect.poll(painted).toHaveLength(2);
    const entries = document.querySelectorAll<HTMLElement>('[data-fragment]');
    entries[0]?.focus();
    await expect.poll(marked).toBe(1);
    await userEvent.keyboard('j');
    expect(document.activeElement).toBe(entries[1]);
    const box = copy().element().getBoundingClientRect();
    await expect.poll(() => markedTop()).toBeGreaterThan(box.top);
    expect(markedTop()).toBeLessThan(box.bottom);
    await userEvent.keyboard('{Enter}');
    expect(document.activeElement).toBe(copy().element());
    await userEvent.keyboard('{Escape}');
    expect(document.activeElement).toBe(entries[1]);
    await userEvent.keyboard('k');
    expect(document.activeElement).toBe(entries[0]);
    expect(items.elements().length).toBeGreaterThan(0);
  });

  it('goes to the passage that is asked for, which comes after the copy', async () => {
    const { model, source, coded } = await openCopy();
    model.openEditor({ editor: 'page', key: source, reveal: coded[1]?.fragment.id ?? '' });
    await expect.poll(marked).toBe(1);
    await expect.poll(() => markedTop()).toBeLessThan(copy().element().getBoundingClientRect().bottom);
  });

  it('codes what is selected in it, with the anchor that the page would give', async () => {
    const { services, source } = await openCopy();
    await expect.poll(painted).toHaveLength(2);
    const item = copy().getByText('Two chairs').element().firstChild;
    if (item === null) throw new Error('The item has no words');
    copy().element().focus();
    document.getSelection()?.setBaseAndExtent(item, 0, item, 10);
    await expect.element(page.getByRole('toolbar', { name: 'Code the selection' })).toBeVisible();
    await userEvent.keyboard('2');
    await expect.poll(painted).toContain('Two chairs');
    const anchors = (await services.coding.ofSource(source)).map(({ fragment }) => fragment.anchor);
    expect(new Set(anchors.map(({ textHash }) => textHash)).size).toBe(1);
  });

  it('keeps what the hand is selecting when the words before are coded late', async () => {
    await openCopy();
    await expect.poll(painted).toHaveLength(2);
    const words = (text: string): Node => copy().getByText(text).first().element().firstChild ?? document;
    copy().element().focus();
    document.getSelection()?.setBaseAndExtent(words('Two chairs'), 0, words('Two chairs'), 10);
    await expect.element(page.getByRole('toolbar', { name: 'Code the selection' })).toBeVisible();
    const down = new PointerEvent('pointerdown', { bubbles: true, button: 0, isPrimary: true });
    copy().getByText('Findings').first().element().dispatchEvent(down);
    document.getSelection()?.setBaseAndExtent(words('Findings'), 0, words('Findings'), 8);
    await userEvent.keyboard('2');
    await expect.poll(painted).toContain('Two chairs');
    expect(document.getSelection()?.toString()).toBe('Findings');
    document.dispatchEvent(new PointerEvent('pointerup'));
    await expect.element(page.getByRole('toolbar', { name: 'Code the selection' })).toBeVisible();
  });

  it('moves the borders of the focused passage by words', async () => {
    const { services, source } = await openCopy([first]);
    await expect.poll(painted).toEqual([first]);
    document.querySelector<HTMLElement>('[data-fragment]')?.focus();
    await expect.poll(marked).toBe(1);
    await userEvent.keyboard('[[');
    await expect.poll(painted).toEqual(['it came through small']);
    await userEvent.keyboard('{Shift>}[[{/Shift}');
    await expect.poll(painted).toEqual(['and it came through small']);
    await userEvent.keyboard(']');
    await expect.poll(painted).toEqual([`and ${first}`]);
    const [coded] = await services.coding.ofSource(source);
    expect(coded?.placements[0]?.decision).toBe('reattached');
  });

  it('moves a border to where the hand lets go of its handle', async () => {
    await openCopy([first]);
    await expect.poll(painted).toEqual([first]);
    document.querySelector<HTMLElement>('[data-fragment]')?.focus();
    const start = page.elementLocator(await shown('[data-handle="start"]'));
    const paragraph = copy().getByText('Trust came late');
    await userEvent.dragAndDrop(start, paragraph, { targetPosition: { x: 52, y: 12 } });
    await expect.poll(painted).toEqual([`came late, and ${first}`]);
  });

  it('names the codes above a coded paragraph when asked to, and counts its memos', async () => {
    const { model, services, coded } = await openCopy();
    const about = { noun: 'fragment', id: coded[0]?.fragment.id ?? '' } as const;
    await services.memos.write({ about, text: 'Not said by all.' });
    await services.memos.write({ about, text: 'Compare with the interviews.' });
    const lenses = () => copy().getByRole('button', { name: /^Trust in social relations( · 2 memos)?$/ });
    expect(lenses().elements()).toHaveLength(0);
    await model.run('reader.toggleCodeLens');
    await expect.element(lenses().first()).toHaveTextContent('Trust in social relations · 2 memos');
    expect(
      lenses()
        .elements()
        .map((lens) => lens.textContent)[1],
    ).toBe('Trust in social relations');
    await lenses().last().click();
    expect(document.activeElement?.textContent).toContain(second);
  });

  it('has no axe violations, light, dark and narrow', async () => {
    const { model } = await openCopy();
    await expect.poll(painted).toHaveLength(2);
    for (const theme of ['light', 'dark'] as const) {
      await model.preferences.setTheme(theme);
      for (const width of [1280, 640]) {
        await page.viewport(width, 800);
        const { violations } = await axe.run(document.body);
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
      }
    }
  });

  it('says so in Dutch when no copy is kept', async () => {
    const { model, services } = await testWorkbench([reader], 'nl');
    const code = await codeOf(services, '000.C7');
    const anchor: PageAnchor = {
      kind: 'page',
      quote: { exact: first, prefix: '', suffix: '' },
      ranges: [{ start: 0, end: first.length }],
      textHash: '0123456789abcdef',
    };
    const { source } = await services.coding.codePassage({
      ...{ source: pageDraft, anchor, language: 'en', code: code.id },
    });
    await render(Shell<Services>, { model });
    model.openEditor({ editor: 'page', key: source.id });
    await expect.element(page.getByText('Van deze pagina is geen kopie bewaard')).toBeVisible();
  });
});

function markedTop(): number {
  const [marked] = CSS.highlights.get('codeboom-active') ?? [];
  if (marked === undefined) return -1;
  const range = document.createRange();
  range.setStart(marked.startContainer, marked.startOffset);
  range.setEnd(marked.endContainer, marked.endOffset);
  return range.getBoundingClientRect().top;
}

async function shown(selector: string): Promise<Element> {
  await expect.poll(() => document.querySelector(selector)).not.toBeNull();
  const element = document.querySelector(selector);
  if (element === null) throw new Error(`Nothing is ${selector}`);
  return element;
}
