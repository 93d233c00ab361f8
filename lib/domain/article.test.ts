import { describe, expect, it } from 'vitest';
import { codingWith, fragmentWith, sourceWith } from '@/tests/support/random-coding';
import { changeWith, codeWith } from '@/tests/support/random-log';
import { articleOf, articlesOf, facesOf, likenessOf, tieSuggestions } from './article';
import { reverse, type Change, type Operation } from './change';
import { CodebookProjection } from './projection';
import type { PageAnchor, Source } from './records';
import { ThematicTableMaker } from './thematic-table';

const author = { family: 'Brandt', given: 'M.', particle: '' };
const record = { title: 'Someone Who Stays: networks', authors: [author], year: 2021 };
const pdf = sourceWith({ id: 'a', kind: 'pdf', url: null, fileId: 'f', doi: '10.5555/x.1', ...record });
const page = sourceWith({ id: 'b', kind: 'page', doi: '10.5555/x.1', ...record });
const other = sourceWith({ id: 'c', title: 'Quite another article' });

function byId(...sources: Source[]): ReadonlyMap<string, Source> {
  return new Map(sources.map((source) => [source.id, source]));
}

describe('an article', () => {
  it('is the source itself when its record is from before articles had faces', () => {
    expect('tiedTo' in pdf).toBe(false);
    expect(articleOf(byId(pdf), pdf)).toBe(pdf);
  });

  it('is found through other faces, and lists them after its own', () => {
    const [b, c] = [
      { ...page, tiedTo: 'a' },
      { ...other, tiedTo: 'b' },
    ];
    expect(articleOf(byId(pdf, b, c), c)).toBe(pdf);
    expect(articlesOf([c, b, pdf])).toEqual([{ article: pdf, faces: [pdf, b, c] }]);
    expect(facesOf([c, b, pdf], 'c').map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  it('stands for itself again when what it was tied to is gone', () => {
    const tied = { ...page, tiedTo: 'a' };
    expect(articleOf(byId({ ...pdf, removed: true }, tied), tied)).toBe(tied);
    expect(articleOf(byId(tied), tied)).toBe(tied);
  });

  it('is the oldest of those that two devices tied to each other', () => {
    const [a, b, c] = [
      { ...pdf, tiedTo: 'b' },
      { ...page, tiedTo: 'a' },
      { ...other, tiedTo: 'b' },
    ];
    expect([a, b, c].map((each) => articleOf(byId(a, b, c), each).id)).toEqual(['a', 'a', 'a']);
  });
});

describe('what may be one article', () => {
  it('has the same DOI, or the same title, first author and year when a DOI is missing', () => {
    expect(likenessOf(pdf, page)).toBe('doi');
    expect(likenessOf({ ...pdf, doi: null }, { ...page, title: 'Someone who stays – Networks' })).toBe(
      'record',
    );
    expect(likenessOf({ ...pdf, doi: '10.5555/x.2' }, page)).toBeNull();
    expect(likenessOf({ ...pdf, doi: null }, { ...page, year: 2020 })).toBeNull();
    expect(likenessOf({ ...pdf, doi: null, authors: [] }, { ...page, authors: [] })).toBeNull();
  });

  it('is suggested under what came first, and no more once it is tied', () => {
    expect(tieSuggestions([other, page, pdf])).toEqual([{ keep: pdf, other: page, by: 'doi' }]);
    expect(tieSuggestions([other, { ...page, tiedTo: 'a' }, pdf])).toEqual([]);
  });
});

function logOf(...operations: Operation[][]): Change[] {
  return operations.map((each, at) =>
    changeWith({ id: `x${at}`, lamport: at + 1, counter: at + 1, operations: each }),
  );
}

/** Other words in each face, so that one is not repeated evidence for the other. */
function said(id: string): PageAnchor {
  const quote = { exact: `said in ${id}`, prefix: '', suffix: '' };
  return { kind: 'page', quote, ranges: [{ start: 0, end: 9 }], textHash: 'hash' };
}

describe('counting an article with two faces', () => {
  const tie: Operation = { op: 'set', noun: 'source', id: 'b', field: 'tiedTo', value: 'a', before: null };
  const coded = ['a', 'b'].flatMap((id): Operation[] => [
    { op: 'add', noun: 'fragment', record: fragmentWith({ id: `f2-${id}`, sourceId: id, anchor: said(id) }) },
    {
      op: 'add',
      noun: 'coding',
      record: codingWith({ id: `k-${id}`, fragmentId: `f2-${id}`, codeId: 'code' }),
    },
  ]);
  const start: Operation[] = [
    { op: 'add', noun: 'source', record: pdf },
    { op: 'add', noun: 'source', record: page },
    { op: 'add', noun: 'code', record: codeWith({ id: 'code' }) },
    ...coded,
  ];

  it('counts it as one document once they are tied, and as two after undo', () => {
    const projection = new CodebookProjection();
    const maker = new ThematicTableMaker(projection, { quotesPerRow: Infinity });
    const [first, second, third] = logOf(start, [tie], reverse([tie]));
    const shown = () => {
      const [row] = maker.table().rows;
      return { n: row?.code.union.documents, cited: row?.documents.map(({ citation }) => citation) };
    };
    projection.rebuild(first === undefined ? [] : [first]);
    expect(shown()).toEqual({ n: 2, cited: ['Brandt, 2021a', 'Brandt, 2021b'] });
    if (second !== undefined) projection.apply(second);
    expect(shown()).toEqual({ n: 1, cited: ['Brandt, 2021'] });
    expect(projection.totals()).toMatchObject({ documents: 1, fragments: 2, codings: 2 });
    if (third !== undefined) projection.apply(third);
    expect(shown()).toEqual({ n: 2, cited: ['Brandt, 2021a', 'Brandt, 2021b'] });
  });

  it('quotes a passage with the address of the face it was coded in', () => {
    const projection = new CodebookProjection();
    projection.rebuild(logOf(start, [tie]));
    const [row] = new ThematicTableMaker(projection, { quotesPerRow: Infinity }).table().rows;
    expect(row?.quotes.map(({ sourceId, url }) => [sourceId, url])).toEqual(
      expect.arrayContaining([
        ['a', null],
        ['b', page.url],
      ]),
    );
  });
});
