import { expect, test } from 'vitest';
import { firstValue } from '@/lib/base/observable';
import { openQuery, type Retrieved } from '@/lib/domain/retrieval';
import { codeOf, testServices } from '@/tests/support/services';

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

test('an export has a row for each coding, with nothing in it that a spreadsheet would run', async () => {
  const { services } = await testServices();
  const code = await codeOf(services, '000.C7');
  const coding = {
    id: 'c',
    codeId: code.id,
    coder: 'A',
    polarity: 'protective',
    absence: false,
    note: '',
  } as const;
  const about = { fragmentId: 'f', sourceId: 's', articleId: 's', citation: 'Brandt, 2021', page: '7' };
  const retrieved: Retrieved = {
    fragments: [{ ...about, quote: '=1+1', codings: [coding, { ...coding, absence: true }] }],
    ...{ fragmentCount: 1, documentCount: 1 },
  };
  const csv = await services.retrievals.csvOf(retrieved, 'nl');
  expect(csv.split('\r\n').slice(1)).toEqual([
    `"Brandt, 2021",7,'=1+1,${code.labels.nl},beschermend,0,A`,
    `"Brandt, 2021",7,'=1+1,${code.labels.nl},beschermend,1,A`,
  ]);
});
