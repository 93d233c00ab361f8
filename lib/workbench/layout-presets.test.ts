import { describe, expect, it } from 'vitest';
import type { ContainerPlace } from './contribution';
import { applyPreset } from './layout-presets';
import { emptyLayout, type Layout } from './layout-schema';

const present: Readonly<Record<ContainerPlace, readonly string[]>> = {
  sideBar: ['sources', 'codes'],
  panel: ['output', 'problems'],
  secondarySideBar: [],
};
const shown = (layout: Layout) =>
  (['sideBar', 'panel', 'secondarySideBar'] as const).map((place) =>
    layout[place].isVisible ? layout[place].container : null,
  );
const apply = (preset: Parameters<typeof applyPreset>[1]) =>
  shown(applyPreset({ ...emptyLayout, isZen: true }, preset, (place) => present[place]));

describe('arrangements of the window', () => {
  it('leave a reader alone with the text', () => expect(apply('reader')).toEqual([null, null, null]));
  it('give a coder the codes', () => expect(apply('coder')).toEqual(['codes', null, null]));
  it('give a supervisor the problems too, but no bar that is empty', () => {
    expect(apply('supervisor')).toEqual(['codes', 'problems', null]);
  });
  it('keep the sizes that a person chose, and end the reading mode', () => {
    const layout = { ...emptyLayout, isZen: true, panel: { ...emptyLayout.panel, size: 333 } };
    const arranged = applyPreset(layout, 'supervisor', (place) => present[place]);
    expect([arranged.panel.size, arranged.isZen]).toEqual([333, false]);
  });
});
