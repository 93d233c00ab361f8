import { describe, expect, it } from 'vitest';
import { Context } from './context.svelte';

describe('the context keys', () => {
  it('can be set from within what is being worked out anew, as when the focused part of the window goes', () => {
    const context = new Context();
    const part = $derived.by(() => {
      context.set({ readerFocus: true });
      return 'gone';
    });
    const read = (): string => part;
    expect(read()).toBe('gone');
    expect(context.keys.readerFocus).toBe(true);
  });
});
