import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Evidence } from './evidence-index';
import { paragraphsIn } from './paragraphs';
import type { Coding, Fragment, Polarity, RetrievalQuery, Source } from './records';
import { askedFor, openQuery, type KnownCodes } from './retrieval';

const base = { projectId: 'p', createdAt: '2026-01-01T00:00:00.000Z', removed: false };

function source(id: string, year: number | null = 2020): Source {
  return {
    ...{ ...base, id, kind: 'page', title: id, authors: [], year, journal: '', doi: null },
    ...{ url: null, fileId: null, language: 'en' },
  };
}

type Made = {
  at: number;
  length?: number;
  code: string;
  in?: string;
  polarity?: Polarity | null;
  coder?: string;
};

/** Codings by where they stand: the same place is the same fragment. */
function evidenceOf(made: readonly Made[]): Evidence[] {
  return made.map(({ at, length = 10, code, in: name = 's', polarity = null, coder = 'A' }, index) => {
    const fragment: Fragment = {
      ...{ ...base, id: `${name} ${at} ${length}`, sourceId: name, coder, language: 'en' },
      anchor: {
        ...{ kind: 'page', quote: { exact: 'x', prefix: '', suffix: '' } },
        ranges: [{ start: at, end: at + length }],
        ...{ textHash: name, fold: { start: at, end: at + length } },
      },
    };
    const about = { fragmentId: fragment.id, codeId: code, coder, polarity, absence: false, note: '' };
    const coding: Coding = { ...base, id: `coding ${index}`, ...about };
    const face = source(name);
    return { coding, fragment, source: face, face, anchor: fragment.anchor };
  });
}

const codes: KnownCodes = {
  codes: new Map([
    ['trust', { type: 'interaction' }],
    ['size', { type: 'structural' }],
  ]),
  below: new Map([['trust', ['group', 'trust']]]),
};

function ask(made: readonly Made[], query: Partial<RetrievalQuery>): string[] {
  return askedFor(evidenceOf(made), { ...openQuery, ...query }, codes).map(({ fragment }) => fragment.id);
}

test('codes that meet on one passage are found together, whether it is one fragment or two that share text', () => {
  const made = [
    { at: 0, code: 'trust' },
    { at: 5, code: 'size' },
    { at: 50, code: 'trust' },
  ];
  expect(ask(made, { all: ['trust', 'size'] })).toEqual(['s 0 10', 's 5 10']);
});

test('near counts words between passages, and a document has no distances', () => {
  const made = [
    { at: 0, code: 'trust' },
    { at: 100, code: 'size' },
    { at: 100, code: 'size', in: 'other' },
  ];
  expect(ask(made, { all: ['trust', 'size'], meet: 'near', words: 17 })).toEqual([]);
  expect(ask(made, { all: ['trust', 'size'], meet: 'near', words: 18 })).toEqual(['s 0 10', 's 100 10']);
  expect(ask(made, { all: ['trust', 'size'], meet: 'document' })).toEqual(['s 0 10', 's 100 10']);
});

test('codes meet in a paragraph where the text is known to have it, and on text they share anywhere', () => {
  const made = [
    { at: 0, code: 'trust' },
    { at: 15, code: 'size' },
    { at: 40, code: 'size' },
  ];
  const query: Partial<RetrievalQuery> = { all: ['trust', 'size'], meet: 'paragraph' };
  const blocks = [
    { start: 0, end: 30 },
    { start: 30, end: 60 },
  ];
  const paragraphsOf = paragraphsIn(new Map([['s', blocks]]));
  const asked = askedFor(evidenceOf(made), { ...openQuery, ...query }, { ...codes, paragraphsOf });
  expect(asked.map(({ fragment }) => fragment.id)).toEqual(['s 0 10', 's 15 10']);
  expect(ask(made, query)).toEqual([]);
  expect(ask([...made, { at: 5, code: 'size' }], query)).toEqual(['s 0 10', 's 5 10']);
});

test('a code that is not wanted takes out what it meets, however it is coded', () => {
  const made: Made[] = [
    { at: 0, code: 'trust' },
    { at: 5, code: 'size', polarity: 'hindering' },
    { at: 50, code: 'trust' },
  ];
  expect(ask(made, { any: ['trust'], none: ['size'], polarities: [null] })).toEqual(['s 50 10']);
});

test('a code stands for what is below it, unless it is to stand for itself', () => {
  const made = [{ at: 0, code: 'trust' }];
  expect(ask(made, { any: ['group'] })).toEqual(['s 0 10']);
  const alone = { ...codes, below: new Map() };
  expect(askedFor(evidenceOf(made), { ...openQuery, any: ['group'] }, alone)).toEqual([]);
});

test('polarity, type, coder and year narrow it down', () => {
  const made: Made[] = [
    { at: 0, code: 'trust', polarity: 'protective' },
    { at: 20, code: 'size', coder: 'B' },
  ];
  expect(ask(made, { polarities: ['protective'] })).toEqual(['s 0 10']);
  expect(ask(made, { types: ['structural'] })).toEqual(['s 20 10']);
  expect(ask(made, { coders: ['B'] })).toEqual(['s 20 10']);
  expect(ask(made, { years: { from: 2021, to: null } })).toEqual([]);
});

const someMade = fc.array(
  fc.record({
    at: fc.nat(200),
    code: fc.constantFrom('trust', 'size', 'other'),
    in: fc.constantFrom('s', 't'),
    polarity: fc.constantFrom<(Polarity | null)[]>('protective', 'hindering', null),
  }),
  { maxLength: 25 },
);
const wantedCodes = fc.uniqueArray(fc.constantFrom('trust', 'size', 'other'));

function isWithin(few: ReadonlySet<string>, many: ReadonlySet<string>): boolean {
  return [...few].every((each) => many.has(each));
}

test('a wider meeting place, a further alternative and one demand less never find less', () => {
  fc.assert(
    fc.property(someMade, wantedCodes, fc.constantFrom('trust', 'size'), (made, all, unwanted) => {
      const found = (query: Partial<RetrievalQuery>): Set<string> => new Set(ask(made, query));
      const near = found({ all, meet: 'near' });
      expect(isWithin(found({ all, meet: 'passage' }), near)).toBe(true);
      expect(isWithin(near, found({ all, meet: 'document' }))).toBe(true);
      expect(isWithin(found({ all, none: [unwanted] }), found({ all }))).toBe(true);
      expect(isWithin(found({ any: ['trust'] }), found({ any: ['trust', 'size'] }))).toBe(true);
    }),
  );
});

test('a code and its absence share the passages with the code between them', () => {
  fc.assert(
    fc.property(someMade, (made) => {
      const any = ask(made, { any: ['trust'] });
      const withSize = ask(made, { any: ['trust'], all: [] }).filter((id) =>
        new Set(ask(made, { all: ['trust', 'size'] })).has(id),
      );
      const withoutSize = ask(made, { any: ['trust'], none: ['size'] });
      expect([...withSize, ...withoutSize].sort()).toEqual([...any].sort());
    }),
  );
});
