// The modes of the quick input that the window itself has: things to open, commands, and the list of modes.
import { labelIn } from '@/lib/base/language';
import type { CoreServices } from '@/lib/services/services';
import type { PickItem, QuickChoice, QuickMode, Workbench } from '@/lib/workbench/contribution';
import { quickMessages } from './quick-messages';
import { shellOf } from './shell-of';

/** What commands are asked with. */
export const commandPrefix = '>';

/** Open a source, run a command, and behind `?` what else there is. */
export const shellModes: readonly QuickMode<CoreServices>[] = [
  {
    id: 'shell.open',
    prefix: '',
    title: { en: 'Go to a source', nl: 'Ga naar een bron' },
    placeholder: {
      en: 'Go to a source; type ? for what else can be found',
      nl: 'Ga naar een bron; typ ? voor wat u nog meer kunt vinden',
    },
    loadsOnce: true,
    rows: async (workbench) => ({ items: await editorItems(workbench), typed: '' }),
  },
  {
    id: 'shell.commands',
    prefix: commandPrefix,
    title: { en: 'Commands', nl: 'Opdrachten' },
    placeholder: { en: 'Name of a command', nl: 'Naam van een opdracht' },
    loadsOnce: true,
    rows: (workbench) => ({ items: commandItems(workbench), typed: '' }),
  },
  {
    id: 'shell.modes',
    prefix: '?',
    title: { en: 'What can be found here', nl: 'Wat u hier kunt vinden' },
    placeholder: { en: 'Choose what to find', nl: 'Kies wat u wilt vinden' },
    loadsOnce: true,
    rows: (workbench) => ({ items: modeItems(workbench), typed: '' }),
  },
];

async function editorItems(workbench: Workbench<CoreServices>): Promise<PickItem<QuickChoice>[]> {
  const { registry, services, language } = shellOf(workbench);
  const { recentlyOpened } = quickMessages[language];
  const lists = await Promise.all(
    registry.quickOpenSources.map((source) => source.items(services, language)),
  );
  return lists.flat().map((item) => ({
    ...item,
    useKey: `editor:${item.value.editor}:${item.value.key}`,
    usedGroup: recentlyOpened,
    value: ({ toSide }) => workbench.openEditor(item.value, { toSide }),
  }));
}

/** Rows of all commands that apply, each with its keys. */
function commandItems(workbench: Workbench<CoreServices>): PickItem<QuickChoice>[] {
  const model = shellOf(workbench);
  const { language, registry } = model;
  const { recentlyUsed } = quickMessages[language];
  const other = language === 'en' ? 'nl' : 'en';
  return registry.paletteCommands(model.quickInput.keysBefore ?? model.context.keys).map((command) => ({
    value: () => model.run(command.id),
    label: labelIn(command.title, language),
    keys: model.keysOf(command.id) ?? undefined,
    searchWords: [labelIn(command.title, other), ...(command.searchWords ?? [])],
    useKey: `command:${command.id}`,
    usedGroup: recentlyUsed,
  }));
}

function modeItems(workbench: Workbench<CoreServices>): PickItem<QuickChoice>[] {
  const { registry, language } = shellOf(workbench);
  return registry.quickModes
    .filter(({ prefix }) => prefix !== '?')
    .map(({ prefix, title }) => ({
      value: () => workbench.openQuickInput(prefix),
      label: prefix === '' ? '…' : prefix,
      description: labelIn(title, language),
      searchWords: [labelIn(title, language)],
    }));
}
