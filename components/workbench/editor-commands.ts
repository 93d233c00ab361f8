// Commands on tabs. From a tab's menu the argument is that tab; otherwise it is the tab in front.
import {
  activeTabOf,
  closeTab,
  closeTabs,
  keepTab,
  pinTab,
  reopenTab,
  stepTab,
  type TabPlace,
} from '@/lib/workbench/layout-changes';
import { tabIdOf, type Layout, type Tab } from '@/lib/workbench/layout-schema';
import { pickRecentEditor } from './recent-editors';
import { shellOf, type ShellCommand } from './shell-of';

type Open = Parameters<NonNullable<ShellCommand['when']>>[0];
const isOpen = (keys: Open): boolean => keys.editorKind !== null;

/** A command that changes the layout at a tab. */
function onTab(change: (layout: Layout, place: TabPlace, tab: Tab) => Layout): ShellCommand['run'] {
  return (workbench, argument) =>
    shellOf(workbench).layout.change((layout) => {
      const found = placeOf(layout, argument);
      return found === null ? layout : change(layout, found.place, found.tab);
    });
}

/** Closing, keeping, pinning and going through tabs. */
export const editorCommands: readonly ShellCommand[] = [
  {
    id: 'workbench.closeEditor',
    title: { en: 'View: close editor', nl: 'Weergave: editor sluiten' },
    searchWords: ['close tab', 'tabblad sluiten'],
    keys: ['Mod+KeyW', 'Alt+KeyW'],
    menus: [{ menu: 'tab/context', group: '1', order: 1 }],
    when: isOpen,
    run: onTab((layout, place) => closeTab(layout, place)),
  },
  {
    id: 'workbench.closeOtherEditors',
    title: { en: 'View: close other editors', nl: 'Weergave: andere editors sluiten' },
    menus: [{ menu: 'tab/context', group: '1', order: 2 }],
    when: isOpen,
    run: onTab((layout, place, tab) => closeTabs(layout, place.group, (other) => other !== tab)),
  },
  {
    id: 'workbench.closeEditorsToTheRight',
    title: { en: 'View: close editors to the right', nl: 'Weergave: editors rechts hiervan sluiten' },
    menus: [{ menu: 'tab/context', group: '1', order: 3 }],
    when: isOpen,
    run: onTab((layout, place, tab) => {
      const at = layout.groups[place.group]?.tabs.indexOf(tab) ?? 0;
      return closeTabs(layout, place.group, (_, position) => position > at);
    }),
  },
  {
    id: 'workbench.closeAllEditors',
    title: { en: 'View: close all editors', nl: 'Weergave: alle editors sluiten' },
    keys: ['Mod+KeyK Mod+KeyW', 'Mod+KeyK KeyW'],
    icon: 'close-all',
    menus: [
      { menu: 'tab/context', group: '1', order: 4 },
      { menu: 'openEditors/title', group: '1', order: 1 },
    ],
    when: isOpen,
    run: (workbench) =>
      shellOf(workbench).layout.change((layout) =>
        layout.groups.reduceRight((rest, _, group) => closeTabs(rest, group, () => true), layout),
      ),
  },
  {
    id: 'workbench.reopenEditor',
    title: { en: 'View: open the closed editor again', nl: 'Weergave: gesloten editor weer openen' },
    searchWords: ['reopen closed editor', 'gesloten tabblad heropenen'],
    // Mod+Shift+KeyT is the browser's.
    keys: ['Alt+Shift+KeyT'],
    run: (workbench) => shellOf(workbench).layout.change(reopenTab),
  },
  {
    id: 'workbench.keepEditor',
    title: { en: 'View: keep editor open', nl: 'Weergave: editor open houden' },
    keys: ['Mod+KeyK Enter'],
    menus: [{ menu: 'tab/context', group: '2', order: 1 }],
    when: isOpen,
    run: onTab((layout, place) => keepTab(layout, place)),
  },
  {
    id: 'workbench.pinEditor',
    title: { en: 'View: pin or unpin editor', nl: 'Weergave: editor vastzetten of losmaken' },
    keys: ['Mod+KeyK Shift+Enter'],
    menus: [{ menu: 'tab/context', group: '2', order: 2 }],
    when: isOpen,
    run: onTab((layout, place, tab) => pinTab(layout, place, !tab.isPinned)),
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
    id: 'workbench.recentEditors',
    title: { en: 'View: go to a recent editor', nl: 'Weergave: ga naar een recente editor' },
    // Mod+Tab is the browser's, except in a window of our own.
    keys: ['Mod+KeyE', 'Mod+Tab'],
    when: isOpen,
    run: (workbench) => pickRecentEditor(shellOf(workbench)),
  },
];

function placeOf(layout: Layout, argument: unknown): { place: TabPlace; tab: Tab } | null {
  const active = activeTabOf(layout);
  const serial = serialOf(argument) ?? active?.serial;
  for (const [group, { tabs }] of layout.groups.entries()) {
    const tab = tabs.find((candidate) => candidate.serial === serial);
    if (tab !== undefined) return { place: { group, tabId: tabIdOf(tab) }, tab };
  }
  return null;
}

function serialOf(argument: unknown): number | null {
  if (typeof argument !== 'object' || argument === null || !('serial' in argument)) return null;
  return typeof argument.serial === 'number' ? argument.serial : null;
}
