// Links into the workbench, from web pages and documents: `workbench.html#/source/<id>` and the like.
import { messages } from '@/components/workbench/messages';
import { BugError } from '@/lib/base/errors';
import type { Source } from '@/lib/domain/records';
import type { Services } from '@/lib/services/services';
import { takeIncoming, type IncomingFile } from '@/lib/services/incoming-files';
import { fragmentById } from '@/lib/store/read/fragments';
import type { CodeboomDatabase } from '@/lib/store/schema';
import type { EditorInput } from '@/lib/workbench/contribution';
import type { WorkbenchModel } from '@/lib/workbench/workbench-model.svelte';

/** Opens what the address asks for, now and whenever its hash changes. */
export function followRoutes(model: WorkbenchModel<Services>, database: CodeboomDatabase): void {
  const follow = (): void => {
    openRoute(model, database, location.hash).catch((reason: unknown) => model.report(reason));
    // Followed once: a reload must not import the same file again.
    if (location.hash !== '') history.replaceState(null, '', location.pathname);
  };
  window.addEventListener('hashchange', follow);
  follow();
}

async function openRoute(
  model: WorkbenchModel<Services>,
  database: CodeboomDatabase,
  hash: string,
): Promise<void> {
  const [route = '', id = ''] = hash.replace(/^#\/?/, '').split('/').map(decodeURIComponent);
  switch (route) {
    case '':
      return;
    case 'table':
      return open(model, { editor: 'thematicTable', key: 'table' });
    case 'pdf':
    case 'source':
      return openSource(model, await model.services.sources.get(id));
    case 'fragment': {
      const fragment = await fragmentById(database, id);
      if (fragment !== undefined) openSource(model, await model.services.sources.get(fragment.sourceId), id);
      return;
    }
    case 'rescue':
      return open(model, { editor: 'rescue', key: 'queue' });
    case 'import':
      return importFile(model, await takeIncoming(id));
    case 'import-failed':
      return model.notify({ severity: 'warning', text: messages[model.language].importFailed });
    default:
      throw new BugError(`No such place in the workbench: ${hash}`);
  }
}

function openSource(model: WorkbenchModel<Services>, { kind, id }: Source, fragmentId?: string): void {
  const reveal = fragmentId === undefined ? {} : { reveal: fragmentId };
  // Editors are called after the kinds of source.
  open(model, { editor: kind, key: id, ...reveal });
}

function importFile(model: WorkbenchModel<Services>, { name, bytes, url }: IncomingFile): Promise<void> {
  const file = new File([bytes], name, { type: 'application/pdf' });
  return model.run('reader.importPdf', { file, url });
}

function open(model: WorkbenchModel<Services>, input: EditorInput): void {
  if (model.registry.editor(input.editor) !== null) model.openEditor(input);
}
