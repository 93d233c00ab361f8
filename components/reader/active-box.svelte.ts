/** Holds one object, or none; reactive where it is read by something that follows. */
export class ActiveBox<T> {
  current: T | null = $state.raw(null);
}
