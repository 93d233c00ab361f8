// The card of a painted fragment: its codes with polarity, absence and note; another code; away with it.
import type { Id, Polarity } from '@/lib/domain/records';
import type { PageCoding, PageFragment, PageState } from '@/lib/messaging/protocol';
import { codingPart, type Card } from './coding-part';
import { make, makeButton } from './elements';
import { messages } from './messages';

/** What the card can be asked. */
export type CardActions = {
  readonly edit: (codingId: Id, edit: { polarity?: Polarity | null; absence?: boolean }) => void;
  readonly note: (coding: PageCoding) => void;
  readonly remove: (coding: PageCoding) => void;
  readonly addCode: () => void;
  readonly memo: () => void;
  readonly close: () => void;
};

/** Makes the card; `data-focus` names its buttons alike each time it is made. */
export function makeFragmentCard(
  fragment: PageFragment,
  state: PageState,
  actions: CardActions,
): HTMLElement {
  const card: Card = { state, actions, text: messages[state.language] };
  const parts = fragment.codings.map((coding) => codingPart(coding, card));
  const panel = make('div', {
    attributes: { role: 'dialog', 'aria-label': card.text.card },
    children: [
      ...parts,
      make('div', {
        class: 'row part',
        children: [
          makeButton(card.text.addCode, actions.addCode, 'C'),
          makeButton(card.text.memo, actions.memo, 'M'),
          makeButton(card.text.close, actions.close, 'Esc'),
        ],
      }),
    ],
  });
  panel.addEventListener('keydown', (event) => {
    const focused = parts.findIndex((part) => part.matches(':focus-within'));
    const coding = fragment.codings[Math.max(0, focused)];
    const keys: Record<string, () => void> = {
      KeyC: actions.addCode,
      KeyM: actions.memo,
      Delete: () => {
        if (coding !== undefined) actions.remove(coding);
      },
    };
    const run = keys[event.code];
    if (run === undefined || !event.isTrusted || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    run();
  });
  return panel;
}
