// The editor area drawn by dockview. The layout is ours: dockview is told what to draw, and says what was dragged.
import { createDockview, type DockviewApi, type SerializedDockview } from 'dockview';
import type { EditorInput } from '@/lib/workbench/contribution';
import { carriesEditors, droppedEditors } from '@/lib/workbench/dragged-editors';
import type { Side } from '@/lib/workbench/layout-grid';
import type { Arrangement } from '@/lib/workbench/layout-groups';
import type { Layout } from '@/lib/workbench/layout-schema';
import { frontName, fromDock, groupName, numberIn, structureOf, toDock } from './dock-state';
import { markFirst, repairRoles } from './dock-roles';
import 'dockview/dist/styles/dockview.css';

/** Something drawn into an element of its own. */
export type Drawn = { readonly element: HTMLElement; dispose(): void };

/** Who draws editors, tabs and buttons, and who hears what a person does with the mouse. */
export type DockParts = {
  readonly editor: (serial: number) => Drawn;
  readonly tab: (serial: number) => Drawn;
  readonly actions: () => Drawn;
  readonly onArranged: (arrangement: (nextSerial: number) => Arrangement) => void;
  readonly onActivated: (serial: number) => void;
  /** Editors came from elsewhere. `group`: its id, `null` at the edge of all; `side`: beside that group, `null` in it. */
  readonly onDropped: (
    inputs: readonly EditorInput[],
    at: { readonly group: number | null; readonly side: Side | null },
  ) => void;
};

const sides: Readonly<Record<'top' | 'bottom' | 'left' | 'right' | 'center', Side | null>> = {
  top: 'above',
  bottom: 'below',
  left: 'left',
  right: 'right',
  center: null,
};

/** Keeps what dockview draws in step with the layout. Editors are never taken out of the page while they are open. */
export class Dock {
  readonly #api: DockviewApi;
  readonly #root: HTMLElement;
  readonly #parts: DockParts;
  #grid: Layout['grid'] | null = null;
  #isDrawing = false;
  /** What tabs are called, by their names in dockview. */
  readonly #titles = new Map<string, string>();

  constructor(root: HTMLElement, parts: DockParts) {
    this.#root = root;
    this.#parts = parts;
    this.#api = createDockview(root, {
      defaultRenderer: 'always',
      theme: {
        name: 'codeboom',
        className: 'dock-theme',
        dndTabIndicator: 'line',
        dndOverlayBorder: '2px solid var(--wb-focusBorder)',
        tabGroupIndicator: 'none',
      },
      announcements: false,
      disableFloatingGroups: true,
      disableTabsOverflowList: true,
      scrollbars: 'native',
      createComponent: ({ id }) => rendererOf(parts.editor(numberIn(id) ?? 0)),
      createTabComponent: ({ id }) => rendererOf(parts.tab(numberIn(id) ?? 0)),
      createRightHeaderActionComponent: () => rendererOf(parts.actions()),
      createWatermarkComponent: () => ({ element: document.createElement('div'), init: () => undefined }),
    });
    this.#listen();
  }

  /** Makes the drawing like the layout. */
  draw(layout: Layout): void {
    this.#isDrawing = true;
    try {
      if (this.#api.hasMaximizedGroup()) this.#api.exitMaximizedGroup();
      this.#drawGroups(layout);
      this.#bringForward(layout);
      const active = layout.groups[layout.activeGroup];
      if (layout.isMaximised && active) this.#api.getGroup(groupName(active.id))?.api.maximize();
      this.#nameTabs();
      repairRoles(this.#root);
      markFirst(this.#root);
      for (const tab of this.#root.querySelectorAll('.dv-active-tab'))
        tab.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    } finally {
      this.#isDrawing = false;
    }
  }

  /** Sets what a tab is called for screen readers. */
  setTitle(name: string, title: string): void {
    this.#titles.set(name, title);
    this.#api.getPanel(name)?.api.setTitle(title);
  }

  dispose(): void {
    this.#isDrawing = true;
    this.#api.dispose();
  }

  #drawGroups(layout: Layout): void {
    const isEmpty = layout.groups.every((group) => group.tabs.length === 0);
    if (isEmpty) {
      this.#api.clear();
      this.#grid = null;
      return;
    }
    const size = { width: this.#root.clientWidth || 1000, height: this.#root.clientHeight || 600 };
    const wanted = toDock(layout, size);
    if (this.#grid === layout.grid && structureOf(this.#now()) === structureOf(wanted)) return;
    this.#api.fromJSON(wanted, { reuseExistingPanels: true });
    this.#grid = layout.grid;
  }

  /** A tab may have said its title before dockview knew it, and drawing anew gives it the one it was made with. */
  #nameTabs(): void {
    for (const { id, title, api } of this.#api.panels) {
      const wanted = this.#titles.get(id);
      if (wanted !== undefined && title !== wanted) api.setTitle(wanted);
    }
    const open = new Set(this.#api.panels.map(({ id }) => id));
    for (const name of this.#titles.keys()) if (!open.has(name)) this.#titles.delete(name);
  }

  #bringForward(layout: Layout): void {
    for (const group of layout.groups) {
      const front = frontName(group);
      const drawn = this.#api.getGroup(groupName(group.id));
      if (front !== null && drawn?.activePanel?.id !== front) this.#api.getPanel(front)?.api.setActive();
    }
    const active = layout.groups[layout.activeGroup];
    const wanted = active === undefined ? null : this.#api.getGroup(groupName(active.id));
    if (wanted && this.#api.activeGroup !== wanted) wanted.api.setActive();
  }

  #now(): SerializedDockview {
    return this.#api.toJSON();
  }

  #listen(): void {
    this.#api.onDidMutateLayout(({ kind }) => {
      if (!this.#isDrawing && kind === 'move') this.#tell();
    });
    this.#api.onDidActivePanelChange(({ panel }) => {
      const serial = this.#isDrawing || panel === undefined ? null : numberIn(panel.id);
      if (serial !== null) this.#parts.onActivated(serial);
    });
    this.#api.onUnhandledDragOver((event) => {
      if (carriesEditors(event.nativeEvent)) event.accept();
    });
    this.#api.onDidDrop(({ nativeEvent, group, position }) => {
      const at = { group: numberIn(group?.id ?? ''), side: sides[position] };
      this.#parts.onDropped(droppedEditors(nativeEvent), at);
    });
    this.#root.addEventListener('pointerdown', ({ target }) => {
      if (!(target instanceof Element) || target.closest('.dv-sash') === null) return;
      addEventListener('pointerup', () => this.#tell(), { once: true });
    });
  }

  #tell(): void {
    const now = this.#now();
    this.#parts.onArranged((nextSerial) => {
      const arrangement = fromDock(now, nextSerial);
      this.#grid = arrangement.grid;
      return arrangement;
    });
  }
}

function rendererOf(drawn: Drawn): Drawn & { init(): void } {
  return { element: drawn.element, init: () => undefined, dispose: () => drawn.dispose() };
}
