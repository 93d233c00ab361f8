// Links into the workbench, from web pages and documents: `workbench.html#/source/<id>` and the like.
import type { Services } from '@/lib/services/services';
import type { EditorInput } from '@/lib/workbench/contribution';
import type { WorkbenchModel } from '@/lib/workbench/workbench-model.svelte';

/** Opens what the address asks for, now and whenever its hash changes. */
export function followRoutes(model: WorkbenchModel<Services>): void {
  const follow = (): void => {
    openRoute(model, location.hash).catch((reason: unknown) => model.report(reason));
  };
  window.addEventListener('hashchange', follow);
  follow();
}

async function openRoute(model: WorkbenchModel<Services>, hash: string): Promise<void> {
  const [route, id] = hash.replace(/^#\/?/, '').split('/').map(decodeURIComponent);
  const input = await inputOf(model.services, route ?? '', id ?? '');
  if (input !== null && model.registry.editor(input.editor) !== null) model.openEditor(input);
}

async function inputOf(services: Services, route: string, id: string): Promise<EditorInput | null> {
  void services;
  switch (route) {
    case 'pdf':
      return { editor: 'pdf', key: id };
    case 'table':
      return { editor: 'thematicTable', key: 'table' };
    default:
      return null;
  }
}
