// Tables of evidence: an editor for any of them, cross tables, and the framework matrix.
import type { Services } from '@/lib/services/services';
import type { ContextKeys } from '@/lib/workbench/context-keys';
import type { Command, Contribution } from '@/lib/workbench/contribution';
import { messages } from './messages';
import { observeTitle } from './recent-tables';
import type * as Loaded from './table-actions';
import { evidenceTableEditor, requestOf } from './table-input';

type Actions = typeof Loaded;

const inFront = ({ editorKind }: Readonly<ContextKeys>): boolean => editorKind === evidenceTableEditor;

/** Runs an action that is loaded by then. */
function later(
  act: (actions: Actions) => (...given: Parameters<Command<Services>['run']>) => void | Promise<void>,
): Command<Services>['run'] {
  return async (workbench, argument) => act(await import('./table-actions'))(workbench, argument);
}

/** What can be done with tables. */
export const evidenceTables: Contribution<Services> = {
  id: 'evidenceTables',
  editors: [
    {
      id: evidenceTableEditor,
      icon: 'table',
      title: ({ settings }, { key }, language) => {
        const { kinds, table } = messages[language];
        const unknown = kinds[requestOf(key)?.table ?? ''] ?? table;
        return observeTitle(settings, { key, language, unknown });
      },
      load: () => import('./EvidenceTableEditor.svelte'),
    },
  ],
  commands: [
    {
      id: 'table.open',
      title: { en: 'Table: open…', nl: 'Tabel: openen…' },
      searchWords: ['tables presets cross frequencies coverage', 'tabellen kruistabel frequenties dekking'],
      icon: 'table',
      run: later(({ openTable }) => openTable),
    },
    {
      id: 'table.newCross',
      title: { en: 'Table: new cross table…', nl: 'Tabel: nieuwe kruistabel…' },
      searchWords: ['pivot matrix', 'draaitabel matrix'],
      icon: 'add',
      run: later(({ newCrossTable }) => newCrossTable),
    },
    {
      id: 'table.openMatrix',
      title: { en: 'Table: open framework matrix', nl: 'Tabel: raamwerkmatrix openen' },
      searchWords: ['summaries per document', 'samenvattingen per document'],
      icon: 'table',
      run: later(
        ({ usualMatrix, openTable }) =>
          (workbench) =>
            openTable(workbench, JSON.stringify(usualMatrix)),
      ),
    },
    {
      id: 'table.exportThis',
      title: { en: 'Table: export this table as…', nl: 'Tabel: deze tabel exporteren als…' },
      icon: 'export',
      when: inFront,
      run: later(({ exportThis }) => exportThis),
    },
    {
      id: 'table.copyThis',
      title: { en: 'Table: copy this table for Word', nl: 'Tabel: deze tabel kopiëren voor Word' },
      icon: 'copy',
      when: inFront,
      run: later(({ copyThis }) => copyThis),
    },
    {
      id: 'table.toggleAbsent',
      title: { en: 'Table: looked for, not there', nl: 'Tabel: gezocht, niet aanwezig' },
      icon: 'search-stop',
      menus: [{ menu: 'evidenceCell/context', group: '1', order: 1 }],
      when: inFront,
      run: later(({ toggleAbsent }) => toggleAbsent),
    },
    {
      id: 'table.writeSummary',
      title: { en: 'Table: write a summary', nl: 'Tabel: samenvatting schrijven' },
      palette: false,
      run: later(({ writeSummary }) => writeSummary),
    },
  ],
};
