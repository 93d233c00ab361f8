// Rules about the shape of the tree, about codes beside each other, examples, and the spelling of authors.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change, Operation } from '@/lib/domain/change';
import { added } from '@/lib/domain/operations';
import { CodebookProjection } from '@/lib/domain/projection';
import type { Author, Code, Coding, Source } from '@/lib/domain/records';
import { codingWith, fragmentWith, sourceWith } from '@/tests/support/random-coding';
import { changeWith, codeWith } from '@/tests/support/random-log';
import { findingRules } from './finding-rules';
import { FindingsKeeper } from './findings-keeper';

function projectOf(operations: readonly Operation[]): CodebookProjection {
  const project = new CodebookProjection();
  project.rebuild([changeWith({ id: 'change', operations })]);
  return project;
}

function keysOf(operations: readonly Operation[], rule: string): string[] {
  const found = findingRules.find(({ id }) => id === rule);
  if (found === undefined) throw new Error(`No rule ${rule}`);
  return found.find(projectOf(operations)).map(({ key }) => key.slice(rule.length + 1));
}

const fragmentIds = Array.from({ length: 12 }, (_, at) => `fragment${at}`);
const read = [
  added('source', sourceWith({ id: 'source0' })),
  added('source', sourceWith({ id: 'source1' })),
  ...fragmentIds.map((id, at) => added('fragment', fragmentWith({ id, sourceId: `source${at % 2}` }))),
];

const codes = (...made: Code[]): Operation[] => made.map((code) => added('code', code));

/** Codings of a code on the fragments from one number up to another. */
function coded(codeId: string, from: number, to: number): Operation[] {
  const ids = fragmentIds.slice(from, to);
  return ids.map((fragmentId) =>
    added('coding', codingWith({ id: `${codeId} ${fragmentId}`, fragmentId, codeId })),
  );
}

describe('codes side by side', () => {
  const theme = codeWith({ id: 'theme', kind: 'theme' });
  const under = (id: string, order: string): Code => codeWith({ id, parentId: 'theme', order });
  const tree = [...read, ...codes(theme, under('a', 'a0'), under('b', 'a1'), under('c', 'a2'))];
  const found = (...codings: Operation[][]): string[] =>
    keysOf([...tree, ...codings.flat()], 'code.siblingsTogether');

  it('that stand on the same fragments nearly always are found', () => {
    expect(found(coded('a', 0, 10), coded('b', 1, 10), coded('c', 5, 12))).toEqual(['a/b']);
  });

  it('are left alone when they share too little or too few to say anything', () => {
    expect(found(coded('a', 0, 10), coded('b', 4, 12))).toEqual([]);
    expect(found(coded('a', 0, 4), coded('b', 0, 4))).toEqual([]);
    // Equally often in each document, but on other fragments.
    expect(found(coded('a', 0, 6), coded('b', 6, 12))).toEqual([]);
  });

  it('are left alone when the one is always there and the other seldom, or when they are no siblings', () => {
    expect(found(coded('a', 0, 12), coded('b', 0, 6))).toEqual([]);
    const groups = ['one', 'other'].map((id) => codeWith({ id, kind: 'polarityGroup' }));
    const apart = [
      ...read,
      ...codes(...groups, codeWith({ id: 'a', parentId: 'one' }), codeWith({ id: 'b', parentId: 'other' })),
    ];
    const keys = keysOf([...apart, ...coded('a', 0, 9), ...coded('b', 0, 9)], 'code.siblingsTogether');
    expect(keys).toEqual([]);
  });

  it('count what stands below them', () => {
    const below = codes(codeWith({ id: 'below', parentId: 'a' }));
    expect(found(below, coded('below', 0, 8), coded('b', 0, 8))).toEqual(['a/b']);
  });
});

describe('parents', () => {
  const tree = codes(codeWith({ id: 'theme', kind: 'theme' }), codeWith({ id: 'leaf', parentId: 'theme' }));

  it('that passages are coded with are found, leaves and unused parents are not', () => {
    const rule = 'code.parentUsedLikeLeaf';
    expect(keysOf([...read, ...tree, ...coded('theme', 0, 1)], rule)).toEqual(['theme']);
    expect(keysOf([...read, ...tree, ...coded('leaf', 0, 3)], rule)).toEqual([]);
  });

  it('with more than twenty codes below them are found', () => {
    const wide = (count: number): Operation[] =>
      codes(
        codeWith({ id: 'theme', kind: 'theme' }),
        ...Array.from({ length: count }, (_, at) => codeWith({ id: `c${at}`, parentId: 'theme' })),
        ...Array.from({ length: 30 }, (_, at) => codeWith({ id: `loose${at}` })),
      );
    expect(keysOf(wide(21), 'code.tooBroad')).toEqual(['theme']);
    expect(keysOf(wide(20), 'code.tooBroad')).toEqual([]);
  });
});

describe('levels', () => {
  const chain = (length: number): Operation[] =>
    codes(
      ...Array.from({ length }, (_, at) =>
        codeWith({ id: `c${at}`, parentId: at === 0 ? null : `c${at - 1}` }),
      ),
    );

  it('beyond the fifth are found once, where they begin', () => {
    expect(keysOf(chain(5), 'code.tooDeep')).toEqual([]);
    expect(keysOf(chain(8), 'code.tooDeep')).toEqual(['c5']);
  });
});

describe('examples', () => {
  const rule = 'code.noExample';
  const used = coded('a', 0, 1);

  it('are missed where a code is used', () => {
    expect(keysOf([...read, ...codes(codeWith({ id: 'a' })), ...used], rule)).toEqual(['a']);
    expect(keysOf([...read, ...codes(codeWith({ id: 'a' }))], rule)).toEqual([]);
  });

  it('have to be there still', () => {
    const shown = codes(codeWith({ id: 'a', examples: ['fragment1'] }));
    expect(keysOf([...read, ...shown, ...used], rule)).toEqual([]);
    const gone: Operation = {
      ...{ op: 'set', noun: 'fragment', id: 'fragment1' },
      ...{ field: 'removed', value: true, before: false },
    };
    expect(keysOf([...read, ...shown, ...used, gone], rule)).toEqual(['a']);
  });
});

describe('authors', () => {
  const rule = 'source.authorVariants';
  const by = (id: string, family: string, values: Partial<Author & Source> = {}): Operation => {
    const { given = 'R.', particle = '', ...others } = values;
    return added('source', sourceWith({ id, authors: [{ family, given, particle }], ...others }));
  };

  it('spelt in two ways in one year are found, both to be corrected', () => {
    expect(keysOf([by('s1', 'Thomson'), by('s2', 'Thompson')], rule)).toEqual(['s1/s2/Thomson/Thompson']);
    expect(keysOf([by('s1', 'Müller'), by('s2', 'Muller')], rule)).toHaveLength(1);
    const [found] = findingRules.filter(({ id }) => id === rule);
    const findings = found?.find(projectOf([by('s1', 'Thomson'), by('s2', 'Thompson')])) ?? [];
    expect(findings[0]?.fixes.map(({ argument }) => argument)).toEqual(['s2', 's1']);
  });

  it.each([
    ['in another year', [by('s1', 'Thomson'), by('s2', 'Thompson', { year: 2019 })]],
    ['with another initial', [by('s1', 'Thomson'), by('s2', 'Thompson', { given: 'A.' })]],
    ['with a short name', [by('s1', 'Chen'), by('s2', 'Chan')]],
    ['spelt the same', [by('s1', 'Thomson'), by('s2', 'Thomson')]],
    ['without a year', [by('s1', 'Thomson', { year: null }), by('s2', 'Thompson', { year: null })]],
    ['deleted', [by('s1', 'Thomson'), by('s2', 'Thompson', { removed: true })]],
    ['of one article', [by('s1', 'Thomson'), by('s2', 'Thompson', { tiedTo: 's1' })]],
  ])('are left alone %s', (_, operations) => {
    expect(keysOf(operations, rule)).toEqual([]);
  });

  it('are left alone when one article has them both', () => {
    const author = (family: string): Author => ({ family, given: 'R.', particle: '' });
    const both = added('source', sourceWith({ id: 's1', authors: [author('Thomson'), author('Thompson')] }));
    expect(keysOf([both, by('s2', 'Thompson')], rule)).toEqual([]);
  });
});

type Step = { readonly codeId: string; readonly at: number; readonly kind: string };

describe('the keeper', () => {
  const tree = codes(
    codeWith({ id: 'theme', kind: 'theme' }),
    ...['a', 'b', 'c'].map((id) => codeWith({ id, parentId: 'theme', examples: ['fragment0'] })),
  );
  const beginning = [...read, ...tree, ...coded('a', 0, 8), ...coded('b', 1, 8)];
  const step = fc.record({
    codeId: fc.constantFrom('a', 'b', 'c', 'theme'),
    at: fc.nat(fragmentIds.length - 1),
    kind: fc.constantFrom('code', 'code', 'code', 'withdraw', 'rename', 'move', 'lose'),
  });

  function operationOf(made: ReadonlyMap<string, Coding>, { codeId, at, kind }: Step): Operation {
    const fragmentId = fragmentIds[at] ?? '';
    const id = `${codeId} ${fragmentId}`;
    const before = null;
    if (kind === 'rename') {
      return {
        op: 'set',
        noun: 'code',
        id: codeId,
        field: 'labels',
        value: { en: `N${at}`, nl: '' },
        before,
      };
    }
    if (kind === 'move') {
      const place = { parentId: at % 2 === 0 ? null : 'theme', order: 'a0' };
      return { op: 'move', noun: 'code', id: codeId, to: place, before: place };
    }
    if (kind === 'lose') {
      return { op: 'set', noun: 'fragment', id: fragmentId, field: 'removed', value: at % 2 === 0, before };
    }
    return made.has(id)
      ? { op: 'set', noun: 'coding', id, field: 'removed', value: kind === 'withdraw', before }
      : added('coding', codingWith({ id, fragmentId, codeId }));
  }

  it('gives for siblings, parents and examples what all rules give when they are asked anew', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (taken) => {
        const log: Change[] = [changeWith({ id: 'c1', operations: beginning })];
        const project = new CodebookProjection();
        project.rebuild(log);
        const keeper = new FindingsKeeper(project, findingRules);
        const known = new Map<string, unknown>();
        let version = 0;
        for (const [index, each] of taken.entries()) {
          const operations = [operationOf(project.records.coding, each)];
          const change = changeWith({ id: `x${index}`, lamport: index + 2, counter: index + 2, operations });
          log.push(change);
          if (project.apply(change)) keeper.touch(operations);
          const update = keeper.since(version);
          for (const { rule, findings } of update.changed) known.set(rule, findings);
          ({ version } = update);
        }
        const anew = new CodebookProjection();
        anew.rebuild(log);
        if (taken.length === 0) return;
        for (const rule of findingRules) expect(known.get(rule.id) ?? []).toEqual(rule.find(anew));
      }),
      { numRuns: 150 },
    );
  });
});
