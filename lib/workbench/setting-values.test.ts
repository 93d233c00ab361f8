import { describe, expect, it } from 'vitest';
import type { SettingDefinition } from './contribution';
import { isValueOf, modifiedIn, problemsIn, valueOf, withValue } from './setting-values';

const words = { title: { en: 'a', nl: 'b' }, description: { en: 'a', nl: 'b' }, order: 1 } as const;
const zoom: SettingDefinition = {
  ...words,
  ...{ id: 'reader.zoom', scope: 'project', type: 'number', default: 100, min: 50, max: 400 },
};
const single: SettingDefinition = {
  ...words,
  ...{ id: 'keys.single', scope: 'user', type: 'boolean', default: true },
};
const theme: SettingDefinition = {
  ...words,
  ...{ id: 'look.theme', scope: 'user', type: 'choice', default: 'light' },
  choices: ['light', 'dark'].map((value) => ({ value, label: { en: value, nl: value } })),
};
const all = [zoom, single, theme];

describe('the value of a setting', () => {
  it('is the default, then what the user set, then what the project set', () => {
    expect(valueOf(zoom, { user: {}, project: {} })).toBe(100);
    expect(valueOf(zoom, { user: { 'reader.zoom': 120 }, project: {} })).toBe(120);
    expect(valueOf(zoom, { user: { 'reader.zoom': 120 }, project: { 'reader.zoom': 150 } })).toBe(150);
  });

  it('passes over a wrong value to the next scope', () => {
    expect(valueOf(zoom, { user: { 'reader.zoom': 120 }, project: { 'reader.zoom': 'big' } })).toBe(120);
    expect(valueOf(zoom, { user: { 'reader.zoom': 9000 }, project: {} })).toBe(100);
  });

  it('of a user setting cannot come from a project', () => {
    const layers = { user: {}, project: { 'keys.single': false } };
    expect(valueOf(single, layers)).toBe(true);
    expect(modifiedIn(single, layers)).toEqual([]);
  });

  it('is false where false was set', () => {
    expect(valueOf(single, { user: { 'keys.single': false }, project: {} })).toBe(false);
  });

  it('is checked against type, range and choices', () => {
    expect(isValueOf(single, 'yes')).toBe(false);
    expect(isValueOf(zoom, Number.NaN)).toBe(false);
    expect(isValueOf(theme, 'pink')).toBe(false);
    expect(isValueOf(theme, 'dark')).toBe(true);
  });
});

describe('problems of a scope', () => {
  it('name unknown settings and wrong values with what is expected', () => {
    const layer = { 'reader.zoom': 9000, 'keys.single': 1, 'look.theme': 'pink', 'no.such': true };
    expect(problemsIn(all, 'user', layer).map(({ id, kind }) => `${id}: ${kind}`)).toEqual([
      'reader.zoom: outOfRange',
      'keys.single: wrongType',
      'look.theme: noChoice',
      'no.such: unknown',
    ]);
  });

  it('name user settings in a project', () => {
    expect(problemsIn(all, 'project', { 'look.theme': 'dark', 'reader.zoom': 80 })).toMatchObject([
      { id: 'look.theme', kind: 'userOnly' },
    ]);
  });
});

describe('a changed scope', () => {
  it('gains, changes and loses one value and keeps the others', () => {
    const once = withValue({ other: 'kept' }, 'reader.zoom', 80);
    expect(once).toEqual({ other: 'kept', 'reader.zoom': 80 });
    expect(withValue(once, 'reader.zoom', undefined)).toEqual({ other: 'kept' });
  });
});
