// The bar at a selection: pinned codes with their digits, the last code, and what else one key does.
import { labelIn } from '@/lib/base/language';
import type { Id, Polarity } from '@/lib/domain/records';
import type { PageCode, PageState } from '@/lib/messaging/protocol';
import { codeLabel, typeChip } from './chips';
import { make, makeButton } from './elements';
import { messages } from './messages';

/** What the bar can be asked. */
export type BarActions = {
  readonly code: (codeId: Id) => void;
  readonly pick: () => void;
  readonly inVivo: () => void;
  readonly memo: () => void;
  readonly nextPolarity: () => void;
  readonly openWorkbench: () => void;
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
  const text = messages[state.language];
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
          plain(polarityWord(polarity, state), actions.nextPolarity, 'P'),
          plain(text.workbench, actions.openWorkbench),
          make('span', { class: 'dim last', text: text.words(words) }),
        ],
      }),
      lost === 0 ? null : make('div', { class: 'row warn', text: text.lost(lost) }),
    ],
  });
  bar.addEventListener('keydown', (event) => moveFocus(event, bar));
  return bar;
}

/** One stop for Tab, arrows inside, as toolbars have it. */
function moveFocus(event: KeyboardEvent, bar: HTMLElement): void {
  const buttons = [...bar.querySelectorAll('button')];
  const at = buttons.findIndex((button) => button.matches(':focus'));
  const places: Record<string, number> = {
    ArrowRight: at + 1,
    ArrowDown: at + 1,
    ArrowLeft: at - 1,
    ArrowUp: at - 1,
    Home: 0,
    End: -1,
  };
  const place = places[event.key];
  if (place === undefined || at === -1) return;
  buttons.at(place % buttons.length)?.focus();
  event.preventDefault();
}

/** Gives the codes with a digit, by digit. */
export function pinnedCodes(state: PageState): PageCode[] {
  const pinned = state.codes.filter((code) => code.digit !== null);
  return pinned.toSorted((a, b) => (a.digit ?? 0) - (b.digit ?? 0));
}

/** Gives the code that was used last. */
export function lastCode(state: PageState): PageCode | null {
  return state.codes.find((code) => code.id === state.recentCodeIds[0]) ?? null;
}

/** What `P` goes through; `undefined` is the code's own default. */
const polarityRound = [undefined, 'protective', 'hindering', 'mixed', 'conditional', null] as const;

/** Gives the polarity after this one. */
export function nextPolarity(polarity: Polarity | null | undefined): Polarity | null | undefined {
  return polarityRound[(polarityRound.indexOf(polarity) + 1) % polarityRound.length];
}

/** Gives a polarity as a word. */
export function polarityWord(polarity: Polarity | null | undefined, state: PageState): string {
  const text = messages[state.language];
  if (polarity === undefined) return text.polarity.toLowerCase();
  return polarity === null ? text.unstated : text.polarities[polarity];
}

type ButtonContext = { readonly key: string; readonly state: PageState; readonly actions: BarActions };

function codeButton(code: PageCode, { key, state, actions }: ButtonContext): HTMLElement {
  return make('button', {
    attributes: { type: 'button', title: codeLabel(code, state.language), 'aria-keyshortcuts': key },
    onPress: () => actions.code(code.id),
    children: [
      make('kbd', { text: key }),
      typeChip(code.type, state.language),
      make('span', { class: 'label', text: labelIn(code.labels, state.language) }),
    ],
  });
}

function plain(text: string, onPress: () => void, key?: string): HTMLElement {
  const button = makeButton(text, onPress, key);
  button.className = 'plain';
  return button;
}
