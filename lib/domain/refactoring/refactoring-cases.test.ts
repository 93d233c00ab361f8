import { describe, expect, it } from 'vitest';
import { applyOperations, emptyState, type FoldState } from '@/lib/domain/fold';
import { added } from '@/lib/domain/operations';
import { openQuery } from '@/lib/domain/retrieval';
import type { Code, Coding } from '@/lib/domain/records';
import { codingWith, fragmentWith, sourceWith } from '@/tests/support/random-coding';
import { codeWith } from '@/tests/support/random-log';
import { testMaking } from '@/tests/support/random-refactorings';
import { planRefactoring } from './plan-refactoring';
import type { MergePolicy, Refactoring, RefactoringPlan } from './refactoring';
import { codingsWithWords } from './split';
import { touchedList } from './touched-list';

const base = { projectId: 'project', createdAt: '2026-01-01T00:00:00.000Z', removed: false };
const policy: MergePolicy = { keepsNames: true, definitions: 'join', polarity: 'keep' };

/** A theme with `trust` and `delay` below it, and `loose` beside it; passages 0 and 1 have trust, 1 and 2 have delay. */
function project(values: { readonly trust?: Partial<Code>; readonly delay?: Partial<Code> } = {}): FoldState {
  const state = emptyState();
  const fragments = [0, 1, 2].map((at) => fragmentWith({ id: `f${at}`, sourceId: `source${at}` }));
  applyOperations(state, [
    ...[0, 1, 2].map((at) => added('source', sourceWith({ id: `source${at}` }))),
    ...fragments.map((fragment) => added('fragment', fragment)),
    added('code', codeWith({ id: 'theme', kind: 'theme' })),
    added(
      'code',
      codeWith({
        id: 'trust',
        parentId: 'theme',
        labels: { en: 'Trust', nl: 'Vertrouwen' },
        ...values.trust,
      }),
    ),
    added(
      'code',
      codeWith({
        id: 'delay',
        parentId: 'theme',
        order: 'a1',
        labels: { en: 'Delay', nl: '' },
        ...values.delay,
      }),
    ),
    added('code', codeWith({ id: 'loose', order: 'a1' })),
    added('code', codeWith({ id: 'below', parentId: 'delay' })),
    added('coding', codingWith({ id: 'g0', fragmentId: 'f0', codeId: 'trust' })),
    added('coding', codingWith({ id: 'g1', fragmentId: 'f1', codeId: 'trust', note: 'one' })),
    added('coding', codingWith({ id: 'g2', fragmentId: 'f1', codeId: 'delay', note: 'two' })),
    added('coding', codingWith({ id: 'g3', fragmentId: 'f2', codeId: 'delay', polarity: 'hindering' })),
    added('memo', { ...base, id: 'm', about: { noun: 'coding', id: 'g2' }, text: 'Hm', coder: 'Coder' }),
    added('memo', {
      ...base,
      id: 'd',
      about: { noun: 'code', id: 'delay' },
      text: 'See [it](codeboom:code/delay)',
      coder: 'Coder',
    }),
    added('retrieval', {
      ...base,
      id: 'q',
      title: 'Q',
      query: { ...openQuery, all: ['delay', 'trust'] },
      coder: 'Coder',
    }),
  ]);
  return state;
}

function after(state: FoldState, refactoring: Refactoring): FoldState & { readonly plan: RefactoringPlan } {
  const plan = planRefactoring(state, refactoring, testMaking());
  const changed = structuredClone(state);
  applyOperations(changed, plan.operations);
  return { ...changed, plan };
}

function codesOf({ coding }: FoldState): Record<string, string> {
  const live = [...coding.values()].filter(({ removed }: Coding) => !removed);
  return Object.fromEntries(live.map(({ id, codeId }) => [id, codeId]));
}

const merge: Refactoring = { kind: 'merge', fromIds: ['delay'], intoId: 'trust', policy };

describe('merging two codes', () => {
  it('gives the codings of one to the other, and makes one of two on the same passage, with both notes', () => {
    const merged = after(project(), merge);
    expect(codesOf(merged)).toEqual({ g0: 'trust', g1: 'trust', g3: 'trust' });
    expect(merged.coding.get('g1')?.note).toBe('one\n\ntwo');
    expect(merged.coding.get('g3')?.polarity).toBe('hindering');
    expect(merged.plan.touched.foldedIds).toEqual(['g2']);
  });

  it('lets memos, kept questions and codes below go along', () => {
    const merged = after(project(), merge);
    expect(merged.memo.get('m')?.about).toEqual({ noun: 'coding', id: 'g1' });
    expect(merged.memo.get('d')).toMatchObject({
      about: { noun: 'code', id: 'trust' },
      text: 'See [it](codeboom:code/trust)',
    });
    expect(merged.retrieval.get('q')?.query.all).toEqual(['trust']);
    expect(merged.code.get('below')?.parentId).toBe('trust');
    expect(merged.code.get('delay')).toMatchObject({ removed: true, mergedInto: 'trust' });
  });

  it('keeps names as variants and joins definitions, unless that is not wanted', () => {
    const state = project({
      trust: { definition: { en: 'To rely', nl: '' } },
      delay: { definition: { en: 'To wait', nl: 'Wachten' }, digit: 4 },
    });
    expect(after(state, merge).code.get('trust')).toMatchObject({
      labels: { en: 'Trust', nl: 'Vertrouwen' },
      variants: { en: ['Delay'], nl: [] },
      definition: { en: 'To rely\n\nTo wait', nl: 'Wachten' },
      digit: 4,
    });
    const plain = after(state, {
      ...merge,
      policy: { keepsNames: false, definitions: 'keep', polarity: 'default' },
    });
    expect(plain.code.get('trust')).toMatchObject({ definition: { en: 'To rely', nl: '' } });
    expect(plain.code.get('trust')?.variants).toBeUndefined();
    expect(plain.coding.get('g3')?.polarity).toBeNull();
  });

  it('lets a code take the place of the one above it', () => {
    const merged = after(project(), { ...merge, fromIds: ['theme'], intoId: 'trust' });
    expect(merged.code.get('trust')?.parentId).toBeNull();
    expect(merged.code.get('delay')?.parentId).toBe('trust');
  });

  it('points the relations of other codes at the one that stays', () => {
    const state = project({ trust: { relations: [{ kind: 'related', codeId: 'delay' }] } });
    applyOperations(state, [
      added('code', codeWith({ id: 'other', relations: [{ kind: 'contradicts', codeId: 'delay' }] })),
    ]);
    const merged = after(state, merge);
    expect(merged.code.get('other')?.relations).toEqual([{ kind: 'contradicts', codeId: 'trust' }]);
    expect(merged.code.get('trust')?.relations).toBeUndefined();
  });

  it('is refused for a code with itself', () => {
    expect(() => after(project(), { ...merge, fromIds: ['trust'] })).toThrow('merged with itself');
  });
});

describe('splitting a code', () => {
  it('gives some codings to a new code after it, which is of the same kind, and the rest stays', () => {
    const split = after(project({ trust: { kind: 'characteristic', type: 'person' } }), {
      ...{ kind: 'split', codeId: 'trust', place: 'beside' },
      parts: [{ target: { labels: { en: ' Faith ', nl: '' } }, codingIds: ['g1'] }],
    });
    const made = [...split.code.values()].at(-1);
    expect(made).toMatchObject({
      kind: 'characteristic',
      type: 'person',
      labels: { en: 'Faith' },
      parentId: 'theme',
    });
    expect([made?.order ?? ''].every((order) => order > 'a0' && order < 'a1')).toBe(true);
    expect(codesOf(split)).toMatchObject({ g0: 'trust', g1: made?.id });
  });

  it('finds codings by the words of their passage or note', () => {
    expect(codingsWithWords(project(), 'trust', 'WORDS 1')).toEqual(['g1']);
    expect(codingsWithWords(project(), 'delay', 'two')).toEqual(['g2']);
    expect(codingsWithWords(project(), 'trust', '  ')).toEqual([]);
  });

  it('is refused when a coding would go to two codes', () => {
    const part = { target: { id: 'loose' }, codingIds: ['g1'] };
    const split: Refactoring = { kind: 'split', codeId: 'trust', place: 'beside', parts: [part, part] };
    expect(() => after(project(), split)).toThrow('goes to one code');
  });
});

describe('other refactorings', () => {
  it('rename a code and keep the old name as a variant', () => {
    const labels = { en: 'Reliance', nl: 'Vertrouwen' };
    const renamed = after(project(), { kind: 'rename', codeId: 'trust', labels, keepsName: true });
    expect(renamed.code.get('trust')).toMatchObject({ labels, variants: { en: ['Trust'], nl: [] } });
    expect(renamed.plan.touched).toMatchObject({ codingIds: ['g0', 'g1'], retrievalIds: ['q'] });
  });

  it('promote a code by one step', () => {
    const promoted = after(project(), { kind: 'promote', codeId: 'loose', parentId: 'theme' });
    expect(promoted.code.get('loose')).toMatchObject({ kind: 'characteristic', parentId: 'theme' });
    expect(() => after(project(), { kind: 'promote', codeId: 'theme', parentId: null })).toThrow('promoted');
  });

  it('put codes under one that is made for them, in the order given', () => {
    const into = {
      labels: { en: ' Closeness ', nl: '' },
      kind: 'characteristic',
      type: 'interaction',
      parentId: 'theme',
    } as const;
    const clustered = after(project(), { kind: 'cluster', codeIds: ['loose', 'trust'], into });
    const made = [...clustered.code.values()].filter(({ labels }) => labels.en === 'Closeness');
    expect(made).toMatchObject([{ kind: 'characteristic', type: 'interaction', parentId: 'theme' }]);
    const below = [...clustered.code.values()].filter(({ parentId }) => parentId === made[0]?.id);
    expect(below.sort((a, b) => (a.order < b.order ? -1 : 1)).map(({ id }) => id)).toEqual([
      'loose',
      'trust',
    ]);
    const nameless = { ...into, labels: { en: ' ', nl: '' } };
    expect(() => after(project(), { kind: 'cluster', codeIds: ['loose'], into: nameless })).toThrow('label');
    const inside = { ...into, parentId: 'trust' };
    expect(() => after(project(), { kind: 'cluster', codeIds: ['trust'], into: inside })).toThrow(
      'cannot go under',
    );
  });

  it('recode what a question asks for', () => {
    const query = { ...openQuery, any: ['delay'], polarities: ['hindering' as const] };
    const recoded = after(project(), { kind: 'recode', query, toId: 'loose' });
    expect(codesOf(recoded)).toEqual({ g0: 'trust', g1: 'trust', g2: 'delay', g3: 'loose' });
  });

  it('edit several codes at once', () => {
    const fields = {
      type: 'person',
      inScope: false,
      dimension: { name: 'place', value: 'internal' },
    } as const;
    const edited = after(project(), { kind: 'bulkEdit', codeIds: ['trust', 'delay'], fields });
    for (const id of ['trust', 'delay']) {
      expect(edited.code.get(id)).toMatchObject({
        type: 'person',
        inScope: false,
        dimensions: [{ name: 'place', value: 'internal' }],
      });
    }
  });

  it('delete a code with a choice of what becomes of its codings', () => {
    const remove = (codings: Extract<Refactoring, { kind: 'remove' }>['codings']): ReturnType<typeof after> =>
      after(project(), { kind: 'remove', codeIds: ['delay'], codings });
    expect(codesOf(remove({ kind: 'orphan' }))).toMatchObject({ g2: 'delay', g3: 'delay' });
    expect(codesOf(remove({ kind: 'recode', toId: 'loose' }))).toMatchObject({ g2: 'loose', g3: 'loose' });
    const gone = remove({ kind: 'remove' });
    expect(Object.keys(codesOf(gone))).toEqual(['g0', 'g1']);
    expect([gone.fragment.get('f1')?.removed, gone.fragment.get('f2')?.removed]).toEqual([false, true]);
    expect(() => remove({ kind: 'recode', toId: 'below' })).toThrow('deleted with it');
  });
});

describe('the dry run', () => {
  it('has a row for every passage with its quote, and counts documents once', () => {
    const state = project();
    const { touched } = planRefactoring(state, merge, testMaking());
    const list = touchedList(state, touched);
    expect(list.passages.map(({ codingId, fate }) => [codingId, fate])).toEqual([
      ['g1', null],
      ['g2', 'folded'],
      ['g3', null],
    ]);
    expect(list).toMatchObject({
      fragmentCount: 2,
      documentCount: 2,
      exports: ['thematicTable', 'retrievals'],
    });
    expect([list.memos.map(({ id }) => id), list.retrievals.map(({ id }) => id)]).toEqual([
      ['d', 'm'],
      ['q'],
    ]);
    expect(list.passages[0]?.quote).toContain('words 1');
  });

  it('says that the table changes for a loose code and a polarity group, which have rows too', () => {
    const state = project();
    applyOperations(state, [added('code', codeWith({ id: 'group', kind: 'polarityGroup' }))]);
    for (const id of ['loose', 'group']) {
      const labels = { en: 'Other', nl: '' };
      const { plan } = after(state, { kind: 'rename', codeId: id, labels, keepsName: false });
      expect(plan.touched.exports).toEqual(['thematicTable']);
    }
  });
});
