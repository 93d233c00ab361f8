import { describe, expect, it } from 'vitest';
import { noContext, type ContextKeys } from './context-keys';
import { conflictsWith, listKeys, readKeys, type DefaultKey, type KeyEntry } from './key-rules';
import { isCharacterKey, KeyResolver } from './keys';
import { WhenAnalysis } from './when-tree';

const analysis = new WhenAnalysis(['pdf']);
const defaults: readonly DefaultKey[] = [
  { keys: ['Mod+KeyB'], command: 'bar.toggle', when: undefined },
  { keys: ['Mod+KeyK', 'Mod+KeyS'], command: 'keys.open', when: undefined },
  { keys: ['Mod+KeyF'], command: 'pdf.find', when: (keys) => keys.editorKind === 'pdf' },
  { keys: ['Mod+Alt+Enter'], command: 'pdf.find', when: undefined },
];

const list = (user: readonly unknown[]) =>
  listKeys({
    ...{ defaults, user, analysis, isSetting: (id) => id === 'keys.single' },
    isCommand: (id) => defaults.some(({ command }) => command === id),
  });

function pressing(
  user: readonly unknown[],
  strokes: readonly string[],
  keys: Partial<ContextKeys> = {},
): unknown {
  const resolver = new KeyResolver<string>(() =>
    list(user).entries.map((entry) => ({ ...entry, action: entry.command, isBlock: entry.command === '' })),
  );
  const answers = strokes.map((stroke) => resolver.press(stroke, { ...noContext, ...keys }));
  const last = answers.at(-1);
  return last?.kind === 'run' ? last.action : last?.kind;
}

describe('the list of keys', () => {
  it('is read from its end, where the rules of the user stand', () => {
    const user = [{ key: 'Mod+KeyB', command: 'keys.open' }];
    expect(pressing([], ['Mod+KeyB'])).toBe('bar.toggle');
    expect(pressing(user, ['Mod+KeyB'])).toBe('keys.open');
  });

  it('takes a rule that asks a setting only while that has this value, and names a setting that is not there', () => {
    const rule = { key: 'Mod+KeyB', command: 'keys.open' };
    const user = [{ ...rule, when: "config.keys.single == 'on'" }];
    expect(pressing(user, ['Mod+KeyB'], { 'config.keys.single': true })).toBe('keys.open');
    expect(pressing(user, ['Mod+KeyB'], { 'config.keys.single': false })).toBe('bar.toggle');
    expect(list([{ ...rule, when: 'config.keys.singel' }]).problems).toMatchObject([
      { kind: 'badWhen', problem: { kind: 'unknownKey', word: 'config.keys.singel', at: 0 } },
    ]);
  });

  it('takes a rule of the user only where its condition holds', () => {
    const user = [{ key: 'Mod+KeyB', command: 'keys.open', when: "editorKind == 'pdf'" }];
    expect(pressing(user, ['Mod+KeyB'])).toBe('bar.toggle');
    expect(pressing(user, ['Mod+KeyB'], { editorKind: 'pdf' })).toBe('keys.open');
  });

  it('loses what a minus takes away: one key, all keys, or only under that condition', () => {
    expect(pressing([{ key: 'Mod+KeyB', command: '-bar.toggle' }], ['Mod+KeyB'])).toBe('none');
    const findKeys = (user: readonly unknown[]) =>
      list(user).entries.filter(({ command }) => command === 'pdf.find').length;
    expect(findKeys([{ key: 'Mod+KeyF', command: '-pdf.find' }])).toBe(1);
    expect(findKeys([{ key: '', command: '-pdf.find' }])).toBe(0);
    expect(findKeys([{ key: 'Mod+KeyF', command: '-pdf.find', when: 'hasSelection' }])).toBe(2);
    expect(findKeys([{ key: 'Mod+KeyF', command: '-pdf.find', when: "editorKind == 'pdf'" }])).toBe(1);
  });

  it('keeps a command of the user when its own key was taken away', () => {
    const user = [
      { key: 'Mod+KeyB', command: '-bar.toggle' },
      { key: 'F9', command: 'bar.toggle' },
    ];
    expect(pressing(user, ['F9'])).toBe('bar.toggle');
    expect(pressing(user, ['Mod+KeyB'])).toBe('none');
  });

  it('does nothing for a key with an empty command', () => {
    expect(pressing([{ key: 'Mod+KeyB', command: '' }], ['Mod+KeyB'])).toBe('none');
  });

  it('has chords of the user', () => {
    const user = [{ key: 'Mod+KeyK Mod+KeyB', command: 'bar.toggle' }];
    expect(pressing(user, ['Mod+KeyK', 'Mod+KeyB'])).toBe('bar.toggle');
    expect(pressing(user, ['Mod+KeyK', 'Mod+KeyS'])).toBe('keys.open');
  });

  it('names rules that do not count, and goes on without them', () => {
    const user = [
      'nothing',
      { key: 'Mod+Alt+KeyE', command: 'bar.toggle' },
      { key: 'F9', command: 'no.such' },
      { key: 'F9', command: 'bar.toggle', when: 'hasSelektion' },
      { key: 'F9', command: 'bar.toggle' },
    ];
    expect(list(user).problems.map(({ index, kind }) => `${index} ${kind}`)).toEqual([
      '0 noRule',
      '1 badKeys',
      '2 unknownCommand',
      '3 badWhen',
    ]);
    expect(pressing(user, ['F9'])).toBe('bar.toggle');
  });
});

describe('keys that want the same strokes', () => {
  const entry = (keys: string, command: string, when?: KeyEntry['when']): KeyEntry => ({
    ...{ keys: keys.split(' '), command, when, whenText: '', source: 'default' },
  });

  it('are in conflict where their conditions can hold at once', () => {
    const find = entry('Mod+KeyF', 'pdf.find', (keys) => keys.editorKind === 'pdf');
    const search = entry('Mod+KeyF', 'search.open', (keys) => keys.hasSelection);
    const filter = entry('Mod+KeyF', 'codes.filter', (keys) => keys.editorKind === null);
    expect(conflictsWith(find, [find, search, filter], analysis)).toEqual([search]);
  });

  it('are in conflict when one is the start of the other', () => {
    const short = entry('Mod+KeyK', 'line.delete');
    const chord = entry('Mod+KeyK Mod+KeyS', 'keys.open');
    expect(conflictsWith(short, [short, chord], analysis)).toEqual([chord]);
    expect(conflictsWith(chord, [short, chord], analysis)).toEqual([short]);
  });
});

describe('what can be bound', () => {
  it('is what a keyboard says', () => {
    for (const keys of [
      'F1',
      'Mod+KeyK Mod+KeyS',
      'Mod++',
      '+',
      'Alt+BracketLeft',
      'Shift+Delete',
      '?',
      'Space',
    ])
      expect(readKeys(keys), keys).not.toBeNull();
    for (const keys of ['', 'a', '[', 'Mod+Alt+KeyE', 'Mod+Alt+Digit5', 'Hyper+KeyA', 'Mod+', 'F99', 'KeyAB'])
      expect(readKeys(keys), keys).toBeNull();
  });

  it('is a character where speech input could say it', () => {
    for (const stroke of ['KeyA', 'Shift+KeyA', 'Digit1', 'Space', '+', '?', 'BracketLeft'])
      expect(isCharacterKey(stroke), stroke).toBe(true);
    for (const stroke of ['Mod+KeyA', 'Alt+KeyN', 'Delete', 'Enter', 'F8', 'Escape', 'Mod++'])
      expect(isCharacterKey(stroke), stroke).toBe(false);
  });
});
