import '@vscode/codicons/dist/codicon.css';
import '@/components/workbench/theme.css';
import axe from 'axe-core';
import { cleanup, render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { afterEach, describe, expect, it } from 'vitest';
import { codeOf, pageDraft } from '@/tests/support/services';
import Shell from '@/components/workbench/Shell.svelte';
import type { Language } from '@/lib/base/language';
import type { PageAnchor } from '@/lib/domain/records';
import { PageText } from '@/lib/reader/html/page-text';
import { takeSnapshot } from '@/lib/reader/html/snapshot';
import type { Services } from '@/lib/services/services';
import { testWorkbench } from '@/tests/support/workbench';
import { reader } from '@/components/reader/reader.contribution';

const filler = 'Families, friends and neighbours spoke of it at length, and in many ways. '.repeat(12);
const markup = `<nav><a href="/">Current issue</a></nav>
  <main><h1>Trust after trauma</h1><p>Trust came late, and it came through <em>small things</em>.</p>
  <h2>Findings</h2><p>${filler}</p><ul><li>One chair</li><li>Two chairs</li></ul>
  <table><tr><th>Tie</th><th>Quarter</th></tr><tr><td>Friend</td><td>31</td></tr></table>
  <blockquote><p>“Nobody asked <b>&lt;img src=x&gt;</b>.”</p></blockquote></main>
  <footer>Terms and privacy</footer>`;
const first = 'it came through small things';
const second = 'Nobody asked';
const inFooter = 'Terms and privacy';

/** Opens a page of which a copy is kept, with coded passages. */
async function openCopy(words: readonly string[] = [first, second], language: Language = 'en') {
  await page.viewport(1280, 800);
  const { model, services } = await testWorkbench([reader], language);
  const { body } = new DOMParser().parseFromString(markup, 'text/html');
  const text = new PageText(body);
  const trust = await codeOf(services, '000.C7');
  await services.codes.pin((await codeOf(services, '000.C2')).id, 2);
  const anchorOf = (passage: string): PageAnchor => {
    const start = text.index.text.indexOf(passage);
    return text.anchorAt([{ start, end: start + passage.length }]);
  };
  const coded = [];
  for (const passage of words) {
    const draft = { source: pageDraft, anchor: anchorOf(passage), language: 'en', code: trust.id } as const;
    coded.push(await services.coding.codePassage(draft));
  }
  const source = coded[0]?.source.id ?? '';
  const snapshot = await takeSnapshot(() => text.index);
  if (snapshot === null) throw new Error('No snapshot');
  await services.versions.keep({
    ...{ sourceId: source, face: 'page', textHash: text.hash },
    ...{ folded: text.folded.text, snapshot },
  });
  await render(Shell<Services>, { model });
  model.openEditor({ editor: 'page', key: source });
  await expect.element(page.getByRole('document', { name: 'Kept copy' })).toBeVisible();
  return { model, services, source, coded };
}

const copy = () => page.getByRole('document', { name: 'Kept copy' });
const painted = (): string[] =>
  [...CSS.highlights].flatMap(([name, highlight]) =>
    /codeboom-(none|structural|interaction|person)$/.test(name)
      ? [...highlight].map(({ startContainer, startOffset, endOffset }) =>
          (startContainer.textContent ?? '').slice(startOffset, endOffset).replace(/\s+/g, ' '),
        )
      : [],
  );
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
