import { expect, test } from 'vitest';
import { codeOf, pageAnchor, passage, testServices } from '@/tests/support/services';

async function start() {
  const { services } = await testServices();
  const code = await codeOf(services, '000.C7');
  const other = await codeOf(services, '000.C1');
  const { source, fragment } = await services.coding.codePassage(passage(other.id, 'known words'));
  const codesOn = async (): Promise<string[]> =>
    (await services.coding.ofSource(source.id)).map(
      ({ fragment: { anchor }, codings }) => `${anchor.quote.exact}: ${codings.length}`,
    );
  return { services, code, source, fragment, codesOn };
}

test('all passages get the code in one change, which one undo takes back', async () => {
  const { services, code, source, fragment, codesOn } = await start();
  const found = [fragment.anchor, pageAnchor('new words', 300), pageAnchor('more words', 500)];
  const passages = found.map((anchor) => ({ sourceId: source.id, anchor }));
  expect(await services.hits.codeAll(code.id, passages)).toBe(3);
  expect(await codesOn()).toEqual(['known words: 2', 'new words: 1', 'more words: 1']);
  await services.history.undo();
  expect(await codesOn()).toEqual(['known words: 1']);
});

test('coding the same hits again changes nothing, and the same passage twice is one', async () => {
  const { services, code, source, codesOn } = await start();
  const passages = [pageAnchor('twice', 300), pageAnchor('twice', 300)].map((anchor) => ({
    sourceId: source.id,
    anchor,
  }));
  expect(await services.hits.codeAll(code.id, passages)).toBe(1);
  expect(await services.hits.codeAll(code.id, passages)).toBe(0);
  expect(await codesOn()).toEqual(['known words: 1', 'twice: 1']);
});

test('a code that is not there is refused, and nothing is written', async () => {
  const { services, source, codesOn } = await start();
  const passages = [{ sourceId: source.id, anchor: pageAnchor('words', 300) }];
  await expect(services.hits.codeAll('nothing', passages)).rejects.toMatchObject({ code: 'code-not-found' });
  expect(await codesOn()).toEqual(['known words: 1']);
});
