import type { Observable } from '@/lib/base/observable';

/** Follows the observable that `choose` gives for the newest outer value; `null` is silence. */
export function switchObservable<T, U>(
  outer: Observable<T>,
  choose: (value: T) => Observable<U> | null,
): Observable<U> {
  return {
    subscribe(next, error) {
      let inner: { unsubscribe(): void } | undefined;
      const watched = outer.subscribe((value) => {
        inner?.unsubscribe();
        inner = choose(value)?.subscribe(next, error);
      }, error);
      return {
        unsubscribe() {
          inner?.unsubscribe();
          watched.unsubscribe();
        },
      };
    },
  };
}
