import { flushSync } from 'svelte';
import { describe, expect, it } from 'vitest';
import { oneEach } from './one-each.svelte';

class Doubled {
  amount = $state(1);
  readonly double = $derived(this.amount * 2);
}

/** Asks while an effect runs, as a view does that is being drawn, and ends that effect. */
function askedByViewThatIsGone(ask: () => Doubled): Doubled {
  const asked: Doubled[] = [];
  const end = $effect.root(() => {
    $effect(() => {
      asked.push(ask());
      expect(asked[0]?.double).toBe(2);
    });
  });
  flushSync();
  end();
  const [first] = asked;
  if (first === undefined) throw new Error('The view was not drawn');
  return first;
}

describe('what views share', () => {
  it('is made once for each key', () => {
    const of = oneEach(() => new Doubled());
    const [key, other] = [{}, {}];
    expect(of(key)).toBe(of(key));
    expect(of(other)).not.toBe(of(key));
  });

  it('goes on being derived when the view that asked first is gone', () => {
    const of = oneEach(() => new Doubled());
    const key = {};
    const shared = askedByViewThatIsGone(() => of(key));
    const seen: number[] = [];
    const end = $effect.root(() => {
      $effect(() => {
        seen.push(of(key).double);
      });
    });
    flushSync();
    shared.amount = 4;
    flushSync();
    end();
    expect(seen).toEqual([2, 8]);
  });
});
