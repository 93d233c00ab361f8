import { afterEach, describe, expect, it } from 'vitest';
import type { PageAnchor } from '@/lib/domain/records';
import type { PaintedFragment } from '@/lib/reader/reader';
import { PagePaint } from './page-paint';
import type { PageSearch } from './page-search';
import { locateInHtml } from './page-text';
import { searchHere } from '@/tests/support/search-here';

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

function open(
  stored: () => readonly PaintedFragment[] | null,
  onLost = (_: number): void => undefined,
  search: PageSearch = searchHere(new Map()),
) {
  const parsed = new DOMParser().parseFromString(article, 'text/html');
  document.body.replaceChildren(...parsed.body.childNodes);
  paint = new PagePaint({ prefix, search, stored, onLost, onSearched: () => undefined, wholeAfter: 20 });
  return paint;
}

const elsewhere: PageAnchor = { ...anchorOf('Others stayed'), textHash: '0'.repeat(16) };
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

  it('paints what it knows while nobody answers the search, calls nothing lost, and asks again', async () => {
    const told: number[] = [];
    let asked = 0;
    const page = open(
      () => [fragment('f', 'Trust came late'), { ...fragment('g', 'Others stayed'), anchor: elsewhere }],
      (count) => told.push(count),
      (text, fragments) => {
        asked += 1;
        return asked === 1 ? Promise.resolve(null) : searchHere(new Map())(text, fragments);
      },
    );
    await page.paint();
    expect([painted(), page.lost]).toEqual([1, 0]);
    await expect.poll(painted, { timeout: 3000 }).toBe(2);
    expect([asked, told]).toEqual([2, []]);
  });

  it('paints what stands around a ticker that moves with every answer', async () => {
    const ticker = document.createElement('p');
    const page = open(
      () => [{ ...fragment('g', 'Others stayed'), anchor: elsewhere }],
      undefined,
      (text, fragments) => {
        ticker.textContent += 'tick ';
        document.body.prepend(ticker);
        return searchHere(new Map())(text, fragments);
      },
    );
    await page.paint();
    expect(painted()).toBe(1);
  });

  it('paints nothing while what is stored is not known', async () => {
    await open(() => null).paint();
    expect(painted()).toBe(0);
  });
});
