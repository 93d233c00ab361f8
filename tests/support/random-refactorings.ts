// Projects and refactorings at random: numbers say which of the codes and codings that are there at the moment.
import fc from 'fast-check';
import { orderBefore } from '@/lib/services/sibling-order';
import { added } from '@/lib/domain/operations';
import type { Operation } from '@/lib/domain/change';
import type { FoldState } from '@/lib/domain/fold';
import type { Making, Refactoring } from '@/lib/domain/refactoring/refactoring';
import { openQuery } from '@/lib/domain/retrieval';
import type { CodeKind, Id, Memo, Retrieval } from '@/lib/domain/records';
import { codingWith, fragmentWith, sourceWith } from './random-coding';
import { codeWith } from './random-log';

const base = { projectId: 'project', createdAt: '2026-01-01T00:00:00.000Z', removed: false };
const kinds: readonly CodeKind[] = ['polarityGroup', 'theme', 'characteristic', 'openCode'];
const polarities = ['protective', 'hindering', null] as const;

/** Numbers from which a project is made. */
const beginnings = fc.record({
  parents: fc.array(fc.nat(100), { minLength: 14, maxLength: 14 }),
  codings: fc.array(
    fc.record({ fragment: fc.nat(17), code: fc.nat(13), coder: fc.nat(1), polarity: fc.nat(2) }),
    {
      minLength: 30,
      maxLength: 60,
    },
  ),
});

/** The operations that make a project with codes in a tree, codings of two coders, memos and a kept question. */
export const randomProject: fc.Arbitrary<Operation[]> = beginnings.map(({ parents, codings }) => {
  const sources = [0, 1, 2, 3, 4].map((at) => added('source', sourceWith({ id: `source${at}` })));
  const fragments = Array.from({ length: 18 }, (_, at) =>
    added('fragment', fragmentWith({ id: `fragment${at}`, sourceId: `source${at % 5}` })),
  );
  const codes = parents.map((parent, at) => {
    const parentId = at === 0 || parent % 4 === 0 ? null : `code${parent % at}`;
    const variants = at % 3 === 0 ? { variants: { en: [`name ${at}`], nl: [] } } : {};
    const digit = at < 4 ? at + 1 : null;
    const values = { kind: kinds[parent % 4] ?? 'theme', order: `a${at % 10}`, digit, ...variants };
    return added('code', codeWith({ id: `code${at}`, parentId, ...values }));
  });
  const seen = new Set<string>();
  const put = codings.flatMap(({ fragment, code, coder, polarity }, at) => {
    const key = `${fragment} ${code} ${coder}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const on = { fragmentId: `fragment${fragment}`, codeId: `code${code}`, coder: `Coder ${coder}` };
    const values = { ...on, polarity: polarities[polarity] ?? null, note: at % 3 === 0 ? `note ${at}` : '' };
    return [added('coding', codingWith({ id: `coding${String(at).padStart(2, '0')}`, ...values }))];
  });
  const memo = (id: Id, about: Memo['about'], text: string): Operation =>
    added('memo', { ...base, id, about, text, coder: 'Coder 0' });
  const retrieval: Retrieval = {
    ...{ ...base, id: 'retrieval', title: 'Question', coder: 'Coder 0' },
    query: { ...openQuery, all: ['code1'], none: ['code2'] },
  };
  const concepts = [['code1', 'code2'], ['code2', 'code3', 'code7'], ['code4']].map((codeIds, at) =>
    added('concept', {
      ...base,
      id: `concept${at}`,
      labels: { en: `Concept ${at}`, nl: '' },
      codeIds,
      note: '',
    }),
  );
  return [
    ...[...sources, ...fragments, ...codes, ...put],
    memo('memo0', { noun: 'code', id: 'code1' }, 'See [one](codeboom:code/code2)'),
    memo('memo1', { noun: 'coding', id: 'coding00' }, 'On a coding'),
    memo('memo2', { noun: 'fragment', id: 'fragment3' }, 'On a passage'),
    added('retrieval', retrieval),
    ...concepts,
  ];
});

/** Numbers that say which refactoring is asked, and of what. */
export type Dice = { readonly kind: number; readonly a: number; readonly b: number; readonly c: number };

/** Throws of dice for so many refactorings. */
export const dice = (count: number): fc.Arbitrary<Dice[]> => {
  const n = fc.nat(999);
  return fc.array(fc.record({ kind: n, a: n, b: n, c: n }), { minLength: count, maxLength: count });
};

/** Gives the refactoring that the dice ask for in this state; `null` when there is nothing left to ask it of. */
export function refactoringFor(state: FoldState, { kind, a, b, c }: Dice): Refactoring | null {
  const codes = [...state.code.values()].filter(({ removed }) => !removed);
  const code = (at: number): Id => codes[at % codes.length]?.id ?? '';
  if (codes.length < 2) return null;
  const codings = [...state.coding.values()].filter(({ removed }) => !removed);
  const chosen = codings.filter((_, at) => (at + a) % 3 === 0).map(({ id }) => id);
  const own = codings.filter(({ codeId }) => codeId === code(a)).map(({ id }) => id);
  const two = [code(a), code(b)];
  const parentId = c % 5 === 0 ? null : code(c);
  const half: Refactoring = {
    ...{ kind: 'split', codeId: code(a), place: 'beside' },
    parts: [{ target: { labels: { en: `Half ${c}`, nl: '' } }, codingIds: own.slice(0, 2) }],
  };
  const choices: readonly Refactoring[] = [
    { kind: 'rename', codeId: code(a), labels: { en: `Name ${b}`, nl: '' }, keepsName: c % 2 === 0 },
    { kind: 'move', codeIds: two, place: { parentId, beforeId: null } },
    {
      ...{ kind: 'merge', fromIds: two, intoId: code(c) },
      policy: {
        keepsNames: a % 2 === 0,
        definitions: b % 2 === 0 ? 'join' : 'keep',
        polarity: c % 3 === 0 ? 'default' : 'keep',
      },
    },
    {
      ...{ kind: 'split', codeId: code(a), place: b % 2 === 0 ? 'beside' : 'below' },
      parts: [
        { target: { labels: { en: `Part ${c}`, nl: '' } }, codingIds: own.slice(0, c % 4) },
        { target: { id: code(b) }, codingIds: own.slice(c % 4, 6) },
      ],
    },
    {
      ...{ kind: 'cluster', codeIds: two },
      into: { labels: { en: `Group ${c}`, nl: '' }, kind: 'characteristic', type: null, parentId },
    },
    { kind: 'promote', codeId: code(a), parentId },
    { kind: 'convert', codeIds: two, to: kinds[c % 4] ?? 'theme' },
    { kind: 'replace', codingIds: chosen, toId: code(b) },
    { kind: 'recode', query: { ...openQuery, any: [code(a)] }, toId: code(b) },
    {
      ...{ kind: 'bulkEdit', codeIds: two },
      fields: { inScope: c % 2 === 0, dimension: { name: 'location', value: c % 3 === 0 ? '' : `v${c}` } },
    },
    { kind: 'remove', codeIds: [code(a)], codings: { kind: 'orphan' } },
    { kind: 'remove', codeIds: [code(a)], codings: { kind: 'recode', toId: code(b) } },
    { kind: 'remove', codeIds: [code(a)], codings: { kind: 'remove' } },
    half,
  ];
  const asked = choices[kind % choices.length] ?? half;
  // A project that runs dry would have nothing to refactor.
  const drains = asked.kind === 'remove' || asked.kind === 'merge';
  const takesOff = asked.kind === 'remove' && asked.codings.kind === 'remove';
  return (drains && codes.length < 10) || (takesOff && codings.length < 25) ? half : asked;
}

/** Makes records with ids that count up. */
export function testMaking(): Making {
  let made = 0;
  return { newRecord: () => ({ ...base, id: `made${String((made += 1)).padStart(4, '0')}` }), orderBefore };
}
