import { describe, expect, it } from 'vitest';
import { keepLastPlace, lastPlaceOf } from './last-places';
import { createMemorySettings } from './settings';

describe('where sources were left', () => {
  it('is remembered for each, also when several are left at once', async () => {
    const settings = createMemorySettings();
    await Promise.all([keepLastPlace(settings, 'a', 'one'), keepLastPlace(settings, 'b', 'two')]);
    await keepLastPlace(settings, 'a', 'three');
    expect([await lastPlaceOf(settings, 'a'), await lastPlaceOf(settings, 'b')]).toEqual(['three', 'two']);
  });

  it('is nothing at the beginning', async () => {
    const settings = createMemorySettings();
    await keepLastPlace(settings, 'a', 'one');
    await keepLastPlace(settings, 'a', null);
    expect(await lastPlaceOf(settings, 'a')).toBeNull();
  });

  it('is forgotten for the source that was left longest ago, so that there is an end to it', async () => {
    const sources = Array.from({ length: 500 }, (_, at) => ({ sourceId: `s${at}`, place: 'x' }));
    const settings = createMemorySettings({ lastPlaces: sources });
    await keepLastPlace(settings, 's0', 'y');
    await keepLastPlace(settings, 'new', 'z');
    expect([await lastPlaceOf(settings, 's0'), await lastPlaceOf(settings, 's1')]).toEqual(['y', null]);
  });
});
