import { untrack } from 'svelte';
import { noContext, type ConfigKeys, type ContextKeys } from './context-keys';

/** Holds the context keys that `when` clauses read; reactive. */
export class Context {
  #keys: Readonly<ContextKeys> = $state.raw(noContext);
  /** The same without reactivity: an effect that is ending reads what was, and would bring other keys back. */
  #latest: Readonly<ContextKeys> = noContext;
  readonly #all: Readonly<ContextKeys> = $derived.by(() => ({ ...this.#keys, ...this.config() }));

  /** `config` gives the values of settings; left out, conditions know none. */
  constructor(private readonly config: () => ConfigKeys = () => ({})) {}

  /** All keys as they are now. */
  get keys(): Readonly<ContextKeys> {
    return this.#all;
  }

  /** Changes some keys; setting what is already so changes nothing. */
  set(keys: Partial<ContextKeys>): void {
    const before = this.#latest;
    const next = { ...before, ...keys };
    const isSame = Object.entries(next).every(([name, value]) => Reflect.get(before, name) === value);
    if (isSame) return;
    this.#latest = next;
    // A part of the window that goes tells so from within what redraws it.
    untrack(() => (this.#keys = next));
  }
}
