import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codingWith, fragmentWith, randomCodingLog, sourceWith } from '@/tests/support/random-coding';
import { changeWith, codeWith } from '@/tests/support/random-log';
import { articleOf } from './article';
import type { Change, Operation } from './change';
import { polarityKeys, type PolarityKey, type Tally } from './codebook-view';
import { codePage } from './evidence-views';
import { foldChanges, type FoldState } from './fold';
import { CodebookProjection } from './projection';
import type { Code, Id } from './records';
import { ThematicTableMaker } from './thematic-table';

const options = { quotesPerRow: 3 };

function rebuilt(changes: readonly Change[]): CodebookProjection {
  const projection = new CodebookProjection();
  projection.rebuild(changes);
  return projection;
}

/** Everything that a projection answers, without its version. */
function answers(projection: CodebookProjection, maker = new ThematicTableMaker(projection, options)) {
  const pages = projection.nodes.map(({ code }) => ({ ...codePage(projection, code.id), version: 0 }));
  return {
    snapshot: { ...projection.snapshot(), version: 0 },
    table: { ...maker.table(), version: 0 },
    pages,
  };
}

/** Counts by asking every coding whether it belongs, with nothing remembered: the rule, word for word. */
function naiveTally(state: FoldState, codeId: Id | null): Tally {
  const counting = [...state.coding.values()].filter((coding) => {
    const fragment = state.fragment.get(coding.fragmentId);
    const source = fragment && state.source.get(fragment.sourceId);
    const isThere = [coding, fragment, source].every((record) => record !== undefined && !record.removed);
    const line = lineOf(state, coding.codeId);
    return isThere && line !== null && (codeId === null || line.includes(codeId));
  });
  const sourceOf = (fragmentId: Id): Id | undefined => {
    const source = state.source.get(state.fragment.get(fragmentId)?.sourceId ?? '');
    return source && articleOf(state.source, source).id;
  };
  const documentsWith = (key: PolarityKey): number =>
    new Set(
      counting
        .filter(({ polarity, absence }) => (absence ? 'absence' : (polarity ?? 'unstated')) === key)
        .map(({ fragmentId }) => sourceOf(fragmentId)),
    ).size;
  const fragmentIds = new Set(counting.map(({ fragmentId }) => fragmentId));
  const perPolarity = polarityKeys.map((key) => [key, documentsWith(key)] as const);
  return {
    documents: new Set([...fragmentIds].map(sourceOf)).size,
    fragments: fragmentIds.size,
    codings: counting.length,
    // One entry for each key.
    documentsByPolarity: Object.fromEntries(perPolarity) as Tally['documentsByPolarity'],
  };
}

/** A code and all above it; `null` when one of them is removed or not there. */
function lineOf(state: FoldState, codeId: Id): Id[] | null {
  const line: Id[] = [];
  for (let at: Id | null = codeId; at !== null;) {
    const code: Code | undefined = state.code.get(at);
    if (code === undefined || code.removed) return null;
    line.push(at);
    at = code.parentId;
  }
  return line;
}

describe('the projection, for any log', () => {
  it('answers after each change as if it had been built from the whole log', () => {
    fc.assert(
      fc.property(randomCodingLog, (log) => {
        const [first, ...rest] = log;
        const projection = rebuilt(first === undefined ? [] : [first]);
        const maker = new ThematicTableMaker(projection, options);
        rest.forEach((change, index) => {
          expect(projection.apply(change)).toBe(true);
          expect(answers(projection, maker)).toEqual(answers(rebuilt(log.slice(0, index + 2))));
        });
      }),
      { numRuns: 150 },
    );
  });

  it('counts as one would by asking every coding', () => {
    fc.assert(
      fc.property(randomCodingLog, (log) => {
        const state = foldChanges(log);
        const { rows, documents, fragments, codings } = rebuilt(log).snapshot();
        const whole = naiveTally(state, null);
        expect({ documents, fragments, codings }).toEqual({
          documents: whole.documents,
          fragments: whole.fragments,
          codings: whole.codings,
        });
        for (const row of rows) expect(row.union).toEqual(naiveTally(state, row.id));
      }),
      { numRuns: 300 },
    );
  });

  it('gives a parent at least the largest n below it and at most their sum', () => {
    fc.assert(
      fc.property(randomCodingLog, (log) => {
        const { rows } = rebuilt(log).snapshot();
        const rowById = new Map(rows.map((row) => [row.id, row]));
        for (const { own, union, childIds } of rows) {
          const parts = [own, ...childIds.map((id) => rowById.get(id)?.union ?? own)];
          const counts = parts.map(({ documents }) => documents);
          expect(union.documents).toBeGreaterThanOrEqual(Math.max(...counts));
          expect(union.documents).toBeLessThanOrEqual(counts.reduce((sum, count) => sum + count, 0));
          expect(union.codings).toBe(parts.reduce((sum, part) => sum + part.codings, 0));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('counts every coding that is there either under a visible code or as orphaned', () => {
    fc.assert(
      fc.property(randomCodingLog, (log) => {
        const state = foldChanges(log);
        const present = [...state.coding.values()].filter((coding) => {
          const fragment = state.fragment.get(coding.fragmentId);
          const source = fragment && state.source.get(fragment.sourceId);
          return [coding, fragment, source].every((record) => record !== undefined && !record.removed);
        });
        const { codings, orphanedCodings } = rebuilt(log).snapshot();
        expect(codings + orphanedCodings).toBe(present.length);
      }),
    );
  });

  it('lists as many documents and quotes as it counts', () => {
    fc.assert(
      fc.property(randomCodingLog, (log) => {
        const { rows } = new ThematicTableMaker(rebuilt(log), { quotesPerRow: Infinity }).table();
        for (const { code, documents, quotes } of rows) {
          const isHeading = code.kind === 'theme' || code.kind === 'polarityGroup';
          const quoted = isHeading ? code.own : code.union;
          expect([documents.length, quotes.length]).toEqual([code.union.documents, quoted.fragments]);
        }
      }),
    );
  });
});

const add = {
  source: (id: Id): Operation => ({ op: 'add', noun: 'source', record: sourceWith({ id }) }),
  fragment: (id: Id, sourceId: Id): Operation => ({
    op: 'add',
    noun: 'fragment',
    record: fragmentWith({ id, sourceId }),
  }),
  code: (values: Partial<Code> & { id: Id }): Operation => ({
    op: 'add',
    noun: 'code',
    record: codeWith(values),
  }),
  coding: (values: Parameters<typeof codingWith>[0]): Operation => ({
    op: 'add',
    noun: 'coding',
    record: codingWith(values),
  }),
};

/** A hindering theme with two characteristics over two documents. */
const theme: Operation[] = [
  add.source('a'),
  add.source('b'),
  add.fragment('fragment1', 'a'),
  add.fragment('fragment2', 'a'),
  add.fragment('fragment3', 'b'),
  add.code({ id: 'theme', kind: 'theme', polarity: 'hindering' }),
  add.code({ id: 'one', parentId: 'theme', kind: 'characteristic', order: 'a1' }),
  add.code({ id: 'two', parentId: 'theme', kind: 'characteristic', order: 'a2' }),
  add.coding({ id: 'k1', fragmentId: 'fragment1', codeId: 'one', polarity: 'protective' }),
  add.coding({ id: 'k2', fragmentId: 'fragment2', codeId: 'one', absence: true, polarity: 'protective' }),
  add.coding({ id: 'k3', fragmentId: 'fragment1', codeId: 'two' }),
  add.coding({ id: 'k4', fragmentId: 'fragment3', codeId: 'two', polarity: 'mixed' }),
];

function counted(...more: Operation[]): CodebookProjection {
  return rebuilt([
    changeWith({ id: 'x1', operations: theme }),
    changeWith({ id: 'x2', lamport: 2, counter: 2, operations: more }),
  ]);
}

function ofTheme(projection: CodebookProjection) {
  const [row] = new ThematicTableMaker(projection, options).table().rows;
  return row;
}

describe('the projection', () => {
  it('counts a document once for a theme, however many characteristics it speaks of', () => {
    const row = ofTheme(counted());
    expect([row?.code.union.documents, row?.childDocuments]).toEqual([2, [1, 2]]);
  });

  it('counts an absence apart and never as hindering', () => {
    const { documentsByPolarity } = ofTheme(counted())?.code.union ?? {};
    expect(documentsByPolarity).toEqual({
      ...{ protective: 1, hindering: 0, mixed: 1, conditional: 0, absence: 1, unstated: 1 },
    });
  });

  it('counts nothing of a removed code, and tells what it orphaned', () => {
    const remove: Operation = {
      op: 'set',
      noun: 'code',
      id: 'theme',
      field: 'removed',
      value: true,
      before: false,
    };
    expect(counted(remove).snapshot()).toMatchObject({
      rows: [],
      documents: 0,
      codings: 0,
      orphanedCodings: 4,
    });
  });

  it('finds a document that speaks both ways', () => {
    const again = add.coding({ id: 'k5', fragmentId: 'fragment2', codeId: 'one', polarity: 'hindering' });
    expect(codePage(counted(again), 'one')?.conflicts.map(({ sourceId }) => sourceId)).toEqual(['a']);
    expect(codePage(counted(), 'one')?.conflicts).toEqual([]);
  });

  it('asks for a rebuild when a change belongs before another', () => {
    const projection = counted();
    const late = changeWith({ id: 'late', device: 'a-device', operations: [add.source('c')] });
    const version = projection.version;
    expect([projection.apply(late), projection.version]).toEqual([false, version]);
  });

  it('takes the newest change a second time without counting it twice', () => {
    const projection = counted();
    const change = changeWith({ id: 'x2', lamport: 2, counter: 2, operations: theme });
    const before = projection.snapshot();
    expect(projection.apply(change)).toBe(true);
    expect(projection.snapshot()).toEqual(before);
  });

  it('gives letters to a document that a new one is cited like', () => {
    const projection = rebuilt([
      changeWith({ id: 'x1', operations: [...theme, add.code({ id: 'other', order: 'a9' })] }),
    ]);
    const cited = () => codePage(projection, 'one')?.groups.map(({ document }) => document.citation);
    const before = cited();
    const twin = sourceWith({ id: 'c', authors: sourceWith({ id: 'a' }).authors });
    projection.apply(
      changeWith({
        id: 'x2',
        lamport: 2,
        counter: 2,
        operations: [{ op: 'add', noun: 'source', record: twin }],
      }),
    );
    expect([before, cited()]).toEqual([['a, 2020'], ['a, 2020a']]);
  });

  it('makes only the rows again that a coding touches, so that only those travel', () => {
    const projection = counted();
    const maker = new ThematicTableMaker(projection, options);
    const before = new Map(maker.table().rows.map((row) => [row.code.id, row]));
    const more = add.coding({ id: 'k9', fragmentId: 'fragment3', codeId: 'one' });
    projection.apply(changeWith({ id: 'x3', lamport: 3, counter: 3, operations: [more] }));
    const changed = maker.table().rows.filter((row) => before.get(row.code.id) !== row);
    expect(changed.map((row) => row.code.id)).toEqual(['theme', 'one']);
  });

  it('shares few quotes out over many documents first', () => {
    const { rows } = new ThematicTableMaker(counted(), { quotesPerRow: 2 }).table();
    expect(rows.at(-1)?.quotes.map(({ sourceId }) => sourceId)).toEqual(['a', 'b']);
  });

  it('quotes in a theme only what is coded on the theme itself', () => {
    const own = add.coding({ id: 'k6', fragmentId: 'fragment3', codeId: 'theme' });
    expect(ofTheme(counted())?.quotes).toEqual([]);
    expect(ofTheme(counted(own))?.quotes.map(({ fragmentId }) => fragmentId)).toEqual(['fragment3']);
  });
});
