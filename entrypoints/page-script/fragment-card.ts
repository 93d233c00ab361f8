// The card of a painted fragment: its codes with polarity, absence and note; another code; away with it.
import type { Id, Polarity } from '@/lib/domain/records';
import type { Side } from '@/lib/reader/resize-range';
import type { PageCoding, PageFragment, PageState } from '@/lib/messaging/protocol';
import { codingPart, type Card } from './coding-part';
import { make, makeButton } from './elements';
import { resizeKeys } from './resizing';
import { say } from './words';

/** What the card can be asked. */
export type CardActions = {
  readonly edit: (codingId: Id, edit: { polarity?: Polarity | null; absence?: boolean }) => void;
  readonly note: (coding: PageCoding) => void;
  readonly remove: (coding: PageCoding) => void;
  readonly addCode: () => void;
  readonly memo: () => void;
  /** Moves a border by a word. */
  readonly resize: (side: Side, step: 1 | -1) => void;
  /** Opens the next passage at the same place. */
  readonly next: () => void;
  readonly close: () => void;
};

/** Which one of the passages at one place the card is of. */
export type Here = { readonly at: number; readonly of: number };

/** Makes the card; `data-focus` names its buttons alike each time it is made. */
export function makeFragmentCard(
  fragment: PageFragment,
  state: PageState,
  { actions, here }: { readonly actions: CardActions; readonly here: Here },
): HTMLElement {
  const card: Card = { state, actions, text: state.words };
  const parts = fragment.codings.map((coding) => codingPart(coding, card));
  const panel = make('div', {
    attributes: { role: 'dialog', 'aria-label': card.text.card },
    children: [
      ...parts,
      make('p', { class: 'dim part', text: card.text.resizeHint }),
      make('div', {
        class: 'row part',
        children: [
          makeButton(card.text.addCode, actions.addCode, 'C'),
          makeButton(card.text.memo, actions.memo, 'M'),
          here.of > 1 ? makeButton(say(card.text.nextHere, here.at, here.of), actions.next, 'O') : null,
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
      KeyO: actions.next,
      Delete: () => {
        if (coding !== undefined) actions.remove(coding);
      },
    };
    const step = resizeKeys[event.code];
    const run =
      step === undefined ? keys[event.code] : () => actions.resize(event.shiftKey ? 'start' : 'end', step);
    if (run === undefined || !event.isTrusted || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    run();
  });
  return panel;
}
