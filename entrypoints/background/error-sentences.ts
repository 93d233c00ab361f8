// What is said in a page when something could not be done there.
import type { ErrorCode } from '@/lib/base/errors';
import type { Language } from '@/lib/base/language';

type Sentences = { readonly failed: string; readonly errors: Partial<Readonly<Record<ErrorCode, string>>> };

const sentences: Readonly<Record<Language, Sentences>> = {
  en: {
    failed: 'That could not be saved. Try again.',
    errors: {
      'storage-full': 'The disk is full: nothing was saved. Make room and try again.',
      'storage-damaged': 'The database cannot be opened. Open the workbench to mend it.',
      'storage-blocked': 'Another window blocks the database. Close other Codeboom windows.',
      'page-not-activated': 'Press the Codeboom button to start on this page.',
      'fragment-empty': 'There are no words in this selection.',
      'code-not-found': 'That code is not there any more.',
      'not-found': 'That is not there any more.',
      'nothing-to-undo': 'Other changes came after it: use undo in the workbench.',
    },
  },
  nl: {
    failed: 'Dat kon niet worden opgeslagen. Probeer het opnieuw.',
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
  },
};

/** Gives what a page's script says of an error. */
export function sentenceOf(code: ErrorCode, language: Language): string {
  return sentences[language].errors[code] ?? sentences[language].failed;
}
