import type { Services } from '@/lib/services/services';
import type { Contribution } from '@/lib/workbench/contribution';
import { walkCommands } from './cursor/coding-walk';
import { cursorCommands } from './cursor/cursor-commands';
import { fragmentCommands } from './desk/fragment-commands';
import { marginCommands } from './margin/margin-commands';
import { peekCommands } from './peek/peek-commands';
import { resizeCommands } from './desk/resize-commands';
import { readerCommands } from './reader-commands';
import { readerModes } from './reader-modes';
import { readerSettings } from './reader-settings';
import { cursorSettings } from './reader-preferences';
import { readerStatus } from './reader-status';
import { observeProgress, observeTitle } from './source-title';
import { statusCommands } from './status-commands';
import { stickyStatus } from './cursor/sticky-status';

/** Reading and coding sources: PDFs in an editor, and the list of what was coded in a web page. */
export const reader: Contribution<Services> = {
  id: 'reader',
  commands: [
    ...readerCommands,
    ...cursorCommands,
    ...walkCommands,
    ...peekCommands,
    ...fragmentCommands,
    ...resizeCommands,
    ...marginCommands,
    ...statusCommands,
  ],
  settings: [...readerSettings, ...cursorSettings],
  statusItems: [...readerStatus, stickyStatus],
  quickModes: readerModes,
  containers: [
    {
      id: 'outline',
      place: 'secondarySideBar',
      title: { en: 'Outline', nl: 'Overzicht' },
      icon: 'list-tree',
      order: 10,
    },
  ],
  views: [
    {
      id: 'outline.codings',
      container: 'outline',
      title: { en: 'Codes in this document', nl: 'Codes in dit document' },
      order: 1,
      load: () => import('./outline/OutlineView.svelte'),
    },
  ],
  editors: [
    {
      id: 'pdf',
      icon: 'file-pdf',
      title: (services, { key }) => observeTitle(services, key),
      detail: (services, { key }, language) => observeProgress(services, key, language),
      load: () => import('./pdf/PdfEditor.svelte'),
    },
    {
      id: 'page',
      icon: 'globe',
      title: (services, { key }) => observeTitle(services, key),
      detail: (services, { key }, language) => observeProgress(services, key, language),
      load: () => import('./page/PageEditor.svelte'),
    },
  ],
};
