// Our layout as what dockview draws, and what dockview has after a drag as an arrangement of ours.
import type { SerializedDockview } from 'dockview';
import type { Grid, GridNode } from '@/lib/workbench/layout-grid';
import type { Arrangement } from '@/lib/workbench/layout-groups';
import { tabIdOf, type EditorGroup, type Layout, type Tab } from '@/lib/workbench/layout-schema';

type Root = SerializedDockview['grid']['root'];
type Size = { readonly width: number; readonly height: number };

/** Gives the name of a group in dockview. */
export function groupName(id: number): string {
  return `group-${id}`;
}

/** Gives the name of a tab in dockview, which stays the same wherever it moves. */
export function tabName({ serial }: Pick<Tab, 'serial'>): string {
  return `tab-${serial}`;
}

/** Gives the number at the end of a name; `null` of a name that is not ours. */
export function numberIn(name: string): number | null {
  const digits = /^(?:group|tab)-(\d+)$/.exec(name)?.[1];
  return digits === undefined ? null : Number(digits);
}

/** Gives the name of the tab in front in a group; `null` in an empty group. */
export function frontName(group: EditorGroup): string | null {
  const front = group.tabs.find((tab) => tabIdOf(tab) === group.active);
  return front === undefined ? null : tabName(front);
}

/** Gives the editors of a layout as dockview reads them, for a place of this size in CSS pixels. */
export function toDock(layout: Layout, size: Size): SerializedDockview {
  const groups = new Map(layout.groups.map((group) => [group.id, group]));
  const active = layout.groups[layout.activeGroup];
  return {
    grid: {
      root: { type: 'branch', data: nodesOf(layout.grid, groups, size), size: across(layout.grid, size) },
      ...size,
      orientation: orientationOf(layout.grid.direction),
    },
    panels: Object.fromEntries(
      layout.groups
        .flatMap((group) => group.tabs)
        .map((tab) => [tabName(tab), { id: tabName(tab), contentComponent: 'editor', tabComponent: 'tab' }]),
    ),
    ...(active === undefined ? {} : { activeGroup: groupName(active.id) }),
  };
}

function orientationOf(direction: Grid['direction']): SerializedDockview['grid']['orientation'] {
  const name = direction === 'row' ? 'HORIZONTAL' : 'VERTICAL';
  // The type is an enum of these two names; its value would load the package.
  return name as SerializedDockview['grid']['orientation'];
}

function across(grid: Grid, size: Size): number {
  return grid.direction === 'row' ? size.height : size.width;
}

function nodesOf(grid: Grid, groups: ReadonlyMap<number, EditorGroup>, size: Size): Root[] {
  const whole = grid.parts.reduce((sum, part) => sum + part.share, 0);
  const length = grid.direction === 'row' ? size.width : size.height;
  return grid.parts.map((part) => {
    const along = (part.share / whole) * length;
    if ('group' in part)
      return { type: 'leaf', size: along, data: leafOf(groups.get(part.group), part.group) };
    const inner: Grid = { direction: grid.direction === 'row' ? 'column' : 'row', parts: part.parts };
    const place = grid.direction === 'row' ? { ...size, width: along } : { ...size, height: along };
    return { type: 'branch', size: along, data: nodesOf(inner, groups, place) };
  });
}

function leafOf(
  group: EditorGroup | undefined,
  id: number,
): { id: string; views: string[]; activeView?: string } {
  const front = group === undefined ? null : frontName(group);
  const views = group?.tabs.map(tabName) ?? [];
  return { id: groupName(id), views, ...(front === null ? {} : { activeView: front }) };
}

/** Reads what stands where in dockview; groups that it made get ids from `nextSerial`. */
export function fromDock(dock: SerializedDockview, nextSerial: number): Arrangement {
  const groups = new Map<number, readonly number[]>();
  const inFront: number[] = [];
  let fresh = nextSerial;
  let activeGroup: number | null = null;
  const nodeOf = (node: Root): GridNode => {
    const share = node.size ?? 1;
    if (Array.isArray(node.data)) return { parts: node.data.map(nodeOf), share };
    const id = numberIn(node.data.id) ?? fresh++;
    groups.set(
      id,
      node.data.views.flatMap((view) => numberIn(view) ?? []),
    );
    inFront.push(...[numberIn(node.data.activeView ?? '') ?? []].flat());
    if (node.data.id === dock.activeGroup) activeGroup = id;
    return { group: id, share };
  };
  const root = nodeOf(dock.grid.root);
  const direction = dock.grid.orientation.toString() === 'HORIZONTAL' ? 'row' : 'column';
  return { grid: { direction, parts: 'parts' in root ? root.parts : [root] }, groups, activeGroup, inFront };
}

/** Gives what dockview has to draw anew for: which tabs stand in which groups, and how the groups stand. */
export function structureOf(dock: SerializedDockview): string {
  const drawn = (node: Root): string =>
    Array.isArray(node.data)
      ? `(${node.data.map(drawn).join(' ')})`
      : `${node.data.id}:${node.data.views.join(',')}`;
  return `${dock.grid.orientation}${drawn(dock.grid.root)}`;
}
