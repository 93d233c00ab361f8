import type { Language } from '@/lib/base/language';

const en = {
  noMatches: 'Nothing matches.',
  loading: 'Looking…',
  found: (count: number): string => (count === 1 ? '1 row' : `${count} rows`),
  recentlyUsed: 'recently used',
  recentlyOpened: 'recently opened',
  back: 'Back (Alt+Left)',
  step: (number: number, of: number): string => `step ${number} of ${of}`,
  ticked: (count: number): string => `${count} ticked`,
  tickHint: 'Space ticks, Enter confirms.',
  tickHintTyped: '↓ then Space ticks, and Ctrl+Space always; Enter confirms.',
  accept: 'OK',
  accepts: 'Enter confirms, Escape cancels.',
};

/** Texts of the quick input. */
export type QuickMessages = typeof en;

const nl: QuickMessages = {
  noMatches: 'Niets gevonden.',
  loading: 'Zoeken…',
  found: (count) => (count === 1 ? '1 rij' : `${count} rijen`),
  recentlyUsed: 'onlangs gebruikt',
  recentlyOpened: 'onlangs geopend',
  back: 'Terug (Alt+Links)',
  step: (number, of) => `stap ${number} van ${of}`,
  ticked: (count) => `${count} aangevinkt`,
  tickHint: 'Spatie vinkt aan, Enter bevestigt.',
  tickHintTyped: '↓ en dan spatie vinkt aan, en Ctrl+spatie altijd; Enter bevestigt.',
  accept: 'OK',
  accepts: 'Enter bevestigt, Escape annuleert.',
};

/** The quick input's texts in each language. */
export const quickMessages: Readonly<Record<Language, QuickMessages>> = { en, nl };
