import { describe, expect, it } from 'vitest';
import type { CodedPassage } from '@/lib/domain/drafts';
import type { Code } from '@/lib/domain/records';
import { codeOf, pageAnchor, passage, testServices } from '@/tests/support/services';

type Made = Awaited<ReturnType<typeof testServices>> & {
  readonly trust: Code;
  readonly delay: Code;
  readonly coded: readonly CodedPassage[];
};

/** Three passages with one code, the last of them with another one too. */
async function threePassages(): Promise<Made> {
  const made = await testServices();
  const { services } = made;
  const trust = await codeOf(services, '000.C7');
  const delay = await codeOf(services, '000.C8');
  const coded: CodedPassage[] = [];
  for (const start of [100, 200, 300]) {
    const anchor = pageAnchor(`passage at ${start}`, start);
    coded.push(await services.coding.codePassage({ ...passage(trust.id), anchor }));
    if (start === 300) await services.coding.codePassage({ ...passage(delay.id), anchor });
  }
  return { ...made, trust, delay, coded };
}

async function codesBySource({ services, coded }: Made): Promise<string[][]> {
  const fragments = await services.coding.ofSource(coded[0]?.source.id ?? '');
  return fragments.map(({ codings }) => codings.map(({ codeId }) => codeId));
}

const idsOf = ({ coded }: Made): string[] => coded.map(({ coding }) => coding.id);

describe('many codings', () => {
  it('get another code in one change, and have none twice', async () => {
    const made = await threePassages();
    const before = await made.database.changes.count();
    expect(await made.services.recoding.replace(idsOf(made), made.delay.id)).toBe(3);
    expect(await made.database.changes.count()).toBe(before + 1);
    expect(await codesBySource(made)).toEqual([[made.delay.id], [made.delay.id], [made.delay.id]]);
    await made.services.history.undo();
    expect((await codesBySource(made)).flat().filter((id) => id === made.trust.id)).toHaveLength(3);
  });

  it('keep both notes where two become one', async () => {
    const made = await threePassages();
    const { services, trust, delay, coded } = made;
    const twins = (await services.coding.ofSource(coded[0]?.source.id ?? '')).at(2)?.codings ?? [];
    const noteOf = new Map([
      [trust.id, 'They came back.'],
      [delay.id, 'It took a year.'],
    ]);
    for (const { id, codeId } of twins) await services.coding.setNote(id, noteOf.get(codeId) ?? '');
    await services.recoding.replace(idsOf(made), delay.id);
    const [left, ...others] =
      (await services.coding.ofSource(coded[0]?.source.id ?? '')).at(2)?.codings ?? [];
    expect(others).toEqual([]);
    expect(left?.note).toBe('It took a year.\n\nThey came back.');
  });

  it('go in one change, with the passages that have nothing left', async () => {
    const made = await threePassages();
    const before = await made.database.changes.count();
    expect(await made.services.recoding.remove(idsOf(made))).toBe(3);
    expect(await made.database.changes.count()).toBe(before + 1);
    expect(await codesBySource(made)).toEqual([[made.delay.id]]);
    await made.services.history.undo();
    expect(await codesBySource(made)).toHaveLength(3);
  });

  it('do not get a code that is not there', async () => {
    const made = await threePassages();
    await expect(made.services.recoding.replace(idsOf(made), 'gone')).rejects.toMatchObject({
      code: 'code-not-found',
    });
  });
});
