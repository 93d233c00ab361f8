import type { Language } from '@/lib/base/language';

type Messages = {
  readonly saving: string;
  readonly saved: (name: string, size: string) => string;
  readonly restored: {
    readonly asNew: (title: string) => string;
    readonly merged: (title: string, changes: number) => string;
    readonly nothingNew: (title: string) => string;
  };
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
    restored: {
      asNew: (title) => `The backup became a new project here: “${title}”. It is open now.`,
      merged: (title, changes) =>
        `${changes === 1 ? '1 change' : `${changes} changes`} of the backup came into “${title}”, which is open now. What it had already has stayed.`,
      nothingNew: (title) =>
        `“${title}”, open now, had everything of this backup already. Nothing was changed.`,
    },
    never: 'No backup yet',
    backup: (when) => `Backup ${when}`,
    tooltip: 'Back up the project to a file of your own',
  },
  nl: {
    saving: 'De reservekopie wordt geschreven en teruggelezen…',
    saved: (name, size) =>
      `Reservekopie ${name} (${size}) is geschreven, teruggelezen en gelijk aan het project.`,
    restoring: 'De reservekopie wordt gelezen…',
    restored: {
      asNew: (title) => `De reservekopie is hier een nieuw project geworden: “${title}”. Het is nu geopend.`,
      merged: (title, changes) =>
        `${changes === 1 ? '1 wijziging' : `${changes} wijzigingen`} uit de reservekopie toegevoegd aan “${title}”, dat nu geopend is. Wat er al in stond, is gebleven.`,
      nothingNew: (title) =>
        `“${title}”, nu geopend, bevatte alles uit deze reservekopie al. Er is niets gewijzigd.`,
    },
    never: 'Nog geen reservekopie',
    backup: (when) => `Reservekopie ${when}`,
    tooltip: 'Bewaar het project in een eigen bestand',
  },
};
