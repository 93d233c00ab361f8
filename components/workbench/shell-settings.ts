// What the window itself can be set to; the editor of settings is a feature.
import type { SettingDefinition } from '@/lib/workbench/contribution';

/** Settings of the window, the keys and the coder. */
export const shellSettings: readonly SettingDefinition[] = [
  {
    id: 'workbench.language',
    title: { en: 'Language', nl: 'Taal' },
    description: {
      en: 'The language of buttons, commands and messages. What you write yourself is not translated.',
      nl: 'De taal van knoppen, opdrachten en meldingen. Wat u zelf schrijft, wordt niet vertaald.',
    },
    scope: 'user',
    order: 1,
    type: 'choice',
    default: 'browser',
    choices: [
      { value: 'browser', label: { en: 'As the browser', nl: 'Zoals de browser' } },
      { value: 'en', label: { en: 'English', nl: 'Engels (English)' } },
      { value: 'nl', label: { en: 'Dutch (Nederlands)', nl: 'Nederlands' } },
    ],
  },
  {
    id: 'workbench.theme',
    title: { en: 'Colour theme', nl: 'Kleurenthema' },
    description: {
      en: 'The colours of the workbench. “As the system” also follows its choice for more contrast.',
      nl: 'De kleuren van de werkbank. ‘Zoals het systeem’ volgt ook de keuze daar voor meer contrast.',
    },
    scope: 'user',
    order: 2,
    type: 'choice',
    default: 'system',
    choices: [
      { value: 'system', label: { en: 'As the system', nl: 'Zoals het systeem' } },
      { value: 'light', label: { en: 'Light', nl: 'Licht' } },
      { value: 'dark', label: { en: 'Dark', nl: 'Donker' } },
      { value: 'highContrastLight', label: { en: 'Light, high contrast', nl: 'Licht, hoog contrast' } },
      { value: 'highContrastDark', label: { en: 'Dark, high contrast', nl: 'Donker, hoog contrast' } },
    ],
  },
  {
    id: 'workbench.dimUnfocusedEditors',
    title: { en: 'Dim editors without the focus', nl: 'Editors zonder focus dimmen' },
    description: {
      en: 'Shows beside each other which editor the keys go to, by making the others paler.',
      nl: 'Laat bij editors naast elkaar zien naar welke de toetsen gaan, door de andere bleker te maken.',
    },
    scope: 'user',
    order: 3,
    type: 'boolean',
    default: false,
  },
  {
    id: 'keys.singleKey',
    title: { en: 'Keys without Ctrl or Alt', nl: 'Toetsen zonder Ctrl of Alt' },
    description: {
      en: 'Lets a single letter, digit or sign run a command, such as 1 to 9 for codes. Turn it off when speech input or an unsteady hand presses keys by accident.',
      nl: 'Laat één letter, cijfer of teken een opdracht uitvoeren, zoals 1 tot en met 9 voor codes. Zet dit uit als spraakinvoer of een onvaste hand per ongeluk toetsen indrukt.',
    },
    scope: 'user',
    order: 4,
    type: 'boolean',
    default: true,
  },
  {
    id: 'coder.name',
    title: { en: 'Name of the coder', nl: 'Naam van de codeur' },
    description: {
      en: 'Stands with everything that you code from now on.',
      nl: 'Staat bij alles wat u vanaf nu codeert.',
    },
    scope: 'user',
    order: 5,
    type: 'text',
    default: '',
  },
  {
    id: 'pages.keepCopies',
    title: { en: 'Keep a copy of coded pages', nl: 'Een kopie bewaren van gecodeerde pagina’s' },
    description: {
      en: 'Pages that you code stay readable in Codeboom after they have changed or gone from the web.',
      nl: 'Pagina’s die u codeert, blijven leesbaar in Codeboom als ze op het web veranderen of verdwijnen.',
    },
    scope: 'user',
    order: 6,
    type: 'boolean',
    default: true,
  },
];
