// Code systems beside the project's own tree: templates, empty ones, the list behind a sum check.
import type { Services } from '@/lib/services/services';
import type { Contribution, Workbench } from '@/lib/workbench/contribution';
import { addSystem, chooseSystem } from './add-system';
import { listSums } from './list-sums';

/** What can be done with code systems as such; their codes are codes like any other. */
export const systems: Contribution<Services> = {
  id: 'systems',
  commands: [
    {
      id: 'codeSystem.add',
      title: { en: 'Code system: add a code system…', nl: 'Codesysteem: codesysteem toevoegen…' },
      icon: 'library',
      searchWords: ['template typology support forms', 'sjabloon typologie vormen van steun'],
      menus: [
        { menu: 'codes/more', group: '1', order: 2 },
        { menu: 'codes/context', group: '2_new', order: 9 },
      ],
      run: (workbench: Workbench<Services>) => addSystem(workbench),
    },
    {
      id: 'codeSystem.table',
      title: {
        en: 'Code system: open its thematic table',
        nl: 'Codesysteem: thematische tabel ervan openen',
      },
      icon: 'table',
      run: async (workbench: Workbench<Services>, argument) => {
        const systemId = typeof argument === 'string' ? argument : (await chooseSystem(workbench))?.id;
        if (systemId !== undefined) await workbench.run('evidence.openThematicTable', { systemId });
      },
    },
    {
      id: 'codeSystem.sumCheck',
      title: {
        en: 'Code system: list documents without one code, or with several',
        nl: 'Codesysteem: documenten zonder code of met meer codes tonen',
      },
      run: (workbench: Workbench<Services>, argument) => listSums(workbench, argument),
    },
  ],
};
