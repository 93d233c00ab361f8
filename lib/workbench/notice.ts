import { labelIn, type Labels, type Language } from '@/lib/base/language';
import type { Observable } from '@/lib/base/observable';

/** Words of a notice: given in both languages they follow a switch of language, plain ones stay as they are. */
export type NoticeWords = string | Labels;

/** Gives words in the language of the interface. */
export function noticeWords(words: NoticeWords, language: Language): string {
  return typeof words === 'string' ? words : labelIn(words, language);
}

/** Gives in both languages what a message says in one. */
export function inBoth(message: (language: Language) => string): Labels {
  return { en: message('en'), nl: message('nl') };
}

/** A message to the user. */
export type Notice = {
  readonly severity: 'info' | 'warning' | 'error';
  readonly text: NoticeWords;
  /** At most two are shown. */
  readonly actions?: readonly NoticeAction[];
  /** What kind of message it is, such as `backup.reminder`: it can be told not to come up any more. Not for errors. */
  readonly kind?: string;
  /** Once it says `false` the notice leaves the corner and loses its buttons: what they do is not possible any more. */
  readonly standsWhile?: Observable<boolean>;
};

/** A button of a notice. */
export type NoticeAction = { readonly label: NoticeWords; readonly run: () => void | Promise<void> };
