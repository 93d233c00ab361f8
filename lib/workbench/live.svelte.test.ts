import { flushSync } from 'svelte';
import { describe, expect, it } from 'vitest';
import type { Observable } from '@/lib/base/observable';
import { liveOf } from './live.svelte';

/** An observable that the test speaks through, counting who listens. */
function spoken<T>() {
  const listeners = new Set<{ next: (value: T) => void; error: ((reason: unknown) => void) | undefined }>();
  const observable: Observable<T> = {
    subscribe(next, error) {
      const listener = { next, error };
      listeners.add(listener);
      return { unsubscribe: () => void listeners.delete(listener) };
    },
  };
  return {
    observable,
    listeners,
    say: (value: T) => listeners.forEach(({ next }) => next(value)),
    fail: (reason: unknown) => listeners.forEach(({ error }) => error?.(reason)),
  };
}

describe('Live', () => {
  it('is the initial value until the first arrives, then the newest', () => {
    const source = spoken<number>();
    const live = liveOf(() => source.observable, 0);
    const seen: (number | string)[] = [];
    const stop = $effect.root(() => {
      $effect(() => void seen.push(`${live.current} ${live.hasArrived}`));
    });
    flushSync();
    for (const value of [1, 2]) {
      source.say(value);
      flushSync();
    }
    stop();
    expect(seen).toEqual(['0 false', '1 true', '2 true']);
  });

  it('listens once for all its readers and not at all without them', async () => {
    const source = spoken<number>();
    const live = liveOf(() => source.observable, 0);
    const before = source.listeners.size;
    const read = () => {
      $effect(() => void live.current);
    };
    const stops = [1, 2].map(() => $effect.root(read));
    flushSync();
    const during = source.listeners.size;
    stops.forEach((stop) => stop());
    await Promise.resolve();
    expect([before, during, source.listeners.size]).toEqual([0, 1, 0]);
  });

  it('keeps the last value beside an error, and forgets the error with the next value', () => {
    const source = spoken<number>();
    const live = liveOf(() => source.observable, 0);
    const seen: string[] = [];
    const stop = $effect.root(() => {
      $effect(() => void seen.push(`${live.current} ${String(live.error)}`));
    });
    flushSync();
    for (const act of [() => source.say(1), () => source.fail('broken'), () => source.say(2)]) {
      act();
      flushSync();
    }
    stop();
    expect(seen).toEqual(['0 null', '1 null', '1 broken', '2 null']);
  });

  it('follows another observable when what it depends on changes', () => {
    const sources = { a: spoken<string>(), b: spoken<string>() };
    let name: 'a' | 'b' = $state('a');
    let shown = '';
    const stop = $effect.root(() => {
      const live = $derived.by(() => {
        const { observable } = sources[name];
        return liveOf(() => observable, '');
      });
      $effect(() => void (shown = live.current));
    });
    flushSync();
    sources.a.say('from a');
    flushSync();
    const first = shown;
    name = 'b';
    flushSync();
    sources.b.say('from b');
    flushSync();
    expect([first, shown, sources.a.listeners.size, sources.b.listeners.size]).toEqual([
      'from a',
      'from b',
      0,
      1,
    ]);
    stop();
  });
});
