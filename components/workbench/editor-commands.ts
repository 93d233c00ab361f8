// Commands on tabs and groups. From a tab's menu the argument is that tab; otherwise it is the tab in front.
import type { EditorInput } from '@/lib/workbench/contribution';
import {
  activeGroupOf,
  activeTabOf,
  closeTab,
  focusGroup,
  keepTab,
  splitRight,
  stepTab,
  type TabPlace,
} from '@/lib/workbench/layout-changes';
import { tabIdOf, type Layout } from '@/lib/workbench/layout-schema';
import { shellOf, type ShellCommand } from './shell-of';

/** Closing, splitting, keeping and going through tabs. */
export const editorCommands: readonly ShellCommand[] = [
  {
    id: 'workbench.closeEditor',
    title: { en: 'View: close editor', nl: 'Weergave: editor sluiten' },
    keys: ['Mod+KeyW', 'Alt+KeyW'],
    menus: [{ menu: 'tab/context', group: '1', order: 1 }],
    when: (keys) => keys.editorKind !== null,
    run: (workbench, tab) =>
      shellOf(workbench).layout.change((layout) => {
        const place = placeOf(layout, tab);
        return place === null ? layout : closeTab(layout, place);
      }),
  },
  {
    id: 'workbench.closeOtherEditors',
    title: { en: 'View: close other editors', nl: 'Weergave: andere editors sluiten' },
    menus: [{ menu: 'tab/context', group: '1', order: 2 }],
    when: (keys) => keys.editorKind !== null,
    run: (workbench, tab) => shellOf(workbench).layout.change((layout) => closeOthers(layout, tab)),
  },
  {
    id: 'workbench.keepEditor',
    title: { en: 'View: keep editor open', nl: 'Weergave: editor open houden' },
    keys: ['Mod+KeyK Enter'],
    menus: [{ menu: 'tab/context', group: '2', order: 1 }],
    when: (keys) => keys.editorKind !== null,
    run: (workbench, tab) =>
      shellOf(workbench).layout.change((layout) => {
        const place = placeOf(layout, tab);
        return place === null ? layout : keepTab(layout, place);
      }),
  },
  {
    id: 'workbench.splitEditor',
    title: { en: 'View: split editor right', nl: 'Weergave: editor rechts splitsen' },
    icon: 'split-horizontal',
    keys: ['Mod+\\'],
    menus: [
      { menu: 'editor/title', group: 'z', order: 1 },
      { menu: 'tab/context', group: '2', order: 2 },
    ],
    when: (keys) => keys.editorKind !== null,
    run: (workbench) => shellOf(workbench).layout.change(splitRight),
  },
  {
    id: 'workbench.nextEditor',
    title: { en: 'View: next editor', nl: 'Weergave: volgende editor' },
    keys: ['Mod+PageDown', 'Alt+BracketRight'],
    run: (workbench) => shellOf(workbench).layout.change((layout) => stepTab(layout, 1)),
  },
  {
    id: 'workbench.previousEditor',
    title: { en: 'View: previous editor', nl: 'Weergave: vorige editor' },
    keys: ['Mod+PageUp', 'Alt+BracketLeft'],
    run: (workbench) => shellOf(workbench).layout.change((layout) => stepTab(layout, -1)),
  },
  {
    id: 'workbench.focusNextGroup',
    title: { en: 'View: next editor group', nl: 'Weergave: volgende editorgroep' },
    run: (workbench) => {
      const shell = shellOf(workbench);
      shell.layout.change((layout) => focusGroup(layout, (layout.activeGroup + 1) % layout.groups.length));
      shell.focusPart('editors');
    },
  },
];

function placeOf(layout: Layout, tab: unknown): TabPlace | null {
  const wanted = isInput(tab) ? tab : activeTabOf(layout);
  if (wanted === null) return null;
  const tabId = tabIdOf(wanted);
  const has = (index: number): boolean =>
    layout.groups[index]?.tabs.some((candidate) => tabIdOf(candidate) === tabId) ?? false;
  const group = has(layout.activeGroup)
    ? layout.activeGroup
    : layout.groups.findIndex((_, index) => has(index));
  return group < 0 ? null : { group, tabId };
}

function closeOthers(layout: Layout, tab: unknown): Layout {
  const place = placeOf(layout, tab);
  if (place === null) return layout;
  const group = layout.groups[place.group] ?? activeGroupOf(layout);
  return group.tabs
    .map(tabIdOf)
    .filter((tabId) => tabId !== place.tabId)
    .reduce((rest, tabId) => closeTab(rest, { group: place.group, tabId }), layout);
}

function isInput(value: unknown): value is EditorInput {
  return typeof value === 'object' && value !== null && 'editor' in value && 'key' in value;
}
