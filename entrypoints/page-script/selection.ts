// From the page's selection to the bar at the passage, and back.
import { longestQuote } from '@/lib/messaging/protocol';
import type { PageSession } from './page-session';
import { nameInVivo, pickCode, writeMemo } from './passage-entries';
import { attachHere } from './reattaching';
import { makeSelectionBar } from './selection-bar';
import { asStored } from './stored-fragments';
import { say } from './words';

/** A selection has come to rest: the bar opens below it, or goes. @param isExact keeps it as it is, not snapped */
export function selectionSettled(session: PageSession, isExact = false): void {
  const { reader } = session.stored;
  const range = reader.selected;
  const anchor = range === null ? null : reader.describe(range, isExact);
  if (anchor === null) return session.closePanel();
  if (anchor.quote.exact.length > longestQuote) {
    session.closePanel();
    return session.tell(
      say(session.text.tooLong, longestQuote.toLocaleString(session.stored.state?.language)),
    );
  }
  session.panel.passage = asStored(session.stored, anchor);
  showBar(session);
}

/** Shows the bar at the selected passage. */
export function showBar(session: PageSession): void {
  const { state, paint } = session.stored;
  if (state === null || session.panel.passage === null) return;
  const words = session.panel.passage.quote.exact.split(/\s+/).length;
  const bar = makeSelectionBar(
    { state, words, lost: paint.lost, polarity: session.coding.polarity },
    {
      code: (codeId) => void session.coding.code(codeId),
      pick: () => pickCode(session),
      inVivo: () => nameInVivo(session),
      memo: () => writeMemo(session),
      nextPolarity: () => session.coding.turnPolarity(),
      attach: () => attachHere(session),
      openWorkbench: () => void session.stored.ask('openWorkbench', {}),
      openSidePanel: () => void session.stored.ask('openSidePanel', {}),
    },
  );
  session.panel.show(bar);
}
