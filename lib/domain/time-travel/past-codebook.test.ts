import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldChanges } from '@/lib/domain/fold';
import { CodebookProjection } from '@/lib/domain/projection';
import { randomCodingLog } from '@/tests/support/random-coding';
import { changeWith, randomLog } from '@/tests/support/random-log';
import { LogKeeper, positionOf, type LogPoint } from './log-keeper';
import { codebookAfter } from './past-codebook';

describe('the codebook at a point', () => {
  it('has the tree and the counts that the changes up to there come to', () => {
    fc.assert(
      fc.property(randomCodingLog, fc.nat(), (log, at) => {
        const until = log.slice(0, (at % log.length) + 1);
        const project = new CodebookProjection();
        project.rebuild(until);
        const { rows, codes } = codebookAfter(until);
        expect(rows.map(({ code, depth, number, childIds }) => ({ code, depth, number, childIds }))).toEqual(
          project.nodes.map(({ code, depth, number, childIds }) => ({ code, depth, number, childIds })),
        );
        expect(rows.map(({ counts }) => counts)).toEqual(
          project.nodes.map((node) => {
            const { documents, fragments, codings } = project.row(node).union;
            return { documents, fragments, codings };
          }),
        );
        expect(codes).toEqual(project.records.code);
      }),
      { numRuns: 300 },
    );
  });

  it('has all codes that the fold of the log up to there has, whatever devices wrote at once', () => {
    fc.assert(
      fc.property(randomLog, fc.nat(), (log, at) => {
        const keeper = new LogKeeper();
        keeper.reset(log.slice(0, 3));
        keeper.changes();
        for (const change of log.slice(3)) keeper.take(change);
        const changes = keeper.changes();
        const point = changes[at % changes.length];
        if (point === undefined) throw new Error('No change there');
        const until = keeper.upTo({ kind: 'position', position: positionOf(point) });
        expect(until.at(-1)?.id).toBe(point.id);
        expect(codebookAfter(until).codes).toEqual(foldChanges(until).code);
        expect(changes).toHaveLength(log.length);
      }),
    );
  });
});

describe('a point', () => {
  const log = [1, 2, 3].map((lamport) =>
    changeWith({ id: `x${lamport}`, lamport, counter: lamport, at: `2026-01-0${lamport}T12:00:00.000Z` }),
  );
  const keeper = new LogKeeper();
  keeper.reset([...log.toReversed(), ...log]);
  const idsUpTo = (point: LogPoint): string[] => keeper.upTo(point).map(({ id }) => id);

  it('may be a moment, a place, or now; a change that came twice counts once', () => {
    expect(idsUpTo({ kind: 'moment', at: '2026-01-02T12:00:00.000Z' })).toEqual(['x1', 'x2']);
    expect(idsUpTo({ kind: 'moment', at: '2025-12-31T00:00:00.000Z' })).toEqual([]);
    expect(idsUpTo({ kind: 'now' })).toEqual(['x1', 'x2', 'x3']);
    // A place that no change has: a lost log, or one that has not come in yet.
    const position = { lamport: 2, device: 'zz', counter: 9 };
    expect(idsUpTo({ kind: 'position', position })).toEqual(['x1', 'x2']);
  });
});
