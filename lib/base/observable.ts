/** A value over time, as Dexie's live queries give it. */
export type Observable<T> = {
  subscribe(next: (value: T) => void, error?: (reason: unknown) => void): { unsubscribe(): void };
};
