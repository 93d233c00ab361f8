import type { Language } from '@/lib/base/language';
import type { StepId } from './steps';

/** The words of one step. */
export type StepWords = {
  readonly title: string;
  /** What to do, in one or two sentences. */
  readonly how: string;
  readonly button: string;
  /** What the picture shows. */
  readonly picture: string;
};

type Messages = {
  readonly title: string;
  /** The name of the list of steps for screen readers. */
  readonly list: string;
  readonly lead: string;
  readonly progress: (done: number, count: number) => string;
  readonly done: string;
  readonly skipped: string;
  readonly now: string;
  readonly toDo: string;
  readonly stepDone: (title: string) => string;
  readonly allDone: string;
  readonly allDoneText: string;
  readonly skip: string;
  readonly reset: string;
  readonly keys: string;
  readonly steps: Readonly<Record<StepId, StepWords>>;
};

/** The words of the walkthrough in both languages. */
export const messages: Readonly<Record<Language, Messages>> = {
  en: {
    title: 'Code your first article',
    list: 'Steps',
    lead: 'Six steps in an invented project. Each ticks itself when you have done it; nothing here touches your own work.',
    progress: (done, count) => `${done} of ${count} steps done`,
    done: 'Done',
    skipped: 'Skipped',
    now: 'Now',
    toDo: 'To do',
    stepDone: (title) => `Step done: ${title}`,
    allDone: 'You have coded your first article',
    allDoneText:
      'Start a project of your own with New project on the welcome page; F1 lists all that you can do.',
    skip: 'Skip this step',
    reset: 'Start again',
    keys: 'Keys',
    steps: {
      article: {
        title: 'Open the sample article',
        how: 'The sample project opens, with the article beside these steps. F6 goes from one to the other.',
        button: 'Open the sample article',
        picture: 'A page of an article with one passage marked',
      },
      code: {
        title: 'Put a code on a sentence',
        how: 'In the article, J goes to a sentence (or select one with the mouse). Then press 1 for the code on key 1.',
        button: 'Go to the article',
        picture: 'A sentence that is selected, and the key 1 that codes it',
      },
      ownCode: {
        title: 'Make a code of your own',
        how: 'Go to another sentence and press N. The words become the name of a new code; Enter keeps it.',
        button: 'Go to the article',
        picture: 'A new code, named after the words of a sentence, in the code tree',
      },
      memo: {
        title: 'Write a memo',
        how: 'With a sentence selected, press M and write down what you think. Ctrl+Enter saves it.',
        button: 'Go to the article',
        picture: 'A note pinned beside a passage',
      },
      fragments: {
        title: 'See all fragments of a code',
        how: 'Every passage with a code, over all sources: Shift+F12 on a coded passage or a code page. The button asks which code.',
        button: 'All fragments of a code',
        picture: 'One code with passages from three sources',
      },
      export: {
        title: 'Export to Word',
        how: 'The thematic table with its numbers and quotes becomes a Word document.',
        button: 'Export to Word',
        picture: 'A table that becomes a Word document',
      },
    },
  },
  nl: {
    title: 'Codeer uw eerste artikel',
    list: 'Stappen',
    lead: 'Zes stappen in een verzonnen project. Elke stap vinkt zichzelf af zodra u die hebt gedaan; uw eigen werk blijft onaangeroerd.',
    progress: (done, count) => `${done} van ${count} stappen gedaan`,
    done: 'Gedaan',
    skipped: 'Overgeslagen',
    now: 'Nu',
    toDo: 'Te doen',
    stepDone: (title) => `Stap gedaan: ${title}`,
    allDone: 'U hebt uw eerste artikel gecodeerd',
    allDoneText:
      'Begin een eigen project met Nieuw project op de welkomstpagina; F1 toont alles wat u kunt doen.',
    skip: 'Deze stap overslaan',
    reset: 'Opnieuw beginnen',
    keys: 'Toetsen',
    steps: {
      article: {
        title: 'Open het voorbeeldartikel',
        how: 'Het voorbeeldproject opent, met het artikel naast deze stappen. Met F6 gaat u van het een naar het ander.',
        button: 'Voorbeeldartikel openen',
        picture: 'Een bladzijde van een artikel met één gemarkeerde passage',
      },
      code: {
        title: 'Geef een zin een code',
        how: 'In het artikel gaat J naar een zin (of selecteer er een met de muis). Druk dan op 1 voor de code op toets 1.',
        button: 'Naar het artikel',
        picture: 'Een geselecteerde zin, en de toets 1 waarmee die wordt gecodeerd',
      },
      ownCode: {
        title: 'Maak een eigen code',
        how: 'Ga naar een andere zin en druk op N. De woorden worden de naam van een nieuwe code; Enter bewaart die.',
        button: 'Naar het artikel',
        picture: 'Een nieuwe code in de codeboom, genoemd naar de woorden van een zin',
      },
      memo: {
        title: 'Schrijf een memo',
        how: 'Druk bij een geselecteerde zin op M en schrijf op wat u denkt. Ctrl+Enter bewaart de memo.',
        button: 'Naar het artikel',
        picture: 'Een notitie naast een passage',
      },
      fragments: {
        title: 'Bekijk alle fragmenten van een code',
        how: 'Elke passage met een code, uit alle bronnen: Shift+F12 op een gecodeerde passage of een codepagina. De knop vraagt welke code.',
        button: 'Alle fragmenten van een code',
        picture: 'Eén code met passages uit drie bronnen',
      },
      export: {
        title: 'Exporteer naar Word',
        how: 'De thematische tabel wordt met aantallen en citaten een Word-document.',
        button: 'Naar Word exporteren',
        picture: 'Een tabel die een Word-document wordt',
      },
    },
  },
};
