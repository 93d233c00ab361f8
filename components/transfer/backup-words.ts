import type { Language } from '@/lib/base/language';
import { projectTitle } from '@/lib/domain/project-title';
import type { Restored } from '@/lib/services/backup';
import { messages } from './messages';

/** Says what restoring did. */
export function restoredInWords({ project, isNew, changes }: Restored, language: Language): string {
  const text = messages[language].restored;
  const title = projectTitle(project, language);
  if (isNew) return text.asNew(title);
  return changes === 0 ? text.nothingNew(title) : text.merged(title, changes);
}

/** Gives a file name that any system takes: the title's letters and digits, the day and minute. */
export function backupName(title: string, at: string, extension: string): string {
  const plain = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  const moment = at.slice(0, 16).replace('T', '-').replace(':', '');
  return `${plain === '' ? 'codeboom' : plain.toLowerCase()}-${moment}${extension}`;
}

/** Gives a size in bytes as people read it. */
export function sizeInWords(bytes: number, language: Language): string {
  const units = ['B', 'kB', 'MB', 'GB'];
  const step = Math.min(units.length - 1, bytes === 0 ? 0 : Math.floor(Math.log10(bytes) / 3));
  const value = bytes / 1000 ** step;
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: value < 10 && step > 0 ? 1 : 0 });
  return `${format.format(value)} ${units[step] ?? ''}`;
}

/** Gives a moment as the status bar says it: today with the time, otherwise the day. */
export function whenInWords(at: string, language: Language, now: Date = new Date()): string {
  const moment = new Date(at);
  const isToday = moment.toDateString() === now.toDateString();
  if (!isToday) return new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short' }).format(moment);
  const time = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', hour12: false });
  return `${language === 'nl' ? 'vandaag' : 'today'} ${time.format(moment)}`;
}
