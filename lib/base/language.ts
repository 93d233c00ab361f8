/** The two languages of Codeboom. Every text a person reads exists in both. */
export type Language = 'en' | 'nl';

/** One value in both languages; an empty string means "not given in this language". */
export type Labels = Readonly<Record<Language, string>>;

/** All languages, in the order of the language switch. */
export const languages: readonly Language[] = ['en', 'nl'];

/** Signs that turn the direction of the text after them: embeddings, overrides and isolates. */
const turningSigns = /[\u202a-\u202e\u2066-\u2069]/gu;

/**
 * Gives a name in the order of its letters. Signs that turn the direction of text are left out: with them a name can
 * look like another one, and turn what stands after it. Letters that run from right to left do so by themselves.
 */
export function unturned(name: string): string {
  return name.replace(turningSigns, '');
}

/** Gives the label in `language` as it is shown, else in the other language, else an empty string. */
export function labelIn(labels: Labels, language: Language): string {
  return unturned(labels[language]) || unturned(labels[language === 'en' ? 'nl' : 'en']);
}

/** Gives the language that best fits a BCP 47 tag such as `nl-BE`; English when unknown. */
export function languageOf(tag: string | null | undefined): Language {
  return tag?.toLowerCase().startsWith('nl') === true ? 'nl' : 'en';
}
