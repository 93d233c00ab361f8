// A fragment's borders, moved by word with the keys of its card.
import type { Id, PageAnchor } from '@/lib/domain/records';
import type { Side } from '@/lib/reader/resize-range';
import type { PageSession } from './page-session';
import { undoing } from './undoing';
import { say } from './words';

/** Keys of the card: `[` and `]` move the end, with Shift the start. */
export const resizeKeys: Readonly<Record<string, 1 | -1>> = { BracketLeft: -1, BracketRight: 1 };

/** Moves one border of a fragment by a word. @param reopen shows its card again */
export function resizeByWord(
  session: PageSession,
  fragmentId: Id,
  move: { side: Side; step: 1 | -1; reopen: () => void },
): void {
  const anchor = session.stored.reader.resized(fragmentId, move);
  if (anchor === null) session.tell(session.text.cannotResize);
  else void storeBorders(session, { fragmentId, anchor, reopen: move.reopen });
}

type Resized = { readonly fragmentId: Id; readonly anchor: PageAnchor; readonly reopen: () => void };

/** Has new borders stored, and offers to take them back. */
export async function storeBorders(
  session: PageSession,
  { fragmentId, anchor, reopen }: Resized,
  said = session.text.resized,
): Promise<void> {
  const answer = await session.stored.ask('resize', { fragmentId, anchor });
  if (answer === null) return;
  reopen();
  const words = anchor.quote.exact.trim().split(/\s+/).length;
  session.tell(say(said, words), undoing(session, answer.state.lastChangeId, reopen));
}
