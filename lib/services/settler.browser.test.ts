import { expect, it } from 'vitest';
import { manyCodings, putLateCodings } from '@/lib/store/late-codings';
import { mergeChanges } from '@/lib/store/merge-changes';
import { readProject } from '@/lib/store/read/project-state';
import { generateProject } from '@/tests/fixtures/projects/generate';
import { testServices } from '@/tests/support/services';

it('a merge of many codings is done at once, put in place after a rest, and by the next start if need be', async () => {
  const { project, changes } = generateProject({ seed: 7, fragments: 1200, sources: 4, codes: 33 });
  const { services, database } = await testServices();
  await mergeChanges(database, changes);
  await services.projects.open(project.id);
  const { state } = await readProject(database, project.id);
  const [into = '', ...fromIds] = [...state.code.values()]
    .filter(({ kind, parentId }) => kind === 'characteristic' && parentId !== null)
    .map(({ id }) => id);
  const policy = { keepsNames: true, definitions: 'join', polarity: 'keep' } as const;
  await services.refactorings.applyUnseen({ kind: 'merge', fromIds, intoId: into, policy });
  const merged = await readProject(database, project.id);
  const moved = [...merged.state.coding.values()].filter(({ codeId }) => codeId === into);
  expect(moved.length).toBeGreaterThan(manyCodings);
  expect(await database.lateCodings.count()).toBeGreaterThan(0);
  await expect.poll(() => database.lateCodings.count(), { timeout: 10_000 }).toBe(0);
  const same = (each: { readonly id: string }) => database.codings.get(each.id);
  expect(await Promise.all(moved.map(same))).toEqual(moved);

  // Undone, and closed before anything was put in place: the next start does it.
  await services.history.undo();
  await putLateCodings(database);
  expect(await database.lateCodings.count()).toBeGreaterThan(0);
  const next = await testServices({ database });
  await next.services.safety.check();
  await expect.poll(() => database.lateCodings.count(), { timeout: 10_000 }).toBe(0);
  expect((await readProject(database, project.id)).state.coding).toEqual(state.coding);
});
