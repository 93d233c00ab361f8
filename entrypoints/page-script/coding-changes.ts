// Changes of a coding that need more than one press on its card.
import { labelOfChoice } from '@/lib/messaging/code-choices';
import type { PageCoding } from '@/lib/messaging/protocol';
import type { PageSession } from './page-session';
import { enter } from './passage-entries';
import { undoing } from './undoing';
import { say } from './words';

/** Asks for the note of a coding. @param reopen shows its card again */
export function writeNote(session: PageSession, coding: PageCoding, reopen: () => void): void {
  const onSave = (text: string): void =>
    void session.stored.ask('editCoding', { codingId: coding.id, note: text }).then((answer) => {
      if (answer !== null) reopen();
    });
  enter(session, { title: session.text.note, value: coding.note, isLong: true, onSave, onCancel: reopen });
}

/** Takes a code off, and offers to put it back. @param reopen shows the card again */
export async function removeCoding(
  session: PageSession,
  coding: PageCoding,
  reopen: () => void,
): Promise<void> {
  const before = session.stored.state;
  const answer = await session.stored.ask('removeCoding', { codingId: coding.id });
  if (answer === null || before === null) return;
  const label = labelOfChoice(coding.codeId, before);
  session.tell(say(session.text.removed, label), undoing(session, answer.state.lastChangeId, reopen));
}
