// Cards of painted fragments: which one opens, and what is done in it.
import type { Id } from '@/lib/domain/records';
import type { PageFragment } from '@/lib/messaging/protocol';
import { removeCoding, writeNote } from './coding-changes';
import { makeFragmentCard, type CardActions } from './fragment-card';
import type { PageSession } from './page-session';
import { pickCode, writeMemo } from './passage-entries';
import { makeHandles } from './resize-handles';
import { resizeByWord } from './resizing';
import { storedFragment } from './stored-fragments';

/** Opens the card of the smallest fragment at a point of the window; false when there is none. */
export function openCardAt(session: PageSession, x: number, y: number): boolean {
  const [id] = session.stored.reader.fragmentsAt(x, y);
  if (id !== undefined) openCard(session, id);
  return id !== undefined;
}

/** Gives the passages that share words with a fragment, itself among them, as they stand in the page. */
function overlapping({ stored: { reader } }: PageSession, fragmentId: Id): readonly Id[] {
  const all = reader.overlapping(fragmentId);
  return all.length === 0 ? [fragmentId] : all;
}

/** Goes to the next or previous painted fragment and opens its card. */
export function goToFragment(session: PageSession, step: 1 | -1): void {
  const { reader } = session.stored;
  const ids = reader.fragmentsInOrder;
  const active = session.panel.passage === null ? null : reader.fragmentWith(session.panel.passage);
  const at = active === null ? (step === 1 ? -1 : 0) : ids.indexOf(active);
  const next = ids[(at + step + ids.length) % ids.length];
  if (next !== undefined) void reader.scrollTo(next).then(() => openCard(session, next));
}

/** Opens the card of a fragment; closes what is open when the fragment is gone. */
export function openCard(session: PageSession, fragmentId: Id): void {
  const fragment = storedFragment(session.stored, fragmentId);
  if (fragment === undefined || fragment.anchor.kind !== 'page') return session.closePanel();
  session.panel.passage = fragment.anchor;
  session.stored.reader.activate(fragmentId);
  showCard(session, fragment);
}

/** Shows the card of a fragment and does what is asked in it. */
function showCard(session: PageSession, fragment: PageFragment): void {
  const { state } = session.stored;
  if (state === null) return;
  const reopen = (): void => openCard(session, fragment.id);
  const here = overlapping(session, fragment.id);
  const at = here.indexOf(fragment.id);
  const focused = session.surface.focusKey;
  const actions: CardActions = {
    edit: (codingId, edit) =>
      void session.stored.ask('editCoding', { codingId, ...edit }).then((answer) => {
        if (answer === null) return;
        reopen();
        session.tell(session.text.saved);
      }),
    note: (coding) => writeNote(session, coding, reopen),
    remove: (coding) => void removeCoding(session, coding, reopen).then(reopen),
    addCode: () => pickCode(session, reopen),
    memo: () => writeMemo(session, reopen),
    resize: (side, step) => resizeByWord(session, fragment.id, { side, step, reopen }),
    next: () => openCard(session, here[(at + 1) % here.length] ?? fragment.id),
    close: () => session.closePanel(),
  };
  const card = makeFragmentCard(fragment, state, { actions, here: { at: at + 1, of: here.length } });
  session.panel.show(card, makeHandles(session, fragment.id, reopen));
  // After an edit the card is made anew, and the focus stays where the hand was.
  const same = [...card.querySelectorAll<HTMLElement>('[data-focus]')].find(
    (button) => focused !== null && button.dataset['focus'] === focused,
  );
  (same ?? card.querySelector<HTMLElement>('[tabindex="0"], button'))?.focus();
}
