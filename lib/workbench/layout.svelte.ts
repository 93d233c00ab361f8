import type { Opening } from './opening';
import { untrack } from 'svelte';
import type { ContainerPlace, EditorInput } from './contribution';
import { hideBar, resizeBar, showInBar } from './layout-bars';
import * as changes from './layout-changes';
import { restoreLayout, saveLayout } from './layout-saved';
import { emptyLayout, type Layout as LayoutData, type Tab } from './layout-schema';

/** Where the window of a project is kept on this device. */
export type LayoutStore = {
  read(projectId: string): Promise<unknown>;
  write(projectId: string, layout: unknown): Promise<void>;
};

/** The window of the open project; reactive, kept with every change, restored when the project opens. */
export class Layout {
  readonly #store: LayoutStore;
  readonly #isKnownEditor: (editor: string) => boolean;
  readonly #onError: (reason: unknown) => void;
  #data: LayoutData = $state.raw(emptyLayout);
  #projectId: string | null = null;
  #writing: Promise<void> = Promise.resolve();

  constructor(
    store: LayoutStore,
    isKnownEditor: (editor: string) => boolean,
    onError: (reason: unknown) => void,
  ) {
    this.#store = store;
    this.#isKnownEditor = isKnownEditor;
    this.#onError = onError;
  }

  /** The window as data; a new object with every change. */
  get data(): LayoutData {
    return this.#data;
  }

  /** The tab in front in the group that has the focus. */
  get activeTab(): Tab | null {
    return changes.activeTabOf(this.#data);
  }

  /** Restores the window of a project. */
  async openProject(projectId: string): Promise<void> {
    if (projectId === this.#projectId) return;
    await this.#writing;
    const saved = await this.#store.read(projectId);
    this.#projectId = projectId;
    this.#data = restoreLayout(saved, this.#isKnownEditor);
  }

  /** Changes the window by one of `layout-changes`. */
  change(change: (layout: LayoutData) => LayoutData): void {
    // Untracked: an effect that changes the window must not run again because of it.
    const before = untrack(() => this.#data);
    const next = change(before);
    if (next === before) return;
    this.#data = next;
    this.#write();
  }

  openEditor(input: EditorInput, where: Opening = {}): void {
    this.change((layout) => changes.openTab(layout, input, where));
  }

  /** Shows a container in front in the bar at a place; `null` hides that bar. */
  showContainer(container: string | null, place: ContainerPlace = 'sideBar'): void {
    this.change((layout) =>
      container === null ? hideBar(layout, place) : showInBar(layout, place, container),
    );
  }

  /** Sets the width of a side bar, or the height of the panel, in CSS pixels; within its bounds. */
  resizeBar(place: ContainerPlace, size: number): void {
    this.change((layout) => resizeBar(layout, place, size));
  }

  /** Writes in order; while one write is under way only the newest layout waits. */
  #write(): void {
    const projectId = this.#projectId;
    if (projectId === null) return;
    const data = untrack(() => this.#data);
    this.#writing = this.#writing
      .then(() => (data === this.#data ? this.#store.write(projectId, saveLayout(data)) : undefined))
      .catch(this.#onError);
  }
}
