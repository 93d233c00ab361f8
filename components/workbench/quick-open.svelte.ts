// The one box with two modes: things to open, and after `>` commands.
import { labelIn } from '@/lib/base/language';
import type { PickItem } from '@/lib/workbench/contribution';
import type { WorkbenchModel } from '@/lib/workbench/workbench-model.svelte';
import { messages } from './messages';

type Choice = () => void | Promise<void>;

/** What commands are asked with. */
export const commandPrefix = '>';

/** Opens the box with `prefix` typed, at once: what is typed next must not go elsewhere. Does what is chosen. */
export async function showQuickOpen<Services>(
  model: WorkbenchModel<Services>,
  prefix: '' | typeof commandPrefix,
): Promise<void> {
  const text = messages[model.language];
  const commands = commandItems(model);
  let editors: readonly PickItem<Choice>[] = $state.raw([]);
  editorItems(model).then(
    (items) => (editors = items),
    (reason: unknown) => model.report(reason),
  );
  const chosen = await model.quickInput.pick<Choice>(
    [],
    {
      title: prefix === commandPrefix ? text.paletteTitle : text.quickOpenTitle,
      placeholder: text.quickOpenPlaceholder,
    },
    {
      typed: prefix,
      itemsFor: (typed) =>
        typed.startsWith(commandPrefix)
          ? { items: commands, typed: typed.slice(commandPrefix.length) }
          : { items: editors, typed },
    },
  );
  await chosen?.();
}

/** Rows of all commands that apply, each with its keys. */
function commandItems<Services>(model: WorkbenchModel<Services>): PickItem<Choice>[] {
  const other = model.language === 'en' ? 'nl' : 'en';
  return model.registry.paletteCommands(model.context.keys).map((command) => ({
    value: () => model.run(command.id),
    label: labelIn(command.title, model.language),
    keys: model.keysOf(command.id) ?? undefined,
    searchWords: [labelIn(command.title, other)],
  }));
}

async function editorItems<Services>(model: WorkbenchModel<Services>): Promise<PickItem<Choice>[]> {
  const lists = await Promise.all(
    model.registry.quickOpenSources.map((source) => source.items(model.services, model.language)),
  );
  return lists.flat().map((item) => ({ ...item, value: () => model.openEditor(item.value) }));
}
