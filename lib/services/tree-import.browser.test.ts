import { describe, expect, it } from 'vitest';
import { canonicalText } from '@/lib/domain/canonical';
import type { ImportDecision, TreeImport } from '@/lib/domain/tree-import/tree-import';
import { readProject } from '@/lib/store/read/project-state';
import { readCodeTree } from './read-code-tree';
import { codeOf, testServices } from '@/tests/support/services';

type Made = Awaited<ReturnType<typeof testServices>>;

async function read({ services, database }: Made) {
  const { id } = await services.projects.current();
  return readProject(database, id);
}

function request(text: string, more: Partial<TreeImport> = {}): TreeImport {
  const pasted = { text, sheet: null, fileName: '' };
  const { entries } = readCodeTree(pasted, { language: 'en' });
  return {
    ...{ entries, existing: 'keep', decisions: {}, origin: { kind: 'publication', reference: 'Okoye 2020' } },
    place: { kind: 'newSystem', labels: { en: 'Ladder', nl: '' } },
    ...more,
  };
}

describe('an import of a code tree', () => {
  it('is shown first, then done as one change with its origin, and taken back by one undo', async () => {
    const made = await testServices();
    const { services } = made;
    const visible = await services.codes.all();
    const before = await read(made);
    const run = await services.treeImport.dryRun(request('Support\n\tFamily\n\t\tMother\n\tFriends'));
    expect(run.counts).toEqual({ add: 4, existing: 0, changed: 0, conflicts: 0, leftOut: 0 });
    expect(canonicalText((await read(made)).state)).toBe(canonicalText(before.state));
    const id = await services.treeImport.apply(run);
    const after = await read(made);
    expect(after.log.length).toBe(before.log.length + 1);
    expect(after.log.at(-1)?.action).toBe('code.importTree');
    const codes = await services.codes.all();
    const at = codes.findIndex((code) => code.id === id);
    expect(codes.slice(at).map(({ labels, kind }) => [labels.en, kind])).toEqual([
      ['Ladder', 'system'],
      ...['Support', 'Family', 'Mother', 'Friends'].map((name) => [name, 'category']),
    ]);
    expect(codes.at(-1)?.originDetail).toEqual({ kind: 'publication', reference: 'Okoye 2020' });
    await services.history.undo();
    expect(await services.codes.all()).toEqual(visible);
  });

  it('meets what is there, tells what clashes, and does what was decided', async () => {
    const made = await testServices();
    const { services } = made;
    const trust = await codeOf(services, '000.C7');
    const theme = (await services.codes.all()).find(({ id }) => id === trust.parentId);
    const text = [
      'Name\tParent\tDefinition\tType',
      `${theme?.labels.nl ?? ''}\t\t\t`,
      `${trust.labels.en.toUpperCase()}\t${theme?.labels.nl ?? ''}\tRelying on others\t`,
      `Steady care\t${theme?.labels.nl ?? ''}\t\tS`,
      `Odd one\t${theme?.labels.nl ?? ''}\t\tsideways`,
      'Lost one\tNobody knows\t\t',
      'Steady care\tNobody knows\t\t',
    ].join('\n');
    const place = { kind: 'under', codeId: theme?.parentId ?? '' } as const;
    const asked = request(text, { place, existing: 'fill' });
    const { rows, counts } = await services.treeImport.dryRun(asked);
    expect(rows.map(({ outcome, conflicts }) => [outcome, conflicts.map(({ kind }) => kind)])).toEqual([
      ['existing', []],
      ['existing', []],
      ['add', []],
      ['conflict', ['unknown']],
      ['conflict', ['parentUnknown']],
      ['conflict', ['parentUnknown']],
    ]);
    expect(rows[1]?.codeId).toBe(trust.id);
    expect(counts).toMatchObject({ add: 1, existing: 2, conflicts: 3, leftOut: 3 });
    const odd = rows.findIndex(({ entry }) => entry.labels.en === 'Odd one');
    const run = await services.treeImport.dryRun({ ...asked, decisions: { [odd]: 'add' } });
    await services.treeImport.apply(run);
    const codes = await services.codes.all();
    const under = codes.filter(({ parentId }) => parentId === theme?.id).map(({ labels }) => labels.en);
    expect(under.slice(-2)).toEqual(['Steady care', 'Odd one']);
    expect(codes.find(({ labels }) => labels.en === 'Steady care')).toMatchObject({
      ...{ kind: 'characteristic', type: 'structural' },
    });
    expect(codes.some(({ labels }) => labels.en === 'Lost one')).toBe(false);
  });

  it('lets a name that stands elsewhere be skipped with all under it, used in its place, or added', async () => {
    const made = await testServices();
    const { services } = made;
    const trust = await codeOf(services, '000.C7');
    const text = `${trust.labels.en}\n\tTrust in a teacher\n${trust.labels.nl}`;
    const outcome = async (decision?: ImportDecision) => {
      const decisions = decision === undefined ? {} : { 0: decision };
      return services.treeImport.dryRun(request(text, { place: { kind: 'top' }, decisions }));
    };
    const skipped = await outcome();
    expect(skipped.rows.map((row) => row.outcome)).toEqual(['conflict', 'under', 'conflict']);
    expect(skipped.changes).toBe(false);
    expect(skipped.rows[0]).toMatchObject({ canUse: true, decision: 'skip', codeId: trust.id });
    expect((await outcome('add')).counts).toMatchObject({ add: 2, leftOut: 1 });
    await services.treeImport.apply(await outcome('use'));
    const made2 = (await services.codes.all()).find(({ labels }) => labels.en === 'Trust in a teacher');
    expect(made2).toMatchObject({ parentId: trust.id, kind: 'openCode' });
  });

  it('overwrites when asked, keeps the name it had, and is refused when the codebook has changed since', async () => {
    const made = await testServices();
    const { services } = made;
    const first = await services.treeImport.dryRun(request('Support'));
    const root = await services.treeImport.apply(first);
    const text = 'Name,Dutch name,Definition\nSupport,Steun,What others give';
    const place = { kind: 'under', codeId: root ?? '' } as const;
    const run = await services.treeImport.dryRun(request(text, { place, existing: 'overwrite' }));
    expect(run.rows[0]?.changed.toSorted()).toEqual(['definition', 'labels']);
    const support = (await services.codes.all()).find(({ parentId }) => parentId === root);
    await services.codes.edit(support?.id ?? '', { definition: { en: 'Mine', nl: '' } });
    await expect(services.treeImport.apply(run)).rejects.toMatchObject({ code: 'refactoring-stale' });
    await services.treeImport.apply(await services.treeImport.dryRun(run.request));
    expect((await services.codes.all()).find(({ id }) => id === support?.id)).toMatchObject({
      labels: { en: 'Support', nl: 'Steun' },
      definition: { en: 'What others give', nl: '' },
    });
    const again = await services.treeImport.dryRun(run.request);
    expect(again.changes).toBe(false);
  });

  it('brings in five thousand codes', { timeout: 30_000 }, async () => {
    const made = await testServices();
    const text = Array.from({ length: 5000 }, (_, at) => `${at % 10 === 0 ? '' : '\t'}code ${at}`).join('\n');
    const run = await made.services.treeImport.dryRun(request(text));
    expect(run.counts.add).toBe(5000);
    await made.services.treeImport.apply(run);
    const codes = (await made.services.codes.all()).slice(-5000);
    expect(codes.map(({ labels }) => labels.en)).toEqual(text.replaceAll('\t', '').split('\n'));
  });
});
