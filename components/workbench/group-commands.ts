// Commands on editor groups: splitting, moving tabs between them, focus, sizes.
import {
  focusGroup,
  evenGroups,
  growActive,
  moveToNeighbour,
  splitGroup,
  toggleMaximised,
} from '@/lib/workbench/layout-groups';
import type { Side } from '@/lib/workbench/layout-grid';
import { activeTabOf, moveTab } from '@/lib/workbench/layout-changes';
import { tabIdOf, type Layout } from '@/lib/workbench/layout-schema';
import { shellOf, type ShellCommand } from './shell-of';

type Open = Parameters<NonNullable<ShellCommand['when']>>[0];
const isOpen = (keys: Open): boolean => keys.editorKind !== null;

function changing(change: (layout: Layout) => Layout): ShellCommand['run'] {
  return (workbench) => shellOf(workbench).layout.change(change);
}

function splitting(side: Side): ShellCommand['run'] {
  return changing((layout) => splitGroup(layout, side));
}

/** Focus on a group goes to what is in front in it. */
function focusing(group: (layout: Layout) => number): ShellCommand['run'] {
  return (workbench) => {
    const shell = shellOf(workbench);
    shell.layout.change((layout) => focusGroup(layout, group(layout)));
    shell.focusPart('editors');
  };
}

/** Moves the tab in front among the tabs of its group. */
function moveWithin(layout: Layout, step: 1 | -1): Layout {
  const tab = activeTabOf(layout);
  const group = layout.groups[layout.activeGroup];
  if (tab === null || group === undefined) return layout;
  const position = Math.max(0, group.tabs.indexOf(tab) + step);
  return moveTab(
    layout,
    { group: layout.activeGroup, tabId: tabIdOf(tab) },
    { group: layout.activeGroup, position },
  );
}

const focusCommands: readonly ShellCommand[] = ([1, 2, 3] as const).map((number) => ({
  id: `workbench.focusGroup${number}`,
  title: { en: `View: go to editor group ${number}`, nl: `Weergave: ga naar editorgroep ${number}` },
  keys: [`Mod+Digit${number}`],
  run: focusing(() => number - 1),
}));

/** Splitting, moving and sizing. */
export const groupCommands: readonly ShellCommand[] = [
  {
    id: 'workbench.splitEditor',
    title: { en: 'View: split editor right', nl: 'Weergave: editor rechts splitsen' },
    searchWords: ['split right', 'naar rechts splitsen'],
    icon: 'split-horizontal',
    keys: ['Mod+\\'],
    menus: [
      { menu: 'editor/title', group: 'z', order: 1 },
      { menu: 'tab/context', group: '3', order: 1 },
    ],
    when: isOpen,
    run: splitting('right'),
  },
  {
    id: 'workbench.splitEditorDown',
    title: { en: 'View: split editor down', nl: 'Weergave: editor naar onderen splitsen' },
    searchWords: ['split down', 'omlaag splitsen'],
    keys: ['Mod+KeyK Mod+\\'],
    menus: [{ menu: 'tab/context', group: '3', order: 2 }],
    when: isOpen,
    run: splitting('below'),
  },
  {
    id: 'workbench.moveEditorToNextGroup',
    title: {
      en: 'View: move editor to the next group',
      nl: 'Weergave: editor naar volgende groep verplaatsen',
    },
    keys: ['Alt+Shift+PageDown'],
    menus: [{ menu: 'tab/context', group: '3', order: 3 }],
    when: isOpen,
    run: changing((layout) => moveToNeighbour(layout, 1)),
  },
  {
    id: 'workbench.moveEditorToPreviousGroup',
    title: {
      en: 'View: move editor to the previous group',
      nl: 'Weergave: editor naar vorige groep verplaatsen',
    },
    keys: ['Alt+Shift+PageUp'],
    menus: [{ menu: 'tab/context', group: '3', order: 4 }],
    when: isOpen,
    run: changing((layout) => moveToNeighbour(layout, -1)),
  },
  {
    id: 'workbench.moveEditorRight',
    title: {
      en: 'View: move editor right among its tabs',
      nl: 'Weergave: editor naar rechts tussen de tabbladen',
    },
    when: isOpen,
    run: changing((layout) => moveWithin(layout, 1)),
  },
  {
    id: 'workbench.moveEditorLeft',
    title: {
      en: 'View: move editor left among its tabs',
      nl: 'Weergave: editor naar links tussen de tabbladen',
    },
    when: isOpen,
    run: changing((layout) => moveWithin(layout, -1)),
  },
  ...focusCommands,
  {
    id: 'workbench.focusNextGroup',
    title: { en: 'View: next editor group', nl: 'Weergave: volgende editorgroep' },
    keys: ['Mod+KeyK Mod+ArrowRight'],
    run: focusing((layout) => (layout.activeGroup + 1) % layout.groups.length),
  },
  {
    id: 'workbench.focusPreviousGroup',
    title: { en: 'View: previous editor group', nl: 'Weergave: vorige editorgroep' },
    keys: ['Mod+KeyK Mod+ArrowLeft'],
    run: focusing((layout) => (layout.activeGroup + layout.groups.length - 1) % layout.groups.length),
  },
  {
    id: 'workbench.maximiseGroup',
    title: {
      en: 'View: maximise the editor group or put it back',
      nl: 'Weergave: editorgroep maximaliseren of terugzetten',
    },
    keys: ['Mod+KeyK Mod+KeyM'],
    run: changing(toggleMaximised),
  },
  {
    id: 'workbench.widenGroup',
    title: { en: 'View: make the editor group wider', nl: 'Weergave: editorgroep breder maken' },
    run: changing((layout) => growActive(layout, 'row', 0.05)),
  },
  {
    id: 'workbench.narrowGroup',
    title: { en: 'View: make the editor group narrower', nl: 'Weergave: editorgroep smaller maken' },
    run: changing((layout) => growActive(layout, 'row', -0.05)),
  },
  {
    id: 'workbench.heightenGroup',
    title: { en: 'View: make the editor group higher', nl: 'Weergave: editorgroep hoger maken' },
    run: changing((layout) => growActive(layout, 'column', 0.05)),
  },
  {
    id: 'workbench.lowerGroup',
    title: { en: 'View: make the editor group lower', nl: 'Weergave: editorgroep lager maken' },
    run: changing((layout) => growActive(layout, 'column', -0.05)),
  },
  {
    id: 'workbench.evenGroups',
    title: {
      en: 'View: give all editor groups the same size',
      nl: 'Weergave: alle editorgroepen even groot maken',
    },
    run: changing(evenGroups),
  },
];
