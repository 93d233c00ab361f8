import { expect, test } from 'vitest';
import { firstValue } from '@/lib/base/observable';
import { openQuery } from '@/lib/domain/retrieval';
import { testServices } from '@/tests/support/services';

test('a retrieval is kept, edited and deleted, and each of these can be undone', async () => {
  const { services } = await testServices();
  const { retrievals, history, projects } = services;
  const { id: projectId } = await projects.current();
  const titles = async (): Promise<string[]> =>
    (await firstValue(retrievals.observeAll(projectId))).map(({ title }) => title);
  const { id } = await retrievals.save(' Trust ', openQuery);
  expect(await titles()).toEqual(['Trust']);
  await retrievals.edit(id, { query: { ...openQuery, meet: 'near' } });
  await history.undo();
  expect((await firstValue(retrievals.observe(id)))?.query.meet).toBe('passage');
  await retrievals.remove(id);
  expect(await titles()).toEqual([]);
  await history.undo();
  expect(await titles()).toEqual(['Trust']);
});
