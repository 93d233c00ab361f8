import { describe, expect, it } from 'vitest';
import type { Operation } from '@/lib/domain/change';
import type { Coding, Source } from '@/lib/domain/records';
import { sumCheck } from '@/lib/domain/findings/rules/sum-check';
import { CodebookProjection } from '@/lib/domain/projection';
import { codingWith, fragmentWith, sourceWith } from '@/tests/support/random-coding';
import { changeWith, codeWith } from '@/tests/support/random-log';
import { documentSums } from './document-sums';

const families = ['Adams', 'Brandt', 'Cole', 'Dunn'];
const sources = families.map((family, at) =>
  sourceWith({ id: `s${at}`, authors: [{ family, given: 'A.', particle: '' }], year: 2020 }),
);
const labelled = (en: string, nl: string) => ({ labels: { en, nl } });
const codes = [
  codeWith({ id: 'designs', kind: 'system', onePerDocument: true, ...labelled('Designs', 'Designs') }),
  codeWith({ id: 'survey', kind: 'category', parentId: 'designs', ...labelled('Survey', 'Enquête') }),
  codeWith({ id: 'panel', kind: 'category', parentId: 'survey', ...labelled('Panel', 'Panel') }),
  codeWith({
    id: 'review',
    kind: 'category',
    parentId: 'designs',
    order: 'a9',
    ...labelled('Review', 'Review'),
  }),
  codeWith({ id: 'own', ...labelled('Own', 'Eigen') }),
];

function coded(codeId: string, at: number, values: Partial<Coding> = {}): Operation {
  return {
    ...{ op: 'add', noun: 'coding' },
    record: codingWith({ id: `${codeId}${at}`, fragmentId: `f${at}`, codeId, ...values }),
  } as Operation;
}

function projectWith(codings: readonly Operation[], extra: readonly Source[] = []): CodebookProjection {
  const operations: Operation[] = [
    ...[...sources, ...extra].map((record): Operation => ({ op: 'add', noun: 'source', record })),
    ...sources.map(({ id }, at): Operation => {
      return { op: 'add', noun: 'fragment', record: fragmentWith({ id: `f${at}`, sourceId: id }) };
    }),
    ...codes.map((record): Operation => ({ op: 'add', noun: 'code', record })),
    ...codings,
  ];
  const project = new CodebookProjection();
  project.rebuild([changeWith({ id: 'x', operations })]);
  return project;
}

function sumsOf(project: CodebookProjection) {
  const node = project.node('designs');
  if (node === undefined) throw new Error('The system is there');
  const { documents, withOne, withNone, withSeveral } = documentSums(project, node);
  const names = withSeveral.map(({ citation, codes: own }) => [citation, ...own.map(({ id }) => id)]);
  return { documents, withOne, none: withNone.map(({ citation }) => citation), several: names };
}

describe('the sum check of a code system', () => {
  it('tells documents with one code from those with none and with several', () => {
    const project = projectWith([
      coded('survey', 0),
      coded('review', 1),
      coded('survey', 1),
      coded('own', 2),
    ]);
    expect(sumsOf(project)).toEqual({
      ...{ documents: 4, withOne: 1, none: ['Cole, 2020', 'Dunn, 2020'] },
      several: [['Brandt, 2020', 'survey', 'review']],
    });
  });

  it('does not take a code above another one for a second, nor an absence for one', () => {
    const project = projectWith([
      ...[coded('survey', 0), coded('panel', 0), coded('panel', 1)],
      ...[coded('review', 2, { absence: true }), coded('review', 3), coded('survey', 3, { absence: true })],
    ]);
    expect(sumsOf(project)).toEqual({ documents: 4, withOne: 3, none: ['Cole, 2020'], several: [] });
  });

  it('counts all faces of an article as one document, and no source that was deleted', () => {
    const extra = [
      sourceWith({ id: 'face', kind: 'pdf', tiedTo: 's0' }),
      sourceWith({ id: 'gone', removed: true }),
    ];
    expect(sumsOf(projectWith([coded('survey', 0)], extra)).documents).toBe(4);
  });

  it('is a finding in both languages with the list behind it, and none when all add up', () => {
    const project = projectWith([
      coded('survey', 0),
      coded('review', 1),
      coded('survey', 1),
      coded('review', 3),
    ]);
    const [finding, ...others] = sumCheck.find(project);
    expect(others).toEqual([]);
    expect(finding?.reason).toEqual({
      en: '2 of 4 documents have one; none: Cole, 2020; several: Brandt, 2020 (Survey, Review).',
      nl: '2 van 4 documenten hebben er één; geen: Cole, 2020; meer: Brandt, 2020 (Enquête, Review).',
    });
    expect(finding?.fixes[0]).toMatchObject({ command: 'codeSystem.sumCheck', argument: 'designs' });
    const complete = [0, 1, 2, 3].map((at) => coded('survey', at));
    expect(sumCheck.find(projectWith(complete))).toEqual([]);
  });

  it('is silent about systems that are not marked', () => {
    const project = projectWith([]);
    project.apply(
      changeWith({
        ...{ id: 'y', lamport: 2 },
        operations: [
          { op: 'set', noun: 'code', id: 'designs', field: 'onePerDocument', before: true, value: null },
        ],
      }),
    );
    expect(sumCheck.find(project)).toEqual([]);
  });
});
