import type { PageCoding, PageFragment } from '@/lib/messaging/protocol';
import { makeFragmentCard } from './fragment-card';
import { labelOfChoice } from './code-picker';
import type { PageSession } from './page-session';

/** Shows the card of a fragment and does what is asked in it. */
export function showFragmentCard(session: PageSession, fragment: PageFragment): void {
  const { state } = session.stored;
  if (state === null) return;
  const reopen = (): void => session.openCard(fragment.id);
  const focused = session.surface.focusKey;
  const card = makeFragmentCard(fragment, state, {
    edit: (codingId, edit) =>
      void session.stored.ask('editCoding', { codingId, ...edit }).then((answer) => {
        if (answer === null) return;
        reopen();
        session.tell(session.text.saved);
      }),
    note: (coding) => writeNote(session, coding, reopen),
    remove: (coding) => void removeCoding(session, coding, reopen).then(reopen),
    addCode: () => session.pickCode(reopen),
    memo: () => session.writeMemo(reopen),
    close: () => session.closePanel(),
  });
  session.show(card);
  // After an edit the card is made anew, and the focus stays where the hand was.
  const same = [...card.querySelectorAll<HTMLElement>('[data-focus]')].find(
    (button) => focused !== null && button.dataset['focus'] === focused,
  );
  (same ?? card.querySelector<HTMLElement>('[tabindex="0"], button'))?.focus();
}

function writeNote(session: PageSession, coding: PageCoding, reopen: () => void): void {
  const onSave = (text: string): void =>
    void session.stored.ask('editCoding', { codingId: coding.id, note: text }).then((answer) => {
      if (answer !== null) reopen();
    });
  session.enter({ title: session.text.note, value: coding.note, isLong: true, onSave, onCancel: reopen });
}

async function removeCoding(session: PageSession, coding: PageCoding, reopen: () => void): Promise<void> {
  const before = session.stored.state;
  const answer = await session.stored.ask('removeCoding', { codingId: coding.id });
  if (answer === null || before === null) return;
  const label = labelOfChoice(coding.codeId, before);
  const changeId = answer.state.lastChangeId;
  const undo = (): void => {
    if (changeId === null) return;
    void session.stored.ask('undo', { changeId }).then((undone) => {
      if (undone === null) return;
      if (session.isPanelOpen) reopen();
      session.tell(session.text.undone);
    });
  };
  session.tell(session.text.removed(label), undo);
}
