// The card of a painted fragment: its codes with polarity, absence and note; another code; away with it.
import type { Id, Polarity } from '@/lib/domain/records';
import type { PageCoding, PageFragment, PageState } from '@/lib/messaging/protocol';
import { codeLabel, typeChip } from './chips';
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

const polarities: readonly (Polarity | null)[] = ['protective', 'hindering', 'mixed', 'conditional', null];

/** Makes the card. */
export function makeFragmentCard(
  fragment: PageFragment,
  state: PageState,
  actions: CardActions,
): HTMLElement {
  const text = messages[state.language];
  return make('div', {
    attributes: { role: 'dialog', 'aria-label': text.card },
    children: [
      ...fragment.codings.map((coding) => codingPart(coding, state, actions)),
      make('div', {
        class: 'row part',
        children: [
          makeButton(text.addCode, actions.addCode, 'C'),
          makeButton(text.memo, actions.memo, 'M'),
          makeButton(text.close, actions.close, 'Esc'),
        ],
      }),
    ],
  });
}

function codingPart(coding: PageCoding, state: PageState, actions: CardActions): HTMLElement {
  const text = messages[state.language];
  const code = state.codes.find(({ id }) => id === coding.codeId);
  const label = code === undefined ? '–' : codeLabel(code, state.language);
  const choice = make('div', {
    class: 'row part',
    attributes: { role: 'radiogroup', 'aria-label': `${text.polarity}: ${label}` },
    children: polarities.map((polarity) => polarityButton(coding, polarity, { state, actions })),
  });
  choice.addEventListener('keydown', (event) => moveInGroup(event, choice));
  const absence = makeButton(text.absence, () => actions.edit(coding.id, { absence: !coding.absence }));
  absence.setAttribute('aria-pressed', String(coding.absence));
  return make('section', {
    class: 'coding part',
    attributes: { 'aria-label': label },
    children: [
      make('div', {
        class: 'row',
        children: [typeChip(code?.type ?? null), make('strong', { class: 'label', text: label })],
      }),
      choice,
      coding.note === '' ? null : make('p', { class: 'dim', text: coding.note }),
      make('div', {
        class: 'row part',
        children: [
          absence,
          makeButton(text.note, () => actions.note(coding)),
          makeButton(text.remove, () => actions.remove(coding), 'Del'),
        ],
      }),
    ],
  });
}

function polarityButton(
  coding: PageCoding,
  polarity: Polarity | null,
  { state, actions }: { state: PageState; actions: CardActions },
): HTMLElement {
  const text = messages[state.language];
  const isChosen = coding.polarity === polarity;
  const button = makeButton(polarity === null ? text.unstated : text.polarities[polarity], () =>
    actions.edit(coding.id, { polarity }),
  );
  button.setAttribute('role', 'radio');
  button.setAttribute('aria-checked', String(isChosen));
  button.tabIndex = isChosen ? 0 : -1;
  return button;
}

/** One stop for Tab, arrows inside, as radio buttons have it. */
function moveInGroup(event: KeyboardEvent, group: HTMLElement): void {
  const steps: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
  const step = steps[event.key];
  if (step === undefined) return;
  const buttons = [...group.querySelectorAll('button')];
  const at = buttons.findIndex((button) => button.matches(':focus'));
  buttons[(at + step + buttons.length) % buttons.length]?.focus();
  event.preventDefault();
}
