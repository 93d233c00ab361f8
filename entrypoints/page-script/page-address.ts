// Which page this is. A frame whose content was written into it stands under the address of the page around it.
import type { SourceDraft } from '@/lib/domain/drafts';
import { identifyPage } from '@/lib/reader/html/page-identity';

/** Units of text from which on such a frame is read: most are advertisements and helpers. */
const leastText = 200;

/** Tells whether there may be something to read and to come back to. */
export function hasAddress(): boolean {
  return (
    /^(https?|file):$/.test(location.protocol) ||
    (/^https?:/.test(document.baseURI) && (document.body?.textContent.length ?? 0) >= leastText)
  );
}

/** Gives the bibliographic record of the page as it is now. */
export function currentPage(): SourceDraft {
  if (location.protocol !== 'about:') return identifyPage(document, location.href);
  const address = new URL(document.baseURI);
  // The place among its siblings is all by which such a frame is known again.
  const siblings = Array.from({ length: parent.length }, (_, at) => parent[at]);
  address.searchParams.set('frame', String(siblings.indexOf(window)));
  return identifyPage(document, address.href);
}
