import { expect, test } from 'vitest';
import { codeOf, testServices } from '@/tests/support/services';

async function started() {
  const made = await testServices();
  const { projectId } = await codeOf(made.services, '000.C7');
  return { ...made, place: { projectId, part: 'code trust', language: 'en' } as const };
}

test('a part is worded, worded otherwise and brought back; each is one change and one undo', async () => {
  const { services, database, place } = await started();
  const { wordings, history } = services;
  const before = await database.changes.count();
  await wordings.write(place, { text: ' Trust helped. ', replaced: 'Trust (n = 1).' });
  await wordings.write(place, { text: 'Trust helped.', replaced: 'Trust (n = 1).' });
  expect(await database.changes.count()).toBe(before + 1);
  await wordings.write(place, { text: 'Trust helped.', replaced: 'Trust (n = 2).' });
  expect(await wordings.of(place)).toMatchObject({ text: 'Trust helped.', replaced: 'Trust (n = 2).' });
  expect(await database.wordings.count()).toBe(1);
  await wordings.remove(place);
  expect(await wordings.of(place)).toBeNull();
  await history.undo();
  expect(await wordings.of(place)).toMatchObject({ replaced: 'Trust (n = 2).' });
  await history.undo();
  await history.undo();
  expect(await wordings.of(place)).toBeNull();
});

test('languages and parts are worded apart, and no words bring the generated ones back', async () => {
  const { services, place } = await started();
  const { wordings } = services;
  await wordings.write(place, { text: 'Trust helped.', replaced: '' });
  expect(await wordings.of({ ...place, language: 'nl' })).toBeNull();
  expect(await wordings.of({ ...place, part: 'code other' })).toBeNull();
  await wordings.write(place, { text: '  ', replaced: '' });
  expect(await wordings.of(place)).toBeNull();
});
