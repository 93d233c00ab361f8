import type { Language } from '@/lib/base/language';
import type { SettingProblem, SettingScope } from '@/lib/workbench/setting-values';
import type { JsonLack } from './settings-json';

const enLacks: Readonly<Record<JsonLack, string>> = {
  end: 'The text ends too early: a bracket or a quotation mark is missing.',
  noComma: 'There is a comma before the closing bracket.',
  quotes: 'Names and texts stand between double quotation marks; only true, false and numbers do without.',
  colon: 'A colon is missing between name and value.',
  comma: 'A comma is missing between two entries.',
  other: 'A name, a value or a bracket was expected.',
};

const nlLacks: Readonly<Record<JsonLack, string>> = {
  end: 'De tekst houdt te vroeg op: er ontbreekt een haakje of aanhalingsteken.',
  noComma: 'Voor het sluitende haakje staat een komma.',
  quotes: 'Namen en teksten staan tussen dubbele aanhalingstekens; alleen true, false en getallen niet.',
  colon: 'Tussen naam en waarde ontbreekt een dubbele punt.',
  comma: 'Tussen twee regels ontbreekt een komma.',
  other: 'Hier hoort een naam, een waarde of een haakje.',
};

const en = {
  title: 'Settings',
  search: 'Search settings',
  searchHint: '@modified: what you changed · @id:reader: what starts like that',
  scopes: { user: 'User', project: 'Project' } satisfies Record<SettingScope, string>,
  scopesLabel: 'Whose settings',
  scopeTexts: {
    user: 'For you, in all projects on this device.',
    project:
      'For this project, and kept in its backup; undo takes it back. What is set here wins over your own settings.',
  } satisfies Record<SettingScope, string>,
  areas: {
    export: 'Exports',
    workbench: 'Workbench',
    keys: 'Keys',
    coder: 'Coder',
    pages: 'Web pages',
    reader: 'Reading and coding',
    editor: 'Editors',
    codes: 'Codes',
    search: 'Search',
    findings: 'Findings',
    results: 'Results text',
    memo: 'Memos',
    memos: 'Memos',
    fragments: 'Fragments',
    welcome: 'Welcome',
    walkthrough: 'Walkthrough',
  } as Readonly<Record<string, string>>,
  count: (n: number): string => (n === 1 ? '1 setting' : `${n} settings`),
  none: 'No setting fits.',
  preferencesExported: 'Your settings and keys were saved as a file.',
  preferencesImported: (settings: number, keys: number): string =>
    `Imported: ${settings === 1 ? '1 setting' : `${settings} settings`} and ${keys === 1 ? '1 rule for keys' : `${keys} rules for keys`}.`,
  noPreferences: 'This file holds no settings and keys.',
  undo: 'Undo',
  noneOfProject: 'No setting can differ from project to project yet.',
  modifiedIn: (scopes: string): string => `Modified in: ${scopes}`,
  modifiedElsewhere: (scope: string): string => `Also set in: ${scope}`,
  overruled: 'The project’s value counts.',
  reset: 'Reset to default',
  resetOf: (title: string): string => `Reset to default: ${title}`,
  range: (min: number, max: number): string => `From ${min} to ${max}`,
  notInRange: (min: number, max: number): string => `Give a number from ${min} to ${max}.`,
  on: 'On',
  openJson: 'Open as JSON',
  openKeys: 'Keys',
  jsonTitle: (scope: string): string => `Settings as JSON (${scope.toLowerCase()})`,
  noObject: 'Settings stand between { and }.',
  save: 'Save',
  cancel: 'Cancel',
  use: 'Use these keys',
  saved: 'Saved.',
  unsaved: 'Changed, not saved yet. Ctrl+S saves.',
  discard: 'Discard what is not saved',
  notJson: (line: number, lack: JsonLack): string => `Not saved: line ${line} is not right. ${enLacks[lack]}`,
  notSaved: (reason: string): string => `Not saved: ${reason}`,
  unused: (n: number): string =>
    n === 1 ? 'Saved. 1 entry is not used.' : `Saved. ${n} entries are not used.`,
  problemsTitle: 'Not used, because they are not right:',
  problem: (problem: SettingProblem, scope: string): string =>
    `${problem.id} = ${JSON.stringify(problem.value)} (${scope}): ${enProblem(problem)}`,
  removeProblem: (id: string): string => `Remove ${id}`,
};

function enProblem(problem: SettingProblem): string {
  switch (problem.kind) {
    case 'unknown':
      return 'there is no such setting.';
    case 'userOnly':
      return 'this one cannot differ from project to project.';
    case 'wrongType':
      return {
        boolean: 'it must be true or false.',
        number: 'it must be a number.',
        text: 'it must be a text.',
      }[problem.expected];
    case 'outOfRange':
      return `it must be from ${problem.min} to ${problem.max}.`;
    case 'noChoice':
      return `it must be one of ${problem.choices.join(', ')}.`;
  }
}

/** Texts of the settings editor. */
export type Messages = typeof en;

const nl: Messages = {
  title: 'Instellingen',
  search: 'Instellingen zoeken',
  searchHint: '@modified: wat u hebt gewijzigd · @id:reader: wat zo begint',
  scopes: { user: 'Gebruiker', project: 'Project' },
  scopesLabel: 'Wiens instellingen',
  scopeTexts: {
    user: 'Voor u, in alle projecten op dit apparaat.',
    project:
      'Voor dit project, en bewaard in de reservekopie; kan ongedaan worden gemaakt. Wat hier staat, gaat voor uw eigen instellingen.',
  },
  areas: {
    export: 'Exporteren',
    workbench: 'Werkbank',
    keys: 'Toetsen',
    coder: 'Codeur',
    pages: 'Webpagina’s',
    reader: 'Lezen en coderen',
    editor: 'Editors',
    codes: 'Codes',
    search: 'Zoeken',
    findings: 'Bevindingen',
    results: 'Resultatentekst',
    memo: 'Memo’s',
    memos: 'Memo’s',
    fragments: 'Fragmenten',
    welcome: 'Welkom',
    walkthrough: 'Rondleiding',
  },
  count: (n) => (n === 1 ? '1 instelling' : `${n} instellingen`),
  none: 'Geen instelling past.',
  preferencesExported: 'Uw instellingen en toetsen zijn als bestand opgeslagen.',
  preferencesImported: (settings, keys) =>
    `Geïmporteerd: ${settings === 1 ? '1 instelling' : `${settings} instellingen`} en ${keys === 1 ? '1 regel voor toetsen' : `${keys} regels voor toetsen`}.`,
  noPreferences: 'In dit bestand staan geen instellingen en toetsen.',
  undo: 'Ongedaan maken',
  noneOfProject: 'Er is nog geen instelling die per project kan verschillen.',
  modifiedIn: (scopes) => `Gewijzigd bij: ${scopes}`,
  modifiedElsewhere: (scope) => `Ook ingesteld bij: ${scope}`,
  overruled: 'De waarde van het project telt.',
  reset: 'Terug naar standaard',
  resetOf: (title) => `Terug naar standaard: ${title}`,
  range: (min, max) => `Van ${min} tot en met ${max}`,
  notInRange: (min, max) => `Geef een getal van ${min} tot en met ${max}.`,
  on: 'Aan',
  openJson: 'Als JSON openen',
  openKeys: 'Toetsen',
  jsonTitle: (scope) => `Instellingen als JSON (${scope.toLowerCase()})`,
  noObject: 'Instellingen staan tussen { en }.',
  save: 'Opslaan',
  cancel: 'Annuleren',
  use: 'Deze toetsen gebruiken',
  saved: 'Opgeslagen.',
  unsaved: 'Gewijzigd, nog niet opgeslagen. Ctrl+S slaat op.',
  discard: 'Wat niet is opgeslagen weggooien',
  notJson: (line, lack) => `Niet opgeslagen: regel ${line} klopt niet. ${nlLacks[lack]}`,
  notSaved: (reason) => `Niet opgeslagen: ${reason}`,
  unused: (n) =>
    n === 1 ? 'Opgeslagen. 1 regel wordt niet gebruikt.' : `Opgeslagen. ${n} regels worden niet gebruikt.`,
  problemsTitle: 'Niet gebruikt, omdat ze niet kloppen:',
  problem: (problem, scope) =>
    `${problem.id} = ${JSON.stringify(problem.value)} (${scope}): ${nlProblem(problem)}`,
  removeProblem: (id) => `${id} verwijderen`,
};

function nlProblem(problem: SettingProblem): string {
  switch (problem.kind) {
    case 'unknown':
      return 'deze instelling bestaat niet.';
    case 'userOnly':
      return 'deze kan niet per project verschillen.';
    case 'wrongType':
      return {
        boolean: 'dit moet true (waar) of false (onwaar) zijn.',
        number: 'dit moet een getal zijn.',
        text: 'dit moet een tekst zijn.',
      }[problem.expected];
    case 'outOfRange':
      return `dit moet van ${problem.min} tot en met ${problem.max} zijn.`;
    case 'noChoice':
      return `dit moet een van deze zijn: ${problem.choices.join(', ')}.`;
  }
}

/** Texts of the settings editor. */
export const messages: Readonly<Record<Language, Messages>> = { en, nl };
