import '@vscode/codicons/dist/codicon.css';
import '@/components/workbench/theme.css';
import { cleanup } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import { afterEach, describe, expect, it } from 'vitest';
import { keptCopy, openKeptCopy } from '@/tests/support/kept-copy';

afterEach(() => cleanup());

/** The copy scrolled into its long paragraph, and its place written down. */
async function leftInTheMiddle() {
  const opened = await openKeptCopy();
  await page.viewport(760, 420);
  const { settings } = opened.services;
  const room = (): number => keptCopy().element().scrollHeight - keptCopy().element().clientHeight;
  await expect.poll(room).toBeGreaterThan(400);
  keptCopy().element().scrollTop = 233;
  await expect.poll(() => settings.get('lastPlaces')).toHaveLength(1);
  const [left] = (await settings.get('lastPlaces')) ?? [];
  const offset = Number(/:(\d+)$/.exec(left?.place ?? '')?.[1]);
  opened.model.closeEditor({ editor: 'page', key: opened.source });
  await expect.element(keptCopy()).not.toBeInTheDocument();
  return { ...opened, settings, offset };
}

/** How far below the top of the text the line with a raw offset stands, in pixels. */
function below(offset: number): number {
  const scroller = keptCopy().element();
  const blocks = [...scroller.querySelectorAll<HTMLElement>('[data-start]')];
  const block = blocks.findLast((each) => Number(each.dataset['start']) <= offset);
  const words = block?.firstChild;
  if (!(words instanceof Text)) throw new Error('The words are not there');
  const range = document.createRange();
  const at = offset - Number(block?.dataset['start']);
  range.setStart(words, at);
  range.setEnd(words, at + 1);
  return range.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
}

describe('a kept page that is opened again', () => {
  it('stands where it was left, the same line at the top in another width', async () => {
    const { model, source, offset } = await leftInTheMiddle();
    expect(offset).toBeGreaterThan(100);
    await page.viewport(900, 420);
    model.openEditor({ editor: 'page', key: source });
    await expect.element(keptCopy()).toBeVisible();
    await expect.poll(() => keptCopy().element().scrollTop).toBeGreaterThan(50);
    await expect.poll(() => Math.abs(below(offset))).toBeLessThan(2);
  });

  it('stands at its beginning when it was left there', async () => {
    const { model, source, settings } = await leftInTheMiddle();
    model.openEditor({ editor: 'page', key: source });
    await expect.element(keptCopy()).toBeVisible();
    await expect.poll(() => keptCopy().element().scrollTop).toBeGreaterThan(50);
    keptCopy().element().scrollTop = 0;
    await expect.poll(() => settings.get('lastPlaces')).toEqual([]);
  });

  it('goes to the passage that is asked for instead', async () => {
    const { model, source, coded } = await leftInTheMiddle();
    model.openEditor({ editor: 'page', key: source, reveal: coded[0]?.fragment.id ?? '' });
    await expect.element(keptCopy()).toBeVisible();
    await expect.poll(() => CSS.highlights.get('codeboom-active')?.size ?? 0).toBe(1);
    expect(keptCopy().element().scrollTop).toBeLessThan(50);
  });
});
