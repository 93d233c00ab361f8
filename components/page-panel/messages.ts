import type { Language } from '@/lib/base/language';
import type { AnchorState, Polarity } from '@/lib/domain/records';

/** The texts of the side panel. */
export type Messages = {
  readonly title: string;
  readonly fragments: (count: number) => string;
  readonly filter: string;
  readonly codesHere: string;
  readonly passagesHere: string;
  readonly missing: (count: number) => string;
  readonly missingHint: string;
  readonly check: string;
  readonly goTo: string;
  readonly remove: string;
  readonly removed: string;
  readonly undo: string;
  readonly undone: string;
  readonly actions: string;
  readonly inWorkbench: string;
  readonly openWorkbench: string;
  readonly memo: string;
  readonly noCode: string;
  readonly absence: string;
  readonly states: Readonly<Partial<Record<AnchorState, string>>>;
  readonly polarities: Readonly<Record<Polarity, string>>;
  readonly nothing: { readonly title: string; readonly text: string };
  readonly noneFits: string;
  readonly clear: string;
  readonly pdf: { readonly title: string; readonly text: string; readonly open: string };
  readonly own: { readonly title: string; readonly text: string };
  readonly closed: {
    readonly title: string;
    readonly text: string;
    readonly start: string;
    readonly refused: string;
  };
  readonly failed: string;
};

/** The texts in both languages. */
export const messages: Readonly<Record<Language, Messages>> = {
  en: {
    title: 'Codeboom: this page',
    fragments: (count) => (count === 1 ? '1 fragment' : `${count} fragments`),
    filter: 'Filter by words or code',
    codesHere: 'Codes on this page',
    passagesHere: 'Fragments in reading order',
    missing: (count) => `Not found for certain (${count})`,
    missingHint: 'The page has changed since these passages were coded.',
    check: 'Check them in the workbench',
    goTo: 'Go to passage',
    remove: 'Remove',
    removed: 'The fragment was removed.',
    undo: 'Undo',
    undone: 'Undone.',
    actions: 'With the chosen fragment',
    inWorkbench: 'In the workbench',
    openWorkbench: 'Open the workbench',
    memo: 'Memo',
    noCode: 'no code',
    absence: 'absence',
    states: { changed: 'words changed', unsure: 'more than one place', lost: 'not found' },
    polarities: {
      protective: 'protective',
      hindering: 'hindering',
      mixed: 'mixed',
      conditional: 'conditional',
    },
    nothing: {
      title: 'Nothing is coded on this page yet',
      text: 'Select a passage in the page and press a digit, or C to choose a code.',
    },
    noneFits: 'No fragment fits the filter.',
    clear: 'Clear the filter',
    pdf: {
      title: 'This tab shows a PDF',
      text: 'PDFs are read and coded in the workbench.',
      open: 'Open it in the workbench',
    },
    own: {
      title: 'This is the workbench',
      text: 'Go to a web page to see its fragments here.',
    },
    closed: {
      title: 'Codeboom has not started on this page',
      text: 'It only looks at pages on which you ask for it: press the Codeboom button in the toolbar, or Alt+Shift+C in the page.',
      start: 'Try to start here',
      refused: 'The browser gives no access from here. Press the Codeboom button in the toolbar once.',
    },
    failed: 'That could not be done. Try again.',
  },
  nl: {
    title: 'Codeboom: deze pagina',
    fragments: (count) => (count === 1 ? '1 fragment' : `${count} fragmenten`),
    filter: 'Filter op woorden of code',
    codesHere: 'Codes op deze pagina',
    passagesHere: 'Fragmenten in leesvolgorde',
    missing: (count) => `Niet zeker teruggevonden (${count})`,
    missingHint: 'De pagina is veranderd sinds deze passages zijn gecodeerd.',
    check: 'Kijk ze na in de werkbank',
    goTo: 'Ga naar passage',
    remove: 'Verwijderen',
    removed: 'Het fragment is verwijderd.',
    undo: 'Ongedaan maken',
    undone: 'Ongedaan gemaakt.',
    actions: 'Met het gekozen fragment',
    inWorkbench: 'In de werkbank',
    openWorkbench: 'Open de werkbank',
    memo: 'Memo',
    noCode: 'geen code',
    absence: 'afwezigheid',
    states: { changed: 'woorden veranderd', unsure: 'meer dan één plaats', lost: 'niet gevonden' },
    polarities: {
      protective: 'beschermend',
      hindering: 'belemmerend',
      mixed: 'gemengd',
      conditional: 'voorwaardelijk',
    },
    nothing: {
      title: 'Op deze pagina is nog niets gecodeerd',
      text: 'Selecteer een passage in de pagina en druk op een cijfer, of op C om een code te kiezen.',
    },
    noneFits: 'Geen fragment past bij het filter.',
    clear: 'Wis het filter',
    pdf: {
      title: 'Dit tabblad toont een pdf',
      text: 'Pdf’s leest en codeert u in de werkbank.',
      open: 'Open hem in de werkbank',
    },
    own: {
      title: 'Dit is de werkbank',
      text: 'Ga naar een webpagina om hier haar fragmenten te zien.',
    },
    closed: {
      title: 'Codeboom is op deze pagina niet gestart',
      text: 'Het kijkt alleen naar pagina’s waarop u erom vraagt: druk op de Codeboom-knop in de werkbalk, of op Alt+Shift+C in de pagina.',
      start: 'Probeer hier te starten',
      refused: 'De browser geeft van hieruit geen toegang. Druk één keer op de Codeboom-knop in de werkbalk.',
    },
    failed: 'Dat is niet gelukt. Probeer het opnieuw.',
  },
};
