import { describe, expect, it } from 'vitest';
import { oneEach } from './one-each.svelte';

class Doubled {
  amount = $state(1);
  readonly double = $derived(this.amount * 2);
}

describe('what views share', () => {
  it('is made once for each key', () => {
    const of = oneEach(() => new Doubled());
    const [key, other] = [{}, {}];
    expect(of(key)).toBe(of(key));
    expect(of(other)).not.toBe(of(key));
  });
});
