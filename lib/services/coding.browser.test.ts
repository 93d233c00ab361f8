import { describe, expect, it } from 'vitest';
import { changesAfter } from '@/lib/store/read/changes';
import { codeOf, pageAnchor, pageDraft, passage, testServices } from '@/tests/support/services';

describe('coding a passage', () => {
  it('writes source, fragment and coding as one change', async () => {
    const { services, database } = await testServices();
    const code = await codeOf(services, '000.C7');
    const before = await database.changes.count();
    const coded = await services.coding.codePassage(passage(code.id));
    const [change, ...more] = await changesAfter(database, before);
    expect(more).toEqual([]);
    expect(change?.operations.map((operation) => operation.noun)).toEqual(['source', 'fragment', 'coding']);
    expect(await services.coding.ofSource(coded.source.id)).toEqual([
      { fragment: coded.fragment, codings: [coded.coding], hasMemo: false, placements: [] },
    ]);
  });

  it('takes the polarity of the nearest ancestor that has one', async () => {
    const { services } = await testServices();
    const protective = await services.coding.codePassage(passage((await codeOf(services, '000.C7')).id));
    const hindering = await services.coding.codePassage(passage((await codeOf(services, '000.C18')).id));
    const mixed = await services.coding.codePassage({
      ...passage((await codeOf(services, '000.C19')).id),
      polarity: 'mixed',
      absence: true,
    });
    expect([protective, hindering, mixed].map(({ coding }) => [coding.polarity, coding.absence])).toEqual([
      ['protective', false],
      ['hindering', false],
      ['mixed', true],
    ]);
  });

  it('does not code the same passage twice with the same code', async () => {
    const { services, database } = await testServices();
    const code = await codeOf(services, '000.C7');
    const first = await services.coding.codePassage(passage(code.id));
    const before = await database.changes.count();
    const second = await services.coding.codePassage(passage(code.id));
    expect(second).toEqual({ ...first, isNew: false });
    expect(await database.changes.count()).toBe(before);
  });

  it('does not code twice when two windows code at the same moment', async () => {
    const { services, database } = await testServices();
    const settings = services.settings;
    const { services: other } = await testServices({ database, settings });
    const code = await codeOf(services, '000.C7');
    const both = await Promise.all(
      [services, other].map((each) => each.coding.codePassage(passage(code.id))),
    );
    expect(both.map((each) => each.isNew).sort()).toEqual([false, true]);
    expect(await database.codings.count()).toBe(1);
  });

  it('puts a second code on the fragment that is there', async () => {
    const { services, database } = await testServices();
    const first = await services.coding.codePassage(passage((await codeOf(services, '000.C7')).id));
    const second = await services.coding.codePassage(passage((await codeOf(services, '000.C8')).id));
    expect(second.fragment).toEqual(first.fragment);
    expect(await database.sources.count()).toBe(1);
  });

  it('recognises a page by DOI or address and keeps kinds apart', async () => {
    const { services } = await testServices();
    const source = await services.sources.add({ ...pageDraft, doi: 'https://doi.org/10.9999/TRUST.1' });
    const byDoi = { ...pageDraft, url: 'https://elsewhere.example/' };
    const byUrl = { ...pageDraft, doi: null, url: `${pageDraft.url}#results` };
    expect((await services.sources.identify(byDoi))?.id).toBe(source.id);
    expect((await services.sources.identify(byUrl))?.id).toBe(source.id);
    expect(await services.sources.identify({ ...pageDraft, kind: 'pdf' })).toBeNull();
  });

  it('makes an in-vivo code once', async () => {
    const { services } = await testServices();
    const draft = {
      labels: { en: 'walking together', nl: '' },
      parentId: null,
      kind: 'openCode',
      type: null,
    } as const;
    const first = await services.coding.codePassage(passage(draft));
    const again = await services.coding.codePassage(passage(draft, 'they walked together'));
    expect(again.coding.codeId).toBe(first.coding.codeId);
    await services.history.undo();
    await services.history.undo();
    expect((await services.codes.all()).some((code) => code.labels.en === 'walking together')).toBe(false);
  });

  it('refuses an empty passage and an unknown code', async () => {
    const { services, database } = await testServices();
    const code = await codeOf(services, '000.C7');
    await expect(
      services.coding.codePassage({ ...passage(code.id), anchor: pageAnchor(' ') }),
    ).rejects.toMatchObject({
      code: 'fragment-empty',
    });
    await expect(services.coding.codePassage(passage('nowhere'))).rejects.toMatchObject({
      code: 'code-not-found',
    });
    expect(await database.sources.count()).toBe(0);
  });

  it('takes the fragment away with its last coding, unless it has a memo', async () => {
    const { services } = await testServices();
    const first = await services.coding.codePassage(passage((await codeOf(services, '000.C7')).id, 'one'));
    const second = await services.coding.codePassage(passage((await codeOf(services, '000.C7')).id, 'two'));
    await services.memos.write({ about: { noun: 'fragment', id: second.fragment.id }, text: 'why?' });
    await services.coding.remove(first.coding.id);
    await services.coding.remove(second.coding.id);
    expect(await services.coding.ofSource(first.source.id)).toEqual([
      { fragment: second.fragment, codings: [], hasMemo: true, placements: [] },
    ]);
  });

  it('gives the codes that were used last, newest first', async () => {
    let minute = 0;
    const now = (): Date => new Date(2026, 0, 1, 0, minute++);
    const { services } = await testServices({ now });
    const codes = await Promise.all(['000.C1', '000.C2', '000.C3'].map((origin) => codeOf(services, origin)));
    for (const code of [...codes, ...codes.slice(0, 1)]) {
      await services.coding.codePassage(passage(code.id, `words ${minute}`));
    }
    await services.codes.remove(codes[1]?.id ?? '');
    expect((await services.coding.recentCodes(2)).map((code) => code.origin)).toEqual(['000.C1', '000.C3']);
  });

  it('is told to whoever observes the fragments of its source', async () => {
    const { services } = await testServices();
    const source = await services.sources.add(pageDraft);
    const counts: number[] = [];
    const seen = services.coding.observeOfSource(source.id);
    const subscription = seen.subscribe((coded) => counts.push(coded.length));
    await expect.poll(() => counts).toEqual([0]);
    await services.coding.codePassage(passage((await codeOf(services, '000.C7')).id));
    await expect.poll(() => counts).toEqual([0, 1]);
    subscription.unsubscribe();
  });
});
