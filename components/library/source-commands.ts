import { plainCitation } from '@/lib/domain/citation';
import type { Source } from '@/lib/domain/records';
import type { Services } from '@/lib/services/services';
import type { Command, Workbench } from '@/lib/workbench/contribution';
import { messages } from './messages';

type LibraryWorkbench = Workbench<Services>;

/** Open, correct, delete; and the way to an article on the web. */
export const sourceCommands: readonly Command<Services>[] = [
  {
    id: 'source.openFromLink',
    title: { en: 'Source: open from link', nl: 'Bron: openen vanaf een adres' },
    icon: 'link-external',
    menus: [{ menu: 'sources/title', group: '1', order: 2 }],
    run: openFromLink,
  },
  {
    id: 'source.openToSide',
    title: { en: 'Source: open to the side', nl: 'Bron: ernaast openen' },
    menus: [{ menu: 'sources/context', group: '1', order: 1 }],
    run: async (workbench, argument) => {
      const source = await chosenSource(workbench, argument);
      if (source === null) return;
      workbench.openEditor({ editor: source.kind, key: source.id }, { toSide: true });
    },
  },
  {
    id: 'source.editRecord',
    title: { en: 'Source: edit record', nl: 'Bron: gegevens bewerken' },
    icon: 'edit',
    menus: [{ menu: 'sources/context', group: '2', order: 1 }],
    run: async (workbench, argument) => {
      const source = await chosenSource(workbench, argument);
      if (source !== null) workbench.openEditor({ editor: 'source', key: source.id });
    },
  },
  {
    id: 'source.remove',
    title: { en: 'Source: delete', nl: 'Bron: verwijderen' },
    icon: 'trash',
    menus: [{ menu: 'sources/context', group: '9', order: 1 }],
    run: async (workbench, argument) => {
      const source = await chosenSource(workbench, argument);
      if (source !== null) await remove(workbench, source);
    },
  },
];

/** The source with the id that the caller gives, or one that the user chooses. */
async function chosenSource(workbench: LibraryWorkbench, argument: unknown): Promise<Source | null> {
  const { sources } = workbench.services;
  if (typeof argument === 'string') return sources.get(argument);
  const items = (await sources.all()).map((source) => ({
    value: source,
    label: plainCitation(source),
    description: source.title,
  }));
  return workbench.pick(items, { title: messages[workbench.language].chooseSource });
}

async function remove(workbench: LibraryWorkbench, source: Source): Promise<void> {
  const { services, language } = workbench;
  const text = messages[language];
  const gone = await services.sources.remove(source.id);
  for (const { id, kind } of gone) {
    for (const editor of [kind, 'source']) workbench.closeEditor({ editor, key: id });
  }
  await workbench.run('history.offerUndo', text.removed(source.title));
}

/** We fetch nothing: the article opens in a tab, where the user's own click lets us read it. */
async function openFromLink(workbench: LibraryWorkbench): Promise<void> {
  const text = messages[workbench.language];
  const address = await workbench.ask({
    title: text.askAddress,
    placeholder: text.addressHint,
    check: (typed) => (isWebAddress(typed.trim()) ? null : text.badAddress),
  });
  if (address === null) return;
  window.open(address.trim(), '_blank', 'noopener');
  workbench.notify({ severity: 'info', text: text.opened });
}

function isWebAddress(typed: string): boolean {
  return /^https?:\/\/\S+$/i.test(typed) && URL.canParse(typed);
}
