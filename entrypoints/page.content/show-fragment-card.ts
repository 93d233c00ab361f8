import type { PageCoding, PageFragment } from '@/lib/messaging/protocol';
import { makeFragmentCard } from './fragment-card';
import { labelOfChoice } from './code-picker';
import type { PageSession } from './page-session';
import { makeTextEntry } from './text-entry';

/** Shows the card of a fragment and does what is asked in it. */
export function showFragmentCard(
  session: PageSession,
  fragment: PageFragment,
  rects: readonly DOMRect[],
): void {
  const { state } = session;
  if (state === null) return;
  const reopen = (): void => session.openCard(fragment.id);
  const card = makeFragmentCard(fragment, state, {
    edit: (codingId, edit) =>
      void session.ask('editCoding', { codingId, ...edit }).then((answer) => {
        if (answer === null) return;
        reopen();
        session.tell(session.text.saved);
      }),
    note: (coding) => writeNote(session, { coding, rects, reopen }),
    remove: (coding) => void removeCoding(session, coding).then(reopen),
    addCode: () => session.pickCode(),
    memo: () => session.writeMemo(),
    close: () => session.closePanel(),
  });
  session.show(card, rects);
  card.querySelector<HTMLElement>('[tabindex="0"], button')?.focus();
}

type NoteContext = {
  readonly coding: PageCoding;
  readonly rects: readonly DOMRect[];
  readonly reopen: () => void;
};

function writeNote(session: PageSession, { coding, rects, reopen }: NoteContext): void {
  const { note, save, cancel } = session.text;
  const onSave = (text: string): void =>
    void session.ask('editCoding', { codingId: coding.id, note: text }).then((answer) => {
      if (answer !== null) reopen();
    });
  const entry = { title: note, value: coding.note, isLong: true, save, cancel };
  const { panel, focus } = makeTextEntry({ ...entry, onSave, onCancel: reopen });
  session.show(panel, rects);
  focus();
}

async function removeCoding(session: PageSession, coding: PageCoding): Promise<void> {
  const before = session.state;
  const answer = await session.ask('removeCoding', { codingId: coding.id });
  if (answer === null || before === null) return;
  const label = labelOfChoice(coding.codeId, before);
  session.tell(session.text.removed(label), () => {
    void session.ask('undo', {}).then((undone) => {
      if (undone !== null) session.tell(session.text.undone);
    });
  });
}
