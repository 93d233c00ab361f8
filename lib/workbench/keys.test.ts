import { describe, expect, it } from 'vitest';
import { noContext } from './context-keys';
import { isSingleKey, KeyResolver, parseKeys, strokeOf, writtenKeys, type KeyStroke } from './keys';

const up: KeyStroke = {
  key: '',
  code: '',
  ctrlKey: false,
  shiftKey: false,
  altKey: false,
  metaKey: false,
  isComposing: false,
};

describe('strokes', () => {
  it('go by the place of letters and digits on the keyboard', () => {
    const azertyDigit = strokeOf({ ...up, key: '&', code: 'Digit1' }, false);
    const dvorak = strokeOf({ ...up, key: 'l', code: 'KeyP', ctrlKey: true, shiftKey: true }, false);
    expect([azertyDigit, dvorak]).toEqual(['Digit1', 'Mod+Shift+KeyP']);
  });

  it('go by the sign for everything else, without the shift it is typed with', () => {
    const question = strokeOf({ ...up, key: '?', code: 'Slash', shiftKey: true }, false);
    const backslash = strokeOf({ ...up, key: '\\', code: 'Backslash', ctrlKey: true }, false);
    expect([question, backslash]).toEqual(['?', 'Mod+\\']);
  });

  it('call Control and Command by one name, each on its own computer', () => {
    const control = { ...up, key: 'z', code: 'KeyZ', ctrlKey: true };
    const command = { ...up, key: 'z', code: 'KeyZ', metaKey: true };
    expect([strokeOf(control, false), strokeOf(command, true), strokeOf(control, true)]).toEqual([
      'Mod+KeyZ',
      'Mod+KeyZ',
      'Ctrl+KeyZ',
    ]);
  });

  it('are nothing while an input method composes or only a modifier is down', () => {
    const composing = strokeOf({ ...up, key: 'a', code: 'KeyA', isComposing: true }, false);
    expect([composing, strokeOf({ ...up, key: 'Shift', shiftKey: true }, false)]).toEqual([null, null]);
  });
});

describe('written bindings', () => {
  it('have one spelling, whatever the order of modifiers', () => {
    expect(parseKeys('Shift+Mod+KeyP Mod++')).toEqual(['Mod+Shift+KeyP', 'Mod++']);
  });

  it.each(['Mod+Alt+KeyE', 'Ctrl+Alt+KeyA'])('refuse %s, which writes a letter with an accent', (keys) => {
    expect(() => parseKeys(keys)).toThrow(/AltGr/);
  });

  it('refuse what is no key', () => {
    expect(() => parseKeys('Control+KeyA')).toThrow(/Not a key/);
  });

  it('read as on the keyboard', () => {
    expect([
      writtenKeys(parseKeys('Mod+KeyK Mod+KeyS'), false),
      writtenKeys(parseKeys('Mod+Shift+KeyP'), true),
      writtenKeys(parseKeys('Alt+ArrowUp'), false),
    ]).toEqual(['Ctrl+K Ctrl+S', '⌘+Shift+P', 'Alt+↑']);
  });

  it('tell single keys, which write text, from the others', () => {
    expect(['KeyC', 'Shift+KeyC', 'F2', 'Alt+Digit1', '?'].map(isSingleKey)).toEqual([
      true,
      true,
      false,
      false,
      true,
    ]);
  });
});

describe('the resolver', () => {
  const rules = [
    { keys: ['Mod+KeyB'], action: 'first' },
    { keys: ['Mod+KeyB'], action: 'only in a tree', when: (keys: { treeFocus: boolean }) => keys.treeFocus },
    { keys: ['Mod+KeyK', 'Mod+KeyS'], action: 'chord' },
    { keys: ['KeyC'], action: 'single' },
    { keys: ['F1'], action: 'palette' },
  ];
  const resolver = () => new KeyResolver(() => rules);

  it('takes the last rule that matches', () => {
    const outside = resolver().press('Mod+KeyB', noContext);
    const inside = resolver().press('Mod+KeyB', { ...noContext, treeFocus: true });
    expect([outside, inside]).toEqual([
      { kind: 'run', action: 'first' },
      { kind: 'run', action: 'only in a tree' },
    ]);
  });

  it('waits for the second stroke of a chord', () => {
    const keys = resolver();
    expect([keys.press('Mod+KeyK', noContext).kind, keys.press('Mod+KeyS', noContext)]).toEqual([
      'pending',
      { kind: 'run', action: 'chord' },
    ]);
  });

  it('forgets a chord that goes nowhere', () => {
    const keys = resolver();
    keys.press('Mod+KeyK', noContext);
    expect([keys.press('KeyX', noContext).kind, keys.press('Mod+KeyB', noContext).kind]).toEqual([
      'unknownChord',
      'run',
    ]);
  });

  it('leaves single keys to a text field, but not function keys', () => {
    const typing = { ...noContext, inputFocus: true };
    expect([resolver().press('KeyC', typing).kind, resolver().press('F1', typing).kind]).toEqual([
      'none',
      'run',
    ]);
  });
});
