import { describe, expect, it } from 'vitest';
import { firstValue } from '@/lib/base/observable';
import { testServices } from '@/tests/support/services';
import type { CoreServices } from './services';

describe('a new project', () => {
  it('starts with 2 polarity groups, 9 themes and 21 characteristics in order', async () => {
    const { services } = await testServices();
    const kinds = (await services.codes.all()).map((code) => code.kind);
    expect(kinds.filter((kind) => kind === 'polarityGroup')).toHaveLength(2);
    expect(kinds.filter((kind) => kind === 'theme')).toHaveLength(9);
    expect(
      (await services.codes.all())
        .filter((code) => code.kind === 'characteristic')
        .map((code) => code.origin),
    ).toEqual(Array.from({ length: 21 }, (_, index) => `000.C${index + 1}`));
  });

  it('is made once when two windows start at the same moment', async () => {
    const { services, database } = await testServices();
    const { services: other } = await testServices({ database });
    const [a, b] = await Promise.all([services.projects.current(), other.projects.current()]);
    expect(a.id).toBe(b.id);
    expect(await services.projects.list()).toHaveLength(1);
  });

  it('cannot be undone', async () => {
    const { services } = await testServices();
    await services.projects.current();
    await expect(services.history.undo()).rejects.toMatchObject({ code: 'nothing-to-undo' });
  });
});

describe('settings of a project', () => {
  it('go with its backup, and undo takes them back', async () => {
    const { services } = await testServices();
    const { id } = await services.projects.current();
    const settingsOf = (from: CoreServices) => firstValue(from.projects.observeSettings(id));
    await services.projects.changeSettings(id, () => ({ 'reader.zoom': 120 }));
    await services.projects.changeSettings(id, (now) => ({ ...now, 'keys.singleKey': false }));
    const { services: other } = await testServices();
    await other.backup.restore(await services.backup.save());
    expect(await settingsOf(other)).toEqual({ 'keys.singleKey': false, 'reader.zoom': 120 });
    await services.history.undo();
    expect(await settingsOf(services)).toEqual({ 'reader.zoom': 120 });
    await services.history.undo();
    expect(await settingsOf(services)).toBeNull();
    await expect(services.backup.save()).resolves.toBeInstanceOf(Blob);
  });

  it('make no change when nothing differs', async () => {
    const { services } = await testServices();
    const { id } = await services.projects.current();
    await services.projects.changeSettings(id, () => ({ b: 1, a: 2 }));
    const [before] = await services.history.recent(1);
    await services.projects.changeSettings(id, () => ({ a: 2, b: 1 }));
    expect((await services.history.recent(1))[0]?.id).toBe(before?.id);
  });
});
