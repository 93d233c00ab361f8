// Going to an editor that is open, by when it was last used.
import { firstValue } from '@/lib/base/observable';
import type { CoreServices } from '@/lib/services/services';
import type { PickItem } from '@/lib/workbench/contribution';
import { activateTab, type TabPlace } from '@/lib/workbench/layout-changes';
import { tabIdOf, type Layout, type Tab } from '@/lib/workbench/layout-schema';
import type { WorkbenchModel } from '@/lib/workbench/workbench-model.svelte';
import { messages } from './messages';

type Shell = WorkbenchModel<CoreServices>;

/** Asks for one of the open editors, last used first; the one before this one is chosen to begin with. */
export async function pickRecentEditor(model: Shell): Promise<void> {
  const [current, ...others] = await Promise.all(
    recentTabs(model.layout.data).map(({ place, tab }) => itemOf(model, place, tab)),
  );
  if (current === undefined) return;
  const items = [...others, current];
  const chosen = await model.pick(items, { title: model.titleOf('workbench.recentEditors') });
  if (chosen === null) return;
  model.layout.change((layout) => activateTab(layout, chosen));
  model.focusPart('editors');
}

/** The tabs of the group that has the focus, then those of the others, each group's last used first. */
function recentTabs(layout: Layout): readonly { readonly place: TabPlace; readonly tab: Tab }[] {
  const order = [layout.activeGroup, ...layout.groups.keys()].filter(
    (group, index, all) => all.indexOf(group) === index,
  );
  return order.flatMap((group) => {
    const tabs = layout.groups[group]?.tabs ?? [];
    return (layout.groups[group]?.recent ?? []).flatMap((tabId) => {
      const tab = tabs.find((candidate) => tabIdOf(candidate) === tabId);
      return tab === undefined ? [] : [{ place: { group, tabId }, tab }];
    });
  });
}

async function itemOf(model: Shell, place: TabPlace, tab: Tab): Promise<PickItem<TabPlace>> {
  const definition = model.registry.editor(tab.editor);
  const label =
    definition === null ? tab.key : await firstValue(definition.title(model.services, tab, model.language));
  const isSingle = model.layout.data.groups.length < 2;
  return {
    value: place,
    label,
    icon: definition?.icon ?? 'file',
    ...(isSingle ? {} : { description: messages[model.language].group(place.group + 1) }),
  };
}
