// Passages as they come into a memo: a quote with author, year and page that leads back.
import { citedPassage } from '@/lib/domain/cited-copy';
import { writtenPassage } from '@/lib/domain/memo-text';
import type { Id } from '@/lib/domain/records';
import { openQuery, type RetrievedFragment } from '@/lib/domain/retrieval';
import { quotePlace, tableWords } from '@/lib/domain/thematic-words';
import type { Services } from '@/lib/services/services';
import type { PickItem, Workbench } from '@/lib/workbench/contribution';
import { messages } from './messages';
import { insertBlock, memoInFront } from './open-memos';

/** Letters of a passage that a row of the list shows. */
const shownLetters = 64;

/** Puts a passage into the memo in front; which one is asked, unless the caller names it. */
export async function insertPassage(workbench: Workbench<Services>, argument: unknown): Promise<void> {
  const view = memoInFront(workbench);
  if (view === null) return;
  const fragmentId = typeof argument === 'string' ? argument : await choosePassage(workbench);
  if (fragmentId === null) return view.focus();
  insertBlock(view, await passageInMemo(workbench, fragmentId));
  workbench.announce(messages[workbench.language].inserted);
}

/** Gives the Markdown of a passage. */
export async function passageInMemo(workbench: Workbench<Services>, fragmentId: Id): Promise<string> {
  const { services, language } = workbench;
  const { sourceId, anchor } = await services.coding.fragment(fragmentId);
  const cited = citedPassage(await services.sources.get(sourceId), anchor, language);
  return writtenPassage({ fragmentId, ...cited }, tableWords(language));
}

/** Gives all coded passages, the newest first. */
export async function newestPassages({ codebook }: Services): Promise<readonly RetrievedFragment[]> {
  const { fragments } = await codebook.retrieve(openQuery, Infinity);
  // Ids begin with their time.
  return fragments.toSorted((one, other) => (one.fragmentId < other.fragmentId ? 1 : -1));
}

function shortened(quote: string): string {
  return quote.length <= shownLetters ? quote : `${quote.slice(0, shownLetters).trimEnd()}…`;
}

/** Asks for a coded passage, the newest first. */
async function choosePassage(workbench: Workbench<Services>): Promise<Id | null> {
  const { services, language } = workbench;
  const items = (await newestPassages(services)).map((passage): PickItem<Id> => ({
    value: passage.fragmentId,
    label: shortened(passage.quote),
    searchWords: [passage.quote],
    description: quotePlace({ ...passage, times: 1 }, language),
    icon: 'quote',
  }));
  return workbench.pick(items, { title: messages[language].choosePassage });
}
