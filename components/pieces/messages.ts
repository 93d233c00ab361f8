// Words that all views use alike for types, polarities and counts.
import type { Language } from '@/lib/base/language';
import type { PolarityKey } from '@/lib/domain/codebook-view';
import type { CodeKind, NetworkType } from '@/lib/domain/records';
import type { FindingCounts } from './severity';

const polarities: Readonly<Record<PolarityKey, string>> = {
  protective: 'protective',
  hindering: 'hindering',
  mixed: 'mixed',
  conditional: 'conditional',
  absence: 'absence',
  unstated: 'not stated',
};

const types: Readonly<Record<NetworkType, string>> = {
  structural: 'structural',
  interaction: 'interaction',
  person: 'person',
};

const kinds: Readonly<Record<CodeKind, string>> = {
  system: 'code system',
  polarityGroup: 'polarity group',
  theme: 'theme',
  characteristic: 'characteristic',
  openCode: 'open code',
  domain: 'domain',
  element: 'element',
  level: 'level',
  formOfSupport: 'form of support',
  criterion: 'criterion',
  category: 'category',
};

/** `1 error, 2 warnings`; what there is none of is left out. */
function inWords(counted: readonly (readonly [number, string, string])[]): string {
  return counted
    .filter(([count]) => count > 0)
    .map(([count, one, more]) => `${count} ${count === 1 ? one : more}`)
    .join(', ');
}

const en = {
  polarities,
  types,
  kinds,
  polarity: 'Polarity',
  polarityOf: (code: string) => `Polarity of ${code}`,
  absenceToggle: 'Absent here',
  absenceWhy: 'The passage says that this is missing. Counts apart and turns no polarity around.',
  key: (digit: number) => `key ${digit}`,
  remove: (code: string) => `Remove ${code}`,
  openCode: (code: string) => `Open ${code}`,
  findCode: 'Find a code',
  codes: 'Codes',
  noCodes: 'No code fits.',
  createUnder: (label: string, parent: string) => `Create code “${label}” under ${parent}`,
  createTop: (label: string) => `Create code “${label}” at the top`,
  found: (count: number) => (count === 1 ? '1 code' : `${count} codes`),
  webPage: 'web page',
  page: (page: string) => (page.includes('–') ? `pp. ${page}` : `p. ${page}`),
  openPassage: (where: string) => `Open the passage: ${where}`,
  note: 'Note',
  noteOf: (code: string) => `Note with ${code}`,
  addNote: 'Add note',
  changePolarity: (code: string, word: string) => `Polarity of ${code}: ${word}. Change`,
  replace: (code: string) => `Replace ${code} by another code`,
  hasMemo: 'memo',
  repeated: (times: number) => `repeated evidence: ${times} times in this document`,
  memo: 'Write a memo on this passage',
  states: {
    same: 'exact',
    found: 'found again',
    changed: 'changed, check',
    unsure: 'unsure, check',
    lost: 'not found',
  },
  memos: 'Memos',
  noMemos: 'No memos yet.',
  writeMemo: 'Write memo',
  editMemo: 'Edit memo',
  removeMemo: 'Delete memo',
  open: '“',
  close: '”',
  documents: (n: number) => (n === 1 ? '1 document' : `${n} documents`),
  fragments: (n: number) => (n === 1 ? '1 fragment' : `${n} fragments`),
  codings: (n: number) => (n === 1 ? '1 coding' : `${n} codings`),
  union: 'union over everything below',
  codeSystem: 'Code system',
  ownTree: 'The project’s own tree',
  allSystems: 'All code systems',
  nothingBehind: 'Nothing counts here any more.',
  openDocument: (citation: string, title: string) => `Open ${citation}: ${title}`,
  openPassageHow: 'Open the passage (with Ctrl: to the side)',
  behindKeys: 'Enter opens, Ctrl+Enter opens to the side.',
  deleted: 'deleted',
  inserted: 'inserted',
  endOfMark: 'end',
  findings: ({ error, warning }: FindingCounts) =>
    inWords([
      [error, 'error', 'errors'],
      [warning, 'warning', 'warnings'],
    ]),
};

/** The words of the pieces. */
export type Messages = typeof en;

const nl: Messages = {
  polarities: {
    protective: 'beschermend',
    hindering: 'belemmerend',
    mixed: 'gemengd',
    conditional: 'voorwaardelijk',
    absence: 'afwezigheid',
    unstated: 'niet vermeld',
  },
  types: { structural: 'structureel', interaction: 'interactie', person: 'persoon' },
  kinds: {
    system: 'codesysteem',
    polarityGroup: 'polariteitsgroep',
    theme: 'thema',
    characteristic: 'kenmerk',
    openCode: 'open code',
    domain: 'domein',
    element: 'element',
    level: 'niveau',
    formOfSupport: 'vorm van steun',
    criterion: 'criterium',
    category: 'categorie',
  },
  polarity: 'Polariteit',
  polarityOf: (code) => `Polariteit van ${code}`,
  absenceToggle: 'Hier afwezig',
  absenceWhy: 'De passage zegt dat dit ontbreekt. Telt apart mee en draait geen polariteit om.',
  key: (digit) => `toets ${digit}`,
  remove: (code) => `${code} verwijderen`,
  openCode: (code) => `${code} openen`,
  findCode: 'Zoek een code',
  codes: 'Codes',
  noCodes: 'Geen code gevonden.',
  createUnder: (label, parent) => `Code “${label}” maken onder ${parent}`,
  createTop: (label) => `Code “${label}” bovenaan maken`,
  found: (count) => (count === 1 ? '1 code' : `${count} codes`),
  webPage: 'webpagina',
  page: (page) => `p. ${page}`,
  openPassage: (where) => `Passage openen: ${where}`,
  note: 'Notitie',
  noteOf: (code) => `Notitie bij ${code}`,
  addNote: 'Notitie toevoegen',
  changePolarity: (code, word) => `Polariteit van ${code}: ${word}. Wijzigen`,
  replace: (code) => `${code} door een andere code vervangen`,
  hasMemo: 'memo',
  repeated: (times: number) => `herhaald bewijs: ${times} keer in dit document`,
  memo: 'Memo bij deze passage schrijven',
  states: {
    same: 'exact',
    found: 'teruggevonden',
    changed: 'gewijzigd, controleer',
    unsure: 'onzeker, controleer',
    lost: 'niet gevonden',
  },
  memos: 'Memo’s',
  noMemos: 'Nog geen memo’s.',
  writeMemo: 'Memo schrijven',
  editMemo: 'Memo bewerken',
  removeMemo: 'Memo verwijderen',
  open: '“',
  close: '”',
  documents: (n) => (n === 1 ? '1 document' : `${n} documenten`),
  fragments: (n) => (n === 1 ? '1 fragment' : `${n} fragmenten`),
  codings: (n) => (n === 1 ? '1 codering' : `${n} coderingen`),
  union: 'vereniging van alles daaronder',
  codeSystem: 'Codesysteem',
  ownTree: 'Eigen boom van het project',
  allSystems: 'Alle codesystemen',
  nothingBehind: 'Hier telt niets meer mee.',
  openDocument: (citation, title) => `${citation} openen: ${title}`,
  openPassageHow: 'De passage openen (met Ctrl: ernaast)',
  behindKeys: 'Enter opent, Ctrl+Enter opent ernaast.',
  deleted: 'geschrapt',
  inserted: 'toegevoegd',
  endOfMark: 'einde',
  findings: ({ error, warning }) =>
    inWords([
      [error, 'fout', 'fouten'],
      [warning, 'waarschuwing', 'waarschuwingen'],
    ]),
};

/** The pieces' words in each language. */
export const messages: Readonly<Record<Language, Messages>> = { en, nl };
