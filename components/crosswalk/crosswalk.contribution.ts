// The crosswalk: which codes of different code systems mean the same, and what they have in common.
import { fixedObservable } from '@/lib/base/observable';
import type { Services } from '@/lib/services/services';
import type { ContextKeys } from '@/lib/workbench/context-keys';
import type { Command, Contribution } from '@/lib/workbench/contribution';
import {
  addConcept,
  chooseSystems,
  fillKnown,
  noteConcept,
  putCode,
  putTogether,
  removeConcept,
  renameConcept,
  takeOut,
} from './crosswalk-actions';
import { exportCrosswalk } from './export-crosswalk';
import { messages } from './messages';

/** The one crosswalk of a project. */
export const crosswalkInput = { editor: 'crosswalk', key: 'crosswalk' } as const;

const inFront = ({ editorKind }: Readonly<ContextKeys>): boolean => editorKind === crosswalkInput.editor;

/** A command of the editor in front. */
function own(
  id: Command<Services>['id'],
  [en, nl]: readonly [en: string, nl: string],
  { icon, run }: Pick<Command<Services>, 'run'> & { readonly icon: string },
): Command<Services> {
  const title = { en: `Crosswalk: ${en}`, nl: `Concordantie: ${nl}` };
  return { id, title, icon, when: inFront, run };
}

/** What can be done with the crosswalk. */
export const crosswalk: Contribution<Services> = {
  id: 'crosswalk',
  editors: [
    {
      id: crosswalkInput.editor,
      icon: 'git-compare',
      title: (_services, _input, language) => fixedObservable(messages[language].title),
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
      run: chooseSystems,
    }),
    own('crosswalk.addConcept', ['new concept', 'nieuw begrip'], { icon: 'add', run: addConcept }),
    own('crosswalk.fillKnown', ['fill from known concepts', 'vullen met bekende begrippen'], {
      icon: 'wand',
      run: fillKnown,
    }),
    own('crosswalk.putCode', ['put a code in', 'code erin zetten'], { icon: 'tag', run: putCode }),
    own('crosswalk.takeOut', ['take a code out', 'code eruit halen'], { icon: 'close', run: takeOut }),
    own('crosswalk.rename', ['rename the concept', 'begrip hernoemen'], {
      icon: 'edit',
      run: renameConcept,
    }),
    own('crosswalk.note', ['note on the concept', 'notitie bij het begrip'], {
      icon: 'note',
      run: noteConcept,
    }),
    own('crosswalk.remove', ['remove the concept', 'begrip verwijderen'], {
      icon: 'trash',
      run: removeConcept,
    }),
    {
      id: 'crosswalk.putTogether',
      title: { en: 'Crosswalk: put a pair together', nl: 'Concordantie: paar bij elkaar zetten' },
      palette: false,
      run: putTogether,
    },
    {
      id: 'crosswalk.exportCsv',
      title: { en: 'Crosswalk: export to CSV', nl: 'Concordantie: naar CSV exporteren' },
      icon: 'export',
      run: (workbench) => exportCrosswalk(workbench, 'csv'),
    },
    {
      id: 'crosswalk.exportWord',
      title: { en: 'Crosswalk: export to Word', nl: 'Concordantie: naar Word exporteren' },
      icon: 'export',
      run: (workbench) => exportCrosswalk(workbench, 'docx'),
    },
  ],
};
