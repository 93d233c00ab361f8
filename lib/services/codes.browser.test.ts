import { describe, expect, it } from 'vitest';
import { codeOf, passage, testServices } from '@/tests/support/services';

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
    await services.codes.pin(first.id, 1);
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
      3, 2,
    ]);
    await expect(services.codes.pin(first.id, 10)).rejects.toMatchObject({ code: 'digit-out-of-range' });
  });

  it('deletes a code with all below it and keeps the codings', async () => {
    const { services, database } = await testServices();
    const [theme, child] = [await codeOf(services, '000.T3'), await codeOf(services, '000.C7')];
    await services.coding.codePassage(passage(child.id));
    await services.codes.remove(theme.id);
    expect((await services.codes.all()).map((code) => code.origin)).not.toContain('000.C7');
    expect(await database.codings.filter((coding) => !coding.removed).count()).toBe(1);
    await services.codes.restore(theme.id);
    expect((await services.codes.all()).map((code) => code.origin)).toContain('000.C7');
  });

  it('lists removed codes for restoring, without what went with them', async () => {
    const { services } = await testServices();
    const theme = await codeOf(services, '000.T3');
    expect(await services.codes.removed()).toEqual([]);
    await services.codes.remove(theme.id);
    expect((await services.codes.removed()).map((code) => code.origin)).toEqual(['000.T3']);
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

  it('moves several codes in their order, as one change with one undo; what is below one of them goes along', async () => {
    const { services } = await testServices();
    const { codes } = services;
    const draft = { kind: 'openCode', type: null } as const;
    const make = (en: string, parentId: string | null) =>
      codes.create({ ...draft, labels: { en, nl: '' }, parentId });
    const shelf = await make('shelf', null);
    const one = await make('one', null);
    const below = await make('below one', one.id);
    const two = await make('two', null);
    const order = async () =>
      (await codes.all())
        .filter(({ labels }) => ['shelf', 'one', 'below one', 'two'].includes(labels.en))
        .map(({ labels }) => labels.en);
    const before = await order();
    await codes.moveAll([two.id, one.id, below.id], { parentId: shelf.id, beforeId: null });
    expect(await order()).toEqual(['shelf', 'two', 'one', 'below one']);
    await services.history.undo();
    expect(await order()).toEqual(before);
  });

  it('moves none of several codes when one would come under itself', async () => {
    const { services } = await testServices();
    const { codes } = services;
    const [group] = await codes.all();
    const theme = (await codes.all()).find(({ parentId }) => parentId === group?.id);
    const other = (await codes.all()).find(({ parentId }) => parentId === null && group?.id !== undefined);
    const target = { parentId: theme?.id ?? '', beforeId: null };
    await expect(codes.moveAll([other?.id ?? '', group?.id ?? ''], target)).rejects.toMatchObject({
      code: 'code-move-cycle',
    });
    expect((await codes.all())[0]?.parentId).toBeNull();
  });

  it('deletes several codes as one change with one undo', async () => {
    const { services } = await testServices();
    const all = await services.codes.all();
    const gone = all.filter(({ kind }) => kind === 'characteristic').slice(0, 3);
    await services.codes.removeAll(gone.map(({ id }) => id));
    expect((await services.codes.all()).length).toBe(all.length - 3);
    await services.history.undo();
    expect(await services.codes.all()).toEqual(all);
  });
});
