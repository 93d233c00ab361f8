import { describe, expect, it } from 'vitest';
import { reverse, type Change, type Operation } from '@/lib/domain/change';
import { foldChanges } from '@/lib/domain/fold';
import { added } from '@/lib/domain/operations';
import { codingWith, fragmentWith, sourceWith } from '@/tests/support/random-coding';
import { changeWith, codeWith } from '@/tests/support/random-log';
import { namesIn } from './names-in';
import { timelineOf, type TimelineScope } from './timeline';

const rename: Operation = {
  ...{ op: 'set', noun: 'code', id: 'a', field: 'labels' },
  ...{ value: { en: 'Trust', nl: 'Vertrouwen' }, before: { en: 'Faith', nl: 'Geloof' } },
};
const steps: readonly (readonly [Operation[], Partial<Change>?])[] = [
  [
    [
      added('code', codeWith({ id: 'a', labels: { en: 'Faith', nl: 'Geloof' } })),
      added('code', codeWith({ id: 'b' })),
    ],
  ],
  [
    [
      added('source', sourceWith({ id: 'source1' })),
      added('fragment', fragmentWith({ id: 'f', sourceId: 'source1' })),
    ],
  ],
  [
    [added('coding', codingWith({ id: 'c', fragmentId: 'f', codeId: 'a' }))],
    { actor: 'Ana', at: '2026-02-03T10:00:00.000Z' },
  ],
  [[rename]],
  [
    [
      {
        op: 'move',
        noun: 'code',
        id: 'a',
        to: { parentId: 'b', order: 'a0' },
        before: { parentId: null, order: 'a0' },
      },
    ],
  ],
  [[{ op: 'set', noun: 'coding', id: 'c', field: 'codeId', value: 'b', before: 'a' }]],
  [reverse([rename]), { undoes: 'x3', action: 'history.undo' }],
  [[{ op: 'set', noun: 'code', id: 'b', field: 'mergedInto', value: 'a', before: null }]],
];
const log = steps.map(([operations, values], at) =>
  changeWith({ id: `x${at}`, lamport: at + 1, counter: at + 1, operations, ...values }),
);
const state = foldChanges(log);

function timeline(scope: TimelineScope, limit = 100) {
  return timelineOf(log, { scope, limit }, { state, names: namesIn(state, () => 'Source1, 2020') });
}

describe('a timeline', () => {
  it('tells what each change did, newest first, by the names that things have or had', () => {
    expect(timeline({ noun: 'project' }).entries.map(({ what }) => what.en)).toEqual([
      '“Code b” merged into “Faith”',
      'Undo: “Trust” renamed to “Faith”',
      'A passage recoded from “Faith” to “Code b”',
      '“Faith” moved under “Code b”',
      '“Faith” renamed to “Trust”',
      '“Code b” on a passage of Source1, 2020'.replace('Code b', 'Faith'),
      'New source: Source1, 2020',
      '2 new codes',
    ]);
    expect(timeline({ noun: 'project' }).entries[1]?.what.nl).toBe(
      'Ongedaan gemaakt: “Vertrouwen” hernoemd naar “Geloof”',
    );
  });

  it('tells who and when', () => {
    const coded = timeline({ noun: 'project' }).entries.find(({ id }) => id === 'x2');
    expect(coded).toMatchObject({ actor: 'Ana', at: '2026-02-03T10:00:00.000Z', position: { lamport: 3 } });
  });

  it('is of one code: its own changes, its codings, and what left it', () => {
    const ids = (scope: TimelineScope): string[] => timeline(scope).entries.map(({ id }) => id);
    expect(ids({ noun: 'code', id: 'a' })).toEqual(['x6', 'x5', 'x4', 'x3', 'x2', 'x0']);
    expect(ids({ noun: 'code', id: 'b' })).toEqual(['x7', 'x5', 'x0']);
    expect(ids({ noun: 'fragment', id: 'f' })).toEqual(['x5', 'x2', 'x1']);
    expect(ids({ noun: 'fragment', id: 'nothing' })).toEqual([]);
  });

  it('gives as many as are asked for, and says how many there are', () => {
    const { entries, count } = timeline({ noun: 'project' }, 2);
    expect([entries.map(({ id }) => id), count]).toEqual([['x7', 'x6'], 8]);
  });
});
