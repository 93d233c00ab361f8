import type { Language } from '@/lib/base/language';
import type { ExtractionConflict, ExtractionCounts } from '@/lib/services/extraction-plan';

type Messages = {
  readonly importTitle: string;
  readonly dryRun: (counts: ExtractionCounts) => string;
  readonly withClear: string;
  readonly withLoose: string;
  readonly leftOut: (count: number) => string;
  readonly leftOutTitle: string;
  readonly place: (row: number, order: number | null) => string;
  readonly conflict: (conflict: ExtractionConflict) => string;
  readonly unreadable: (field: string) => string;
  readonly imported: (counts: ExtractionCounts) => string;
  readonly nothing: string;
  readonly title: string;
  readonly text: string;
  readonly placeholder: string;
  readonly check: string;
  readonly openFile: string;
  readonly findings: string;
  readonly summary: (counts: {
    findings: number;
    figures: number;
    pairs: number;
    supported: number;
  }) => string;
  readonly emptyTitle: string;
  readonly emptyText: string;
  readonly none: string;
  readonly outdated: string;
  readonly line: (line: number) => string;
  readonly notInText: string;
  readonly fragments: (count: number) => string;
  readonly choose: string;
  readonly replaceText: string;
  readonly replace: string;
  readonly keepText: string;
};

const counted = (count: number, one: string, several: string): string =>
  `${count} ${count === 1 ? one : several}`;

const places = (word: string) => (row: number, order: number | null) =>
  order === null ? `${word} ${row}` : `${word} ${row}.${order}`;

/** Texts of the claim check and of the import of extraction tables. */
export const messages: Readonly<Record<Language, Messages>> = {
  en: {
    importTitle: 'Import extraction table: what comes in?',
    dryRun: ({ sources, fragments, codings, uncoded }) =>
      `${sources} sources, ${fragments} fragments, ${codings} codings; ${uncoded} fragments without a code`,
    withClear: 'Import with the codes that clearly fit',
    withLoose: 'Import, also with codes that fit only in part',
    leftOut: (count) => `Show what does not come in (${count})`,
    leftOutTitle: 'What does not come in, and why',
    place: places('Row'),
    conflict: ({ reason, about }) =>
      ({
        'source-known': `${about} is in the project already`,
        'code-unknown': `the project has no code ${about}`,
        polarity: `the line and the code “${about}” say opposite things; it is not coded`,
      })[reason],
    unreadable: (field) => (field === '' ? 'cannot be read' : `“${field}” cannot be read`),
    imported: ({ sources, fragments, codings }) =>
      `Imported ${sources} sources, ${fragments} fragments and ${codings} codings. One undo takes all of it back.`,
    nothing: 'Nothing was imported: all of it is there already, or none of it could be read.',
    title: 'Claim check',
    text: 'Results text',
    placeholder: 'Paste a results text here, in Dutch or English.',
    check: 'Check',
    openFile: 'Open a text file…',
    findings: 'What does not agree',
    summary: ({ findings, figures, pairs, supported }) =>
      `${counted(findings, 'finding', 'findings')}. Read: ${counted(figures, 'number', 'numbers')} and ${counted(pairs, 'claim about a publication', 'claims about a publication')}, of which ${supported} with a fragment.`,
    emptyTitle: 'Does the text say what was coded?',
    emptyText:
      'Each n, each citation and each claim is read and compared with the fragments of this project. What differs is listed here, with its line and the passages behind it.',
    none: 'Nothing was found that does not agree.',
    outdated: 'The text has changed since: check it again.',
    line: (line) => `Line ${line}`,
    notInText: 'Not in the text',
    fragments: (count) => (count === 1 ? 'Open the fragment' : `Open one of ${count} fragments…`),
    choose: 'Which fragment?',
    replaceText: 'There is another text in the claim check',
    replace: 'Replace it by the results text',
    keepText: 'Leave it',
  },
  nl: {
    importTitle: 'Extractietabel importeren: wat komt erin?',
    dryRun: ({ sources, fragments, codings, uncoded }) =>
      `${sources} bronnen, ${fragments} fragmenten, ${codings} coderingen; ${uncoded} fragmenten zonder code`,
    withClear: 'Importeren met de codes die duidelijk passen',
    withLoose: 'Importeren, ook met codes die maar ten dele passen',
    leftOut: (count) => `Toon wat er niet in komt (${count})`,
    leftOutTitle: 'Wat er niet in komt, en waarom',
    place: places('Rij'),
    conflict: ({ reason, about }) =>
      ({
        'source-known': `${about} staat al in het project`,
        'code-unknown': `het project heeft geen code ${about}`,
        polarity: `de regel en de code “${about}” zeggen het tegenovergestelde; er is niet gecodeerd`,
      })[reason],
    unreadable: (field) => (field === '' ? 'is niet te lezen' : `“${field}” is niet te lezen`),
    imported: ({ sources, fragments, codings }) =>
      `${sources} bronnen, ${fragments} fragmenten en ${codings} coderingen geïmporteerd. Eén keer ongedaan maken neemt alles terug.`,
    nothing: 'Er is niets geïmporteerd: alles staat er al, of niets was te lezen.',
    title: 'Beweringen controleren',
    text: 'Resultatentekst',
    placeholder: 'Plak hier een resultatentekst, in het Nederlands of Engels.',
    check: 'Controleren',
    openFile: 'Tekstbestand openen…',
    findings: 'Wat niet klopt',
    summary: ({ findings, figures, pairs, supported }) =>
      `${counted(findings, 'bevinding', 'bevindingen')}. Gelezen: ${counted(figures, 'aantal', 'aantallen')} en ${counted(pairs, 'bewering over een publicatie', 'beweringen over een publicatie')}, waarvan ${supported} met een fragment.`,
    emptyTitle: 'Zegt de tekst wat er gecodeerd is?',
    emptyText:
      'Elke n, elke verwijzing en elke bewering wordt gelezen en vergeleken met de fragmenten van dit project. Wat verschilt staat hier, met de regel en de passages erachter.',
    none: 'Er is niets gevonden dat niet klopt.',
    outdated: 'De tekst is sindsdien gewijzigd: controleer opnieuw.',
    line: (line) => `Regel ${line}`,
    notInText: 'Niet in de tekst',
    fragments: (count) => (count === 1 ? 'Fragment openen' : `Een van ${count} fragmenten openen…`),
    choose: 'Welk fragment?',
    replaceText: 'Er staat een andere tekst in de controle',
    replace: 'Vervangen door de resultatentekst',
    keepText: 'Laten staan',
  },
};
