import { describe, expect, it } from 'vitest';
import { foldChanges } from '@/lib/domain/fold';
import type { Code } from '@/lib/domain/records';
import { changesAfter } from '@/lib/store/read/changes';
import { passage, pageAnchor, pageDraft, pdfAnchor, testServices } from '@/tests/support/services';
import type { Services } from './services';

async function codeOf(services: Services, origin: string): Promise<Code> {
  const code = (await services.codes.all()).find((each) => each.origin === origin);
  if (code === undefined) throw new Error(`The codebook has no ${origin}`);
  return code;
}

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
      { fragment: coded.fragment, codings: [coded.coding], hasMemo: false },
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
      { fragment: second.fragment, codings: [], hasMemo: true },
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
});

describe('the codebook', () => {
  it('moves a code before a sibling and back by undo', async () => {
    const { services } = await testServices();
    const before = (await services.codes.all()).map((code) => code.origin);
    const [third, first] = [await codeOf(services, '000.C3'), await codeOf(services, '000.C1')];
    await services.codes.move(third.id, { parentId: first.parentId, beforeId: first.id });
    const after = (await services.codes.all()).map((code) => code.origin);
    expect(after.slice(2, 5)).toEqual(['000.C3', '000.C1', '000.C2']);
    await services.history.undo();
    expect((await services.codes.all()).map((code) => code.origin)).toEqual(before);
  });

  it('refuses to put a theme under its own characteristic', async () => {
    const { services } = await testServices();
    const [theme, child] = [await codeOf(services, '000.T1'), await codeOf(services, '000.C1')];
    await expect(services.codes.move(theme.id, { parentId: child.id, beforeId: null })).rejects.toMatchObject(
      {
        code: 'code-move-cycle',
      },
    );
  });

  it('writes nothing for a move or an edit that changes nothing', async () => {
    const { services, database } = await testServices();
    const [first, second] = [await codeOf(services, '000.C1'), await codeOf(services, '000.C2')];
    const before = await database.changes.count();
    await services.codes.move(first.id, { parentId: first.parentId, beforeId: second.id });
    await services.codes.rename(first.id, { ...first.labels });
    await services.codes.pin(first.id, null);
    expect(await database.changes.count()).toBe(before);
  });

  it('takes a digit from the code that had it, in one change', async () => {
    const { services, database } = await testServices();
    const [first, second] = [await codeOf(services, '000.C1'), await codeOf(services, '000.C2')];
    await services.codes.pin(first.id, 3);
    const before = await database.changes.count();
    await services.codes.pin(second.id, 3);
    expect(await database.changes.count()).toBe(before + 1);
    expect([(await codeOf(services, '000.C1')).digit, (await codeOf(services, '000.C2')).digit]).toEqual([
      null,
      3,
    ]);
    await services.history.undo();
    expect([(await codeOf(services, '000.C1')).digit, (await codeOf(services, '000.C2')).digit]).toEqual([
      3,
      null,
    ]);
    await expect(services.codes.pin(first.id, 10)).rejects.toMatchObject({ code: 'digit-out-of-range' });
  });

  it('hides a removed code with all below it and keeps the codings', async () => {
    const { services, database } = await testServices();
    const [theme, child] = [await codeOf(services, '000.T3'), await codeOf(services, '000.C7')];
    await services.coding.codePassage(passage(child.id));
    await services.codes.remove(theme.id);
    expect((await services.codes.all()).map((code) => code.origin)).not.toContain('000.C7');
    expect(await database.codings.filter((coding) => !coding.removed).count()).toBe(1);
    await services.codes.restore(theme.id);
    expect((await services.codes.all()).map((code) => code.origin)).toContain('000.C7');
  });

  it('refuses a code without a label', async () => {
    const { services } = await testServices();
    const draft = { labels: { en: ' ', nl: '' }, parentId: null, kind: 'openCode', type: null } as const;
    await expect(services.codes.create(draft)).rejects.toMatchObject({ code: 'code-has-no-label' });
  });

  it('puts new codes last, or before a sibling', async () => {
    const { services } = await testServices();
    const [theme, second] = [await codeOf(services, '000.T1'), await codeOf(services, '000.C2')];
    const draft = (en: string) =>
      ({ labels: { en, nl: '' }, parentId: theme.id, kind: 'openCode', type: null }) as const;
    await services.codes.create(draft('last'));
    await services.codes.create(draft('between'), { beforeId: second.id });
    const children = (await services.codes.all()).filter((code) => code.parentId === theme.id);
    expect(children.map((code) => code.origin ?? code.labels.en)).toEqual([
      '000.C1',
      'between',
      '000.C2',
      '000.C3',
      'last',
    ]);
  });
});

describe('files', () => {
  it('keeps the bytes of a PDF and recognises them', async () => {
    const { services } = await testServices();
    const pdf = {
      name: 'a.pdf',
      bytes: new TextEncoder().encode('%PDF-1.7 invented'),
      draft: { ...pageDraft, url: null },
    };
    const source = await services.sources.addPdf(pdf);
    expect(await services.sources.addPdf({ ...pdf, name: 'copy.pdf' })).toEqual(source);
    expect(await services.sources.bytesOf(source.fileId ?? '')).toEqual(pdf.bytes);
    await expect(services.sources.addPdf({ ...pdf, bytes: new Uint8Array() })).rejects.toMatchObject({
      code: 'file-empty',
    });
  });

  it('gives the bytes from the copy when the database has lost them', async () => {
    const { services, database } = await testServices();
    const bytes = new TextEncoder().encode('%PDF-1.7 to be lost');
    const { fileId } = await services.sources.addPdf({ name: 'a.pdf', bytes, draft: pageDraft });
    await database.sourceFiles.clear();
    expect(await services.sources.bytesOf(fileId ?? '')).toEqual(bytes);
  });
});

describe('undo and redo', () => {
  it('take back and do again each kind of action, also with new services', async () => {
    const { services, database } = await testServices();
    const device = 'device-1';
    const settings = services.settings;
    const reload = async (): Promise<Services> =>
      (await testServices({ database, device, settings })).services;
    const states: string[] = [];
    const state = async (): Promise<string> =>
      JSON.stringify([await (await reload()).codes.all(), await visible(await reload())]);
    const act = async (action: (current: Services) => Promise<unknown>): Promise<void> => {
      states.push(await state());
      await action(await reload());
    };
    await (await reload()).projects.current();
    const [c1, c7] = [await codeOf(services, '000.C1'), await codeOf(services, '000.C7')];
    await act((s) => s.coding.codePassage(passage(c7.id)));
    const [coded] = await services.coding.ofSource((await services.sources.all())[0]?.id ?? '');
    const [fragment, coding] = [coded?.fragment, coded?.codings[0]];
    if (fragment === undefined || coding === undefined) throw new Error('Nothing was coded');
    await act((s) => s.coding.setPolarity(coding.id, 'mixed'));
    await act((s) => s.coding.setAbsence(coding.id, true));
    await act((s) => s.coding.setNote(coding.id, 'see table 2'));
    await act((s) => s.coding.replaceCode(coding.id, c1.id));
    await act((s) => s.memos.write({ about: { noun: 'fragment', id: fragment.id }, text: 'a thought' }));
    await act((s) => s.codes.rename(c1.id, { en: 'Other', nl: 'Anders' }));
    await act((s) =>
      s.codes.edit(c1.id, { type: 'person', polarity: 'hindering', definition: { en: 'd', nl: 'd' } }),
    );
    await act((s) => s.codes.move(c1.id, { parentId: c7.parentId, beforeId: null }));
    await act((s) => s.codes.pin(c1.id, 1));
    await act((s) =>
      s.codes.create({ labels: { en: 'n', nl: '' }, parentId: null, kind: 'openCode', type: null }),
    );
    await act((s) => s.codes.remove(c7.id));
    await act((s) => s.sources.edit(fragment.sourceId, { title: 'Corrected', year: 2020 }));
    await act((s) => s.coding.removeFragment(fragment.id));
    await act((s) => s.sources.remove(fragment.sourceId));
    states.push(await state());

    const undone: string[] = [];
    for (let step = 1; step < states.length; step += 1) {
      await (await reload()).history.undo();
      undone.unshift(await state());
    }
    expect(undone).toEqual(states.slice(0, -1));
    await expect((await reload()).history.undo()).rejects.toMatchObject({ code: 'nothing-to-undo' });

    const redone: string[] = [];
    for (let step = 1; step < states.length; step += 1) {
      await (await reload()).history.redo();
      redone.push(await state());
    }
    expect(redone).toEqual(states.slice(1));
    await expect((await reload()).history.redo()).rejects.toMatchObject({ code: 'nothing-to-redo' });
  });

  it('leaves what another device did', async () => {
    const { services, database } = await testServices();
    const { services: other } = await testServices({ database, settings: services.settings });
    const code = await codeOf(services, '000.C7');
    await services.coding.codePassage(passage(code.id, 'mine'));
    await other.coding.codePassage(passage(code.id, 'theirs'));
    await services.history.undo();
    const [source] = await services.sources.all();
    // The source came with the undone change; the other device's coding keeps it.
    const left = await services.coding.ofSource(source?.id ?? '');
    expect(left.map(({ fragment }) => fragment.anchor.quote.exact)).toEqual(['theirs']);
    await services.history.redo();
    await other.history.undo();
    const texts = await services.coding.ofSource((await services.sources.all())[0]?.id ?? '');
    expect(texts.map(({ fragment }) => fragment.anchor.quote.exact)).toEqual(['mine']);
  });
});

describe('the log', () => {
  it('folds to exactly the rows after a session of everything', async () => {
    const { services, database } = await testServices();
    const code = await codeOf(services, '000.C7');
    const coded = await services.coding.codePassage(passage(code.id));
    await services.coding.codePassage({
      ...passage(code.id),
      source: pageDraft,
      anchor: pdfAnchor('by the way'),
    });
    await services.coding.setPolarity(coded.coding.id, 'hindering');
    await services.codes.move(code.id, { parentId: null, beforeId: null });
    await services.codes.remove(code.id);
    await services.history.undo();
    const folded = foldChanges(await changesAfter(database, 0));
    const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
    for (const [noun, table] of [
      ['project', database.projects],
      ['source', database.sources],
      ['fragment', database.fragments],
      ['code', database.codes],
      ['coding', database.codings],
      ['memo', database.memos],
    ] as const) {
      expect((await table.toArray()).sort(byId)).toEqual([...folded[noun].values()].sort(byId));
    }
  });
});

/** What a person sees besides the codes. */
async function visible(services: Services): Promise<unknown> {
  const sources = await services.sources.all();
  return Promise.all(sources.map(async (source) => [source, await services.coding.ofSource(source.id)]));
}
