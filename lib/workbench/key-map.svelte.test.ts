import { describe, expect, it } from 'vitest';
import { KeyMap, type KeptKeys } from './key-map.svelte';
import type { KeyEntry } from './key-rules';
import { pageValue, type SharedValue } from './settings.svelte';
import { WhenAnalysis } from './when-tree';

function open(store: SharedValue<KeptKeys> = pageValue<KeptKeys>(), hasCharacterKeys = true): KeyMap {
  return new KeyMap({
    defaults: () => [
      { keys: ['Mod+KeyB'], command: 'bar.toggle', when: undefined },
      { keys: ['KeyC'], command: 'code.pick', when: (keys) => keys.hasSelection },
      { keys: ['F9'], command: 'code.pick', when: undefined },
    ],
    isCommand: (id) => ['bar.toggle', 'code.pick'].includes(id),
    isSetting: () => false,
    analysis: () => new WhenAnalysis([]),
    hasCharacterKeys: () => hasCharacterKeys,
    store,
    isMac: false,
    report: (reason) => {
      throw reason;
    },
  });
}

function entryOf(map: KeyMap, command: string): KeyEntry {
  const found = map.entries.find((entry) => entry.command === command);
  if (found === undefined) throw new Error(`No key for ${command}`);
  return found;
}

describe('the keys of a command', () => {
  it('can be changed, and changed again, and given back', async () => {
    const map = open();
    expect(map.written('bar.toggle')).toBe('Ctrl+B');
    await map.bind('bar.toggle', 'F7', entryOf(map, 'bar.toggle'));
    expect(map.written('bar.toggle')).toBe('F7');
    await map.bind('bar.toggle', 'Mod+KeyK Mod+KeyB', entryOf(map, 'bar.toggle'));
    expect(map.entries.filter(({ command }) => command === 'bar.toggle')).toHaveLength(1);
    expect(map.written('bar.toggle')).toBe('Ctrl+K Ctrl+B');
    await map.reset('bar.toggle');
    expect(map.user).toEqual([]);
    expect(map.written('bar.toggle')).toBe('Ctrl+B');
  });

  it('keep their condition when they are changed', async () => {
    const map = open();
    await map.bind('code.pick', 'KeyX', entryOf(map, 'code.pick'));
    expect(map.user).toEqual([
      { key: 'KeyC', command: '-code.pick', when: 'hasSelection' },
      { key: 'KeyX', command: 'code.pick', when: 'hasSelection' },
    ]);
  });

  it('can be taken away', async () => {
    const map = open();
    await map.remove(entryOf(map, 'bar.toggle'));
    expect(map.written('bar.toggle')).toBeNull();
  });

  it('are changed in every tab', async () => {
    const store = pageValue<KeptKeys>();
    const [here, there] = [open(store), open(store)];
    await there.bind('bar.toggle', 'F7', null);
    expect(here.written('bar.toggle')).toBe('F7');
  });

  it('can do without letters, digits and signs', () => {
    const map = open(pageValue<KeptKeys>(), false);
    expect(map.written('code.pick')).toBe('F9');
    expect(map.rules.map(({ keys }) => keys.join(' '))).toEqual(['Mod+KeyB', 'F9']);
  });
});
