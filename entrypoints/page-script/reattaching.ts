// A passage that was not found is shown its place: what is selected now.
import type { Id } from '@/lib/domain/records';
import { make, makeButton } from './elements';
import { openCard } from './fragment-cards';
import type { PageSession } from './page-session';
import { storeBorders } from './resizing';
import { moveInToolbar } from './roving-focus';
import { storedFragment } from './stored-fragments';

/** Units of a lost passage that are shown. */
const shown = 90;

/** Attaches the only lost passage to the selection, or asks which of them. */
export function attachHere(session: PageSession): void {
  const lost = session.stored.paint.lostIds;
  const [only] = lost;
  if (only === undefined) return;
  if (lost.length === 1) attach(session, only);
  else choose(session, lost);
}

function attach(session: PageSession, fragmentId: Id): void {
  const anchor = session.panel.passage;
  if (anchor === null) return;
  getSelection()?.removeAllRanges();
  const reopen = (): void => openCard(session, fragmentId);
  void storeBorders(session, { fragmentId, anchor, reopen }, session.text.attached);
}

function choose(session: PageSession, lost: readonly Id[]): void {
  const buttons = lost.flatMap((id, index) => {
    const fragment = storedFragment(session.stored, id);
    if (fragment === undefined) return [];
    const words = fragment.anchor.quote.exact.replace(/\s+/g, ' ').slice(0, shown);
    return [makeButton(words, () => attach(session, id), index < 9 ? String(index + 1) : undefined)];
  });
  for (const button of buttons) button.className = 'wide';
  const panel = make('div', {
    attributes: { role: 'dialog', 'aria-label': session.text.attachTitle },
    children: [
      make('p', { class: 'dim', text: session.text.attachTitle }),
      make('div', { class: 'list', children: buttons }),
    ],
  });
  panel.addEventListener('keydown', (event) => {
    if (!event.isTrusted) return;
    event.stopPropagation();
    const chosen = buttons[Number(event.key) - 1];
    if (event.key === 'Escape') session.backToBar();
    else if (chosen !== undefined) chosen.click();
    else return moveInToolbar(event, panel);
    event.preventDefault();
  });
  session.panel.showMarked(panel);
  buttons[0]?.focus();
}
