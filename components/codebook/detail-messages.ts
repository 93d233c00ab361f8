import type { Language } from '@/lib/base/language';
import type { CodeOrigin, CodeRelationKind } from '@/lib/domain/records';

const en = {
  details: 'Rules, other names and relations',
  inclusion: { en: 'Give it when (English)', nl: 'Give it when (Dutch)' },
  exclusion: { en: 'Do not give it when (English)', nl: 'Do not give it when (Dutch)' },
  variants: { en: 'Other names in English, one a line', nl: 'Other names in Dutch, one a line' },
  dimensions: 'Dimensions, one a line, such as location: internal',
  scope: 'Scope',
  inScope: 'In scope',
  outOfScope: 'Out of scope: kept, not used further',
  originKind: 'Comes from',
  originKinds: {
    project: 'Another project',
    publication: 'A publication',
    panel: 'A panel',
    other: 'Elsewhere',
  } satisfies Record<CodeOrigin['kind'], string>,
  noOrigin: 'Made here',
  originReference: 'Which one',
  system: 'Code system',
  codesInSystem: (count: number) => (count === 1 ? '1 code' : `${count} codes`),
  onePerDocument: 'Each document gets exactly one of these codes',
  sums: (one: number, all: number) =>
    all === 1 ? `${one} of 1 document has one.` : `${one} of ${all} documents have one.`,
  showSums: (none: number, several: number) => `Show ${none} with none, ${several} with several`,
  systemTable: 'Thematic table of this system',
  examples: 'Examples',
  addExample: 'Choose an example',
  noPassages: 'Nothing is coded with this code yet.',
  removeExample: (words: string) => `No longer an example: ${words}`,
  relations: 'Relations to other codes',
  addRelation: 'Add a relation',
  whichRelation: 'How is it related?',
  relationTo: 'To which code?',
  removeRelation: (code: string) => `Remove the relation to ${code}`,
  relationKinds: {
    related: 'related to',
    strengthens: 'strengthens',
    contradicts: 'contradicts',
    broader: 'also falls under',
  } satisfies Record<CodeRelationKind, string>,
};

/** Texts of what the codebook says of a code besides. */
export type DetailMessages = {
  readonly [K in keyof typeof en]: (typeof en)[K] extends (...given: infer G) => string
    ? (...given: G) => string
    : (typeof en)[K];
};

const nl: DetailMessages = {
  details: 'Regels, andere namen en relaties',
  inclusion: { en: 'Toekennen als (Engels)', nl: 'Toekennen als (Nederlands)' },
  exclusion: { en: 'Niet toekennen als (Engels)', nl: 'Niet toekennen als (Nederlands)' },
  variants: {
    en: 'Andere namen in het Engels, één per regel',
    nl: 'Andere namen in het Nederlands, één per regel',
  },
  dimensions: 'Dimensies, één per regel, zoals plaats: intern',
  scope: 'Bereik',
  inScope: 'Binnen beschouwing',
  outOfScope: 'Buiten beschouwing: bewaard, niet verder gebruikt',
  originKind: 'Komt uit',
  originKinds: {
    project: 'Een ander project',
    publication: 'Een publicatie',
    panel: 'Een panel',
    other: 'Elders',
  },
  noOrigin: 'Hier gemaakt',
  originReference: 'Welke',
  system: 'Codesysteem',
  codesInSystem: (count) => (count === 1 ? '1 code' : `${count} codes`),
  onePerDocument: 'Elk document krijgt precies één van deze codes',
  sums: (one, all) =>
    all === 1 ? `${one} van 1 document heeft er één.` : `${one} van ${all} documenten hebben er één.`,
  showSums: (none, several) => `Toon ${none} zonder, ${several} met meer`,
  systemTable: 'Thematische tabel van dit systeem',
  examples: 'Voorbeelden',
  addExample: 'Voorbeeld kiezen',
  noPassages: 'Met deze code is nog niets gecodeerd.',
  removeExample: (words) => `Geen voorbeeld meer: ${words}`,
  relations: 'Relaties met andere codes',
  addRelation: 'Relatie toevoegen',
  whichRelation: 'Welke relatie?',
  relationTo: 'Met welke code?',
  removeRelation: (code) => `Relatie met ${code} verwijderen`,
  relationKinds: {
    related: 'hangt samen met',
    strengthens: 'versterkt',
    contradicts: 'spreekt tegen',
    broader: 'valt ook onder',
  },
};

/** What the codebook says of a code besides, in each language. */
export const detailMessages: Readonly<Record<Language, DetailMessages>> = { en, nl };
