import { plainCitation } from '@/lib/domain/citation';
import type { Source } from '@/lib/domain/records';
import type { EditorInput } from '@/lib/workbench/contribution';
import {
  chosenIn,
  chosenSource,
  chosenSources,
  pickSource,
  type LibraryCommand,
  type LibraryWorkbench,
} from './chosen-sources';
import { messages } from './messages';
import { sourcesViewOf } from './sources-view.svelte';

/** Open, compare, correct, delete; and the way to an article on the web. */
export const sourceCommands: readonly LibraryCommand[] = [
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
      // One group beside this one takes them all.
      const [first, ...others] = await chosenSources(workbench, argument);
      if (first === undefined) return;
      workbench.openEditor(readerOf(first), { toSide: true });
      for (const source of others) workbench.openEditor(readerOf(source));
    },
  },
  {
    id: 'source.compare',
    title: { en: 'Source: compare two side by side', nl: 'Bron: twee naast elkaar vergelijken' },
    icon: 'compare-changes',
    menus: [{ menu: 'sources/context', group: '1', order: 2 }],
    run: compare,
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
      const sources = await chosenSources(workbench, argument);
      if (sources.length > 0) await remove(workbench, sources);
    },
  },
];

/** Gives what shows a source. */
export function readerOf({ kind, id }: Source): EditorInput {
  return { editor: kind, key: id };
}

/** Two that are chosen; what is missing is asked for. */
async function compare(workbench: LibraryWorkbench, argument: unknown): Promise<void> {
  const text = messages[workbench.language];
  const { sources } = await chosenIn(workbench, argument);
  const one = sources[0] ?? (await pickSource(workbench, text.chooseCompared));
  if (one === null) return;
  const isPair = sources.length === 2 ? sources[1] : undefined;
  const other = isPair ?? (await pickSource(workbench, text.chooseOther(plainCitation(one)), [one.id]));
  if (other === null) return;
  workbench.openEditor(readerOf(one));
  workbench.openEditor(readerOf(other), { toSide: true });
}

async function remove(workbench: LibraryWorkbench, sources: readonly Source[]): Promise<void> {
  const { services, language } = workbench;
  const text = messages[language];
  const gone = await services.sources.removeAll(sources.map(({ id }) => id));
  for (const { id, kind } of gone) {
    for (const editor of [kind, 'source']) workbench.closeEditor({ editor, key: id });
  }
  sourcesViewOf(workbench).selection.clear();
  const [only] = sources;
  const told =
    sources.length === 1 && only !== undefined ? text.removed(only.title) : text.removedMany(sources.length);
  await workbench.run('history.offerUndo', told);
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
