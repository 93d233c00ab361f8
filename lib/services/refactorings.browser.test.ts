import { describe, expect, it } from 'vitest';
import { canonicalText } from '@/lib/domain/canonical';
import { foldChanges } from '@/lib/domain/fold';
import type { MergePolicy } from '@/lib/domain/refactoring/refactoring';
import { nouns, type Code } from '@/lib/domain/records';
import { readProject } from '@/lib/store/read/project-state';
import { refactoringFor } from '@/tests/support/random-refactorings';
import { codeOf, pageAnchor, passage, testServices } from '@/tests/support/services';

const policy: MergePolicy = { keepsNames: true, definitions: 'join', polarity: 'keep' };

type Made = Awaited<ReturnType<typeof testServices>> & { readonly trust: Code; readonly delay: Code };

/** Passages with one code, with the other, and with both. */
async function project(): Promise<Made> {
  const made = await testServices();
  const { services } = made;
  const [trust, delay] = [await codeOf(services, '000.C7'), await codeOf(services, '000.C8')];
  for (const start of [100, 200, 300, 400]) {
    const anchor = pageAnchor(`passage at ${start}`, start);
    if (start < 400) await services.coding.codePassage({ ...passage(trust.id), anchor });
    if (start > 200) await services.coding.codePassage({ ...passage(delay.id), anchor });
  }
  return { ...made, trust, delay };
}

async function read({ services, database }: Made) {
  const { id } = await services.projects.current();
  return readProject(database, id);
}

describe('a refactoring', () => {
  it('is shown first, then done as one change, and taken back by one undo', async () => {
    const made = await project();
    const { services, trust, delay } = made;
    const before = await read(made);
    const run = await services.refactorings.dryRun({
      ...{ kind: 'merge', fromIds: [delay.id], intoId: trust.id, policy },
    });
    expect(run.touched).toMatchObject({ fragmentCount: 2, documentCount: 1 });
    expect(canonicalText((await read(made)).state)).toBe(canonicalText(before.state));
    await services.refactorings.apply(run);
    const after = await read(made);
    expect(after.log.length).toBe(before.log.length + 1);
    expect(after.log.at(-1)?.action).toBe('code.merge');
    const live = [...after.state.coding.values()].filter(({ removed }) => !removed);
    expect(live.map(({ codeId }) => codeId)).toEqual(Array(4).fill(trust.id));
    await services.history.undo();
    expect(canonicalText((await read(made)).state)).toBe(canonicalText(before.state));
  });

  it('is refused when more codings would change than was shown', async () => {
    const made = await project();
    const { services, trust, delay } = made;
    const run = await services.refactorings.dryRun({
      ...{ kind: 'merge', fromIds: [delay.id], intoId: trust.id, policy },
    });
    await services.coding.codePassage({ ...passage(delay.id), anchor: pageAnchor('later', 900) });
    const before = canonicalText((await read(made)).state);
    await expect(services.refactorings.apply(run)).rejects.toMatchObject({ code: 'refactoring-stale' });
    expect(canonicalText((await read(made)).state)).toBe(before);
  });

  it('is done although something else has changed since it was shown', async () => {
    const { services, trust, delay } = await project();
    const run = await services.refactorings.dryRun({
      ...{ kind: 'merge', fromIds: [delay.id], intoId: trust.id, policy },
    });
    const other = await codeOf(services, '000.C1');
    await services.coding.codePassage({ ...passage(other.id), anchor: pageAnchor('later', 900) });
    await services.refactorings.apply(run);
    expect((await services.codes.all()).map(({ id }) => id)).not.toContain(delay.id);
  });

  it('makes codes of a split and gives their ids', async () => {
    const made = await project();
    const { services, trust } = made;
    const codingIds = await services.refactorings.codingsWithWords(trust.id, 'at 100');
    const run = await services.refactorings.dryRun({
      ...{ kind: 'split', codeId: trust.id, place: 'beside' },
      parts: [{ target: { labels: { en: 'First trust', nl: '' } }, codingIds }],
    });
    const [id] = await services.refactorings.apply(run);
    const { state } = await read(made);
    expect(state.code.get(id ?? '')?.labels.en).toBe('First trust');
    expect([...state.coding.values()].filter(({ codeId }) => codeId === id)).toHaveLength(1);
  });

  it('can be one of many in any order: rows stay the fold of the log, and undo gives back what was there', async () => {
    const made = await project();
    const { services } = made;
    const start = await read(made);
    let seed = 7;
    const next = (): number => (seed = (seed * 48271) % 2147483647) % 1000;
    for (let at = 0; at < 40; at += 1) {
      const { state } = await read(made);
      const asked = refactoringFor(state, { kind: next(), a: next(), b: next(), c: next() });
      // Some may not be done, such as a code under itself; those change nothing.
      if (asked !== null) await services.refactorings.applyUnseen(asked).catch(expectRefusal);
    }
    const { log, state } = await read(made);
    expect(log.length).toBeGreaterThan(start.log.length + 20);
    expect(canonicalText(state)).toBe(canonicalText(foldChanges(log)));
    for (let at = start.log.length; at < log.length; at += 1) await services.history.undo();
    const end = await read(made);
    for (const noun of nouns) {
      for (const [id, record] of end.state[noun]) {
        const before = start.state[noun].get(id);
        expect(before === undefined ? record.removed : record).toEqual(before ?? true);
      }
    }
  });
});

function expectRefusal(reason: unknown): void {
  expect(reason).toMatchObject({ name: 'AppError' });
}
