import type { Language } from '@/lib/base/language';
import type { CodeDifference } from '@/lib/domain/time-travel/codebook-diff';
import { differenceNames } from '@/lib/domain/time-travel/diff-words';

/** The sentences of the timeline and of comparisons. */
export type Messages = {
  timeline: string;
  ofProject: string;
  ofCode: string;
  ofFragment: string;
  scope: string;
  automatic: string;
  changes: (count: number) => string;
  noChanges: string;
  noChangesText: string;
  more: (left: number) => string;
  failed: string;
  details: string;
  comparison: string;
  now: string;
  start: string;
  before: string;
  after: string;
  filter: string;
  same: string;
  sameText: string;
  noMatches: string;
  showAll: string;
  restore: string;
  differences: Readonly<Record<CodeDifference, string>>;
  compareWith: string;
  typeDate: string;
  onDay: (typed: string) => string;
  nameTitle: string;
  namePlaceholder: string;
  nameMissing: string;
  noteTitle: string;
  notePlaceholder: string;
  named: (title: string) => string;
  noVersions: string;
  versionBy: (coder: string, date: string) => string;
  branchTitle: (date: string) => string;
  restoreTitle: (name: string, date: string) => string;
  restoreAll: (codes: number, codings: number) => string;
  restoreCodes: (codes: number) => string;
  steps: { bringBack: string; rename: (now: string) => string; move: string; edit: string };
  nothingToRestore: string;
  noBranch: string;
  restored: (name: string) => string;
  removeTitle: string;
};

const codesEn = (count: number): string => (count === 1 ? '1 code' : `${count} codes`);
const codingsEn = (count: number): string => (count === 1 ? '1 coding' : `${count} codings`);
const codingsNl = (count: number): string => (count === 1 ? '1 codering' : `${count} coderingen`);

/** The sentences in both languages. */
export const messages: Readonly<Record<Language, Messages>> = {
  en: {
    timeline: 'Timeline',
    ofProject: 'Project',
    ofCode: 'Code in front',
    ofFragment: 'Fragment in front',
    scope: 'Timeline of',
    automatic: 'by itself',
    changes: (count) => (count === 1 ? '1 change' : `${count} changes`),
    noChanges: 'Nothing has changed yet',
    noChangesText: 'Every change is listed here, with who made it and when.',
    more: (left) => `Show ${left} older changes`,
    failed: 'The past could not be read',
    details: 'Details',
    comparison: 'Differences of the codebook',
    now: 'now',
    start: 'before the first change',
    before: 'From',
    after: 'To',
    filter: 'Kinds of change',
    same: 'The codebook is the same',
    sameText: 'No code was added, deleted, renamed, moved or edited, and all counts are the same.',
    noMatches: 'No change of the chosen kinds',
    showAll: 'Show all kinds',
    restore: 'Restore this branch…',
    differences: differenceNames.en,
    compareWith: 'Compare the codebook with…',
    typeDate: 'A version, a day, or a date such as 2026-11-21',
    onDay: (typed) => `As it was on ${typed}`,
    nameTitle: 'Name this version',
    namePlaceholder: 'First round of coding',
    nameMissing: 'A version needs a name.',
    noteTitle: 'A note to the version',
    notePlaceholder: 'May stay empty',
    named: (title) => `The version is called “${title}”.`,
    noVersions: 'No version has a name yet: name one first.',
    versionBy: (coder, date) => `${date}, ${coder}`,
    branchTitle: (date) => `Which branch, as it was at ${date}?`,
    restoreTitle: (name, date) => `Restore “${name}” as it was at ${date}`,
    restoreAll: (codes, codings) => `Restore ${codesEn(codes)} and ${codingsEn(codings)}`,
    restoreCodes: (codes) => `Restore ${codesEn(codes)}, leave all codings`,
    steps: {
      bringBack: 'comes back',
      rename: (now) => `is called “${now}” now`,
      move: 'goes back to its place',
      edit: 'gets its definition and other properties back',
    },
    nothingToRestore: 'This branch is as it was.',
    noBranch: 'This code was not there then.',
    restored: (name) => `“${name}” is as it was.`,
    removeTitle: 'Which version loses its name?',
  },
  nl: {
    timeline: 'Tijdlijn',
    ofProject: 'Project',
    ofCode: 'Code die open is',
    ofFragment: 'Fragment dat open is',
    scope: 'Tijdlijn van',
    automatic: 'vanzelf',
    changes: (count) => (count === 1 ? '1 wijziging' : `${count} wijzigingen`),
    noChanges: 'Er is nog niets gewijzigd',
    noChangesText: 'Hier staat elke wijziging, met wie die maakte en wanneer.',
    more: (left) => `${left} oudere wijzigingen tonen`,
    failed: 'Het verleden kon niet worden gelezen',
    details: 'Details',
    comparison: 'Verschillen van het codeboek',
    now: 'nu',
    start: 'vóór de eerste wijziging',
    before: 'Van',
    after: 'Tot',
    filter: 'Soorten wijziging',
    same: 'Het codeboek is hetzelfde',
    sameText:
      'Er is geen code toegevoegd, verwijderd, hernoemd, verplaatst of bewerkt, en alle aantallen zijn gelijk.',
    noMatches: 'Geen wijziging van de gekozen soorten',
    showAll: 'Alle soorten tonen',
    restore: 'Deze tak herstellen…',
    differences: differenceNames.nl,
    compareWith: 'Codeboek vergelijken met…',
    typeDate: 'Een versie, een dag, of een datum zoals 2026-11-21',
    onDay: (typed) => `Zoals het was op ${typed}`,
    nameTitle: 'Deze versie een naam geven',
    namePlaceholder: 'Eerste codeerronde',
    nameMissing: 'Een versie heeft een naam nodig.',
    noteTitle: 'Een notitie bij de versie',
    notePlaceholder: 'Mag leeg blijven',
    named: (title) => `De versie heet “${title}”.`,
    noVersions: 'Nog geen versie heeft een naam: geef er eerst een.',
    versionBy: (coder, date) => `${date}, ${coder}`,
    branchTitle: (date) => `Welke tak, zoals die was op ${date}?`,
    restoreTitle: (name, date) => `“${name}” herstellen zoals op ${date}`,
    restoreAll: (codes, codings) => `${codesEn(codes)} en ${codingsNl(codings)} herstellen`,
    restoreCodes: (codes) => `${codesEn(codes)} herstellen, alle coderingen laten`,
    steps: {
      bringBack: 'komt terug',
      rename: (now) => `heet nu “${now}”`,
      move: 'gaat terug naar zijn plaats',
      edit: 'krijgt definitie en andere eigenschappen terug',
    },
    nothingToRestore: 'Deze tak is zoals hij was.',
    noBranch: 'Deze code was er toen niet.',
    restored: (name) => `“${name}” is zoals het was.`,
    removeTitle: 'Welke versie raakt de naam kwijt?',
  },
};
