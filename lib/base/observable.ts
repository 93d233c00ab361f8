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
