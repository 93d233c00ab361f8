// Logs as several devices could have written them at the same time, over a handful of records so that they clash.
import fc from 'fast-check';
import type { Change, Operation } from '@/lib/domain/change';
import type { Code, Coding, Id } from '@/lib/domain/records';

const projectId = 'project';
const base = { projectId, createdAt: '2026-01-01T00:00:00.000Z', removed: false };

/** Gives a code with these values; the rest is plain. */
export function codeWith(values: Partial<Code> & { readonly id: Id }): Code {
  const labels = { en: `Code ${values.id}`, nl: '' };
  const facets = { kind: 'openCode', type: null, polarity: null, digit: null, origin: null } as const;
  return {
    ...base,
    parentId: null,
    order: 'a0',
    ...facets,
    labels,
    definition: { en: '', nl: '' },
    ...values,
  };
}

function codingWith(id: Id, codeId: Id): Coding {
  return { ...base, id, fragmentId: 'f', codeId, coder: 'Coder', polarity: null, absence: false, note: '' };
}

const codeId = fc.constantFrom(...Array.from({ length: 7 }, (_, index) => `c${index}`));
const codingId = fc.constantFrom('g0', 'g1', 'g2', 'g3');
const parentId = fc.option(codeId, { nil: null });
const order = fc.constantFrom('a0', 'a1', 'a2', 'Zz');

const addCode: fc.Arbitrary<Operation> = fc
  .record({ id: codeId, parentId, order })
  // A code is never added under itself; services make a new id for each.
  .map((values) => ({ ...values, parentId: values.parentId === values.id ? null : values.parentId }))
  .map((values) => ({ op: 'add', noun: 'code', record: codeWith({ ...values, parentId: null }) }));

const moveCode: fc.Arbitrary<Operation> = fc
  .record({ id: codeId, to: fc.record({ parentId, order }), before: fc.record({ parentId, order }) })
  .map((values) => ({ op: 'move', noun: 'code', ...values }));

const setCode: fc.Arbitrary<Operation> = fc
  .record({
    id: codeId,
    set: fc.constantFrom(
      ...[
        ['digit', 3],
        ['removed', true],
        ['removed', false],
        ['type', 'person'],
        // Refused by the fold: place is never a field, and unknown fields are dropped.
        ['parentId', 'c0'],
        ['unknown', 1],
      ],
    ),
  })
  .map(({ id, set: [field, value] }) => ({
    op: 'set',
    noun: 'code',
    id,
    field: String(field),
    value,
    before: null,
  }));

const addCoding: fc.Arbitrary<Operation> = fc
  .record({ id: codingId, code: codeId })
  .map(({ id, code }) => ({ op: 'add', noun: 'coding', record: codingWith(id, code) }));

const setCoding: fc.Arbitrary<Operation> = fc
  .record({ id: codingId, value: fc.constantFrom('mixed', 'hindering', null) })
  .map(({ id, value }) => ({ op: 'set', noun: 'coding', id, field: 'polarity', value, before: null }));

/** Operations that may clash with each other or make no sense. */
export const randomOperations: fc.Arbitrary<Operation[]> = fc.array(
  fc.oneof(addCode, { arbitrary: moveCode, weight: 3 }, setCode, addCoding, setCoding),
  { minLength: 1, maxLength: 4 },
);

/** A log of four devices, each counting on by itself, in one possible order of arrival. */
export const randomLog: fc.Arbitrary<Change[]> = fc
  .array(
    fc.record({ device: fc.nat(3), pause: fc.integer({ min: 1, max: 3 }), operations: randomOperations }),
    {
      minLength: 1,
      maxLength: 40,
    },
  )
  .map((steps) => {
    const clocks = new Map<number, { counter: number; lamport: number }>();
    return steps.map(({ device, pause, operations }, index) => {
      const { counter, lamport } = clocks.get(device) ?? { counter: 0, lamport: 0 };
      clocks.set(device, { counter: counter + 1, lamport: lamport + pause });
      const clock = { device: `d${device}`, counter: counter + 1, lamport: lamport + pause };
      return changeWith({ id: `x${index}`, operations, ...clock });
    });
  });

/** Gives a change with these values; the rest is plain. */
export function changeWith(values: Partial<Change> & { readonly id: Id }): Change {
  return {
    ...{
      projectId,
      device: 'd0',
      actor: 'Coder',
      lamport: 1,
      counter: 1,
      at: base.createdAt,
      action: 'code.edit',
    },
    ...{ operations: [], undoes: null, redoes: null, isBaseline: false },
    ...values,
  };
}
