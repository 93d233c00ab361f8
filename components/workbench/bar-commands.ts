// Commands on the bars around the editors: side bars, panel, and which container is in which.
import { labelIn, type Labels, type Language } from '@/lib/base/language';
import type { CoreServices } from '@/lib/services/services';
import type { ContainerDefinition, ContainerPlace, PickItem } from '@/lib/workbench/contribution';
import { askSteps, type StepPlace } from '@/lib/workbench/steps';
import type { WorkbenchModel } from '@/lib/workbench/workbench-model.svelte';
import { shellOf, type ShellCommand } from './shell-of';

type Shell = WorkbenchModel<CoreServices>;
type Container = ContainerDefinition<CoreServices>;

/** Showing, hiding and filling the bars. */
export const barCommands: readonly ShellCommand[] = [
  {
    id: 'workbench.toggleSideBar',
    title: { en: 'View: show or hide the side bar', nl: 'Weergave: zijbalk tonen of verbergen' },
    searchWords: ['toggle primary side bar visibility', 'toggle sidebar', 'zijbalk in- of uitschakelen'],
    keys: ['Mod+KeyB'],
    run: (workbench) => shellOf(workbench).bars.toggle('sideBar'),
  },
  {
    id: 'workbench.togglePanel',
    title: { en: 'View: show or hide the panel', nl: 'Weergave: paneel tonen of verbergen' },
    searchWords: ['toggle panel visibility', 'toggle terminal', 'paneel in- of uitschakelen'],
    keys: ['Mod+KeyJ'],
    run: (workbench) => shellOf(workbench).bars.toggle('panel'),
  },
  {
    id: 'workbench.toggleSecondarySideBar',
    title: {
      en: 'View: show or hide the right side bar',
      nl: 'Weergave: rechterzijbalk tonen of verbergen',
    },
    searchWords: ['toggle secondary side bar visibility', 'secundaire zijbalk in- of uitschakelen'],
    keys: ['Mod+Shift+KeyB'],
    run: (workbench) => shellOf(workbench).bars.toggle('secondarySideBar'),
  },
  {
    id: 'workbench.openContainer',
    title: { en: 'View: open a view', nl: 'Weergave: een weergave openen' },
    run: (workbench) => openContainer(shellOf(workbench)),
  },
  {
    id: 'workbench.moveContainer',
    title: { en: 'View: move a view to another bar', nl: 'Weergave: een weergave naar een andere balk' },
    menus: [{ menu: 'container/context', group: '1', order: 1 }],
    run: (workbench, containerId) => moveContainer(shellOf(workbench), containerId),
  },
  {
    id: 'workbench.resetContainers',
    title: { en: 'View: put all views back', nl: 'Weergave: alle weergaven terugzetten' },
    menus: [{ menu: 'container/context', group: '1', order: 2 }],
    run: (workbench) => shellOf(workbench).layout.change((layout) => ({ ...layout, places: {} })),
  },
];

const placeNames: Readonly<Record<ContainerPlace, { readonly label: Labels; readonly icon: string }>> = {
  sideBar: { label: { en: 'Side bar', nl: 'Zijbalk' }, icon: 'layout-sidebar-left' },
  panel: { label: { en: 'Panel below the editors', nl: 'Paneel onder de editors' }, icon: 'layout-panel' },
  secondarySideBar: {
    label: { en: 'Right side bar', nl: 'Rechterzijbalk' },
    icon: 'layout-sidebar-right',
  },
};

const placeQuestion: Labels = { en: 'Where to?', nl: 'Waarheen?' };
const current: Labels = { en: 'is there now', nl: 'staat daar nu' };

async function openContainer(model: Shell): Promise<void> {
  const chosen = await pickContainer(model, 'workbench.openContainer');
  if (chosen !== null) model.showContainer(chosen.id);
}

async function moveContainer(model: Shell, containerId: unknown): Promise<void> {
  const named = model.registry.containers.find((container) => container.id === containerId) ?? null;
  if (named !== null) {
    const place = await pickPlace(model, named);
    if (place !== null) model.bars.move(named, place);
    return;
  }
  const move = await askSteps<Move>(
    [
      async (answers, step) => {
        const container = await pickContainer(model, 'workbench.moveContainer', step);
        return container === null ? null : { ...answers, container };
      },
      async ({ container }, step) => {
        const place = container === null ? null : await pickPlace(model, container, step);
        return place === null ? null : { container, place };
      },
    ],
    { container: null, place: null },
  );
  if (move?.container && move.place) model.bars.move(move.container, move.place);
}

/** What is moved, and where to. */
type Move = { readonly container: Container | null; readonly place: ContainerPlace | null };

function pickPlace(model: Shell, container: Container, step?: StepPlace): Promise<ContainerPlace | null> {
  const title = `${labelIn(container.title, model.language)}: ${labelIn(placeQuestion, model.language)}`;
  return model.pick(placeItems(model.bars.placeOf(container), model.language), { title, step });
}

function pickContainer(model: Shell, commandId: string, step?: StepPlace): Promise<Container | null> {
  const items = model.registry.containers.map((container) => ({
    value: container,
    label: labelIn(container.title, model.language),
    description: labelIn(placeNames[model.bars.placeOf(container)].label, model.language),
    icon: container.icon,
  }));
  return model.pick(items, { title: model.titleOf(commandId), step });
}

function placeItems(from: ContainerPlace, language: Language): readonly PickItem<ContainerPlace>[] {
  return (['sideBar', 'panel', 'secondarySideBar'] as const).map((place) => ({
    value: place,
    label: labelIn(placeNames[place].label, language),
    icon: placeNames[place].icon,
    ...(place === from ? { description: labelIn(current, language) } : {}),
  }));
}
