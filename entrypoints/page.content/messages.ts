import type { Language } from '@/lib/base/language';
import type { AppError, ErrorCode } from '@/lib/base/errors';
import type { NetworkType, Polarity } from '@/lib/domain/records';
import { english } from './messages-en';
import { dutch } from './messages-nl';

/** Every text that our script shows in a page. */
export type Messages = {
  readonly bar: string;
  readonly anyCode: string;
  readonly inVivo: string;
  readonly memo: string;
  readonly workbench: string;
  readonly words: (count: number) => string;
  readonly pickTitle: string;
  readonly pickHint: string;
  readonly noCode: string;
  readonly theme: string;
  readonly create: (label: string) => string;
  readonly newCode: string;
  readonly memoLabel: string;
  readonly save: string;
  readonly cancel: string;
  readonly card: string;
  readonly addCode: string;
  readonly remove: string;
  readonly note: string;
  readonly polarity: string;
  readonly absence: string;
  readonly unstated: string;
  readonly polarities: Readonly<Record<Polarity, string>>;
  readonly types: Readonly<Record<NetworkType, string>>;
  readonly coded: (label: string, codes: number) => string;
  readonly codedAlready: (label: string) => string;
  readonly tooLong: (most: number) => string;
  readonly attach: string;
  readonly attachTitle: string;
  readonly attached: () => string;
  readonly resized: (words: number) => string;
  readonly cannotResize: string;
  readonly resizeHint: string;
  readonly nextHere: (at: number, of: number) => string;
  readonly removed: (label: string) => string;
  readonly saved: string;
  readonly undo: string;
  readonly undone: string;
  readonly close: string;
  readonly ready: string;
  readonly lost: (count: number) => string;
  readonly failed: string;
  readonly reload: string;
  readonly errors: Partial<Readonly<Record<ErrorCode, string>>>;
};

/** The texts in both languages. */
export const messages: Readonly<Record<Language, Messages>> = { en: english, nl: dutch };

/** Gives what is said of an error. */
export function wordsOf({ code }: AppError, text: Messages): string {
  return (code === 'unreachable' ? text.reload : text.errors[code]) ?? text.failed;
}

/** Gives the polarity of the next coding as a word; `undefined` leaves it to the code. */
export function polarityWord(polarity: Polarity | null | undefined, text: Messages): string {
  if (polarity === undefined) return text.polarity.toLowerCase();
  return polarity === null ? text.unstated : text.polarities[polarity];
}
