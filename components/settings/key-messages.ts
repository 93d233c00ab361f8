import type { Language } from '@/lib/base/language';
import type { UserKeyProblem } from '@/lib/workbench/key-rules';
import type { WhenProblem } from '@/lib/workbench/when-clause';

const en = {
  title: 'Keyboard shortcuts',
  jsonTitle: 'Keys as JSON',
  noList: 'Keys stand between [ and ].',
  search: 'Search commands, keys and conditions',
  record: 'Search by pressing keys',
  recording: 'Press the keys to look for',
  command: 'Command',
  key: 'Keys',
  when: 'When',
  source: 'From',
  sources: { default: 'Default', user: 'User' },
  always: 'Always',
  none: 'No command fits.',
  noKeys: 'None',
  nothing: '(nothing)',
  count: (n: number): string => (n === 1 ? '1 line' : `${n} lines`),
  conflict: (commands: string): string => `Same keys: ${commands}`,
  change: 'Change keys',
  changeOf: (command: string): string => `Change keys: ${command}`,
  changeWhen: 'Change the condition',
  remove: 'Remove keys',
  reset: 'Reset to default',
  showSame: 'Show what else has these keys',
  actions: (command: string): string => `Actions: ${command}`,
  press: 'Press the keys you want, then Enter. Escape cancels.',
  pressed: (keys: string): string => `Pressed: ${keys}`,
  cannotBind: (keys: string): string => `${keys} cannot be used: it writes signs such as é or €.`,
  taken: (keys: string): string => `In a browser tab, the browser keeps ${keys} for itself.`,
  sameAs: (n: number): string =>
    n === 1 ? '1 other command has these keys.' : `${n} other commands have these keys.`,
  whenQuestion: 'When do the keys work? Empty: always',
  openJson: 'Open as JSON',
  exportKeys: 'Export',
  importKeys: 'Import',
  exported: 'Your keys were saved as a file.',
  imported: (n: number): string => (n === 1 ? '1 rule was imported.' : `${n} rules were imported.`),
  notImported: 'This file holds no keys.',
  singleOff: 'Keys without Ctrl or Alt are off in the settings.',
};

/** Texts of the key editor. */
export type KeyMessages = typeof en;

const nl: KeyMessages = {
  title: 'Sneltoetsen',
  jsonTitle: 'Toetsen als JSON',
  noList: 'Toetsen staan tussen [ en ].',
  search: 'Opdrachten, toetsen en voorwaarden zoeken',
  record: 'Zoeken door toetsen in te drukken',
  recording: 'Druk de toetsen in die u zoekt',
  command: 'Opdracht',
  key: 'Toetsen',
  when: 'Wanneer',
  source: 'Van',
  sources: { default: 'Standaard', user: 'Gebruiker' },
  always: 'Altijd',
  none: 'Geen opdracht past.',
  noKeys: 'Geen',
  nothing: '(niets)',
  count: (n) => (n === 1 ? '1 regel' : `${n} regels`),
  conflict: (commands) => `Dezelfde toetsen: ${commands}`,
  change: 'Toetsen wijzigen',
  changeOf: (command) => `Toetsen wijzigen: ${command}`,
  changeWhen: 'Voorwaarde wijzigen',
  remove: 'Toetsen weghalen',
  reset: 'Terug naar standaard',
  showSame: 'Tonen wat deze toetsen nog meer heeft',
  actions: (command) => `Acties: ${command}`,
  press: 'Druk de gewenste toetsen in en daarna Enter. Escape annuleert.',
  pressed: (keys) => `Ingedrukt: ${keys}`,
  cannotBind: (keys) => `${keys} kan niet: daarmee schrijft u tekens als é of €.`,
  taken: (keys) => `In een tabblad houdt de browser ${keys} voor zichzelf.`,
  sameAs: (n) =>
    n === 1 ? '1 andere opdracht heeft deze toetsen.' : `${n} andere opdrachten hebben deze toetsen.`,
  whenQuestion: 'Wanneer werken de toetsen? Leeg: altijd',
  openJson: 'Als JSON openen',
  exportKeys: 'Exporteren',
  importKeys: 'Importeren',
  exported: 'Uw toetsen zijn als bestand opgeslagen.',
  imported: (n) => (n === 1 ? 'Er is 1 regel ingelezen.' : `Er zijn ${n} regels ingelezen.`),
  notImported: 'In dit bestand staan geen toetsen.',
  singleOff: 'Toetsen zonder Ctrl of Alt staan uit bij de instellingen.',
};

/** Texts of the key editor. */
export const keyMessages: Readonly<Record<Language, KeyMessages>> = { en, nl };

/** Says why a rule of the user does not count. */
export function keyProblemText(problem: UserKeyProblem, language: Language): string {
  const isDutch = language === 'nl';
  switch (problem.kind) {
    case 'noRule':
      return isDutch ? 'Een regel heeft een "key" en een "command".' : 'A rule has a "key" and a "command".';
    case 'badKeys':
      return isDutch
        ? 'Deze toetsen bestaan niet of kunnen niet worden gebruikt. Zo wel: "Mod+Shift+KeyB".'
        : 'These keys do not exist or cannot be used. Written like "Mod+Shift+KeyB" they can.';
    case 'unknownCommand':
      return isDutch
        ? `De opdracht ${problem.command} bestaat niet.`
        : `There is no command ${problem.command}.`;
    case 'badWhen':
      return whenProblemText(problem.problem, language);
  }
}

/** Says why a condition cannot be read. */
export function whenProblemText(problem: WhenProblem, language: Language): string {
  const isDutch = language === 'nl';
  switch (problem.kind) {
    case 'unknownKey':
      return isDutch ? `‘${problem.word}’ is niet bekend.` : `“${problem.word}” is not known.`;
    case 'unexpected':
      return isDutch
        ? `‘${problem.word}’ kan daar niet staan (teken ${problem.at + 1}).`
        : `“${problem.word}” cannot stand there (character ${problem.at + 1}).`;
    case 'endsEarly':
      return isDutch ? 'De voorwaarde is niet af.' : 'The condition is not finished.';
  }
}
