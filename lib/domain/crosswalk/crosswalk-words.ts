// The words of the crosswalk that the screen and the exports use alike.
import { labelIn, type Language } from '@/lib/base/language';
import type { CrosswalkCode, CrosswalkSystem } from './crosswalk-view';

type CrosswalkWords = {
  readonly ownTree: string;
  readonly concept: string;
  readonly documents: string;
  readonly fragments: string;
  readonly shared: string;
  readonly inAll: string;
  readonly onlyIn: (system: string) => string;
  readonly publications: string;
  readonly sharedPublications: string;
  readonly note: string;
  readonly openEnds: string;
  readonly removed: (codes: readonly string[]) => string;
  readonly elsewhere: (count: number) => string;
  readonly hidden: (count: number) => string;
  readonly counted: string;
};

const words: Readonly<Record<Language, CrosswalkWords>> = {
  en: {
    ownTree: 'Own code tree',
    concept: 'Concept',
    documents: 'Documents',
    fragments: 'Fragments',
    shared: 'In both',
    inAll: 'In all',
    onlyIn: (system) => `Only ${system}`,
    publications: 'Publications',
    sharedPublications: 'Publications in common',
    note: 'Note',
    openEnds: 'Codes in no concept',
    removed: (codes) =>
      `${codes.length === 1 ? 'This code was' : 'These codes were'} removed: ${codes.join('; ')}`,
    elsewhere: (count) => `${count} ${count === 1 ? 'code' : 'codes'} in other systems`,
    hidden: (count) =>
      `${count} ${count === 1 ? 'concept has its codes' : 'concepts have their codes'} only in systems that are not shown.`,
    counted:
      'n is the number of different documents with a fragment under one of the codes or below it; each counts once. In both: documents, and after the slash fragments, that both sides have.',
  },
  nl: {
    ownTree: 'Eigen codeboom',
    concept: 'Begrip',
    documents: 'Documenten',
    fragments: 'Fragmenten',
    shared: 'In beide',
    inAll: 'In alle',
    onlyIn: (system) => `Alleen ${system}`,
    publications: 'Publicaties',
    sharedPublications: 'Gedeelde publicaties',
    note: 'Notitie',
    openEnds: 'Codes in geen enkel begrip',
    removed: (codes) =>
      `${codes.length === 1 ? 'Deze code is' : 'Deze codes zijn'} verwijderd: ${codes.join('; ')}`,
    elsewhere: (count) => `${count} ${count === 1 ? 'code' : 'codes'} in andere systemen`,
    hidden: (count) =>
      `${count} ${count === 1 ? 'begrip heeft zijn codes' : 'begrippen hebben hun codes'} alleen in systemen die niet worden getoond.`,
    counted:
      'n is het aantal verschillende documenten met een fragment onder een van de codes of daaronder; elk telt één keer. In beide: documenten, en na de schuine streep fragmenten, die beide kanten hebben.',
  },
};

/** Gives the words in a language. */
export function crosswalkWords(language: Language): CrosswalkWords {
  return words[language];
}

/** Gives the name of a system. */
export function systemName({ labels }: Pick<CrosswalkSystem, 'labels'>, language: Language): string {
  return labels === null ? words[language].ownTree : labelIn(labels, language);
}

/** Gives the name of what all columns have. */
export function sharedName(columns: number, language: Language): string {
  return columns === 2 ? words[language].shared : words[language].inAll;
}

/** Gives the name of a code in a cell, with its number when it has one. */
export function crosswalkCodeName(
  { number, labels }: Pick<CrosswalkCode, 'number' | 'labels'>,
  language: Language,
): string {
  const label = labelIn(labels, language);
  return number === null ? label : `${number} ${label}`;
}
