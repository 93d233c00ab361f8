import { flushSync } from 'svelte';
import { describe, expect, it } from 'vitest';
import { Context } from './context.svelte';
import type { SettingDefinition } from './contribution';
import { pageSettings, pageValue, SettingsModel, type SettingsStore } from './settings.svelte';

const words = { title: { en: 'a', nl: 'b' }, description: { en: 'a', nl: 'b' }, order: 1 } as const;
const definitions: readonly SettingDefinition[] = [
  { ...words, id: 'reader.zoom', scope: 'project', type: 'number', default: 100, min: 50, max: 400 },
  { ...words, id: 'keys.single', scope: 'user', type: 'boolean', default: true },
  { ...words, id: 'coder.name', scope: 'user', type: 'text', default: '' },
];

function open(store: SettingsStore): SettingsModel {
  const report = (reason: unknown): never => {
    throw reason;
  };
  return new SettingsModel({ definitions: () => definitions, store, report });
}

describe('settings', () => {
  it('are followed by what reads them, also from another tab', async () => {
    const store = pageSettings();
    const [here, there] = [open(store), open(store)];
    const seen: unknown[] = [];
    const stop = $effect.root(() => {
      $effect(() => void seen.push(here.get('reader.zoom')));
    });
    flushSync();
    await there.set('reader.zoom', 130);
    flushSync();
    await there.set('reader.zoom', undefined);
    flushSync();
    stop();
    expect(seen).toEqual([100, 130, 100]);
  });

  it('are what the conditions of keys ask, as they are now', async () => {
    const settings = open(pageSettings());
    const context = new Context(() => settings.config);
    expect(context.keys['config.keys.single']).toBe(true);
    await settings.set('keys.single', false);
    expect(context.keys).toMatchObject({
      'config.keys.single': false,
      'config.reader.zoom': 100,
      zen: false,
    });
  });

  it('of a project win over those of the user, in that project only', async () => {
    const settings = open(pageSettings());
    settings.openProject('one');
    await settings.set('reader.zoom', 130);
    await settings.set('reader.zoom', 70, 'project');
    expect(settings.number('reader.zoom')).toBe(70);
    expect(settings.modifiedIn('reader.zoom')).toEqual(['project', 'user']);
    settings.openProject('two');
    expect(settings.number('reader.zoom')).toBe(130);
  });

  it('that other parts keep are read and written where those keep them', async () => {
    const name = pageValue<string>('Ann');
    const settings = open(pageSettings({ 'coder.name': name }));
    expect(settings.text('coder.name')).toBe('Ann');
    await settings.replace('user', { 'coder.name': 'Bea', 'keys.single': false });
    const kept: (string | null)[] = [];
    name.observe().subscribe((value) => void kept.push(value));
    expect(kept).toEqual(['Bea']);
    expect(settings.layers.user).toEqual({ 'coder.name': 'Bea', 'keys.single': false });
    await settings.replace('user', { 'coder.name': 7 });
    expect(settings.layers.user).toEqual({ 'coder.name': 7 });
    expect(settings.problems).toMatchObject([{ id: 'coder.name', kind: 'wrongType' }]);
    expect(kept).toEqual(['Bea', null]);
    await settings.set('coder.name', 'Cas');
    expect(settings.layers.user).toEqual({ 'coder.name': 'Cas' });
    await settings.replace('user', {});
    expect(settings.layers.user).toEqual({});
  });

  it('never take a value that they cannot have, and name one that was kept', async () => {
    const settings = open({
      ...pageSettings(),
      user: pageValue<Record<string, unknown>>({ 'keys.single': 3 }),
    });
    expect(settings.isOn('keys.single')).toBe(true);
    expect(settings.problems).toMatchObject([{ id: 'keys.single', kind: 'wrongType', scope: 'user' }]);
    await expect(settings.set('keys.single', 'on')).rejects.toThrow('cannot be');
  });
});
