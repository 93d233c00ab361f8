// The bar at a selection: pinned codes with their digits, the last code, and what else one key does.
import { labelIn } from '@/lib/base/language';
import type { Id, Polarity } from '@/lib/domain/records';
import { codeLabel, lastCode, pinnedCodes } from '@/lib/messaging/code-choices';
import type { PageCode, PageState } from '@/lib/messaging/protocol';
import { typeChip } from './chips';
import { make, makeButton } from './elements';
import { polarityWord, say } from './words';
import { moveInToolbar } from './roving-focus';

/** What the bar can be asked. */
export type BarActions = {
  readonly code: (codeId: Id) => void;
  readonly pick: () => void;
  readonly inVivo: () => void;
  readonly memo: () => void;
  readonly nextPolarity: () => void;
  readonly openWorkbench: () => void;
  readonly openSidePanel: () => void;
  /** Shows a lost passage its place. */
  readonly attach: () => void;
};

/** What the bar shows. */
export type BarContent = {
  readonly state: PageState;
  readonly words: number;
  /** Coded passages that were not found on this page. */
  readonly lost: number;
  /** Chosen for the next coding; `undefined` takes the code's default. */
  readonly polarity: Polarity | null | undefined;
};

/** Makes the bar. */
export function makeSelectionBar(content: BarContent, actions: BarActions): HTMLElement {
  const { state, words, lost, polarity } = content;
  const text = state.words;
  const last = lastCode(state);
  const codes = [
    ...(last === null ? [] : [codeButton(last, { key: 'Q', state, actions })]),
    ...pinnedCodes(state).map((code) => codeButton(code, { key: String(code.digit), state, actions })),
  ];
  const bar = make('div', {
    attributes: { role: 'toolbar', 'aria-label': text.bar },
    children: [
      codes.length === 0 ? null : make('div', { class: 'codes', children: codes }),
      make('div', {
        class: codes.length === 0 ? 'row' : 'row foot',
        children: [
          plain(text.anyCode, actions.pick, 'C'),
          plain(text.inVivo, actions.inVivo, 'N'),
          plain(text.memo, actions.memo, 'M'),
          plain(polarityWord(polarity, text), actions.nextPolarity, 'P'),
          plain(text.workbench, actions.openWorkbench),
          // Firefox opens its sidebar for its own buttons, keys and menus only.
          import.meta.env.FIREFOX ? null : plain(text.sidePanel, actions.openSidePanel),
          make('span', { class: 'dim last', text: say(text.words, words) }),
        ],
      }),
      lost === 0
        ? null
        : make('div', {
            class: 'row',
            children: [
              make('span', { class: 'warn', text: say(text.lost, lost) }),
              plain(text.attach, actions.attach, 'R'),
            ],
          }),
    ],
  });
  bar.addEventListener('keydown', (event) => moveInToolbar(event, bar));
  return bar;
}

type ButtonContext = { readonly key: string; readonly state: PageState; readonly actions: BarActions };

function codeButton(code: PageCode, { key, state, actions }: ButtonContext): HTMLElement {
  return make('button', {
    attributes: { type: 'button', title: codeLabel(code, state.language), 'aria-keyshortcuts': key },
    onPress: () => actions.code(code.id),
    children: [
      make('kbd', { text: key }),
      typeChip(code.type, state.words),
      make('span', { class: 'label', text: labelIn(code.labels, state.language) }),
    ],
  });
}

function plain(text: string, onPress: () => void, key?: string): HTMLElement {
  const button = makeButton(text, onPress, key);
  button.className = 'plain';
  return button;
}
