import type { Id } from '@/lib/domain/records';
import type { Services } from '@/lib/services/services';
import type { WorkbenchModel } from '@/lib/workbench/workbench-model.svelte';

/** Opens the current project, making one when there is none, and follows later switches, from any tab. */
export async function followProject(model: WorkbenchModel<Services>): Promise<void> {
  const { projects, history } = model.services;
  if (new URLSearchParams(location.search).has('sample')) await openSampleIfEmpty(model);
  const report = (reason: unknown): void => model.report(reason);
  const { id: firstId } = await projects.current();
  await openProject(model, firstId);

  let openId = firstId;
  let undo = followUndo(firstId);
  projects.observeCurrent().subscribe(({ id }) => {
    if (id === openId) return;
    openId = id;
    undo.unsubscribe();
    undo = followUndo(id);
    openProject(model, id).catch(report);
  }, report);

  function followUndo(id: Id): { unsubscribe(): void } {
    return history
      .observe(id)
      .subscribe(
        ({ undo, redo }) => model.setContext({ canUndo: undo !== null, canRedo: redo !== null }),
        report,
      );
  }
}

/** For newcomers: `?sample=1` starts with the sample instead of an empty project. */
async function openSampleIfEmpty(model: WorkbenchModel<Services>): Promise<void> {
  const { projects, sample } = model.services;
  try {
    if ((await projects.list()).length === 0) await sample.open();
  } catch (reason) {
    model.report(reason);
  }
}

async function openProject(model: WorkbenchModel<Services>, projectId: Id): Promise<void> {
  await model.services.codebook.open(projectId);
  model.services.search.open(projectId);
  model.settings.openProject(projectId);
  await model.layout.openProject(projectId);
  const [first] = model.bars.containersIn('sideBar');
  if (model.layout.data.sideBar.container === null && first !== undefined)
    model.layout.showContainer(first.id);
  model.happenings.opened(projectId);
}
