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

/** Gives an observable that says `value` once and stays silent. */
export function fixedObservable<T>(value: T): Observable<T> {
  return {
    subscribe: (next) => {
      next(value);
      return { unsubscribe: () => undefined };
    },
  };
}
