import { describe, expect, it } from 'vitest';
import { testServices } from '@/tests/support/services';

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
