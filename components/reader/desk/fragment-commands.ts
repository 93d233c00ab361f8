// Commands on the selected passage or the focused fragment. Their keys are single: they count only while there is one.
import type { Services } from '@/lib/services/services';
import type { Command } from '@/lib/workbench/contribution';
import type { ContextKeys } from '@/lib/workbench/context-keys';
import { activeReader } from '@/components/reader/active-reader';
import type { CodingDesk } from './coding-desk.svelte';

type FragmentCommand = Command<Services>;

const withTarget = (keys: Readonly<ContextKeys>): boolean =>
  (keys.editorKind === 'pdf' || keys.editorKind === 'page') &&
  (keys.hasSelection || keys.fragmentFocus || keys.passageCursor) &&
  !keys.treeFocus;

function onDesk(act: (desk: CodingDesk) => void | Promise<void>): FragmentCommand['run'] {
  return async () => {
    const reader = activeReader();
    // A key may come faster than the passage under it is described.
    await Promise.all([reader?.desk.describing, reader?.desk.cursor?.settled]);
    if (reader !== null) await act(reader.desk);
  };
}

const digits = [1, 2, 3, 4, 5, 6, 7, 8, 9];

const digitCommands: readonly FragmentCommand[] = digits.map((digit) => ({
  id: `fragment.codeWithDigit${digit}`,
  title: { en: `Passage: code with key ${digit}`, nl: `Passage: coderen met toets ${digit}` },
  keys: [`Digit${digit}`],
  when: withTarget,
  run: onDesk((desk) => desk.codeWithDigit(digit)),
}));

const addingCommands: readonly FragmentCommand[] = digits.map((digit) => ({
  id: `fragment.addWithDigit${digit}`,
  title: {
    en: `Passage: code with key ${digit} and keep the selection`,
    nl: `Passage: coderen met toets ${digit} en de selectie houden`,
  },
  keys: [`Shift+Digit${digit}`],
  when: withTarget,
  run: onDesk((desk) => desk.codeWithDigit(digit, true)),
}));

/** Coding, memo and removing. */
export const fragmentCommands: readonly FragmentCommand[] = [
  {
    id: 'fragment.code',
    title: { en: 'Passage: code', nl: 'Passage: coderen' },
    icon: 'tag',
    keys: ['KeyC', 'Space'],
    menus: [
      { menu: 'editor/selection', group: '1', order: 1 },
      { menu: 'fragment/context', group: '1', order: 1 },
    ],
    when: withTarget,
    run: onDesk((desk) => desk.codeWithAny()),
  },
  ...digitCommands,
  ...addingCommands,
  {
    id: 'fragment.codeLast',
    title: { en: 'Passage: code with the last code', nl: 'Passage: coderen met de laatste code' },
    keys: ['KeyQ'],
    menus: [{ menu: 'editor/selection', group: '1', order: 2 }],
    when: withTarget,
    run: onDesk((desk) => desk.codeWithLast()),
  },
  {
    id: 'fragment.addLast',
    title: {
      en: 'Passage: code with the last code and keep the selection',
      nl: 'Passage: coderen met de laatste code en de selectie houden',
    },
    keys: ['Shift+KeyQ'],
    when: withTarget,
    run: onDesk((desk) => desk.codeWithLast(true)),
  },
  {
    id: 'fragment.codeInVivo',
    title: { en: 'Passage: new code in vivo', nl: 'Passage: nieuwe code in vivo' },
    keys: ['KeyN'],
    menus: [{ menu: 'editor/selection', group: '1', order: 3 }],
    when: withTarget,
    run: onDesk((desk) => desk.codeInVivo()),
  },
  {
    id: 'fragment.memo',
    title: { en: 'Passage: write memo', nl: 'Passage: memo schrijven' },
    icon: 'note',
    keys: ['KeyM'],
    menus: [
      { menu: 'editor/selection', group: '2', order: 1 },
      { menu: 'fragment/context', group: '2', order: 1 },
    ],
    when: withTarget,
    run: onDesk((desk) => desk.writeMemo()),
  },
  {
    id: 'fragment.nextPolarity',
    title: { en: 'Passage: next effect', nl: 'Passage: volgend effect' },
    keys: ['KeyP'],
    when: withTarget,
    run: onDesk((desk) => desk.turnPolarity()),
  },
  {
    id: 'fragment.remove',
    title: { en: 'Passage: remove', nl: 'Passage: verwijderen' },
    icon: 'trash',
    keys: ['Delete'],
    menus: [{ menu: 'fragment/context', group: '9', order: 1 }],
    when: (keys) => withTarget(keys) && keys.fragmentFocus,
    run: onDesk((desk) => desk.removeFocused()),
  },
];
