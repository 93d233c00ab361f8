// How much of other people's words an export may quote that leaves the house.
import { limitSettings } from '@/lib/domain/evidence/evidence-export';
import type { SettingDefinition } from '@/lib/workbench/contribution';

/** The settings of a project about quoting. */
export const quotationSettings: readonly SettingDefinition[] = [
  {
    id: limitSettings.perDocument,
    type: 'number',
    ...{ scope: 'project', order: 1, default: 400, min: 0, max: 100_000 },
    title: { en: 'Quoted words per document', nl: 'Geciteerde woorden per document' },
    description: {
      en: 'How many words of one document an export with limited quotes quotes at most, over all its tables.',
      nl: 'Hoeveel woorden van één document een export met beperkte citaten hoogstens citeert, over alle tabellen.',
    },
  },
  {
    id: limitSettings.perQuote,
    type: 'number',
    ...{ scope: 'project', order: 2, default: 100, min: 0, max: 100_000 },
    title: { en: 'Quoted words per quote', nl: 'Geciteerde woorden per citaat' },
    description: {
      en: 'Longer quotes are shortened with […] in an export with limited quotes.',
      nl: 'Langere citaten worden in een export met beperkte citaten ingekort met […].',
    },
  },
];
