// Keys: how they are written, what a stroke is called, and which command a stroke runs.
// Letters, digits and brackets go by their place on the keyboard (`event.code`), so that every layout has them.
import { BugError } from '@/lib/base/errors';
import type { ContextKeys } from './context-keys';

/** What of a keyboard event counts. */
export type KeyStroke = {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  readonly isComposing: boolean;
};

const modifierOrder = ['Mod', 'Ctrl', 'Alt', 'Shift', 'Meta'];
const byPlace = /^(?:Key[A-Z]|Digit\d|Bracket(?:Left|Right))$/;
const modifierKeys = new Set(['Control', 'Shift', 'Alt', 'AltGraph', 'Meta']);

/** Gives the strokes of a binding such as `Mod+KeyK Mod+KeyS`, each in one spelling; throws on what cannot be bound. */
export function parseKeys(keys: string): readonly string[] {
  return keys.split(' ').map(parseStroke);
}

function parseStroke(stroke: string): string {
  const parts =
    stroke === '+' || stroke.endsWith('++') ? [...stroke.slice(0, -2).split('+'), '+'] : stroke.split('+');
  const key = parts.at(-1) ?? '';
  const modifiers = parts.slice(0, -1).filter((part) => part !== '');
  const unknown = modifiers.find((modifier) => !modifierOrder.includes(modifier));
  if (unknown !== undefined || key === '') throw new BugError(`Not a key: ${stroke}`);
  const isAltGr = modifiers.includes('Alt') && (modifiers.includes('Mod') || modifiers.includes('Ctrl'));
  if (isAltGr && /^(?:Key|Digit)/.test(key)) {
    throw new BugError(`${stroke} is AltGr on Windows and writes é, € and the like; it cannot be bound`);
  }
  if (!isKey(key)) throw new BugError(`No keyboard says ${key}`);
  return spell(modifiers, key);
}

const namedKeys =
  /^(?:Enter|Tab|Space|Escape|Backspace|Delete|Insert|Home|End|PageUp|PageDown|Arrow(?:Up|Down|Left|Right)|ContextMenu|Pause|F(?:[1-9]|1\d|2[0-4]))$/;

/** Letters, digits and brackets are called by their place; other signs by what they write. */
function isKey(key: string): boolean {
  return byPlace.test(key) || namedKeys.test(key) || /^[^\p{L}\p{N}[\]{}\s]$/u.test(key);
}

function spell(modifiers: readonly string[], key: string): string {
  return [...modifierOrder.filter((modifier) => modifiers.includes(modifier)), key].join('+');
}

/** Gives the spelling of a stroke; `null` while only modifiers are down or an input method composes. */
export function strokeOf(event: KeyStroke, isMac: boolean): string | null {
  if (event.isComposing || modifierKeys.has(event.key)) return null;
  const isByPlace = byPlace.test(event.code);
  const key = isByPlace ? event.code : event.key === ' ' ? 'Space' : event.key;
  const modifiers: string[] = [];
  if (event.altKey) modifiers.push('Alt');
  if (isMac ? event.metaKey : event.ctrlKey) modifiers.push('Mod');
  if (isMac && event.ctrlKey) modifiers.push('Ctrl');
  if (!isMac && event.metaKey) modifiers.push('Meta');
  // The shift in `?` or `*` is how the key is typed, not a modifier of it.
  if (event.shiftKey && (isByPlace || event.key.length > 1 || event.key === ' ')) modifiers.push('Shift');
  return spell(modifiers, key);
}

/** Whether a stroke writes or edits text, so that a focused field must have it. */
export function isSingleKey(stroke: string): boolean {
  const parts = stroke.split('+').filter((part) => part !== '');
  const hasModifier = parts.slice(0, -1).some((part) => part !== 'Shift');
  return !hasModifier && !/^F\d+$/.test(parts.at(-1) ?? '');
}

/** Whether a stroke is a letter, digit or sign without Ctrl, Alt or the like, which speech input and slips of the hand press. */
export function isCharacterKey(stroke: string): boolean {
  const key = stroke.replace(/^(?:Shift\+)+(?=.)/, '');
  return key === '+' || key === 'Space' || byPlace.test(key) || (key.length === 1 && isKey(key));
}

/** Strokes that a browser keeps for itself in a tab; a window of the extension's own gets most of them. */
export const takenByBrowsers: ReadonlySet<string> = new Set([
  ...['Mod+Tab', 'Mod+Shift+Tab', 'Mod+PageDown', 'Mod+PageUp', 'Mod+KeyW', 'Mod+KeyT', 'Mod+KeyN'],
  ...['Mod+Shift+KeyN', 'Mod+Shift+KeyT', 'Mod+Shift+KeyW', 'Mod+Shift+KeyP', 'Alt+F4', 'F11'],
]);

/** A binding as the resolver sees it. */
export type KeyRule<Action> = {
  readonly keys: readonly string[];
  readonly when?: ((keys: Readonly<ContextKeys>) => boolean) | undefined;
  readonly action: Action;
  /** Runs nothing, and keeps rules before it from the keys. */
  readonly isBlock?: boolean;
};

/** What a stroke led to: an action, the first half of a chord, the end of a chord that means nothing, or nothing. */
export type KeyAnswer<Action> =
  | { readonly kind: 'run'; readonly action: Action }
  | { readonly kind: 'pending'; readonly strokes: readonly string[] }
  | { readonly kind: 'unknownChord' }
  | { readonly kind: 'none' };

/** Finds the action of strokes. The last matching rule wins; remembers the first stroke of a chord. */
export class KeyResolver<Action> {
  #pending: readonly string[] = [];

  constructor(private readonly rules: () => readonly KeyRule<Action>[]) {}

  /** Whether the first stroke of a chord was pressed, so that the next one belongs to it. */
  get isPending(): boolean {
    return this.#pending.length > 0;
  }

  /** Takes one stroke. */
  press(stroke: string, context: Readonly<ContextKeys>): KeyAnswer<Action> {
    const strokes = [...this.#pending, stroke];
    const wasPending = this.#pending.length > 0;
    this.#pending = [];
    if (!wasPending && context.inputFocus && isSingleKey(stroke)) return { kind: 'none' };

    const rule = this.rules().findLast((candidate) => fits(candidate, strokes, context));
    if (rule === undefined) return { kind: wasPending ? 'unknownChord' : 'none' };
    if (rule.isBlock === true) return { kind: 'none' };
    if (rule.keys.length === strokes.length) return { kind: 'run', action: rule.action };
    this.#pending = strokes;
    return { kind: 'pending', strokes };
  }
}

function fits<Action>(
  rule: KeyRule<Action>,
  strokes: readonly string[],
  context: Readonly<ContextKeys>,
): boolean {
  const starts = strokes.every((stroke, index) => rule.keys[index] === stroke);
  return starts && (rule.when?.(context) ?? true);
}

const writtenNames: Readonly<Record<string, string>> = {
  Mod: 'Ctrl',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  BracketLeft: '[',
  BracketRight: ']',
  Delete: 'Del',
  Escape: 'Esc',
};

/** Gives keys as they are written on the keyboard, such as `Ctrl+Shift+P`. */
export function writtenKeys(keys: readonly string[], isMac: boolean): string {
  const stroke = (spelled: string): string =>
    spelled
      .split('+')
      .map((part) =>
        part === 'Mod' && isMac ? '⌘' : (writtenNames[part] ?? part.replace(/^(?:Key|Digit)/, '')),
      )
      .join('+');
  return keys.map(stroke).join(' ');
}
