// In a narrow window the side bars lie over the editors, as their styles say; they go when the editors are wanted.
import type { ContainerPlace } from '@/lib/workbench/contribution';
import type { WorkbenchModel } from '@/lib/workbench/workbench-model.svelte';

const covering: readonly { readonly place: ContainerPlace; readonly below: string }[] = [
  { place: 'sideBar', below: '(max-width: 700px)' },
  { place: 'secondarySideBar', below: '(max-width: 900px)' },
];

/** Hides the side bars that lie over the editors; those beside them stay. */
export function hideCovering<Services>(model: WorkbenchModel<Services>): void {
  for (const { place, below } of covering) {
    if (model.layout.data[place].isVisible && matchMedia(below).matches)
      model.layout.showContainer(null, place);
  }
}
