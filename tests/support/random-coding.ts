// Logs of a small project in which sources, fragments, codes and codings come, go, move and come back.
import fc from 'fast-check';
import { reverse, type Change, type Operation } from '@/lib/domain/change';
import type { Anchor, CodeKind, Coding, Fragment, Id, Memo, Source } from '@/lib/domain/records';
import { changeWith, codeWith } from './random-log';

const base = { projectId: 'project', createdAt: '2026-01-01T00:00:00.000Z', removed: false };
const counts = { source: 4, fragment: 9, code: 9, coding: 14 };

const ids = (noun: keyof typeof counts): Id[] =>
  Array.from({ length: counts[noun] }, (_, index) => `${noun}${index}`);
const idOf = (noun: keyof typeof counts): fc.Arbitrary<Id> => fc.constantFrom(...ids(noun));
const polarity = fc.constantFrom('protective', 'hindering', 'mixed', 'conditional', null);
const parentId = fc.option(idOf('code'), { nil: null });

/** Gives a source; sources 0 and 1 are cited alike, so that they need letters. */
export function sourceWith(values: Partial<Source> & { readonly id: Id }): Source {
  const author = { family: values.id === 'source0' ? 'Source1' : values.id, given: 'A.', particle: '' };
  return {
    ...{ ...base, kind: 'page', title: `Title of ${values.id}`, authors: [author], year: 2020 },
    ...{ journal: '', doi: null, url: `https://journal.example/${values.id}`, fileId: null, language: 'en' },
    ...values,
  };
}

/** Gives a fragment, on a page or in a PDF by turns. */
export function fragmentWith(values: Partial<Fragment> & { readonly id: Id }): Fragment {
  const at = Number(values.id.replace(/\D/g, '') || 0);
  return { ...base, sourceId: 'source0', anchor: anchorAt(at), coder: 'Coder', language: 'en', ...values };
}

function anchorAt(at: number): Anchor {
  const quote = { exact: `words ${at}`, prefix: '', suffix: '' };
  const range = { start: at * 10, end: at * 10 + 7 };
  if (at % 2 === 0) return { kind: 'page', quote, ranges: [range], textHash: 'hash' };
  return {
    kind: 'pdf',
    quote,
    pages: [{ ...range, page: at, label: null, quads: [] }],
    fingerprint: 'print',
  };
}

/** Gives a coding that says nothing of polarity. */
export function codingWith(values: Partial<Coding> & { readonly id: Id }): Coding {
  const plain = { fragmentId: 'fragment0', codeId: 'code0', coder: 'Coder', note: '' };
  return { ...base, ...plain, polarity: null, absence: false, ...values };
}

const kinds: readonly CodeKind[] = ['polarityGroup', 'theme', 'characteristic', 'openCode'];

const addSource = idOf('source').map((id): Operation => ({
  op: 'add',
  noun: 'source',
  record: sourceWith({ id }),
}));
const addFragment = fc
  .record({ id: idOf('fragment'), sourceId: idOf('source') })
  .map((values): Operation => ({ op: 'add', noun: 'fragment', record: fragmentWith(values) }));
const addCode = fc
  .record({ id: idOf('code'), kind: fc.constantFrom(...kinds), polarity })
  .map((values): Operation => ({ op: 'add', noun: 'code', record: codeWith(values) }));
const addCoding = fc
  .record({
    id: idOf('coding'),
    fragmentId: idOf('fragment'),
    codeId: idOf('code'),
    polarity,
    absence: fc.boolean(),
  })
  .map((values): Operation => ({ op: 'add', noun: 'coding', record: codingWith(values) }));
const addMemo = idOf('fragment').map((id): Operation => {
  const record: Memo = {
    ...base,
    id: `memo-${id}`,
    about: { noun: 'fragment', id },
    text: '?',
    coder: 'Coder',
  };
  return { op: 'add', noun: 'memo', record };
});

const move = fc
  .record({ id: idOf('code'), parentId, order: fc.constantFrom('a0', 'a1', 'a2') })
  .map(({ id, ...to }): Operation => {
    const before = { parentId: null, order: 'a0' };
    return { op: 'move', noun: 'code', id, to, before };
  });

const remove = fc
  .record({
    noun: fc.constantFrom('source', 'fragment', 'code', 'coding'),
    at: fc.nat(13),
    value: fc.boolean(),
  })
  .map(({ noun, at, value }): Operation => {
    // The record's list is as long as its count.
    const id = ids(noun)[at % counts[noun]] ?? '';
    return { op: 'set', noun, id, field: 'removed', value, before: !value };
  });

const editCoding = fc
  .record({
    id: idOf('coding'),
    edit: fc.oneof(
      polarity.map((value) => ({ field: 'polarity', value, before: null })),
      fc.boolean().map((value) => ({ field: 'absence', value, before: !value })),
      idOf('code').map((value) => ({ field: 'codeId', value, before: 'code0' })),
    ),
  })
  .map(({ id, edit }): Operation => ({ op: 'set', noun: 'coding', id, ...edit }));

const editSource = fc
  .record({ id: idOf('source'), value: fc.constantFrom(2018, 2020, null) })
  .map(({ id, value }): Operation => ({ op: 'set', noun: 'source', id, field: 'year', value, before: 2020 }));

/** Sources are tied at random, also in a circle: the records do not say at first that they are not. */
const tieSource = fc
  .record({ id: idOf('source'), value: fc.option(idOf('source'), { nil: null }) })
  .map(({ id, value }): Operation => ({
    op: 'set',
    noun: 'source',
    id,
    field: 'tiedTo',
    value,
    before: null,
  }));

const moveSource = fc
  .record({ id: idOf('source'), value: fc.option(fc.constantFrom('a', 'a/b'), { nil: null }) })
  .map(({ id, value }): Operation => ({
    ...{ op: 'set', noun: 'source', id },
    ...{ field: 'folder', value, before: null },
  }));

const editCode = fc
  .record({
    id: idOf('code'),
    edit: fc.oneof(
      polarity.map((value) => ({ field: 'polarity', value, before: null })),
      fc.constant({
        field: 'labels',
        value: { en: 'Renamed', nl: 'Hernoemd' },
        before: { en: 'Code', nl: '' },
      }),
    ),
  })
  .map(({ id, edit }): Operation => ({ op: 'set', noun: 'code', id, ...edit }));

const operation = fc.oneof(
  { arbitrary: addSource, weight: 1 },
  { arbitrary: addFragment, weight: 2 },
  { arbitrary: addCode, weight: 2 },
  { arbitrary: addCoding, weight: 6 },
  { arbitrary: move, weight: 3 },
  { arbitrary: remove, weight: 3 },
  { arbitrary: editCoding, weight: 3 },
  { arbitrary: fc.oneof(editSource, tieSource, moveSource, editCode, addMemo), weight: 3 },
);

/** A start in which much is there already, so that what follows has something to change. */
const beginning: Operation[] = [
  ...ids('source')
    .slice(0, 3)
    .map((id): Operation => ({ op: 'add', noun: 'source', record: sourceWith({ id }) })),
  ...ids('fragment')
    .slice(0, 6)
    .map((id, at): Operation => {
      return { op: 'add', noun: 'fragment', record: fragmentWith({ id, sourceId: `source${at % 3}` }) };
    }),
  ...ids('code')
    .slice(0, 6)
    .map((id, at): Operation => {
      const parent = at === 0 ? null : `code${Math.floor((at - 1) / 2)}`;
      return {
        op: 'add',
        noun: 'code',
        record: codeWith({ id, parentId: parent, kind: kinds[at % 4] ?? 'theme' }),
      };
    }),
  ...ids('coding')
    .slice(0, 8)
    .map((id, at): Operation => {
      return {
        op: 'add',
        noun: 'coding',
        record: codingWith({ id, fragmentId: `fragment${at % 6}`, codeId: `code${at % 6}` }),
      };
    }),
];

/** Logs of one device, in order; some changes take back an earlier one. */
export const randomCodingLog: fc.Arbitrary<Change[]> = fc
  .array(
    fc.oneof({ arbitrary: fc.array(operation, { minLength: 1, maxLength: 3 }), weight: 5 }, fc.nat(30)),
    {
      maxLength: 30,
    },
  )
  .map((steps) => {
    const log: Change[] = [];
    for (const step of [beginning, ...steps]) {
      const undone = typeof step === 'number' ? log[1 + (step % Math.max(1, log.length - 1))] : undefined;
      const operations = typeof step === 'number' ? reverse(undone?.operations ?? []) : step;
      const at = log.length + 1;
      log.push(
        changeWith({ id: `x${at}`, lamport: at, counter: at, operations, undoes: undone?.id ?? null }),
      );
    }
    return log;
  });
