import type { Language } from '@/lib/base/language';

function changes(count: number): string {
  return `${count} ${count === 1 ? 'change' : 'changes'}`;
}

function changesInDutch(count: number): string {
  return `${count} ${count === 1 ? 'wijziging' : 'wijzigingen'}`;
}

const en = {
  product: 'Codeboom',
  activityBar: 'Views',
  sideBar: 'Side bar',
  editors: 'Editors',
  statusBar: 'Status',
  notifications: 'Notifications',
  noNotifications: 'No notifications.',
  clearNotifications: 'Clear all',
  dismiss: 'Dismiss',
  moreNotifications: (count: number): string =>
    count === 1 ? '1 more notification' : `${count} more notifications`,
  close: 'Close',
  copy: 'Copy',
  errorDetails: 'Details of the error',
  manage: 'Manage',
  resizeSideBar: 'Width of the side bar',
  resizeGroups: 'Width of the editor groups',
  openTabs: 'Open editors',
  closeTab: 'Close',
  preview: 'preview',
  loadFailed: 'This view could not be shown.',
  tryAgain: 'Try again',
  showDetails: 'Details',
  noMatches: 'Nothing matches.',
  accept: 'Enter confirms, Escape cancels.',
  welcomeTitle: 'Code your literature',
  welcomeText:
    'Read articles, code passages, and watch the codebook count along. Everything stays on this computer.',
  welcomePage: 'Read a journal page',
  welcomePageHow: 'Open the article in a tab and press the Codeboom button in the toolbar.',
  welcomeKeys: 'Keys worth knowing',
  keyPalette: 'All commands',
  keyQuickOpen: 'Go to a source or code',
  keySideBar: 'Show or hide the side bar',
  keyParts: 'Next part of the window',
  keyUndo: 'Undo',
  quickOpenPlaceholder: 'Go to a source or code; type > for commands',
  quickOpenTitle: 'Go to',
  paletteTitle: 'Commands',
  shortcuts: 'Keyboard shortcuts',
  shortcutsPlaceholder: 'Find by command or key',
  unnamedProject: 'No project',
  safety: {
    saved: {
      text: 'Saved twice',
      why: 'Every change is in the database and in a second copy, the journal.',
      icon: 'check-all',
    },
    saving: { text: 'Saving…', why: 'The last change is being written.', icon: 'sync' },
    savedOnce: {
      text: 'Saved once',
      why: 'The second copy, the journal, is not available here. Make backups.',
      icon: 'check',
    },
    rebuilt: {
      text: 'Saved, rebuilt from the journal',
      why: 'The database was damaged and has been rebuilt from the second copy.',
      icon: 'warning',
    },
    lost: {
      text: 'Part of the work is lost',
      why: 'Database and journal together miss changes that were saved before. Restore your latest backup.',
      icon: 'error',
    },
  },
  coderTooltip: 'Whose codings these are',
  coderQuestion: 'Name or initials of the coder',
  pagesKept: 'A copy is kept of each page that you code from now on.',
  pagesNotKept: 'No more copies of pages are kept. Those that are there stay.',
  coderMissing: 'A name is needed.',
  languageTooltip: 'Language of the interface',
  themeTooltip: 'Colour theme',
  themes: {
    system: 'System',
    light: 'Light',
    dark: 'Dark',
    highContrastLight: 'Light, high contrast',
    highContrastDark: 'Dark, high contrast',
  },
  chooseTheme: 'Colour theme',
  undone: (what: string) => `Undone: ${what}`,
  redone: (what: string) => `Done again: ${what}`,
  selected: 'in use',
  understood: 'Understood',
  projectQuestion: 'Name of the project',
  projectMissing: 'A project needs a name.',
  projectPick: 'Open a project',
  sampleOpened: 'The sample project is open. Everything in it is invented.',
  importFailed:
    'The PDF could not be fetched from its tab. Download it there and import the file in the workbench.',
  recoveryRebuilt: (rebuilt: number) =>
    `The browser’s database was damaged. It has been rebuilt from the journal: ${changes(rebuilt)} came back, nothing is lost.`,
  recoveryLost: (lost: number, rebuilt: number) =>
    `Part of the work is gone: ${changes(lost)} can be found neither in the database nor in the journal; ${changes(rebuilt)} came back. Restore your latest backup and compare.`,
  blockedTitle: 'Codeboom cannot open its storage',
  blockedNothingLost: 'Nothing has been deleted or overwritten.',
};

/** Texts of the shell. */
export type Messages = typeof en;

const nl: Messages = {
  product: 'Codeboom',
  activityBar: 'Weergaven',
  sideBar: 'Zijbalk',
  editors: 'Editors',
  statusBar: 'Status',
  notifications: 'Meldingen',
  noNotifications: 'Geen meldingen.',
  clearNotifications: 'Alles wissen',
  dismiss: 'Sluiten',
  moreNotifications: (count) => (count === 1 ? 'nog 1 melding' : `nog ${count} meldingen`),
  close: 'Sluiten',
  copy: 'Kopiëren',
  errorDetails: 'Details van de fout',
  manage: 'Beheren',
  resizeSideBar: 'Breedte van de zijbalk',
  resizeGroups: 'Breedte van de editorgroepen',
  openTabs: 'Geopende editors',
  closeTab: 'Sluiten',
  preview: 'voorbeeld',
  loadFailed: 'Deze weergave kan niet worden getoond.',
  tryAgain: 'Opnieuw proberen',
  showDetails: 'Details',
  noMatches: 'Niets gevonden.',
  accept: 'Enter bevestigt, Escape annuleert.',
  welcomeTitle: 'Codeer uw literatuur',
  welcomeText:
    'Lees artikelen, codeer passages en zie het codeboek meetellen. Alles blijft op deze computer.',
  welcomePage: 'Een tijdschriftpagina lezen',
  welcomePageHow: 'Open het artikel in een tabblad en klik op de knop van Codeboom in de werkbalk.',
  welcomeKeys: 'Handige toetsen',
  keyPalette: 'Alle opdrachten',
  keyQuickOpen: 'Ga naar een bron of code',
  keySideBar: 'Zijbalk tonen of verbergen',
  keyParts: 'Volgende deel van het venster',
  keyUndo: 'Ongedaan maken',
  quickOpenPlaceholder: 'Ga naar een bron of code; typ > voor opdrachten',
  quickOpenTitle: 'Ga naar',
  paletteTitle: 'Opdrachten',
  shortcuts: 'Sneltoetsen',
  shortcutsPlaceholder: 'Zoek op opdracht of toets',
  unnamedProject: 'Geen project',
  safety: {
    saved: {
      text: 'Dubbel opgeslagen',
      why: 'Elke wijziging staat in de database en in een tweede kopie, het journaal.',
      icon: 'check-all',
    },
    saving: { text: 'Opslaan…', why: 'De laatste wijziging wordt weggeschreven.', icon: 'sync' },
    savedOnce: {
      text: 'Enkel opgeslagen',
      why: 'De tweede kopie, het journaal, is hier niet beschikbaar. Maak reservekopieën.',
      icon: 'check',
    },
    rebuilt: {
      text: 'Opgeslagen, hersteld uit het journaal',
      why: 'De database was beschadigd en is uit de tweede kopie opnieuw opgebouwd.',
      icon: 'warning',
    },
    lost: {
      text: 'Een deel van het werk is verloren',
      why: 'Database en journaal missen samen wijzigingen die eerder waren opgeslagen. Zet uw laatste reservekopie terug.',
      icon: 'error',
    },
  },
  coderTooltip: 'Van wie deze coderingen zijn',
  coderQuestion: 'Naam of initialen van de codeur',
  pagesKept: 'Van elke pagina die u vanaf nu codeert, wordt een kopie bewaard.',
  pagesNotKept: 'Er worden geen kopieën van pagina’s meer bewaard. De bestaande blijven.',
  coderMissing: 'Een naam is nodig.',
  languageTooltip: 'Taal van de interface',
  themeTooltip: 'Kleurenthema',
  themes: {
    system: 'Systeem',
    light: 'Licht',
    dark: 'Donker',
    highContrastLight: 'Licht, hoog contrast',
    highContrastDark: 'Donker, hoog contrast',
  },
  chooseTheme: 'Kleurenthema',
  undone: (what: string) => `Ongedaan gemaakt: ${what}`,
  redone: (what: string) => `Opnieuw gedaan: ${what}`,
  selected: 'in gebruik',
  understood: 'Begrepen',
  projectQuestion: 'Naam van het project',
  projectMissing: 'Een project heeft een naam nodig.',
  projectPick: 'Een project openen',
  sampleOpened: 'Het voorbeeldproject is geopend. Alles erin is verzonnen.',
  importFailed:
    'De pdf kon niet uit het tabblad worden opgehaald. Download het bestand daar en importeer het in de werkbank.',
  recoveryRebuilt: (rebuilt: number) =>
    `De database van de browser was beschadigd en is uit het journaal opnieuw opgebouwd: ${changesInDutch(rebuilt)} teruggehaald, niets verloren.`,
  recoveryLost: (lost: number, rebuilt: number) =>
    `Een deel van het werk is verloren: ${changesInDutch(lost)} niet teruggevonden in de database of het journaal; ${changesInDutch(rebuilt)} teruggehaald. Zet uw laatste reservekopie terug en vergelijk.`,
  blockedTitle: 'Codeboom kan de opslag niet openen',
  blockedNothingLost: 'Er is niets verwijderd of overschreven.',
};

/** The shell's texts in each language. */
export const messages: Readonly<Record<Language, Messages>> = { en, nl };
