import { flushSync } from 'svelte';
import { describe, expect, it, onTestFinished } from 'vitest';
import { keepLastPlace, lastPlaceOf } from '@/lib/services/last-places';
import { testWorkbench } from '@/tests/support/workbench';
import { followLastPlace } from './last-place.svelte';

/** A reader of the source `a`, whose place is a number of lines. */
async function reader({ left, wish = false }: { left: string | null; wish?: boolean }) {
  const { model, services } = await testWorkbench([]);
  await keepLastPlace(services.settings, 'a', left);
  let isDrawn = $state(false);
  let lines = $state(0);
  const close = $effect.root(() => {
    followLastPlace({
      ...{ workbench: model, sourceId: 'a' },
      hasWish: () => wish,
      isDrawn: () => isDrawn,
      scrolled: () => lines,
      place: () => (lines === 0 ? null : String(lines)),
      goTo: (place) => (lines = Number(place)),
    });
  });
  onTestFinished(close);
  return {
    close,
    draw: () => flushSync(() => (isDrawn = true)),
    scroll: (to: number) => flushSync(() => (lines = to)),
    lines: () => lines,
    kept: () => lastPlaceOf(services.settings, 'a'),
  };
}

describe('a source that is opened again', () => {
  it('goes to where it was left, once it is drawn', async () => {
    const { draw, lines, scroll, kept } = await reader({ left: '12' });
    expect(lines()).toBe(0);
    draw();
    await expect.poll(lines).toBe(12);
    scroll(30);
    await expect.poll(kept).toBe('30');
    scroll(0);
    await expect.poll(kept).toBeNull();
  });

  it('goes nowhere when a passage is asked for, and remembers where that is', async () => {
    const { draw, lines, scroll, kept } = await reader({ left: '12', wish: true });
    draw();
    scroll(5);
    await expect.poll(kept).toBe('5');
    expect(lines()).toBe(5);
  });

  it('is written down, too, when it is closed at once', async () => {
    const { draw, lines, scroll, close, kept } = await reader({ left: '12' });
    draw();
    await expect.poll(lines).toBe(12);
    scroll(40);
    close();
    await expect.poll(kept).toBe('40');
  });
});
