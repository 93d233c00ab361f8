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
  {
    id: 'reader.hoverCards',
    title: { en: 'Card on hover', nl: 'Kaartje bij aanwijzen' },
    description: {
      en: 'A card with codes, definition and memo comes when the pointer rests on a passage. With a key it always comes.',
      nl: 'Als de muis op een passage rust, verschijnt een kaartje met codes, definitie en memo. Met een toets verschijnt het altijd.',
    },
    scope: 'user',
    order: 4,
    type: 'boolean',
    default: true,
  },
  {
    id: 'reader.font',
    title: { en: 'Letters of kept pages', nl: 'Letters van bewaarde pagina’s' },
    description: {
      en: 'The typeface in which kept pages are read.',
      nl: 'Het lettertype waarin u bewaarde pagina’s leest.',
    },
    scope: 'user',
    order: 5,
    type: 'choice',
    default: 'serif',
    choices: [
      { value: 'serif', label: { en: 'With serifs', nl: 'Met schreven' } },
      { value: 'sans', label: { en: 'Without serifs', nl: 'Zonder schreven' } },
    ],
  },
  {
    id: 'reader.fontSize',
    title: { en: 'Letter size of kept pages', nl: 'Lettergrootte van bewaarde pagina’s' },
    description: { en: 'In pixels.', nl: 'In pixels.' },
    scope: 'user',
    order: 6,
    type: 'number',
    default: 16,
    min: 12,
    max: 28,
  },
  {
    id: 'reader.textWidth',
    title: { en: 'Text width of kept pages', nl: 'Tekstbreedte van bewaarde pagina’s' },
    description: {
      en: 'The widest that lines get, in pixels.',
      nl: 'Hoe breed regels hoogstens worden, in pixels.',
    },
    scope: 'user',
    order: 7,
    type: 'number',
    default: 660,
    min: 400,
    max: 1200,
  },
  {
    id: 'reader.paper',
    title: { en: 'Background of kept pages', nl: 'Achtergrond van bewaarde pagina’s' },
    description: {
      en: 'As the theme, as paper, or dark.',
      nl: 'Zoals het thema, als papier, of donker.',
    },
    scope: 'user',
    order: 8,
    type: 'choice',
    default: 'theme',
    choices: [
      { value: 'theme', label: { en: 'As the theme', nl: 'Zoals het thema' } },
      { value: 'paper', label: { en: 'Paper', nl: 'Papier' } },
      { value: 'dark', label: { en: 'Dark', nl: 'Donker' } },
    ],
  },
  {
    id: 'reader.codeLens',
    title: { en: 'Codes above paragraphs', nl: 'Codes boven alinea’s' },
    description: {
      en: 'In kept pages, a line above each coded paragraph names its codes and counts its memos.',
      nl: 'In bewaarde pagina’s staan boven elke gecodeerde alinea de codes ervan en het aantal memo’s.',
    },
    scope: 'user',
    order: 9,
    type: 'boolean',
    default: false,
  },
];
