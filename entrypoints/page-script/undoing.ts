import type { Id } from '@/lib/domain/records';
import type { PageSession } from './page-session';

/** Gives what takes a change back. @param reopen shows the card again that was open when it was made */
export function undoing(session: PageSession, changeId: Id | null, reopen: () => void): () => void {
  return () => {
    if (changeId === null) return;
    void session.stored.ask('undo', { changeId }).then((undone) => {
      if (undone === null) return;
      if (session.panel.isOpen) reopen();
      session.tell(session.text.undone);
    });
  };
}
