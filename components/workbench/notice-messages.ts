import type { Language } from '@/lib/base/language';

const en = {
  dontShowAgain: 'Don’t show again',
  bell: (unseen: number): string =>
    unseen === 0 ? 'Notifications' : `Notifications, ${unseen} not seen yet`,
  showMutedAgain: 'Show all kinds again',
  cancel: 'Cancel',
  showDetails: 'Show details',
  background: 'Background work',
  makingSample: 'Making the sample project',
  comparing: 'Comparing the database with the journal',
  running: (count: number): string => (count === 1 ? '1 task is running' : `${count} tasks are running`),
  percent: (part: number): string => `${Math.round(part * 100)}%`,
  output: 'Output',
  channel: 'Channel',
  clearOutput: 'Clear the output',
  copyOutput: 'Copy the output',
  copied: 'The output is on the clipboard.',
  noOutput: 'Nothing was written to this channel yet.',
};

/** Texts of notices, progress and output. */
export type NoticeMessages = typeof en;

const nl: NoticeMessages = {
  dontShowAgain: 'Niet meer tonen',
  bell: (unseen) => (unseen === 0 ? 'Meldingen' : `Meldingen, ${unseen} nog niet gezien`),
  showMutedAgain: 'Alle soorten weer tonen',
  cancel: 'Annuleren',
  showDetails: 'Details tonen',
  background: 'Werk op de achtergrond',
  makingSample: 'Voorbeeldproject maken',
  comparing: 'Database met het journaal vergelijken',
  running: (count) => (count === 1 ? 'Er loopt 1 taak' : `Er lopen ${count} taken`),
  percent: (part) => `${Math.round(part * 100)}%`,
  output: 'Uitvoer',
  channel: 'Kanaal',
  clearOutput: 'Uitvoer wissen',
  copyOutput: 'Uitvoer kopiëren',
  copied: 'De uitvoer staat op het klembord.',
  noOutput: 'In dit kanaal is nog niets geschreven.',
};

/** The texts of notices, progress and output in each language. */
export const noticeMessages: Readonly<Record<Language, NoticeMessages>> = { en, nl };
