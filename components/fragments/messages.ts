function counted(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`;
}

const en = {
  list: (code: string) => `All fragments of ${code}`,
  nothingAsked: 'No code chosen',
  nothingAskedText:
    'Choose a code to see everything that was coded with it. In a reader, press Shift+F12 on a passage.',
  choose: 'Choose a code…',
  chooseCode: 'Show all fragments of',
  noFragments: 'Nothing is coded with this code yet',
  gone: 'This code was deleted',
  count: (fragments: number, sources: number) =>
    `${counted(fragments, 'fragment', 'fragments')} in ${counted(sources, 'source', 'sources')}`,
  selected: (count: number) => `${count} selected`,
  recode: 'Give another code…',
  recodeTitle: (count: number) => `Another code for ${counted(count, 'fragment', 'fragments')}`,
  remove: 'Remove coding',
  exportWord: 'Export to Word',
  recoded: (count: number, code: string) => `${counted(count, 'coding has', 'codings have')} “${code}” now`,
  removed: (count: number) => `${counted(count, 'coding', 'codings')} removed`,
  page: (page: string) => `p. ${page}`,
  webPage: 'web page',
  absence: 'absence',
  noHits: 'No fragments to go through',
  selectRow: 'Select',
  keys: 'Enter opens, Space previews, Ctrl+A selects all, R recodes, Delete removes the coding',
  at: (at: number, count: number) => `Fragment ${at} of ${count}`,
};

const nl: typeof en = {
  list: (code) => `Alle fragmenten van ${code}`,
  nothingAsked: 'Geen code gekozen',
  nothingAskedText:
    'Kies een code om alles te zien wat ermee gecodeerd is. Druk in een lezer op een passage op Shift+F12.',
  choose: 'Code kiezen…',
  chooseCode: 'Alle fragmenten tonen van',
  noFragments: 'Met deze code is nog niets gecodeerd',
  gone: 'Deze code is verwijderd',
  count: (fragments, sources) =>
    `${counted(fragments, 'fragment', 'fragmenten')} in ${counted(sources, 'bron', 'bronnen')}`,
  selected: (count) => `${count} geselecteerd`,
  recode: 'Andere code geven…',
  recodeTitle: (count) => `Een andere code voor ${counted(count, 'fragment', 'fragmenten')}`,
  remove: 'Codering verwijderen',
  exportWord: 'Exporteren naar Word',
  recoded: (count, code) => `${counted(count, 'codering heeft', 'coderingen hebben')} nu “${code}”`,
  removed: (count) => `${counted(count, 'codering', 'coderingen')} verwijderd`,
  page: (page) => `p. ${page}`,
  webPage: 'webpagina',
  absence: 'afwezigheid',
  noHits: 'Geen fragmenten om doorheen te gaan',
  selectRow: 'Selecteren',
  keys: 'Enter opent, spatie toont een voorbeeld, Ctrl+A selecteert alles, R hercodeert, Delete verwijdert de codering',
  at: (at, count) => `Fragment ${at} van ${count}`,
};

/** Texts of the list of fragments. */
export const messages = { en, nl };
