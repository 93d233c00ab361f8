// The extraction table: what is known of each document and fragment, and how passages fill it.
import { fixedObservable } from '@/lib/base/observable';
import type { Services } from '@/lib/services/services';
import type { ContextKeys } from '@/lib/workbench/context-keys';
import type { Command, Contribution, Workbench } from '@/lib/workbench/contribution';
import type { ExtractionWorkbench } from './extraction-look.svelte';

/** The one extraction table of a project. */
export const extractionInput = { editor: 'extraction', key: 'extraction' } as const;

const inFront = ({ editorKind }: Readonly<ContextKeys>): boolean => editorKind === extractionInput.editor;

type Act = (workbench: ExtractionWorkbench, argument: unknown) => void | Promise<void>;

/** What commands do is loaded when the first of them runs. */
function later(load: () => Promise<Act>): Command<Services>['run'] {
  return async (workbench: Workbench<Services>, argument) => (await load())(workbench, argument);
}

/** Open, columns, cells, and filling from passages. */
export const attributes: Contribution<Services> = {
  id: 'attributes',
  editors: [
    {
      id: extractionInput.editor,
      icon: 'checklist',
      title: (_services, _input, language) =>
        fixedObservable(language === 'nl' ? 'Extractietabel' : 'Extraction table'),
      load: () => import('./ExtractionEditor.svelte'),
    },
  ],
  commands: [
    {
      id: 'extraction.open',
      title: { en: 'Extraction table: open', nl: 'Extractietabel: openen' },
      searchWords: ['attributes study characteristics data extraction', 'attributen studiekenmerken tabel'],
      icon: 'checklist',
      menus: [{ menu: 'codes/more', group: '3', order: 5 }],
      run: (workbench) => workbench.openEditor(extractionInput),
    },
    {
      id: 'extraction.addColumn',
      title: { en: 'Extraction table: add a column…', nl: 'Extractietabel: kolom toevoegen…' },
      searchWords: ['attribute', 'attribuut'],
      icon: 'add',
      run: later(async () => (await import('./column-actions')).addColumn),
    },
    {
      id: 'extraction.addTemplate',
      title: { en: 'Extraction table: add a template…', nl: 'Extractietabel: sjabloon toevoegen…' },
      icon: 'table',
      run: later(async () => (await import('./column-actions')).addTemplate),
    },
    {
      id: 'extraction.removeColumn',
      title: { en: 'Extraction table: remove a column…', nl: 'Extractietabel: kolom verwijderen…' },
      icon: 'trash',
      run: later(async () => (await import('./column-actions')).removeColumn),
    },
    {
      id: 'extraction.mergeChoices',
      title: { en: 'Extraction table: merge two values…', nl: 'Extractietabel: twee waarden samenvoegen…' },
      icon: 'combine',
      run: later(async () => (await import('./column-actions')).mergeChoices),
    },
    {
      id: 'extraction.notReported',
      title: {
        en: 'Extraction table: not reported in this document',
        nl: 'Extractietabel: niet vermeld in dit document',
      },
      icon: 'circle-slash',
      when: inFront,
      run: later(async () => (await import('./cell-actions')).markNotReported),
    },
    {
      id: 'extraction.clearCell',
      title: { en: 'Extraction table: empty the cell', nl: 'Extractietabel: cel leegmaken' },
      when: inFront,
      run: later(async () => (await import('./cell-actions')).clearCell),
    },
    {
      id: 'extraction.export',
      title: { en: 'Extraction table: export…', nl: 'Extractietabel: exporteren…' },
      searchWords: ['Word Excel CSV'],
      icon: 'export',
      run: later(async () => (await import('./export-extraction')).exportExtraction),
    },
    {
      id: 'extraction.fillFromPassage',
      title: {
        en: 'Passage: fill in the extraction table…',
        nl: 'Passage: extractietabel ermee invullen…',
      },
      searchWords: ['this passage is the N, country, design', 'deze passage is de N, land, design'],
      icon: 'checklist',
      menus: [
        { menu: 'editor/selection', group: '2', order: 2 },
        { menu: 'fragment/context', group: '2', order: 2 },
      ],
      run: later(async () => (await import('./fill-from-passage')).fillFromPassage),
    },
    {
      id: 'extraction.fillFragment',
      title: { en: 'Fragment: fill in an attribute…', nl: 'Fragment: attribuut invullen…' },
      searchWords: ['effect strength mechanism', 'effect sterkte mechanisme'],
      icon: 'quote',
      run: later(async () => (await import('./fill-from-passage')).fillFragment),
    },
  ],
};
