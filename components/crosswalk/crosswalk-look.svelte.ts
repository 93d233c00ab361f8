// What of the crosswalk is looked at: shared by its views and its commands, as long as the window is open.
import type { Crosswalk, CrosswalkRow, SystemId } from '@/lib/domain/crosswalk/crosswalk-view';
import type { Id } from '@/lib/domain/records';
import type { Services } from '@/lib/services/services';
import type { Workbench } from '@/lib/workbench/contribution';
import { oneEach } from '@/lib/workbench/one-each.svelte';

/** The workbench with all services. */
export type CrosswalkWorkbench = Workbench<Services>;

/** What the editor can show. */
export type CrosswalkMode = 'table' | 'overlaps' | 'suggestions';

/** The look at the crosswalk; reactive. */
export class CrosswalkLook {
  mode: CrosswalkMode = $state('table');
  showsOpenEnds = $state(true);
  /** The row and the cell that the keys are at. */
  row: string | null = $state(null);
  cell = $state(0);
  #systems: readonly SystemId[] | null = $state.raw(null);

  /** The systems that were chosen, there or not; `null` as long as nobody chose. */
  get chosen(): readonly SystemId[] | null {
    return this.#systems;
  }

  /** Puts these systems side by side. */
  choose(systems: readonly SystemId[]): void {
    this.#systems = systems;
  }

  /** Gives the systems to ask for: the chosen ones that are there, else the first two. */
  systemsOf({ systems }: Pick<Crosswalk, 'systems'>): SystemId[] {
    const all = systems.map(({ id }) => id);
    const chosen = all.filter((id) => this.#systems?.includes(id) === true);
    return chosen.length >= 2 ? chosen : all.slice(0, 2);
  }

  /** Gives the crosswalk of those systems. */
  async ask({ services: { codebook } }: CrosswalkWorkbench): Promise<Crosswalk> {
    const all = await codebook.crosswalk([]);
    const systems = this.systemsOf(all);
    return systems.length < 2 ? all : codebook.crosswalk(systems);
  }

  /** Gives the rows that are shown. */
  rowsOf({ rows, openEnds }: Crosswalk): CrosswalkRow[] {
    return [...rows, ...(this.showsOpenEnds ? openEnds : [])];
  }
}

/** Gives a name of a row that is different for different ones. */
export function rowKey({ conceptId, cells }: CrosswalkRow): string {
  return conceptId ?? `open ${cells.flatMap(({ codes }) => codes.map(({ id }): Id => id)).join(' ')}`;
}

/** Gives the look at the crosswalk of a workbench. */
export const crosswalkLookOf: (workbench: CrosswalkWorkbench) => CrosswalkLook = oneEach(
  () => new CrosswalkLook(),
);
