// Questions behind the buttons of the form: which sources, whose codings.
import { plainCitation } from '@/lib/domain/citation';
import { coderName } from '@/lib/domain/coder-name';
import type { Id } from '@/lib/domain/records';
import { openQuery } from '@/lib/domain/retrieval';
import type { Services } from '@/lib/services/services';
import type { Workbench } from '@/lib/workbench/contribution';
import { messages } from './messages';

/** Asks for sources; all of them is none in particular, `null` when dismissed. */
export async function chooseSources(
  workbench: Workbench<Services>,
  chosenIds: readonly Id[],
): Promise<readonly Id[] | null> {
  const sources = await workbench.services.sources.all();
  const items = sources.map((source) => ({
    value: source.id,
    label: plainCitation(source),
    description: source.title,
  }));
  const ticked = items.filter(({ value }) => chosenIds.includes(value));
  const chosen = await workbench.pickMany(items, { title: messages[workbench.language].sources }, ticked);
  return chosen?.length === items.length ? [] : chosen;
}

/** Asks for coders; all of them is none in particular, `null` when dismissed. */
export async function chooseCoders(
  workbench: Workbench<Services>,
  chosenNames: readonly string[],
): Promise<readonly string[] | null> {
  const { fragments } = await workbench.services.codebook.retrieve(openQuery, Infinity);
  const names = new Set(fragments.flatMap(({ codings }) => codings.map(({ coder }) => coder)));
  const items = [...names]
    .sort()
    .map((name) => ({ value: name, label: coderName(name, workbench.language) }));
  const ticked = items.filter(({ value }) => chosenNames.includes(value));
  const chosen = await workbench.pickMany(items, { title: messages[workbench.language].coders }, ticked);
  return chosen?.length === items.length ? [] : chosen;
}
