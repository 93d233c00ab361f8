// The crosswalk: which codes of different code systems mean the same, and what they have in common.
import { fixedObservable } from '@/lib/base/observable';
import type { Services } from '@/lib/services/services';
import type { ContextKeys } from '@/lib/workbench/context-keys';
import type { Command, Contribution, Workbench } from '@/lib/workbench/contribution';

/** The one crosswalk of a project. */
export const crosswalkInput = { editor: 'crosswalk', key: 'crosswalk' } as const;

const inFront = ({ editorKind }: Readonly<ContextKeys>): boolean => editorKind === crosswalkInput.editor;

const names = { en: 'Crosswalk', nl: 'Concordantie' };

/** What the commands do is loaded when the first of them runs. */
const loadActions = () => import('./crosswalk-actions');
const loadExport = () => import('./export-crosswalk');

/** Gives what runs an action by its name. */
function acts(name: keyof Awaited<ReturnType<typeof loadActions>>): Command<Services>['run'] {
  return async (workbench: Workbench<Services>, argument) => {
    const actions = await loadActions();
    await actions[name](workbench, argument);
  };
}

function exports(format: 'csv' | 'docx'): Command<Services>['run'] {
  return async (workbench: Workbench<Services>) => (await loadExport()).exportCrosswalk(workbench, format);
}

/** A command of the editor in front. */
function own(
  id: Command<Services>['id'],
  [en, nl]: readonly [en: string, nl: string],
  { icon, run }: { readonly icon: string; readonly run: Parameters<typeof acts>[0] },
): Command<Services> {
  const title = { en: `${names.en}: ${en}`, nl: `${names.nl}: ${nl}` };
  return { id, title, icon, when: inFront, run: acts(run) };
}

/** What can be done with the crosswalk. */
export const crosswalk: Contribution<Services> = {
  id: 'crosswalk',
  editors: [
    {
      id: crosswalkInput.editor,
      icon: 'git-compare',
      title: (_services, _input, language) => fixedObservable(names[language]),
      load: () => import('./CrosswalkEditor.svelte'),
    },
  ],
  commands: [
    {
      id: 'crosswalk.open',
      title: { en: 'Crosswalk: open the crosswalk', nl: 'Concordantie: concordantie openen' },
      searchWords: ['code systems compare overlap', 'codesystemen vergelijken overlap'],
      icon: 'git-compare',
      menus: [{ menu: 'codes/more', group: '3', order: 3 }],
      run: (workbench) => workbench.openEditor(crosswalkInput),
    },
    own('crosswalk.chooseSystems', ['choose the systems', 'systemen kiezen'], {
      icon: 'split-horizontal',
      run: 'chooseSystems',
    }),
    own('crosswalk.addConcept', ['new concept', 'nieuw begrip'], { icon: 'add', run: 'addConcept' }),
    own('crosswalk.fillKnown', ['fill from known concepts', 'vullen met bekende begrippen'], {
      icon: 'wand',
      run: 'fillKnown',
    }),
    own('crosswalk.putCode', ['put a code in', 'code erin zetten'], { icon: 'tag', run: 'putCode' }),
    own('crosswalk.takeOut', ['take a code out', 'code eruit halen'], { icon: 'close', run: 'takeOut' }),
    own('crosswalk.rename', ['rename the concept', 'begrip hernoemen'], {
      icon: 'edit',
      run: 'renameConcept',
    }),
    own('crosswalk.note', ['note on the concept', 'notitie bij het begrip'], {
      icon: 'note',
      run: 'noteConcept',
    }),
    own('crosswalk.remove', ['remove the concept', 'begrip verwijderen'], {
      icon: 'trash',
      run: 'removeConcept',
    }),
    {
      id: 'crosswalk.putTogether',
      title: { en: 'Crosswalk: put a pair together', nl: 'Concordantie: paar bij elkaar zetten' },
      palette: false,
      run: acts('putTogether'),
    },
    {
      id: 'crosswalk.exportCsv',
      title: { en: 'Crosswalk: export to CSV', nl: 'Concordantie: naar CSV exporteren' },
      icon: 'export',
      run: exports('csv'),
    },
    {
      id: 'crosswalk.exportWord',
      title: { en: 'Crosswalk: export to Word', nl: 'Concordantie: naar Word exporteren' },
      icon: 'export',
      run: exports('docx'),
    },
  ],
};
