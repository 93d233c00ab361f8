import type { Messages } from './messages';

/** The texts in Dutch. */
export const dutch: Messages = {
  bar: 'Codeer de geselecteerde passage',
  anyCode: 'elke code',
  inVivo: 'nieuw, in vivo',
  memo: 'memo',
  workbench: 'werkbank',
  words: (count) => (count === 1 ? '1 woord' : `${count} woorden`),
  pickTitle: 'Kies een code',
  pickHint: 'Typ een paar letters, in het Nederlands of Engels',
  noCode: 'Geen code past',
  theme: 'thema',
  create: (label) => `Maak code “${label}”`,
  newCode: 'Nieuwe code in de woorden van de tekst',
  memoLabel: 'Memo over deze passage',
  save: 'Opslaan',
  cancel: 'Annuleren',
  card: 'Codes op deze passage',
  addCode: 'Code toevoegen',
  remove: 'Verwijderen',
  note: 'Notitie',
  polarity: 'Polariteit',
  absence: 'afwezigheid',
  unstated: 'niet vermeld',
  polarities: {
    protective: 'beschermend',
    hindering: 'belemmerend',
    mixed: 'gemengd',
    conditional: 'voorwaardelijk',
  },
  types: { structural: 'structureel', interaction: 'interactie', person: 'persoon' },
  coded: (label, codes) =>
    `Gecodeerd met ${label}, ${codes === 1 ? '1 code' : `${codes} codes`} op deze passage. Opgeslagen.`,
  codedAlready: (label) => `Al gecodeerd met ${label}.`,
  tooLong: (most) =>
    `Deze selectie is te lang om te coderen: een passage telt hoogstens ${most.toLocaleString('nl')} tekens.`,
  removed: (label) => `${label} verwijderd`,
  saved: 'Opgeslagen.',
  undo: 'Ongedaan maken',
  undone: 'Ongedaan gemaakt.',
  close: 'Sluiten',
  ready: 'Codeboom is klaar: selecteer een passage.',
  lost: (count) =>
    count === 1
      ? '1 gecodeerde passage is niet gevonden op deze pagina.'
      : `${count} gecodeerde passages zijn niet gevonden op deze pagina.`,
  failed: 'Dat kon niet worden opgeslagen. Probeer het opnieuw.',
  reload: 'Codeboom is bijgewerkt: laad deze pagina opnieuw.',
  errors: {
    'storage-full': 'De schijf is vol: er is niets opgeslagen. Maak ruimte en probeer het opnieuw.',
    'storage-damaged': 'De database kan niet worden geopend. Open de werkbank om dat te herstellen.',
    'storage-blocked': 'Een ander venster blokkeert de database. Sluit andere Codeboom-vensters.',
    'page-not-activated': 'Druk op de Codeboom-knop om op deze pagina te beginnen.',
    'fragment-empty': 'Er staan geen woorden in deze selectie.',
    'code-not-found': 'Die code is er niet meer.',
    'not-found': 'Dat is er niet meer.',
    'nothing-to-undo': 'Er kwamen andere wijzigingen na: gebruik ongedaan maken in de werkbank.',
  },
};
