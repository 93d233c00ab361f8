import type { Labels } from '@/lib/base/language';
import type { ActionName } from '@/lib/domain/change';

/** What each action is called in "Undone: …" and in history. */
export const actionTexts: Readonly<Record<ActionName, Labels>> = {
  'project.create': { en: 'new project', nl: 'nieuw project' },
  'project.rename': { en: 'renaming the project', nl: 'hernoemen van het project' },
  'source.add': { en: 'adding a source', nl: 'toevoegen van een bron' },
  'source.edit': { en: 'editing a source', nl: 'bewerken van een bron' },
  'source.replaceFile': { en: 'replacing a PDF', nl: 'vervangen van een pdf' },
  'source.remove': { en: 'deleting a source', nl: 'verwijderen van een bron' },
  'source.tie': { en: 'tying two faces of an article', nl: 'koppelen van twee versies van een artikel' },
  'source.untie': { en: 'untying a face of an article', nl: 'loskoppelen van een versie van een artikel' },
  'coding.add': { en: 'coding a passage', nl: 'coderen van een passage' },
  'coding.remove': { en: 'removing a coding', nl: 'verwijderen van een codering' },
  'coding.edit': { en: 'editing a coding', nl: 'bewerken van een codering' },
  'fragment.remove': { en: 'removing a fragment', nl: 'verwijderen van een fragment' },
  'fragment.place': { en: 'finding fragments again', nl: 'terugvinden van fragmenten' },
  'fragment.accept': { en: 'accepting a place', nl: 'aanvaarden van een plaats' },
  'fragment.reattach': { en: 'attaching a fragment again', nl: 'opnieuw vastmaken van een fragment' },
  'fragment.gone': { en: 'marking a fragment as gone', nl: 'als verdwenen aanmerken van een fragment' },
  'fragment.reopen': { en: 'asking again about a fragment', nl: 'opnieuw voorleggen van een fragment' },
  'version.keep': { en: 'keeping the text', nl: 'bewaren van de tekst' },
  'code.create': { en: 'new code', nl: 'nieuwe code' },
  'code.edit': { en: 'editing a code', nl: 'bewerken van een code' },
  'code.move': { en: 'moving a code', nl: 'verplaatsen van een code' },
  'code.remove': { en: 'deleting a code', nl: 'verwijderen van een code' },
  'code.restore': { en: 'bringing back a code', nl: 'terughalen van een code' },
  'code.pin': { en: 'pinning a code', nl: 'vastzetten van een code' },
  'memo.write': { en: 'writing a memo', nl: 'schrijven van een memo' },
  'memo.remove': { en: 'deleting a memo', nl: 'verwijderen van een memo' },
  'history.undo': { en: 'undo', nl: 'ongedaan maken' },
  'history.redo': { en: 'redo', nl: 'opnieuw doen' },
};
