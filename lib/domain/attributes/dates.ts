// Dates as a year, a month or a day, in words or in figures.
import { languages, type Language } from '@/lib/base/language';
import { foldWords } from './fold-words';

/** English as dates are written in Europe: day, month, year. */
const tags: Readonly<Record<Language, string>> = { en: 'en-GB', nl: 'nl' };

let known: ReadonlyMap<string, number> | null = null;

function monthOf(word: string): number | null {
  known ??= new Map(
    languages.flatMap((language) =>
      Array.from({ length: 12 }, (_, index) => index + 1).flatMap((month) =>
        (['long', 'short'] as const).map((style): [string, number] => {
          const date = new Date(Date.UTC(2001, month - 1, 1));
          const name = new Intl.DateTimeFormat(tags[language], { month: style, timeZone: 'UTC' }).format(
            date,
          );
          return [foldWords(name.replaceAll('.', '')), month];
        }),
      ),
    ),
  );
  return known.get(foldWords(word.replaceAll('.', ''))) ?? null;
}

/**
 * Gives a date as `2019`, `2019-05` or `2019-05-31`; `null` when the text is none. In English the figures of day and
 * month are read only when there is one way to.
 */
export function readDate(text: string, language: Language): string | null {
  const words = text.trim();
  const iso = /^(?<year>\d{4})(?:-(?<month>\d{1,2})(?:-(?<day>\d{1,2}))?)?$/u.exec(words)?.groups;
  if (iso !== undefined) return dateOf(iso['year'], iso['month'], iso['day']);
  const inWords =
    /^(?:(?<day>\d{1,2})(?:st|nd|rd|th|e)?\s+)?(?<month>\p{L}+\.?),?\s+(?:(?<dayAfter>\d{1,2})(?:st|nd|rd|th)?,?\s+)?(?<year>\d{4})$/u.exec(
      words,
    )?.groups;
  if (inWords !== undefined) {
    const month = monthOf(inWords['month'] ?? '');
    return month === null
      ? null
      : dateOf(inWords['year'], String(month), inWords['day'] ?? inWords['dayAfter']);
  }
  const figures = /^(?<one>\d{1,2})[-/.](?<two>\d{1,2})[-/.](?<year>\d{4})$/u.exec(words)?.groups;
  if (figures === undefined) return null;
  const { one = '', two = '', year } = figures;
  if (language === 'nl' || Number(one) > 12 || one === two) return dateOf(year, two, one);
  return Number(two) > 12 ? dateOf(year, one, two) : null;
}

function dateOf(year = '', month?: string, day?: string): string | null {
  const parts = [year, month, day].flatMap((part) => (part === undefined ? [] : [part.padStart(2, '0')]));
  const [, inYear = '01', inMonth = '01'] = parts;
  const date = new Date(`${year}-${inYear}-${inMonth}T00:00:00Z`);
  // The thirtieth of February would become a day in March.
  const isThere = !Number.isNaN(date.getTime()) && date.getUTCDate() === Number(inMonth);
  return isThere && date.getUTCMonth() + 1 === Number(inYear) ? parts.join('-') : null;
}

/** Gives a date in words, such as `31 May 2019`, `mei 2019` or `2019`. */
export function writeDate(date: string, language: Language): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  const at = new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`);
  const parts = { year: 'numeric', month: 'long', timeZone: 'UTC' } as const;
  const options = day === undefined ? parts : ({ ...parts, day: 'numeric' } as const);
  return new Intl.DateTimeFormat(tags[language], options).format(at);
}
