import { describe, expect, it } from 'vitest';
import type { SettingDefinition } from '@/lib/workbench/contribution';
import { noLayers, type SettingLayers } from '@/lib/workbench/setting-values';
import { findSettings } from './search-settings';

const zoom: SettingDefinition = {
  ...{ id: 'reader.zoom', scope: 'project', order: 1, type: 'number', default: 100, min: 50, max: 400 },
  title: { en: 'Zoom', nl: 'Vergroting' },
  description: { en: 'The size of a page.', nl: 'De grootte van een pagina.' },
};
const theme: SettingDefinition = {
  ...{ id: 'look.theme', scope: 'user', order: 1, type: 'choice', default: 'light' },
  title: { en: 'Theme', nl: 'Thema' },
  description: { en: 'The colours.', nl: 'De kleuren, ook ’s nachts: één keuze.' },
  choices: [{ value: 'light', label: { en: 'Light', nl: 'Licht' } }],
};
const all = [zoom, theme];

const ids = (typed: string, layers: SettingLayers = noLayers): string[] =>
  findSettings(all, { typed, scope: 'user', layers }).flatMap(({ settings }) => settings.map(({ id }) => id));

describe('settings', () => {
  it('are all there by area when nothing is typed', () => {
    expect(findSettings(all, { typed: '', scope: 'user', layers: noLayers })).toEqual([
      { area: 'reader', settings: [zoom] },
      { area: 'look', settings: [theme] },
    ]);
  });

  it('are found by words of either language, without accents, by choice and by id', () => {
    expect(ids('vergroting')).toEqual(['reader.zoom']);
    expect(ids('een keuze')).toEqual(['look.theme']);
    expect(ids('LICHT')).toEqual(['look.theme']);
    expect(ids('reader.z')).toEqual(['reader.zoom']);
    expect(ids('zoom colours')).toEqual([]);
  });

  it('are found by what was changed and by the start of their id', () => {
    expect(ids('@modified')).toEqual([]);
    expect(ids('@modified', { user: { 'look.theme': 'light' }, project: {} })).toEqual(['look.theme']);
    expect(ids('@id:reader')).toEqual(['reader.zoom']);
    expect(ids('@id:zoom')).toEqual([]);
  });

  it('of a project are those that a project can have', () => {
    const found = findSettings(all, { typed: '', scope: 'project', layers: noLayers });
    expect(found.map(({ area }) => area)).toEqual(['reader']);
  });
});
