import { describe, expect, it } from 'vitest';
import { foldChanges } from '@/lib/domain/fold';
import { changesAfter } from '@/lib/store/read/changes';
import { codeOf, pageDraft, passage, pdfAnchor, testServices } from '@/tests/support/services';
import { readCodeTree } from './read-code-tree';
import type { CoreServices as CoreServices } from './services';

describe('undo and redo', () => {
  it('take back and do again each kind of action, also with new services', async () => {
    const { services, database } = await testServices();
    const device = 'device-1';
    const settings = services.settings;
    const reload = async (): Promise<CoreServices> =>
      (await testServices({ database, device, settings })).services;
    const states: string[] = [];
    const state = async (): Promise<string> =>
      JSON.stringify([await (await reload()).codes.all(), await visible(await reload())]);
    const act = async (action: (current: CoreServices) => Promise<unknown>): Promise<void> => {
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
    await act((s) => s.codes.pin(c1.id, 5));
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

  it('take back what added many at once, in one transaction', async () => {
    const { services } = await testServices();
    const before = await services.codes.all();
    const text = Array.from({ length: 400 }, (_, at) => `Code ${at}`).join('\n');
    const { entries } = readCodeTree({ text, sheet: null, fileName: '' }, { language: 'en' });
    const run = await services.treeImport.dryRun({
      ...{ entries, place: { kind: 'top' }, existing: 'keep', decisions: {}, origin: null },
    });
    await services.treeImport.apply(run);
    expect((await services.codes.all()).length).toBe(before.length + 400);
    const [added] = await services.history.recent(1);
    expect((await services.history.undo()).id).toBe(added?.id);
    expect(await services.codes.all()).toEqual(before);
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

  it('can be asked for one change only, and then leaves later work alone', async () => {
    const { services } = await testServices();
    const code = await codeOf(services, '000.C7');
    await services.codes.rename(code.id, { en: 'Trust', nl: '' });
    const [renamed] = await services.history.recent(1);
    await services.codes.pin(code.id, null);
    await expect(services.history.undo(renamed?.id)).rejects.toMatchObject({ code: 'nothing-to-undo' });
    await services.history.undo();
    await services.history.undo(renamed?.id);
    expect((await codeOf(services, '000.C7')).labels).toEqual(code.labels);
  });
});

async function visible(services: CoreServices): Promise<unknown> {
  const sources = await services.sources.all();
  return Promise.all(sources.map(async (source) => [source, await services.coding.ofSource(source.id)]));
}
