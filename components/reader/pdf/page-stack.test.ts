import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heightOf, pageAt, pageGap, pageLookedAt, pagesInView, positionAt, stackPages } from './page-stack';

const heights = fc.array(fc.integer({ min: 50, max: 2000 }), { minLength: 1, maxLength: 200 });

describe('a stack of pages', () => {
  it('has the page in view among those that are drawn', () => {
    fc.assert(
      fc.property(heights, fc.nat(), (list, at) => {
        const stack = stackPages(list);
        const top = at % stack.height;
        expect(pagesInView(stack, { top, height: 800 })).toContain(pageAt(stack, top));
      }),
    );
  });

  it('draws few pages of a long file', () => {
    const stack = stackPages(Array.from({ length: 2400 }, () => 1000));
    expect(pagesInView(stack, { top: 1_200_000, height: 900 }).length).toBeLessThan(5);
  });

  it('finds a position again, also after zooming', () => {
    fc.assert(
      fc.property(heights, fc.nat(), (list, at) => {
        const stack = stackPages(list);
        const y = at % stack.height;
        const position = positionAt(stack, y);
        expect(heightOf(stack, position)).toBeCloseTo(y);
        expect(positionAt(stackPages(list.map((height) => height * 2)), 0).page).toBe(1);
      }),
    );
  });

  it('is looked at where it was gone to, however small its pages are', () => {
    fc.assert(
      fc.property(heights, fc.nat(), fc.integer({ min: 100, max: 3000 }), (list, index, height) => {
        const page = 1 + (index % list.length);
        const stack = stackPages(list);
        const top = heightOf(stack, { page, part: 0 }) - pageGap;
        expect(pageLookedAt(stack, { top, height })).toBe(page);
      }),
    );
  });

  it('is looked at where most of a page can be seen', () => {
    const stack = stackPages([1000, 1000, 1000]);
    expect(pageLookedAt(stack, { top: 400, height: 800 })).toBe(1);
    expect(pageLookedAt(stack, { top: 800, height: 800 })).toBe(2);
  });

  it('takes the first page for what is above it', () => {
    expect(pageAt(stackPages([100, 100]), 0)).toBe(1);
    expect(pageAt(stackPages([100, 100]), pageGap + 100 + pageGap)).toBe(2);
  });
});
