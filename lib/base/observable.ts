/** A value over time, as Dexie's live queries give it. */
export type Observable<T> = {
  subscribe(next: (value: T) => void, error?: (reason: unknown) => void): { unsubscribe(): void };
};

/** Gives what `source` gives, each value changed by `change`. */
export function mapObservable<From, To>(
  source: Observable<From>,
  change: (value: From) => To,
): Observable<To> {
  return { subscribe: (next, error) => source.subscribe((value) => next(change(value)), error) };
}

/** Gives the first value and listens no longer. */
export function firstValue<T>(source: Observable<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const first = (settle: () => void): void => {
      settle();
      // A source may answer before `subscribe` has returned.
      void Promise.resolve().then(() => subscription.unsubscribe());
    };
    const subscription = source.subscribe(
      (value) => first(() => resolve(value)),
      (reason) => first(() => reject(reason instanceof Error ? reason : new Error(String(reason)))),
    );
  });
}

/** Gives an observable that says `value` once and stays silent. */
export function fixedObservable<T>(value: T): Observable<T> {
  return {
    subscribe: (next) => {
      next(value);
      return { unsubscribe: () => undefined };
    },
  };
}

/** Values by name, such as which memos are being written; who observes one is told when another value is set. */
export class NamedValues<T> {
  readonly #values = new Map<string, T>();
  readonly #listeners = new Map<string, Set<(value: T) => void>>();

  /** @param initial the value of every name that was not set */
  constructor(private readonly initial: T) {}

  get(name: string): T {
    return this.#values.get(name) ?? this.initial;
  }

  set(name: string, value: T): void {
    if (this.get(name) === value) return;
    this.#values.set(name, value);
    for (const tell of this.#listeners.get(name) ?? []) tell(value);
  }

  /** Gives the value of a name now and after each change. */
  observe(name: string): Observable<T> {
    return {
      subscribe: (next) => {
        // Each subscription is its own, also of the same function.
        const tell = (value: T): void => next(value);
        const listeners = this.#listeners.get(name) ?? new Set();
        this.#listeners.set(name, listeners.add(tell));
        tell(this.get(name));
        return { unsubscribe: () => void listeners.delete(tell) };
      },
    };
  }
}
