import { describe, expect, it } from 'vitest';
import type { Operation } from '@/lib/domain/change';
import { CodebookProjection } from '@/lib/domain/projection';
import type { Code, Coding, Fragment } from '@/lib/domain/records';
import { codingWith, fragmentWith, sourceWith } from '@/tests/support/random-coding';
import { changeWith, codeWith } from '@/tests/support/random-log';
import { boardOf } from './board';
import { labelWords } from './label-words';
import { neighboursOf } from './neighbours';

const sources = ['source1', 'source2', 'source3'].map((id) => sourceWith({ id }));
const fragments: readonly Fragment[] = ['1', '2', '3', '4', '5'].map((at) =>
  fragmentWith({ id: `fragment${at}`, sourceId: { 4: 'source1', 5: 'source2' }[at] ?? `source${at}` }),
);

function open(id: string, en: string, parentId: string | null = null): Code {
  return codeWith({ id, kind: 'openCode', labels: { en, nl: '' }, parentId });
}

function coded(codeId: string, ...fragmentIds: readonly string[]): Coding[] {
  return fragmentIds.map((fragmentId) => codingWith({ id: `${codeId} ${fragmentId}`, codeId, fragmentId }));
}

function projectOf(codes: readonly Code[], codings: readonly Coding[] = []): CodebookProjection {
  const operations: Operation[] = [
    ...sources.map((record): Operation => ({ op: 'add', noun: 'source', record })),
    ...fragments.map((record): Operation => ({ op: 'add', noun: 'fragment', record })),
    ...codes.map((record): Operation => ({ op: 'add', noun: 'code', record })),
    ...codings.map((record): Operation => ({ op: 'add', noun: 'coding', record })),
  ];
  const project = new CodebookProjection();
  project.rebuild([changeWith({ id: 'change', operations })]);
  return project;
}

const theme = codeWith({ id: 'theme', kind: 'theme', labels: { en: 'Trust', nl: '' } });
const characteristic = codeWith({ id: 'char', kind: 'characteristic', parentId: 'theme' });

describe('the board', () => {
  it('has a card for each open code that no open code holds, loose until a characteristic holds it', () => {
    const codes = [theme, characteristic, open('a', 'A', 'char'), open('b', 'B', 'theme'), open('c', 'C')];
    const { cards, groups } = boardOf(projectOf([...codes, open('d', 'D', 'c'), open('e', 'E', 'd')]));
    expect(Object.fromEntries(cards.map(({ id, isLoose, groupId }) => [id, [isLoose, groupId]]))).toEqual({
      a: [false, 'char'],
      b: [true, 'theme'],
      c: [true, null],
    });
    expect(cards.find(({ id }) => id === 'c')?.below).toBe(2);
    expect(groups.map(({ id, parentId }) => [id, parentId])).toEqual([
      ['theme', null],
      ['char', 'theme'],
    ]);
  });

  it('counts documents as a union and shows at most two passages', () => {
    const codes = [open('a', 'A'), open('below', 'B', 'a')];
    const codings = [...coded('a', 'fragment1', 'fragment2', 'fragment4'), ...coded('below', 'fragment1')];
    const [card] = boardOf(projectOf(codes, codings)).cards;
    expect(card).toMatchObject({ documents: 2, fragments: 3 });
    expect(card?.quotes).toHaveLength(2);
  });
});

describe('neighbours', () => {
  it('share words of a label in another form, and say which', () => {
    const project = projectOf([
      open('a', 'Trusted neighbours'),
      open('b', 'The neighbour’s trust'),
      open('c', 'Delay'),
    ]);
    expect(neighboursOf(project, 'a', 5)).toEqual([
      expect.objectContaining({ id: 'b', words: ['neighbour’s', 'trust'], fragments: 0, documents: 0 }),
    ]);
  });

  it('share passages, or two documents; one document in common is no reason', () => {
    const codings = [
      ...coded('a', 'fragment1', 'fragment2'),
      ...coded('passages', 'fragment1'),
      ...coded('documents', 'fragment4', 'fragment5'),
      ...coded('one', 'fragment4'),
    ];
    const project = projectOf(
      ['a', 'passages', 'documents', 'one'].map((id) => open(id, id)),
      codings,
    );
    expect(
      neighboursOf(project, 'a', 5).map(({ id, fragments, documents }) => [id, fragments, documents]),
    ).toEqual([
      ['passages', 1, 1],
      ['documents', 0, 2],
    ]);
  });

  it('are never what holds the code, what it holds, a theme or a polarity group', () => {
    const codes = [
      theme,
      { ...characteristic, labels: { en: 'Trust above', nl: '' } },
      open('a', 'Trust', 'char'),
      open('below', 'Trust below', 'a'),
      open('beside', 'Trust beside'),
    ];
    expect(neighboursOf(projectOf(codes), 'a', 5).map(({ id }) => id)).toEqual(['beside']);
  });

  it('are none for a code that is not there', () => {
    expect(neighboursOf(projectOf([]), 'gone', 5)).toEqual([]);
  });
});

it('words of a label leave out what only joins others, in each language', () => {
  expect([...labelWords('Trust in the neighbours', 'en').values()]).toEqual(['Trust', 'neighbours']);
  expect([...labelWords('Vertrouwen van de buren', 'nl').values()]).toEqual(['Vertrouwen', 'buren']);
});
