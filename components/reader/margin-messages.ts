// Texts of the margin, the coding map and the outline of codings, in both languages.
import type { Language } from '@/lib/base/language';

const en = {
  memo: 'memo',
  memoOnly: 'Memo without a code',
  key: (digit: number) => `key ${digit}`,
  moreHere: 'Codes at this place',
  filtered: (count: number) => (count === 1 ? 'Filtered: 1 code' : `Filtered: ${count} codes`),
  clearFilter: 'Show all codes',
  above: (count: number) => (count === 1 ? '1 coding above' : `${count} codings above`),
  below: (count: number) => (count === 1 ? '1 coding below' : `${count} codings below`),
  outline: 'Codes in this document',
  outlineEmpty: 'No document is open',
  outlineEmptyHint: 'Open a PDF or a kept page to see its codings here.',
  outlineNothing: 'No codings in this document yet',
  outlineNoHits: 'No coding has these letters',
  outlineFilter: 'Letters of a code or passage',
  sortBy: 'Sort by',
  sorts: { position: 'Position', name: 'Name', count: 'Count' },
  groupByCode: 'By code',
  codeRow: (label: string, count: number) => `${label}, ${count === 1 ? '1 passage' : `${count} passages`}`,
  filterTitle: 'Show only which codes?',
  noneTicked: 'Tick codes; nothing ticked shows all',
};

const nl: typeof en = {
  memo: 'memo',
  memoOnly: 'Memo zonder code',
  key: (digit) => `toets ${digit}`,
  moreHere: 'Codes op deze plaats',
  filtered: (count) => (count === 1 ? 'Gefilterd: 1 code' : `Gefilterd: ${count} codes`),
  clearFilter: 'Alle codes tonen',
  above: (count) => (count === 1 ? '1 codering hierboven' : `${count} coderingen hierboven`),
  below: (count) => (count === 1 ? '1 codering hieronder' : `${count} coderingen hieronder`),
  outline: 'Codes in dit document',
  outlineEmpty: 'Er is geen document open',
  outlineEmptyHint: 'Open een pdf of een bewaarde pagina om de coderingen ervan hier te zien.',
  outlineNothing: 'Nog geen coderingen in dit document',
  outlineNoHits: 'Geen codering heeft deze letters',
  outlineFilter: 'Letters van een code of passage',
  sortBy: 'Sorteren op',
  sorts: { position: 'Plaats', name: 'Naam', count: 'Aantal' },
  groupByCode: 'Per code',
  codeRow: (label, count) => `${label}, ${count === 1 ? '1 passage' : `${count} passages`}`,
  filterTitle: 'Welke codes wilt u alleen zien?',
  noneTicked: 'Vink codes aan; zonder vinkje ziet u alles',
};

/** Texts of the margin, in both languages. */
export const marginMessages: Readonly<Record<Language, typeof en>> = { en, nl };
