// What can be done in a web page without its bar: read by the context menu and the shortcuts.
import type { Labels } from '@/lib/base/language';
import type { PageOrder } from './protocol';

/** An action of the context menu on a page. */
export type PageAction = {
  readonly id: string;
  readonly title: Labels;
  /** Where the menu shows it. */
  readonly contexts: readonly ('selection' | 'link' | 'page' | 'action')[];
  /** What the page's script is asked; `null` when the background does it. */
  readonly order: Exclude<PageOrder['order'], 'goTo'> | null;
};

/** All of them, in the order of the menu. */
export const pageActions: readonly PageAction[] = [
  {
    id: 'code-selection',
    title: { en: 'Code the selected passage', nl: 'Codeer de geselecteerde passage' },
    contexts: ['selection'],
    order: 'showBar',
  },
  {
    id: 'code-in-vivo',
    title: { en: 'New code in the words of the text', nl: 'Nieuwe code in de woorden van de tekst' },
    contexts: ['selection'],
    order: 'inVivo',
  },
  {
    id: 'write-memo',
    title: { en: 'Write a memo about the passage', nl: 'Schrijf een memo over de passage' },
    contexts: ['selection'],
    order: 'memo',
  },
  {
    id: 'open-linked-pdf',
    title: { en: 'Open the linked PDF in Codeboom', nl: 'Open de gekoppelde pdf in Codeboom' },
    contexts: ['link'],
    order: null,
  },
  {
    id: 'always-here',
    title: { en: 'Always ready on this site', nl: 'Altijd klaar op deze site' },
    contexts: ['action'],
    order: null,
  },
  {
    id: 'not-always-here',
    title: { en: 'No longer always ready on this site', nl: 'Niet meer altijd klaar op deze site' },
    contexts: ['action'],
    order: null,
  },
  {
    id: 'open-side-panel',
    title: { en: 'Show this page’s fragments beside it', nl: 'Toon de fragmenten van deze pagina ernaast' },
    contexts: ['page', 'action'],
    order: null,
  },
  {
    id: 'open-workbench',
    title: { en: 'Open the workbench', nl: 'Open de werkbank' },
    contexts: ['page', 'action'],
    order: null,
  },
];
