import { describe, expect, it } from 'vitest';
import { firstValue } from '@/lib/base/observable';
import { canonicalText } from '@/lib/domain/canonical';
import { foldChanges } from '@/lib/domain/fold';
import { branchOf, type PastBranch } from '@/lib/domain/time-travel/branch-restore';
import { LogKeeper } from '@/lib/domain/time-travel/log-keeper';
import { changesOfProject } from '@/lib/store/read/changes';
import { codeOf, passage, testServices } from '@/tests/support/services';

type Made = Awaited<ReturnType<typeof testServices>>;

async function logOf({ services, database }: Made) {
  const { id } = await services.projects.current();
  return changesOfProject(database, id);
}

/** A branch as it is now, to go back to later. */
async function branchNow(made: Made, codeId: string): Promise<PastBranch> {
  const branch = branchOf(foldChanges(await logOf(made)), codeId);
  if (branch === null) throw new Error(`No code ${codeId}`);
  return branch;
}

describe('a branch', () => {
  it('comes back as one change, codings too, and goes again with one undo', async () => {
    const made = await testServices();
    const { services, database } = made;
    const [theme, child] = [await codeOf(services, '000.T3'), await codeOf(services, '000.C7')];
    const { coding } = await services.coding.codePassage(passage(child.id));
    const branch = await branchNow(made, theme.id);
    await services.codes.rename(child.id, { en: 'Other', nl: 'Anders' });
    await services.coding.remove(coding.id);
    await services.codes.remove(theme.id);
    const before = canonicalText(foldChanges(await logOf(made)));
    const count = await database.changes.count();

    const preview = await services.timeTravel.preview(branch, true);
    expect(preview.steps.map(({ code, does }) => [code.id, does])).toEqual([
      [theme.id, ['bringBack']],
      [child.id, ['rename']],
    ]);
    expect(preview.codings).toBe(1);
    expect(await database.changes.count()).toBe(count);

    await services.timeTravel.restore(branch, true);
    expect(await database.changes.count()).toBe(count + 1);
    expect((await codeOf(services, '000.C7')).labels).toEqual(child.labels);
    expect((await database.codings.get(coding.id))?.removed).toBe(false);
    await services.history.undo();
    expect(canonicalText(foldChanges(await logOf(made)))).toBe(before);
  });

  it('that is as it was makes no change', async () => {
    const made = await testServices();
    const branch = await branchNow(made, (await codeOf(made.services, '000.T3')).id);
    const count = await made.database.changes.count();
    expect((await made.services.timeTravel.restore(branch, true)).steps).toEqual([]);
    expect(await made.database.changes.count()).toBe(count);
  });
});

describe('a named version', () => {
  it('stands for everything up to its naming, whatever comes later', async () => {
    const made = await testServices();
    const { services } = made;
    const code = await codeOf(services, '000.C7');
    const named = await services.timeTravel.nameVersion(' First round ', 'before the panel');
    expect(named).toMatchObject({ title: 'First round', note: 'before the panel' });
    await services.codes.remove(code.id);
    const keeper = new LogKeeper();
    keeper.reset(await logOf(made));
    const then = foldChanges(keeper.upTo({ kind: 'position', position: named.position }));
    expect(then.code.get(code.id)?.removed).toBe(false);
    expect(then.milestone.size).toBe(0);
  });

  it('is renamed and forgotten, each with an undo', async () => {
    const { services } = await testServices();
    const { id: projectId } = await services.projects.current();
    const titles = async (): Promise<string[]> =>
      (await firstValue(services.timeTravel.observeVersions(projectId))).map(({ title }) => title);
    const { id } = await services.timeTravel.nameVersion('One', '');
    await services.timeTravel.nameVersion('Two', '');
    expect(await titles()).toEqual(['Two', 'One']);
    await services.timeTravel.edit(id, { title: 'Uno' });
    expect(await titles()).toEqual(['Two', 'Uno']);
    await services.timeTravel.removeName(id);
    expect(await titles()).toEqual(['Two']);
    await services.history.undo();
    expect(await titles()).toEqual(['Two', 'Uno']);
    await expect(services.timeTravel.removeName('nothing')).rejects.toMatchObject({ code: 'not-found' });
  });
});
