import type { SettingDefinition } from '@/lib/workbench/contribution';

/** How the passage cursor steps, and what a copied passage carries. */
export const cursorSettings: readonly SettingDefinition[] = [
  {
    id: 'reader.cursorUnit',
    title: { en: 'Passage cursor: step', nl: 'Leescursor: stap' },
    description: {
      en: 'What J and K step over in a reader. With Alt they step over the other.',
      nl: 'Waar J en K in een lezer overheen stappen. Met Alt stappen ze over het andere.',
    },
    scope: 'user',
    order: 10,
    type: 'choice',
    default: 'sentence',
    choices: [
      { value: 'sentence', label: { en: 'A sentence', nl: 'Een zin' } },
      { value: 'paragraph', label: { en: 'A paragraph', nl: 'Een alinea' } },
    ],
  },
  {
    id: 'reader.copyWithCitation',
    title: { en: 'Copy with citation', nl: 'Kopiëren met bronvermelding' },
    description: {
      en: 'What you copy in a reader comes as a quote with author, year and page.',
      nl: 'Wat u in een lezer kopieert, komt mee als citaat met auteur, jaar en pagina.',
    },
    scope: 'user',
    order: 11,
    type: 'boolean',
    default: true,
  },
  {
    id: 'reader.stickyInAllSources',
    title: { en: 'Sticky code in all sources', nl: 'Vaste code in alle bronnen' },
    description: {
      en: 'A sticky code stays on when you go to another source; otherwise it ends there.',
      nl: 'Een vaste code blijft aan als u naar een andere bron gaat; anders stopt die daar.',
    },
    scope: 'user',
    order: 12,
    type: 'boolean',
    default: true,
  },
];
