// What the Sources side bar remembers while the workbench is open: focus, chosen rows, closed rows, the folder being named.
import { SvelteSet } from 'svelte/reactivity';
import { TreeSelection } from '@/components/shared/tree-selection.svelte';
import { parentFolder } from '@/lib/domain/source-folder';
import type { Services } from '@/lib/services/services';
import type { Workbench } from '@/lib/workbench/contribution';
import { folderRowId } from './row-ids';
import { oneEach } from '@/lib/workbench/one-each.svelte';

/** The state of the Sources tree in one workbench; ids are those of rows. */
export class SourcesView {
  focusedId: string | null = $state(null);
  /** Rows are open unless they are in here. */
  readonly closedIds = new SvelteSet<string>();
  /** Several chosen rows. */
  readonly selection = new TreeSelection();
  /** Rows that were cut and wait for a folder. */
  cutIds: ReadonlySet<string> = $state.raw(new Set());
  /** The row of the folder with an open name field. */
  renamingId: string | null = $state(null);

  /** Shows what is in a folder, and in those around it. */
  openFolder(path: string | null): void {
    for (let at = path; at !== null; at = parentFolder(at)) this.closedIds.delete(folderRowId(at));
  }
}

/** Gives the state of a workbench's Sources tree; commands and side bar share it. */
export const sourcesViewOf = oneEach<Workbench<Services>, SourcesView>(() => new SourcesView());
