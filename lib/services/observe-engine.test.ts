import { describe, expect, it } from 'vitest';
import type { CodebookEngine } from '@/lib/workers/codebook/engine';
import { observeEngine } from './observe-engine';

/** An engine that answers when it is told to. */
function slowEngine() {
  const listeners = new Set<(version: number) => void>();
  const waiting: (() => void)[] = [];
  let asked = 0;
  const engine: Pick<CodebookEngine, 'subscribe'> = {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return {
    // Only `subscribe` is used.
    engine: engine as CodebookEngine,
    listeners,
    ask: () => new Promise<number>((resolve) => waiting.push(() => resolve((asked += 1)))),
    change: () => listeners.forEach((listener) => listener(1)),
    answer: async () => {
      waiting.shift()?.();
      await new Promise((resolve) => setTimeout(resolve));
    },
    waiting,
  };
}

describe('observing the engine', () => {
  it('asks at once, and once more for all changes that came while it waited', async () => {
    const { engine, ask, change, answer, waiting } = slowEngine();
    const answers: number[] = [];
    observeEngine(engine, ask).subscribe((value) => answers.push(value));
    change();
    change();
    expect(waiting).toHaveLength(1);
    await answer();
    await answer();
    expect(answers).toEqual([1, 2]);
    expect(waiting).toHaveLength(0);
  });

  it('says nothing any more after it was left', async () => {
    const { engine, ask, answer, listeners } = slowEngine();
    const answers: number[] = [];
    observeEngine(engine, ask)
      .subscribe((value) => answers.push(value))
      .unsubscribe();
    await answer();
    expect(answers).toEqual([]);
    expect(listeners.size).toBe(0);
  });

  it('hands on what went wrong', async () => {
    const { engine } = slowEngine();
    const reasons: unknown[] = [];
    observeEngine(engine, () => Promise.reject(new Error('gone'))).subscribe(
      () => undefined,
      (reason) => reasons.push(reason),
    );
    await new Promise((resolve) => setTimeout(resolve));
    expect(reasons).toEqual([new Error('gone')]);
  });
});
