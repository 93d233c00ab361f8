import type { Observable } from '@/lib/base/observable';

/** A message to the user. */
export type Notice = {
  readonly severity: 'info' | 'warning' | 'error';
  readonly text: string;
  /** At most two are shown. */
  readonly actions?: readonly NoticeAction[];
  /** What kind of message it is, such as `backup.reminder`: it can be told not to come up any more. Not for errors. */
  readonly kind?: string;
  /** Once it says `false` the notice leaves the corner and loses its buttons: what they do is not possible any more. */
  readonly standsWhile?: Observable<boolean>;
};

/** A button of a notice. */
export type NoticeAction = { readonly label: string; readonly run: () => void | Promise<void> };
