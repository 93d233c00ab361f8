import type { Language } from '@/lib/base/language';

type Messages = {
  readonly saving: string;
  readonly saved: (name: string, size: string) => string;
  readonly restored: (title: string) => string;
  readonly restoring: string;
  readonly never: string;
  readonly backup: (when: string) => string;
  readonly tooltip: string;
};

/** Texts of backup and restore. */
export const messages: Readonly<Record<Language, Messages>> = {
  en: {
    saving: 'Writing the backup and reading it back…',
    saved: (name, size) => `Backup ${name} (${size}) was written, read back and found equal to the project.`,
    restoring: 'Reading the backup…',
    restored: (title) => `“${title}” is restored and open.`,
    never: 'No backup yet',
    backup: (when) => `Backup ${when}`,
    tooltip: 'Back up the project to a file of your own',
  },
  nl: {
    saving: 'De reservekopie wordt geschreven en teruggelezen…',
    saved: (name, size) =>
      `Reservekopie ${name} (${size}) is geschreven, teruggelezen en gelijk aan het project.`,
    restoring: 'De reservekopie wordt gelezen…',
    restored: (title) => `“${title}” is teruggezet en geopend.`,
    never: 'Nog geen reservekopie',
    backup: (when) => `Reservekopie ${when}`,
    tooltip: 'Bewaar het project in een eigen bestand',
  },
};
