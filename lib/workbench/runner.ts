// The one place that catches: what commands and buttons throw becomes a notice, or silence when it was cancelled.
import { AppError } from '@/lib/base/errors';
import { labelIn, type Labels, type Language } from '@/lib/base/language';
import { errorTexts, type ErrorText } from './error-texts';
import { inBoth, type Notice } from './notice';

const unexpected: Labels = {
  en: 'Something went wrong in Codeboom itself. Saved work is kept.',
  nl: 'Er ging iets mis in Codeboom zelf. Opgeslagen werk blijft bewaard.',
};

const details: Labels = { en: 'Details', nl: 'Details' };

/** Gives the notice for something thrown; `null` when it was only cancelled. */
export function noticeOf(thrown: unknown, showDetails: (text: string) => void): Notice | null {
  if (thrown instanceof Error && thrown.name === 'AbortError') return null;
  if (thrown instanceof AppError) {
    const text = errorTexts[thrown.code];
    const said = (language: Language): string =>
      [sentenceOf(text, thrown, language), labelIn(text.advice, language)].filter(Boolean).join(' ');
    return { severity: text.severity, text: inBoth(said) };
  }
  return {
    severity: 'error',
    text: unexpected,
    actions: [{ label: details, run: () => showDetails(detailsOf(thrown)) }],
  };
}

function sentenceOf({ sentence, naming }: ErrorText, { details }: AppError, language: Language): string {
  const { name } = details;
  if (naming === undefined || typeof name !== 'string' || name === '') return labelIn(sentence, language);
  return labelIn(naming, language).replace('{name}', () => name);
}

function detailsOf(thrown: unknown): string {
  if (!(thrown instanceof Error)) return String(thrown);
  const cause = thrown.cause === undefined ? '' : `\n\nCause: ${detailsOf(thrown.cause)}`;
  return `${thrown.stack ?? `${thrown.name}: ${thrown.message}`}${cause}`;
}
