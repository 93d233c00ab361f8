// The card of a painted fragment: its codes with polarity, absence and note; another code; away with it.
import type { Id, Polarity } from '@/lib/domain/records';
import type { PageCoding, PageFragment, PageState } from '@/lib/messaging/protocol';
import { codeLabel, typeChip } from './chips';
import { make, makeButton } from './elements';
import { messages, type Messages } from './messages';

/** What the card can be asked. */
export type CardActions = {
  readonly edit: (codingId: Id, edit: { polarity?: Polarity | null; absence?: boolean }) => void;
  readonly note: (coding: PageCoding) => void;
  readonly remove: (coding: PageCoding) => void;
  readonly addCode: () => void;
  readonly memo: () => void;
  readonly close: () => void;
};

type Card = { readonly state: PageState; readonly actions: CardActions; readonly text: Messages };

const polarities: readonly (Polarity | null)[] = ['protective', 'hindering', 'mixed', 'conditional', null];

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

function codingPart(coding: PageCoding, { state, actions, text }: Card): HTMLElement {
  const code = state.codes.find(({ id }) => id === coding.codeId);
  const label = code === undefined ? '–' : codeLabel(code, state.language);
  const absence = makeButton(text.absence, () => actions.edit(coding.id, { absence: !coding.absence }));
  absence.setAttribute('aria-pressed', String(coding.absence));
  const note = makeButton(text.note, () => actions.note(coding));
  const remove = makeButton(text.remove, () => actions.remove(coding), 'Del');
  for (const [name, button] of Object.entries({ absence, note, remove })) {
    button.dataset['focus'] = `${coding.id} ${name}`;
  }
  return make('section', {
    class: 'coding part',
    attributes: { 'aria-label': label },
    children: [
      make('div', {
        class: 'row',
        children: [
          typeChip(code?.type ?? null, state.language),
          make('strong', { class: 'label', text: label }),
        ],
      }),
      polarityChoice(coding, label, { state, actions, text }),
      coding.note === '' ? null : make('p', { class: 'dim', text: coding.note }),
      make('div', { class: 'row part', children: [absence, note, remove] }),
    ],
  });
}

function polarityChoice(coding: PageCoding, label: string, { actions, text }: Card): HTMLElement {
  const buttons = polarities.map((polarity) => {
    const isChosen = coding.polarity === polarity;
    const button = makeButton(polarity === null ? text.unstated : text.polarities[polarity], () =>
      actions.edit(coding.id, { polarity }),
    );
    button.setAttribute('role', 'radio');
    button.setAttribute('aria-checked', String(isChosen));
    button.dataset['focus'] = `${coding.id} ${polarity ?? 'unstated'}`;
    button.tabIndex = isChosen ? 0 : -1;
    return button;
  });
  const group = make('div', {
    class: 'row part',
    attributes: { role: 'radiogroup', 'aria-label': `${text.polarity}: ${label}` },
    children: buttons,
  });
  group.addEventListener('keydown', (event) => moveInGroup(event, buttons));
  return group;
}

/** One stop for Tab, arrows inside, as radio buttons have it; Enter or Space chooses. */
function moveInGroup(event: KeyboardEvent, buttons: readonly HTMLElement[]): void {
  const steps: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
  const step = steps[event.key];
  if (step === undefined) return;
  const at = buttons.findIndex((button) => button.matches(':focus'));
  buttons[(at + step + buttons.length) % buttons.length]?.focus();
  event.preventDefault();
}
