import { afterEach, describe, expect, it } from 'vitest';
import type { PageAnchor } from '@/lib/domain/records';
import type { PaintedFragment } from '@/lib/reader/reader';
import { PagePaint } from './page-paint';
import { locateInHtml } from './page-text';

const prefix = 'abcdefghijkl';
const article = '<p>Trust came late in most families.</p><p>Others stayed.</p>';
let paint: PagePaint | null = null;

afterEach(() => {
  paint?.dispose();
  document.body.replaceChildren();
});

function anchorOf(quote: string): PageAnchor {
  const anchor = locateInHtml(article, quote);
  if (anchor === null) throw new Error(`Not there: ${quote}`);
  return anchor;
}

function fragment(id: string, quote: string): PaintedFragment {
  return { id, anchor: anchorOf(quote), types: ['person'], hasMemo: false };
}

function open(stored: () => readonly PaintedFragment[] | null, onLost = (_: number): void => undefined) {
  const parsed = new DOMParser().parseFromString(article, 'text/html');
  document.body.replaceChildren(...parsed.body.childNodes);
  paint = new PagePaint({ prefix, stored, onLost, onSearched: () => undefined, wholeAfter: 20 });
  return paint;
}

const painted = (): number => CSS.highlights.get(`${prefix}-person`)?.size ?? 0;

describe('the paint of a page', () => {
  it('shows a passage before it is stored, and as the stored one afterwards', async () => {
    let stored: PaintedFragment[] = [];
    const page = open(() => stored);
    page.paintAhead(1, fragment('', 'Trust came late'));
    expect([painted(), page.isWaiting]).toEqual([1, true]);
    await page.paint();
    expect(painted()).toBe(1);

    stored = [fragment('f', 'Trust came late')];
    expect(page.settle(1)).toBe(true);
    await page.paint();
    expect([painted(), page.isWaiting]).toEqual([1, false]);
  });

  it('takes a passage away that could not be stored', async () => {
    const page = open(() => []);
    page.paintAhead(1, fragment('', 'Trust came late'));
    page.settle(1);
    await page.paint();
    expect(painted()).toBe(0);
    expect(page.settle(1)).toBe(false);
  });

  it('tells how many fragments are lost when they become more, and only then', async () => {
    const told: number[] = [];
    const page = open(
      () => [fragment('f', 'Trust came late'), fragment('g', 'Others stayed')],
      (count) => told.push(count),
    );
    await page.paint();
    expect(page.lost).toBe(0);
    document.querySelector('p')?.remove();
    await page.paint();
    await page.paint();
    expect(page.lost).toBe(1);
    await expect.poll(() => told).toEqual([1]);
  });

  it('calls nothing lost while the page is still changing', async () => {
    const told: number[] = [];
    const page = open(
      () => [fragment('f', 'Trust came late')],
      (count) => told.push(count),
    );
    const whole = [...document.body.childNodes];
    document.body.replaceChildren();
    await page.paint();
    document.body.replaceChildren(...whole);
    await expect.poll(() => painted()).toBe(1);
    expect(told).toEqual([]);
  });

  it('paints nothing while what is stored is not known', async () => {
    await open(() => null).paint();
    expect(painted()).toBe(0);
  });
});
