import type { Language } from '@/lib/base/language';

type WelcomeMessages = {
  readonly begin: string;
  readonly learn: string;
  readonly learnText: string;
  readonly recent: string;
  readonly otherProjects: (count: number) => string;
  readonly yourWork: string;
  readonly offline: string;
  readonly where: string;
  readonly noBackup: string;
  readonly lastBackup: (when: string, days: number) => string;
  readonly backUp: string;
};

function daysAgo(days: number): string {
  return days === 0 ? 'today' : days === 1 ? 'yesterday' : `${days} days ago`;
}

function daysAgoInDutch(days: number): string {
  return days === 0 ? 'vandaag' : days === 1 ? 'gisteren' : `${days} dagen geleden`;
}

/** What the welcome page says about projects and where the work is. */
export const welcomeMessages: Readonly<Record<Language, WelcomeMessages>> = {
  en: {
    begin: 'Begin',
    learn: 'New here?',
    learnText: 'Six steps in an invented project, ticked as you do them.',
    recent: 'Recent projects',
    otherProjects: (count) => `All ${count} projects…`,
    yourWork: 'Your work',
    offline: 'Offline: nothing leaves this computer.',
    where:
      'It is kept in this browser profile, twice: in a database and in a journal. Removing Codeboom or the profile removes both, so keep a backup file elsewhere.',
    noBackup: 'This project has no backup yet.',
    lastBackup: (when, days) => `Last backup: ${when} (${daysAgo(days)}).`,
    backUp: 'Back up to a file',
  },
  nl: {
    begin: 'Begin',
    learn: 'Nieuw hier?',
    learnText: 'Zes stappen in een verzonnen project, afgevinkt terwijl u ze doet.',
    recent: 'Recente projecten',
    otherProjects: (count) => `Alle ${count} projecten…`,
    yourWork: 'Uw werk',
    offline: 'Offline: niets verlaat deze computer.',
    where:
      'Uw werk staat in dit browserprofiel, tweemaal: in een database en in een journaal. Wie Codeboom of het profiel verwijdert, verwijdert beide; bewaar dus elders een reservekopie.',
    noBackup: 'Van dit project is nog geen reservekopie.',
    lastBackup: (when, days) => `Laatste reservekopie: ${when} (${daysAgoInDutch(days)}).`,
    backUp: 'Reservekopie maken',
  },
};
