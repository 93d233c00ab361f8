import type { Services } from '@/lib/services/services';
import type { Contribution } from '@/lib/workbench/contribution';
import { fragmentCommands } from './fragment-commands';
import { resizeCommands } from './resize-commands';
import { readerCommands } from './reader-commands';
import { observeTitle } from './source-title';

/** Reading and coding sources: PDFs in an editor, and the list of what was coded in a web page. */
export const reader: Contribution<Services> = {
  id: 'reader',
  commands: [...readerCommands, ...fragmentCommands, ...resizeCommands],
  editors: [
    {
      id: 'pdf',
      icon: 'file-pdf',
      title: (services, { key }) => observeTitle(services, key),
      load: () => import('./PdfEditor.svelte'),
    },
    {
      id: 'page',
      icon: 'globe',
      title: (services, { key }) => observeTitle(services, key),
      load: () => import('./PageEditor.svelte'),
    },
  ],
};
