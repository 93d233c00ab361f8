import { cleanup, render } from 'vitest-browser-svelte';
import { afterEach, describe, expect, it } from 'vitest';
import HitLine from './HitLine.svelte';

const text = '… of dense social networks; adolescence; trust among friends and what comes of it later on …';
const start = text.indexOf('trust');

describe('a line of a search result', () => {
  afterEach(() => cleanup());

  it.each([120, 200, 400])('shows what was found in %i pixels, and says the whole line', async (width) => {
    const { container } = await render(HitLine, { text, marks: [{ start, end: start + 5 }] });
    container.style.cssText = `display: flex; width: ${width}px; font: 13px sans-serif`;
    const mark = container.querySelector('mark');
    const shown = mark?.getBoundingClientRect();
    const room = container.getBoundingClientRect();
    expect(mark?.textContent).toBe('trust');
    expect(shown?.left).toBeGreaterThanOrEqual(room.left);
    expect(shown?.right).toBeLessThanOrEqual(room.right);
    expect(container.textContent).toBe(text);
    const before = container.querySelector('bdi')?.getBoundingClientRect();
    // Its last word stands right before what was found, with the space that the text has between them.
    const between = (shown?.left ?? 0) - (before?.right ?? 0);
    expect(between).toBeGreaterThan(2);
    expect(between).toBeLessThan(6);
  });
});
