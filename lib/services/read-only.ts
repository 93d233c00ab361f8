// A window that looks and does not touch: on while a supervisor audits. Other windows, pages and panels write on.
import { AppError } from '@/lib/base/errors';
import { NamedValues, type Observable } from '@/lib/base/observable';
import { automaticActions, type ActionName } from '@/lib/domain/change';

/** Undo and redo say themselves what they take back or do again. */
const always: readonly RegExp[] = [/^review\./, /^milestone\./, /^history\./];

/** Whether the services of this window refuse to change the project; nothing is written by turning it on or off. */
export class ReadOnlyMode {
  readonly #values = new NamedValues(false);

  get isOn(): boolean {
    return this.#values.get('on');
  }

  set(isOn: boolean): void {
    this.#values.set('on', isOn);
  }

  /** Gives whether it is on, now and after each change. */
  observe(): Observable<boolean> {
    return this.#values.observe('on');
  }

  /**
   * Lets pass what an audit consists of, and what Codeboom notes by itself, such as where it found a fragment.
   * @throws AppError `read-only` for everything else while it is on
   */
  check(action: ActionName): void {
    if (!this.isOn || automaticActions.has(action) || always.some((names) => names.test(action))) return;
    throw new AppError('read-only', `Refused while read-only: ${action}`, { action });
  }

  /** @throws AppError `read-only` while it is on: a file may hold any change */
  checkMerge(): void {
    if (this.isOn) throw new AppError('read-only', 'Refused while read-only: merging a file');
  }
}
