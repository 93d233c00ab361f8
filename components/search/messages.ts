import type { Language } from '@/lib/base/language';

const en = {
  search: 'Search',
  placeholder: 'Words, "a phrase", begin*, -without',
  field: 'Search in sources, codes and memos',
  caseSensitive: 'Match case',
  wholeWord: 'Match whole words only',
  phrase: 'All of it is one phrase',
  more: 'Where to search',
  kinds: { source: 'Texts', code: 'Codes', memo: 'Memos', fragment: 'Fragments' },
  kindsLabel: 'Kinds',
  coded: { any: 'Coded or not', coded: 'On coded passages', uncoded: 'On passages that are not coded' },
  codedLabel: 'Passages',
  sources: 'Sources',
  allSources: 'All sources',
  someSources: (count: number): string => (count === 1 ? '1 source' : `${count} sources`),
  chooseSources: 'Search only in these sources',
  results: 'Search results',
  count: (hits: number, groups: number): string =>
    `${hits} ${hits === 1 ? 'hit' : 'hits'} in ${groups} ${groups === 1 ? 'place' : 'places'}`,
  cut: (given: number): string => `The first ${given} are shown.`,
  none: 'Nothing was found',
  noneHint: 'Forms of a word are found too. Fewer words or another spelling may find more.',
  searching: 'Searching…',
  empty: 'Search everything you have',
  emptyHint:
    'Words are found in both languages, with or without accents. “Quotation marks” keep words together, a minus leaves them out, title: or memo: looks there only.',
  reading: (left: number): string =>
    `${left} ${left === 1 ? 'text is' : 'texts are'} still to be read; results will grow.`,
  unread: (count: number): string =>
    `${count} ${count === 1 ? 'source has' : 'sources have'} no text to search: no copy is kept, or it is a scan.`,
  hits: (count: number): string => (count === 1 ? '1 hit' : `${count} hits`),
  page: (page: number): string => `p. ${page}`,
  isCoded: 'coded',
  memo: 'Memo',
  codeAll: 'Code all hits with…',
  history: 'Up and down arrows bring earlier searches back.',
  noHits: 'There are no hits to go to.',
  failed: (title: string): string => `The text of “${title}” could not be read for searching.`,
  // Coding all hits.
  codeAllTitle: 'Code hits with a code',
  chooseCode: 'Choose the code for the hits',
  extent: 'What becomes the fragment',
  extents: { sentence: 'The sentence', exact: 'Only the words found' },
  codeButton: (count: number): string => (count === 1 ? 'Code 1 hit' : `Code ${count} hits`),
  all: 'All',
  nothing: 'None',
  cancel: 'Cancel',
  hasCode: 'has this code',
  coding: 'Coding hits',
  codedMany: (count: number, code: string): string =>
    `${count} ${count === 1 ? 'passage has' : 'passages have'} the code “${code}” now.`,
  codedNone: 'All these passages had the code already.',
  onlyTexts: 'Only hits in the texts of sources can be coded.',
  notFound: (count: number): string =>
    `${count} ${count === 1 ? 'hit was' : 'hits were'} not found in the text any more.`,
};

/** Texts of the search. */
export type Messages = typeof en;

const nl: Messages = {
  search: 'Zoeken',
  placeholder: 'Woorden, "een zin", begin*, -zonder',
  field: 'Zoeken in bronnen, codes en memo’s',
  caseSensitive: 'Hoofdlettergevoelig',
  wholeWord: 'Alleen hele woorden',
  phrase: 'Alles is één zinsdeel',
  more: 'Waar gezocht wordt',
  kinds: { source: 'Teksten', code: 'Codes', memo: 'Memo’s', fragment: 'Fragmenten' },
  kindsLabel: 'Soorten',
  coded: { any: 'Gecodeerd of niet', coded: 'In gecodeerde passages', uncoded: 'In passages zonder code' },
  codedLabel: 'Passages',
  sources: 'Bronnen',
  allSources: 'Alle bronnen',
  someSources: (count) => (count === 1 ? '1 bron' : `${count} bronnen`),
  chooseSources: 'Alleen in deze bronnen zoeken',
  results: 'Zoekresultaten',
  count: (hits, groups) =>
    `${hits} ${hits === 1 ? 'treffer' : 'treffers'} op ${groups} ${groups === 1 ? 'plek' : 'plekken'}`,
  cut: (given) => `De eerste ${given} worden getoond.`,
  none: 'Niets gevonden',
  noneHint:
    'Ook andere vormen van een woord worden gevonden. Minder woorden of een andere spelling leveren misschien meer op.',
  searching: 'Zoeken…',
  empty: 'Zoek in alles wat u hebt',
  emptyHint:
    'Woorden worden in beide talen gevonden, met en zonder accenten. “Aanhalingstekens” houden woorden bij elkaar, een min laat ze weg, titel: of memo: zoekt alleen daar.',
  reading: (left) =>
    `${left} ${left === 1 ? 'tekst moet' : 'teksten moeten'} nog worden gelezen; er komen nog resultaten bij.`,
  unread: (count) =>
    `${count} ${count === 1 ? 'bron heeft' : 'bronnen hebben'} geen tekst om in te zoeken: er is geen kopie bewaard, of het is een scan.`,
  hits: (count) => (count === 1 ? '1 treffer' : `${count} treffers`),
  page: (page) => `p. ${page}`,
  isCoded: 'gecodeerd',
  memo: 'Memo',
  codeAll: 'Alle treffers coderen met…',
  history: 'Met de pijlen omhoog en omlaag haalt u eerdere zoekopdrachten terug.',
  noHits: 'Er zijn geen treffers om naartoe te gaan.',
  failed: (title) => `De tekst van “${title}” kon niet worden gelezen om in te zoeken.`,
  codeAllTitle: 'Treffers coderen',
  chooseCode: 'Kies de code voor de treffers',
  extent: 'Wat het fragment wordt',
  extents: { sentence: 'De zin', exact: 'Alleen de gevonden woorden' },
  codeButton: (count) => (count === 1 ? '1 treffer coderen' : `${count} treffers coderen`),
  all: 'Alles',
  nothing: 'Niets',
  cancel: 'Annuleren',
  hasCode: 'heeft deze code',
  coding: 'Treffers coderen',
  codedMany: (count, code) =>
    `${count} ${count === 1 ? 'passage heeft' : 'passages hebben'} nu de code “${code}”.`,
  codedNone: 'Al deze passages hadden de code al.',
  onlyTexts: 'Alleen treffers in de teksten van bronnen kunnen worden gecodeerd.',
  notFound: (count) =>
    `${count} ${count === 1 ? 'treffer is' : 'treffers zijn'} niet meer in de tekst gevonden.`,
};

/** The search's texts in each language. */
export const messages: Readonly<Record<Language, Messages>> = { en, nl };
