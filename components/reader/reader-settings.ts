import type { SettingDefinition } from '@/lib/workbench/contribution';

/** How readers look: their margin, the coding map, and the page of kept copies. */
export const readerSettings: readonly SettingDefinition[] = [
  {
    id: 'reader.stripeNames',
    title: { en: 'Names of codes in the margin', nl: 'Namen van codes in de kantlijn' },
    description: {
      en: 'Whether the names of codes stand beside their stripes. Automatic: where the editor is wide enough.',
      nl: 'Of de namen van codes naast hun strepen staan. Automatisch: waar het venster breed genoeg is.',
    },
    scope: 'user',
    order: 1,
    type: 'choice',
    default: 'auto',
    choices: [
      { value: 'auto', label: { en: 'Automatic', nl: 'Automatisch' } },
      { value: 'always', label: { en: 'Always', nl: 'Altijd' } },
      { value: 'never', label: { en: 'Never', nl: 'Nooit' } },
    ],
  },
  {
    id: 'reader.lanesByCoder',
    title: { en: 'Lanes for each coder', nl: 'Eigen banen per codeur' },
    description: {
      en: 'In the margin, each coder has lanes of their own. Counts only where more than one person coded.',
      nl: 'In de kantlijn heeft elke codeur eigen banen. Geldt alleen waar meer dan één persoon codeerde.',
    },
    scope: 'user',
    order: 2,
    type: 'boolean',
    default: false,
  },
  {
    id: 'reader.codingMap',
    title: { en: 'Coding map', nl: 'Coderingskaart' },
    description: {
      en: 'A narrow strip beside the text shows where in the whole document the codings are.',
      nl: 'Een smalle strook naast de tekst laat zien waar in het hele document de coderingen staan.',
    },
    scope: 'user',
    order: 3,
    type: 'boolean',
    default: true,
  },
];
