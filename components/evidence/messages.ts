import type { Language } from '@/lib/base/language';
import type { PolarityKey } from '@/lib/domain/codebook-view';
import type { NetworkType } from '@/lib/domain/records';

type Messages = {
  readonly title: string;
  readonly columns: {
    readonly characteristic: string;
    readonly type: string;
    readonly polarity: string;
    readonly publications: string;
    readonly quotes: string;
  };
  readonly types: Readonly<Record<NetworkType, string>>;
  readonly polarities: Readonly<Record<PolarityKey, string>>;
  readonly totals: (documents: number, fragments: number) => string;
  readonly union: (counts: readonly number[]) => string;
  readonly noFragment: string;
  readonly documents: (count: number) => string;
  readonly fragments: (count: number) => string;
  readonly openDocuments: (label: string, count: number) => string;
  readonly openAll: string;
  readonly more: (count: number) => string;
  readonly page: string;
  readonly quotesPerRow: string;
  readonly allQuotes: string;
  readonly exportCsv: string;
  readonly exportWord: string;
  readonly exporting: string;
  readonly exported: (name: string) => string;
  readonly empty: string;
  readonly hint: string;
};

const en: Messages = {
  title: 'Thematic table',
  columns: {
    characteristic: 'Characteristic',
    type: 'Type',
    polarity: 'Polarity',
    publications: 'Publications',
    quotes: 'Quotes',
  },
  types: { structural: 'structural', interaction: 'interaction', person: 'person' },
  polarities: {
    protective: 'protective',
    hindering: 'hindering',
    mixed: 'mixed',
    conditional: 'conditional',
    absence: 'absence',
    unstated: 'not stated',
  },
  totals: (documents, fragments) =>
    `${documents === 1 ? '1 document' : `${documents} documents`} · ${fragments === 1 ? '1 fragment' : `${fragments} fragments`} · n is a union over what is below`,
  union: (counts) => `union of ${listed(counts, 'and')} documents`,
  noFragment: 'no fragment yet',
  documents: (count) => (count === 1 ? '1 document' : `${count} documents`),
  fragments: (count) => (count === 1 ? '1 fragment' : `${count} fragments`),
  openDocuments: (label, count) => `${label}: n = ${count}, show the documents`,
  openAll: 'Open all fragments',
  more: (count) => `${count} more`,
  page: 'p.',
  quotesPerRow: 'Quotes in a row',
  allQuotes: 'all',
  exportCsv: 'Export to CSV',
  exportWord: 'Export to Word',
  exporting: 'Writing the file…',
  exported: (name) => `${name} was saved.`,
  empty: 'The codebook is empty. Make a code, then code a passage with it.',
  hint: 'Arrow keys go through the rows; Enter shows the documents behind n.',
};

const nl: Messages = {
  title: 'Thematische tabel',
  columns: {
    characteristic: 'Kenmerk',
    type: 'Type',
    polarity: 'Polariteit',
    publications: 'Publicaties',
    quotes: 'Citaten',
  },
  types: { structural: 'structureel', interaction: 'interactie', person: 'persoon' },
  polarities: {
    protective: 'beschermend',
    hindering: 'belemmerend',
    mixed: 'gemengd',
    conditional: 'voorwaardelijk',
    absence: 'afwezigheid',
    unstated: 'niet vermeld',
  },
  totals: (documents, fragments) =>
    `${documents === 1 ? '1 document' : `${documents} documenten`} · ${fragments === 1 ? '1 fragment' : `${fragments} fragmenten`} · n is een vereniging van wat eronder valt`,
  union: (counts) => `vereniging van ${listed(counts, 'en')} documenten`,
  noFragment: 'nog geen fragment',
  documents: (count) => (count === 1 ? '1 document' : `${count} documenten`),
  fragments: (count) => (count === 1 ? '1 fragment' : `${count} fragmenten`),
  openDocuments: (label, count) => `${label}: n = ${count}, toon de documenten`,
  openAll: 'Open alle fragmenten',
  more: (count) => `nog ${count}`,
  page: 'p.',
  quotesPerRow: 'Citaten per rij',
  allQuotes: 'alle',
  exportCsv: 'Exporteer naar CSV',
  exportWord: 'Exporteer naar Word',
  exporting: 'Het bestand wordt geschreven…',
  exported: (name) => `${name} is opgeslagen.`,
  empty: 'Het codeboek is leeg. Maak een code en codeer er een passage mee.',
  hint: 'Met de pijltjestoetsen gaat u door de rijen; Enter toont de documenten achter n.',
};

/** Texts of the thematic table. */
export const messages: Readonly<Record<Language, Messages>> = { en, nl };

function listed(counts: readonly number[], and: string): string {
  const last = counts.at(-1) ?? 0;
  return counts.length < 2 ? String(last) : `${counts.slice(0, -1).join(', ')} ${and} ${last}`;
}
