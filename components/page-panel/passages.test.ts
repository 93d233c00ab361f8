import { describe, expect, it } from 'vitest';
import type { CodedFragment, SourceDraft } from '@/lib/domain/drafts';
import type { AnchorState, Code, PageAnchor } from '@/lib/domain/records';
import { filtered, passagesOf, talliesOf, type PagePassages } from './passages';
import type { PageView } from './tab-view';

const page: SourceDraft = {
  kind: 'page',
  title: '',
  authors: [],
  year: null,
  journal: '',
  doi: null,
  url: null,
  fileId: null,
  language: null,
};

function code(id: string, en: string, nl: string): Code {
  // What the list does not read of a code is left out.
  return {
    id,
    parentId: null,
    labels: { en, nl },
    kind: 'characteristic',
    order: id,
    removed: false,
  } as Code;
}

function fragment(id: string, words: string, codeIds: readonly string[]): CodedFragment {
  const sourceId = id === 'other face' ? 'pdf' : 'page';
  const anchor: PageAnchor = {
    kind: 'page',
    quote: { exact: words, prefix: '', suffix: '' },
    ranges: [],
    textHash: '',
  };
  // As above.
  return {
    fragment: { id, sourceId, anchor, language: 'en' },
    codings: codeIds.map((codeId) => ({ id: `${id} ${codeId}`, codeId, polarity: null, absence: false })),
    hasMemo: false,
    placements: [],
  } as unknown as CodedFragment;
}

const codes = [code('a', 'Trust', 'Vertrouwen'), code('b', 'Size', 'Grootte')];
const fragments = [
  fragment('late', 'Trust came late', ['a']),
  fragment('small', 'A small, café-like circle', ['b', 'a']),
  fragment('gone', 'Nobody came', ['b']),
  fragment('other face', 'Only in the PDF', ['b']),
];

function listed(order: readonly string[], states: readonly (readonly [string, AnchorState])[]): PagePassages {
  const view: PageView = { kind: 'page', page, order, states };
  const memos = new Map([['late', ['Compare with the second wave']]]);
  return passagesOf({ sourceId: 'page', fragments, codes, memos }, view);
}

const known = listed(
  ['small', 'late'],
  [
    ['late', 'changed'],
    ['small', 'same'],
    ['gone', 'lost'],
    ['other face', 'lost'],
  ],
);
const ids = (passages: readonly { id: string }[]): string[] => passages.map(({ id }) => id);

describe('the fragments of a page', () => {
  it('come in reading order, with what is lost apart and without what only another face has', () => {
    expect(ids(known.here)).toEqual(['small', 'late']);
    expect(ids(known.missing)).toEqual(['gone']);
    expect(known.here[1]).toMatchObject({ state: 'changed', memos: ['Compare with the second wave'] });
  });

  it('are listed as present as long as the page has not looked for them', () => {
    expect(ids(listed(['late'], [['late', 'same']]).here)).toEqual(['late', 'small', 'gone']);
  });

  it('are counted by code, in the order of the codebook', () => {
    const counted = talliesOf(known.here, codes).map(({ code: { id }, count }) => [id, count]);
    expect(counted).toEqual([
      ['a', 2],
      ['b', 1],
    ]);
  });

  it.each([
    ['TRUST', ['small', 'late']],
    ['cafe', ['small']],
    ['second wave', ['late']],
    ['size', ['small']],
    ['nothing', []],
  ])('are found by %j', (typed, expected) => {
    expect(ids(filtered(known.here, { typed, codeIds: new Set() }, 'en'))).toEqual(expected);
  });

  it('are narrowed to a code', () => {
    expect(ids(filtered(known.here, { typed: '', codeIds: new Set(['b']) }, 'nl'))).toEqual(['small']);
  });
});
