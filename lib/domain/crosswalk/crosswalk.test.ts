import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { removedSet } from '@/lib/domain/operations';
import { conceptWith, crosswalkCodes, crosswalkProject } from '@/tests/support/crosswalk-project';
import { behindNumber } from './behind-number';
import { codeOverlaps, suggestPairs } from './code-overlaps';
import { crosswalkOf } from './crosswalk';
import { jaccard, overlapOf, partOf, type Side } from './sides';

const both = [null, 'forms'];
const support = conceptWith('a', ['warmth', 'emotional']);

describe('the crosswalk', () => {
  it('counts a cell as a union with what is below, and what both sides have and only one has', () => {
    const [row] = crosswalkOf(crosswalkProject([support]), both).rows;
    expect(row?.cells.map(({ codes, documents, fragments }) => [codes[0]?.id, documents, fragments])).toEqual(
      [
        ['warmth', 2, 2],
        ['emotional', 2, 3],
      ],
    );
    expect(row?.overlap).toEqual({
      documents: { shared: 1, only: [1, 1], either: 3 },
      fragments: { shared: 1, only: [1, 2], either: 4 },
    });
    expect(row?.sharedCitations).toHaveLength(1);
  });

  it('counts a document once that two codes of a cell have', () => {
    const [row] = crosswalkOf(crosswalkProject([conceptWith('a', ['emotional', 'material'])]), both).rows;
    expect(row?.cells[1]).toMatchObject({ documents: 2, fragments: 3 });
    expect(row?.cells[0]).toMatchObject({ codes: [], documents: 0 });
    expect(row?.overlap.documents).toEqual({ shared: 0, only: [0, 2], either: 2 });
  });

  it('shows codes that no concept holds as open ends, and names systems that can be columns', () => {
    const { openEnds, systems, columns } = crosswalkOf(crosswalkProject([support]), both);
    expect(
      openEnds.map(({ conceptId, cells }) => [
        conceptId,
        cells.map(({ codes }) => codes.map(({ id }) => id)),
      ]),
    ).toEqual([
      [null, [['trust'], []]],
      [null, [['delay'], []]],
      [null, [[], ['material']]],
    ]);
    expect(systems.map(({ id, codes }) => [id, codes])).toEqual([
      [null, 3],
      ['forms', 2],
    ]);
    expect(columns).toEqual(systems);
  });

  it('says which codes of a concept were removed, and leaves them in it', () => {
    const emotional = crosswalkCodes[4];
    const project = crosswalkProject([support], removedSet('code', emotional));
    const [row] = crosswalkOf(project, both).rows;
    expect(row?.removedCodes).toEqual([{ id: 'emotional', labels: emotional.labels }]);
    expect(row?.cells[1]?.codes).toEqual([]);
  });

  it('hides concepts of other systems, and counts their codes elsewhere', () => {
    const { rows, hidden } = crosswalkOf(crosswalkProject([support, conceptWith('b', ['delay'])]), ['forms']);
    expect(rows.map(({ conceptId, elsewhere }) => [conceptId, elsewhere])).toEqual([['a', 1]]);
    expect(hidden).toBe(1);
  });
});

describe('the list behind a number', () => {
  it('has exactly the documents and fragments that are counted', () => {
    const project = crosswalkProject([support]);
    const sides = [['warmth'], ['emotional']];
    const ids = (asked: Parameters<typeof behindNumber>[1]) =>
      behindNumber(project, asked).map(({ sourceId, fragments }) => [
        sourceId,
        fragments.map(({ id }) => id).toSorted(),
      ]);
    expect(ids({ sides, unit: 'documents', part: 'shared' })).toEqual([
      ['source1', ['fragment1', 'fragment2']],
    ]);
    expect(ids({ sides, unit: 'fragments', part: 'shared' })).toEqual([['source1', ['fragment1']]]);
    expect(ids({ sides, unit: 'documents', part: { onlyOf: 1 } })).toEqual([['source3', ['fragment4']]]);
    expect(ids({ sides: [['warmth']], unit: 'documents', part: 'all' })).toEqual([
      ['source1', ['fragment1']],
      ['source2', ['fragment3']],
    ]);
  });
});

describe('codes that meet', () => {
  it('are the pairs with a document in common, the largest share first', () => {
    const overlaps = codeOverlaps(crosswalkProject([support]), null, 'forms');
    expect(
      overlaps.map(({ left, right, overlap, isTied }) => [
        ...[left.id, right.id, overlap.documents.shared, overlap.fragments.shared],
        ...[Number(jaccard(overlap.documents).toFixed(2)), isTied],
      ]),
    ).toEqual(
      [
        ['warmth', 'material', 1, 0, 0.5, false],
        ['delay', 'emotional', 1, 1, 0.5, false],
        ['trust', 'material', 1, 0, 0.5, false],
        ['warmth', 'emotional', 1, 1, 0.33, true],
        ['trust', 'emotional', 1, 1, 0.33, false],
      ].toSorted((a, b) => order(overlaps, a) - order(overlaps, b)),
    );
    const shares = overlaps.map(({ overlap }) => jaccard(overlap.documents));
    expect(shares).toEqual(shares.toSorted((a, b) => b - a));
  });
});

function order(overlaps: ReturnType<typeof codeOverlaps>, [left, right]: readonly unknown[]): number {
  return overlaps.findIndex((each) => each.left.id === left && each.right.id === right);
}

describe('suggested pairs', () => {
  it('share words or fragments, say which, and leave out what a concept holds', () => {
    const pair = [null, 'forms'] as const;
    const suggested = suggestPairs(crosswalkProject([]), pair, 9);
    expect(suggested[0]).toMatchObject({
      ...{ left: { id: 'warmth' }, right: { id: 'emotional' }, words: ['support'], fragments: 1 },
    });
    expect(suggested.map(({ left, right }) => `${left.id} ${right.id}`).toSorted()).toEqual([
      'delay emotional',
      'trust emotional',
      'warmth emotional',
    ]);
    const after = suggestPairs(crosswalkProject([support]), pair, 9);
    expect(after.map(({ left, concepts }) => [left.id, concepts.map(({ id }) => id)])).toEqual(
      expect.arrayContaining([['trust', ['a']]]),
    );
    expect(after.map(({ left }) => left.id)).not.toContain('warmth');
  });
});

describe('any sides', () => {
  const ids = fc.uniqueArray(fc.constantFrom('1', '2', '3', '4', '5', '6'));
  const side = fc.record({ documents: ids, fragments: ids }).map(({ documents, fragments }): Side => ({
    documents: new Set(documents),
    fragments: new Set(fragments),
  }));

  it('two of them: shared, only left and only right are everything, each once', () => {
    fc.assert(
      fc.property(side, side, (left, right) => {
        for (const meeting of Object.values(overlapOf([left, right]))) {
          expect(meeting.shared + meeting.only.reduce((sum, count) => sum + count, 0)).toBe(meeting.either);
        }
      }),
    );
  });

  it('share what each has, and what only one has no other has', () => {
    fc.assert(
      fc.property(fc.array(side, { minLength: 1, maxLength: 4 }), (sides) => {
        for (const id of partOf(sides, 'fragments', 'shared'))
          expect(sides.every(({ fragments }) => fragments.has(id))).toBe(true);
        sides.forEach((_, at) => {
          for (const id of partOf(sides, 'documents', { onlyOf: at }))
            expect(sides.map(({ documents }) => documents.has(id))).toEqual(
              sides.map((__, other) => other === at),
            );
        });
      }),
    );
  });
});
