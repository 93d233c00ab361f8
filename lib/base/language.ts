/** The two languages of Codeboom. Every text a person reads exists in both. */
export type Language = 'en' | 'nl';

/** One value in both languages; an empty string means "not given in this language". */
export type Labels = Readonly<Record<Language, string>>;

/** All languages, in the order of the language switch. */
export const languages: readonly Language[] = ['en', 'nl'];

/** Gives the label in `language`, else in the other language, else an empty string. */
export function labelIn(labels: Labels, language: Language): string {
  return labels[language] || labels[language === 'en' ? 'nl' : 'en'];
}

/** Gives the language that best fits a BCP 47 tag such as `nl-BE`; English when unknown. */
export function languageOf(tag: string | null | undefined): Language {
  return tag?.toLowerCase().startsWith('nl') === true ? 'nl' : 'en';
}
