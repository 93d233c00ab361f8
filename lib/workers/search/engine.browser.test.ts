import { expect, test } from 'vitest';
import type { SearchResult } from '@/lib/domain/search';
import { plainQuery } from '@/lib/domain/search';
import { codeOf, openTestDatabase, pageDraft, passage, testServices } from '@/tests/support/services';
import { startTestSearch } from '@/tests/support/searches';

const limit = 100;

async function start() {
  const database = await openTestDatabase();
  const { services } = await testServices({ database });
  const engine = startTestSearch(database.name);
  engine.open((await services.projects.current()).id);
  return { services, engine };
}

function namesIn({ groups }: SearchResult): string[] {
  return groups.flatMap(({ hits }) => hits.map(({ field, snippet }) => `${field}: ${snippet}`));
}

test('codes are found by their names in both languages, and a change is found at once', async () => {
  const { services, engine } = await start();
  const code = await codeOf(services, '000.C7');
  expect((await engine.search(plainQuery(`"${code.labels.nl}"`), { limit })).groups[0]?.recordId).toBe(
    code.id,
  );
  await services.codes.edit(code.id, { labels: { en: 'Zebra crossing', nl: 'Zebrapad' } });
  expect(namesIn(await engine.search(plainQuery('zebra'), { limit }))).toEqual([
    'label: Zebra crossing',
    'label: Zebrapad',
  ]);
});

test('memos and titles are found, and not after they were taken away', async () => {
  const { services, engine } = await start();
  const { source } = await services.coding.codePassage(passage((await codeOf(services, '000.C7')).id));
  const memo = await services.memos.write({
    about: { noun: 'source', id: source.id },
    text: 'Een kanttekening over zebras',
  });
  expect(namesIn(await engine.search(plainQuery('kanttekeningen'), { limit }))).toEqual([
    'memo: Een kanttekening over zebras',
  ]);
  expect((await engine.search(plainQuery('title:brandt'), { limit })).total).toBe(1);
  await services.memos.remove(memo.id);
  expect((await engine.search(plainQuery('kanttekening'), { limit })).total).toBe(0);
});

test('the words of fragments are found as long as the text of their source is not here', async () => {
  const { services, engine } = await start();
  const { source } = await services.coding.codePassage(passage((await codeOf(services, '000.C7')).id));
  const result = await engine.search(plainQuery('trusting each'), { limit });
  expect(result.groups).toMatchObject([
    { kind: 'source', recordId: source.id, hits: [{ kind: 'fragment' }] },
  ]);
  expect((await engine.wake()).withoutText).toEqual([source.id]);
});

test('a kept page is found with its offsets, and its coded passages are told apart', async () => {
  const { services, engine } = await start();
  const text = 'Menu\nHow they trusted each other. Trust grew with peers.';
  const source = (await services.coding.codePassage(passage((await codeOf(services, '000.C7')).id))).source;
  await services.versions.keep({
    ...{ sourceId: source.id, face: 'page', textHash: 'hash', folded: 'menutheytrusted' },
    snapshot: {
      text,
      blocks: [
        { kind: 'other', level: null, start: 0, end: 4, isMain: false },
        { kind: 'paragraph', level: null, start: 5, end: text.length, isMain: true },
      ],
    },
  });
  const { groups } = await engine.search(plainQuery('trust'), { limit });
  const hits = groups.flatMap((group) => group.hits).filter(({ field }) => field === 'text');
  expect(hits.map(({ range, isCoded }) => [text.slice(range.start, range.end), isCoded])).toEqual([
    ['trusted', true],
    ['Trust', false],
  ]);
  expect((await engine.search(plainQuery('menu'), { limit })).total).toBe(0);
});

test('a PDF waits for its text, and is found once that was given', async () => {
  const { services, engine } = await start();
  const fileId = crypto.randomUUID().replaceAll('-', '').repeat(2);
  const source = await services.sources.add({ ...pageDraft, kind: 'pdf', url: null, doi: null, fileId });
  expect((await engine.wake()).waiting).toEqual([{ sourceId: source.id, fileId }]);
  const state = await engine.givePdf({
    fileId,
    pages: ['Head\nFirst words', 'Head\nLonely zebras here'],
    running: [[{ start: 0, end: 4 }], [{ start: 0, end: 4 }]],
  });
  expect(state).toMatchObject({ read: 1, waiting: [] });
  const { groups } = await engine.search(plainQuery('zebra'), { limit });
  expect(groups[0]?.hits[0]).toMatchObject({ page: 2, range: { start: 12, end: 18 } });
  expect((await engine.search(plainQuery('head'), { limit })).total).toBe(0);
});
