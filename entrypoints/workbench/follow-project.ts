import type { Services } from '@/lib/services/services';
import type { WorkbenchModel } from '@/lib/workbench/workbench-model.svelte';

/** Opens the window of the current project, makes a project when there is none, and follows later switches. */
export async function followProject(model: WorkbenchModel<Services>): Promise<void> {
  const { projects, history } = model.services;
  const report = (reason: unknown): void => model.report(reason);
  const project = await projects.current();
  await openWindow(model, project.id);

  let undo: { unsubscribe(): void } | undefined;
  let followedId: string | null = null;
  projects.observeCurrent().subscribe(({ id }) => {
    if (id === followedId) return;
    followedId = id;
    openWindow(model, id).catch(report);
    undo?.unsubscribe();
    undo = history
      .observe(id)
      .subscribe(
        (state) => model.setContext({ canUndo: state.undo !== null, canRedo: state.redo !== null }),
        report,
      );
  }, report);
}

async function openWindow(model: WorkbenchModel<Services>, projectId: string): Promise<void> {
  await model.services.codebook.open(projectId);
  await model.layout.openProject(projectId);
  const [first] = model.registry.containers;
  if (model.layout.data.sideBar.container === null && first !== undefined)
    model.layout.showContainer(first.id);
}
