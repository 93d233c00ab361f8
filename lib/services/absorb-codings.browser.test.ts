import { expect, it } from 'vitest';
import { codeOf, pageAnchor, passage, testServices } from '@/tests/support/services';

it('codes the longer passage in the place of the shorter one, as one change with one undo', async () => {
  const { services, database } = await testServices();
  const code = await codeOf(services, '000.C7');
  const draft = passage(code.id);
  const short = await services.coding.codePassage({ ...draft, anchor: pageAnchor('the network', 100) });
  await services.coding.setPolarity(short.coding.id, 'mixed');
  const before = await database.changes.count();
  const long = await services.coding.codePassage({
    ...draft,
    source: short.source.id,
    anchor: pageAnchor('the network held', 100),
    absorbs: [short.coding.id],
  });
  expect(await database.changes.count()).toBe(before + 1);
  expect(await services.coding.ofSource(long.source.id)).toMatchObject([
    { fragment: { id: long.fragment.id }, codings: [{ id: long.coding.id, polarity: 'mixed' }] },
  ]);
  await services.history.undo();
  expect(await services.coding.ofSource(long.source.id)).toMatchObject([
    { fragment: { id: short.fragment.id } },
  ]);
});

it('leaves a passage that has another code or a memo', async () => {
  const { services } = await testServices();
  const [trust, delay] = [await codeOf(services, '000.C7'), await codeOf(services, '000.C8')];
  const anchor = pageAnchor('the network', 100);
  const short = await services.coding.codePassage({ ...passage(trust.id), anchor });
  await services.coding.codePassage({ ...passage(delay.id), source: short.source.id, anchor });
  await services.coding.codePassage({
    ...passage(trust.id),
    source: short.source.id,
    anchor: pageAnchor('the network held', 100),
    absorbs: [short.coding.id],
  });
  const fragments = await services.coding.ofSource(short.source.id);
  expect(fragments.map(({ codings }) => codings.map(({ codeId }) => codeId))).toEqual([
    [delay.id],
    [trust.id],
  ]);
});
