// The thematic table: an editor, and its exports.
import { fixedObservable } from '@/lib/base/observable';
import type { Services } from '@/lib/services/services';
import type { Contribution, Workbench } from '@/lib/workbench/contribution';
import { messages } from './messages';
import { exportTable } from './export-table';
import { quotationSettings } from './limit-settings';
import { givenScope, tableScopeOf } from './table-scope.svelte';

/** The one thematic table of a project. */
export const tableInput = { editor: 'thematicTable', key: 'table' } as const;

/** What the evidence feature can do. */
export const evidence: Contribution<Services> = {
  id: 'evidence',
  containers: [
    {
      id: 'evidence',
      title: { en: 'Evidence', nl: 'Bewijs' },
      icon: 'table',
      order: 30,
    },
  ],
  views: [
    {
      id: 'evidence.tables',
      container: 'evidence',
      title: { en: 'Tables', nl: 'Tabellen' },
      order: 1,
      fitsContent: true,
      load: () => import('./TablesView.svelte'),
    },
  ],
  editors: [
    {
      id: tableInput.editor,
      icon: 'table',
      title: (_services, _input, language) => fixedObservable(messages[language].title),
      load: () => import('./ThematicTableEditor.svelte'),
    },
  ],
  commands: [
    {
      id: 'evidence.openThematicTable',
      title: { en: 'Table: open thematic table', nl: 'Tabel: thematische tabel openen' },
      icon: 'table',
      keys: ['Alt+KeyT'],
      menus: [{ menu: 'codes/title', group: '3', order: 1 }],
      run: (workbench: Workbench<Services>, argument) => {
        const scope = givenScope(argument);
        if (scope !== null) tableScopeOf(workbench).chosen = scope;
        workbench.openEditor(tableInput);
      },
    },
    {
      id: 'evidence.exportCsv',
      title: { en: 'Table: export thematic table to CSV', nl: 'Tabel: thematische tabel naar CSV' },
      icon: 'export',
      run: (workbench: Workbench<Services>, quotes) => exportTable(workbench, 'csv', quotes),
    },
    {
      id: 'evidence.exportWord',
      title: { en: 'Table: export thematic table to Word', nl: 'Tabel: thematische tabel naar Word' },
      icon: 'export',
      run: (workbench: Workbench<Services>, quotes) => exportTable(workbench, 'docx', quotes),
    },
    {
      id: 'evidence.exportTables',
      title: { en: 'Export: tables…', nl: 'Exporteren: tabellen…' },
      searchWords: [
        'Word',
        'Excel',
        'CSV',
        'LaTeX',
        'Markdown',
        'HTML',
        'SPSS',
        'R',
        'spreadsheet',
        'citaten',
      ],
      icon: 'export',
      run: async (workbench: Workbench<Services>, request) =>
        (await import('./choose-export')).chooseAndExport(workbench, request),
    },
    {
      id: 'evidence.copyTable',
      title: { en: 'Export: copy a table for Word', nl: 'Exporteren: tabel kopiëren voor Word' },
      icon: 'copy',
      run: async (workbench: Workbench<Services>, request) =>
        (await import('./choose-export')).chooseAndCopy(workbench, request),
    },
  ],
  settings: quotationSettings,
};
