import { createSubscriber } from 'svelte/reactivity';
import type { Observable } from '@/lib/base/observable';

/**
 * An observable made reactive: subscribed while something on screen reads it, and only then.
 * Make one when a component initialises, or inside `$derived` when what is observed depends on a prop.
 */
export class Live<T> {
  readonly #observe: () => Observable<T>;
  readonly #follow: () => void;
  #current: T;
  #error: unknown = null;
  #hasArrived = false;

  constructor(observe: () => Observable<T>, initial: T) {
    this.#observe = observe;
    this.#current = initial;
    this.#follow = createSubscriber((update) => this.#subscribe(update));
  }

  /** The latest value; the initial one until the first arrives. */
  get current(): T {
    this.#follow();
    return this.#current;
  }

  /** What went wrong, or `null`; cleared by the next value. */
  get error(): unknown {
    this.#follow();
    return this.#error;
  }

  /** Whether a value has arrived: tells "nothing there" from "not known yet". */
  get hasArrived(): boolean {
    this.#follow();
    return this.#hasArrived;
  }

  #subscribe(update: () => void): () => void {
    const subscription = this.#observe().subscribe(
      (value) => {
        this.#current = value;
        this.#error = null;
        this.#hasArrived = true;
        update();
      },
      (reason) => {
        this.#error = reason ?? new Error('The observable failed without a reason');
        update();
      },
    );
    return () => subscription.unsubscribe();
  }
}

/** Makes an observable reactive; `initial` stands until the first value arrives. */
export function liveOf<T>(observe: () => Observable<T>, initial: T): Live<T> {
  return new Live(observe, initial);
}
