// Which sources and folders a command is about: what it was given, else what is chosen in the tree, else what the user picks.
import { compareSources, plainCitation } from '@/lib/domain/citation';
import type { Id, Source } from '@/lib/domain/records';
import type { Services } from '@/lib/services/services';
import type { Command, PickItem, Workbench } from '@/lib/workbench/contribution';
import { messages } from './messages';
import { chosenByRows, faceRowId, type Chosen } from './row-ids';
import { iconOf } from './source-rows';
import { sourcesViewOf } from './sources-view.svelte';

/** A command of this feature. */
export type LibraryCommand = Command<Services>;

/** The workbench with all services. */
export type LibraryWorkbench = Workbench<Services>;

/**
 * Gives what a command is about without asking. `argument`: the ids of rows, or the id of a source or row, which stands
 * for all chosen rows when it is one of them.
 */
export async function chosenIn(workbench: LibraryWorkbench, argument: unknown): Promise<Chosen> {
  return chosenByRows(await workbench.services.sources.all(), givenRows(workbench, argument));
}

function givenRows(workbench: LibraryWorkbench, argument: unknown): readonly string[] {
  // Views give the ids of their rows.
  if (Array.isArray(argument)) return argument as string[];
  const { ids } = sourcesViewOf(workbench).selection;
  if (typeof argument !== 'string') return [...ids];
  return ids.has(argument) || ids.has(faceRowId(argument)) ? [...ids] : [argument];
}

/** Gives the sources that a command is about, or one that the user picks; empty when dismissed. */
export async function chosenSources(
  workbench: LibraryWorkbench,
  argument: unknown,
): Promise<readonly Source[]> {
  const { sources } = await chosenIn(workbench, argument);
  if (sources.length > 0) return sources;
  const picked = await pickSource(workbench, messages[workbench.language].chooseSource);
  return picked === null ? [] : [picked];
}

/** Gives the source with the id that the caller gives, or one that the user picks; `null` when dismissed. */
export function chosenSource(workbench: LibraryWorkbench, argument: unknown): Promise<Source | null> {
  if (typeof argument === 'string') return workbench.services.sources.get(argument);
  return pickSource(workbench, messages[workbench.language].chooseSource);
}

/** Asks for a source, without those that are chosen already; `null` when dismissed. */
export async function pickSource(
  workbench: LibraryWorkbench,
  title: string,
  without: readonly Id[] = [],
): Promise<Source | null> {
  const sources = await workbench.services.sources.all();
  const items = sourceItems(sources.filter(({ id }) => !without.includes(id)));
  return workbench.pick(items, { title });
}

/** Gives sources as rows of a quick pick, in the order of a reference list. */
export function sourceItems(sources: readonly Source[]): readonly PickItem<Source>[] {
  return sources.toSorted(compareSources).map((source) => ({
    value: source,
    label: plainCitation(source),
    description: source.title,
    icon: iconOf(source.kind),
    searchWords: [source.title],
  }));
}
