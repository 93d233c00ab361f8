import type { Language } from '@/lib/base/language';
import type { Timestamp } from '@/lib/domain/records';

const tag = (language: Language): string => (language === 'en' ? 'en-GB' : 'nl');

/** Gives a moment as day and time, on the clock of this machine. */
export function momentInWords(at: Timestamp, language: Language): string {
  return new Intl.DateTimeFormat(tag(language), { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(at),
  );
}

/** Gives the day of a moment. */
export function dayInWords(at: Timestamp, language: Language): string {
  return new Intl.DateTimeFormat(tag(language), { dateStyle: 'full' }).format(new Date(at));
}

/** Gives the time of a moment. */
export function timeInWords(at: Timestamp, language: Language): string {
  return new Intl.DateTimeFormat(tag(language), { timeStyle: 'short' }).format(new Date(at));
}

/** Gives the end of a day that was typed as year, month and day; `null` for anything else. */
export function endOfTypedDay(typed: string): Timestamp | null {
  const match = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})\s*$/.exec(typed);
  if (match === null) return null;
  const [year, month, day] = match.slice(1).map(Number);
  const end = new Date(year ?? 0, (month ?? 0) - 1, day, 23, 59, 59, 999);
  // 31 February would be a day in March.
  return end.getMonth() === (month ?? 0) - 1 && end.getDate() === day ? end.toISOString() : null;
}
