// One coding on the card: its code, polarity, absence and note.
import type { Polarity } from '@/lib/domain/records';
import { codeLabel } from '@/lib/messaging/code-choices';
import type { PageWords } from '@/lib/messaging/page-words';
import type { PageCoding, PageState } from '@/lib/messaging/protocol';
import { typeChip } from './chips';
import { make, makeButton } from './elements';
import type { CardActions } from './fragment-card';
import { moveInRadioGroup } from './roving-focus';

/** What every part of a card is made with. */
export type Card = { readonly state: PageState; readonly actions: CardActions; readonly text: PageWords };

const polarities: readonly (Polarity | null)[] = ['protective', 'hindering', 'mixed', 'conditional', null];

/** Makes the part of one coding. */
export function codingPart(coding: PageCoding, { state, actions, text }: Card): HTMLElement {
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
        children: [typeChip(code?.type ?? null, text), make('strong', { class: 'label', text: label })],
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
  group.addEventListener('keydown', (event) => moveInRadioGroup(event, buttons));
  return group;
}
