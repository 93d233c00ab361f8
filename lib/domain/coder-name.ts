import type { Labels, Language } from '@/lib/base/language';

/** What is recorded for a coder who gave no name; the same in every language, so that their codings stay one coder's. */
export const unnamedCoder = 'Coder';

const unnamed: Labels = { en: 'Coder', nl: 'Codeur' };

/** Gives a coder's name as a person reads it. */
export function coderName(coder: string, language: Language): string {
  return coder === unnamedCoder ? unnamed[language] : coder;
}
