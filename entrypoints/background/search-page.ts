// Looks for a page's fragments in the text that its script sent, so that the page itself is free meanwhile.
import type { SourceDraft } from '@/lib/domain/drafts';
import type { FoundAgain, PageRequests, PageState } from '@/lib/messaging/protocol';
import { findAgain } from '@/lib/reader/search-again';
import { PageWork } from '@/lib/services/page-work';
import type { CoreServices } from '@/lib/services/services';

/** The last search of every frame of every tab: a page that changed meanwhile wants nothing of the ones before. */
const latest = new Map<string, symbol>();

/** Gives what became of fragments of a page; `null` when its frame has asked anew meanwhile. */
export async function searchPage(
  services: CoreServices,
  asked: { readonly page: SourceDraft; readonly request: PageRequests['search']; readonly state: PageState },
  from: { readonly tabId: number; readonly frameId: number },
): Promise<readonly FoundAgain[] | null> {
  const frame = `${from.tabId} ${from.frameId}`;
  const own = Symbol(frame);
  latest.set(frame, own);
  const wanted = new Set(asked.request.fragmentIds);
  const work = new PageWork(services, asked.page);
  const search = {
    raw: asked.request.text,
    fragments: asked.state.fragments.filter(({ id }) => wanted.has(id)),
    textOf: (textHash: string) => work.text(textHash),
  };
  const found = await findAgain(search, () => latest.get(frame) !== own);
  if (latest.get(frame) === own) latest.delete(frame);
  return found;
}
