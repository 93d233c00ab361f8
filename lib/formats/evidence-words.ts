// What exports of tables say around them, in both languages.
import type { Language } from '@/lib/base/language';

type Words = {
  readonly contents: string;
  readonly part: (number: number, count: number) => string;
  readonly noRows: string;
  readonly notes: string;
  readonly tooLong: (count: number, limit: number) => string;
  readonly made: (day: string) => string;
  readonly passage: string;
  readonly uniform: string;
};

const en: Words = {
  contents: 'Contents',
  part: (number, count) => `Columns, part ${number} of ${count}`,
  noRows: 'The table has no rows.',
  notes: 'Notes',
  tooLong: (count, limit) =>
    `${count} ${count === 1 ? 'cell was' : 'cells were'} longer than the ${limit} characters that Excel takes and ${count === 1 ? 'ends' : 'end'} in […]; the CSV has all of ${count === 1 ? 'it' : 'them'}.`,
  made: (day) => `Made with Codeboom on ${day}.`,
  passage: 'Open the passage',
  uniform: 'Compile with XeLaTeX or LuaLaTeX, which know all of Unicode; the fonts must have its signs.',
};

const nl: Words = {
  contents: 'Inhoud',
  part: (number, count) => `Kolommen, deel ${number} van ${count}`,
  noRows: 'De tabel heeft geen rijen.',
  notes: 'Toelichting',
  tooLong: (count, limit) =>
    `${count} ${count === 1 ? 'cel was' : 'cellen waren'} langer dan de ${limit} tekens die Excel toelaat en ${count === 1 ? 'eindigt' : 'eindigen'} op […]; in de CSV staat alles.`,
  made: (day) => `Gemaakt met Codeboom op ${day}.`,
  passage: 'De passage openen',
  uniform:
    'Met XeLaTeX of LuaLaTeX te verwerken, die heel Unicode kennen; de lettertypen moeten de tekens hebben.',
};

const words: Readonly<Record<Language, Words>> = { en, nl };

/** Gives the words in a language. */
export function exportWords(language: Language): Words {
  return words[language];
}

/** Gives a date as it is read: `22 November 2026`. */
export function dayInWords(date: string, language: Language): string {
  const tag = language === 'nl' ? 'nl-NL' : 'en-GB';
  return new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));
}
