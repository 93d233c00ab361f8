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
    const next = { ...this.#keys, ...keys };
    const isSame = Object.entries(next).every(([name, value]) => Reflect.get(this.#keys, name) === value);
    if (!isSame) this.#keys = next;
  }
}
