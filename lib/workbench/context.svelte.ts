import { untrack } from 'svelte';
import { noContext, type ContextKeys } from './context-keys';

/** Holds the context keys that `when` clauses read; reactive. */
export class Context {
  #keys: Readonly<ContextKeys> = $state.raw(noContext);

  /** All keys as they are now. */
  get keys(): Readonly<ContextKeys> {
    return this.#keys;
  }

  /** Changes some keys; setting what is already so changes nothing. */
  set(keys: Partial<ContextKeys>): void {
    // Untracked: an effect that sets a key must not run again because another one did.
    const before = untrack(() => this.#keys);
    const next = { ...before, ...keys };
    const isSame = Object.entries(next).every(([name, value]) => Reflect.get(before, name) === value);
    if (!isSame) this.#keys = next;
  }
}
