// The texts of the interface as the background sends them, filled in.
import type { AppError } from '@/lib/base/errors';
import type { Polarity } from '@/lib/domain/records';
import type { PageWords } from '@/lib/messaging/page-words';

/** Fills in a text; of two around `|` the first is for one of what is counted, which is the last number. */
export function say(template: string, ...values: readonly (string | number)[]): string {
  const [one = '', many = one] = template.split('|');
  const chosen = values.at(-1) === 1 ? one : many;
  return chosen.replace(/%(\d)/g, (_, at: string) => String(values[Number(at) - 1]));
}

/** Gives what is said of an error; before the background has ever answered there are no texts. */
export function sentenceOf({ details }: AppError, words: PageWords | undefined): string {
  const { said } = details;
  return typeof said === 'string' ? said : (words?.reload ?? 'Codeboom: reload / opnieuw laden');
}

/** Gives the polarity of the next coding as a word; `undefined` leaves it to the code. */
export function polarityWord(polarity: Polarity | null | undefined, text: PageWords): string {
  if (polarity === undefined) return text.polarity.toLowerCase();
  return polarity === null ? text.unstated : text.polarities[polarity];
}
