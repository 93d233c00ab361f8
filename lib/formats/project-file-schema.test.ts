import { describe, expect, it } from 'vitest';
import type { Operation } from '@/lib/domain/change';
import { sourceWith } from '@/tests/support/random-coding';
import { changeWith, codeWith } from '@/tests/support/random-log';
import { parseChange } from './project-file-schema';

const at = '2026-01-01T00:00:00.000Z';

function read(operation: Operation): unknown {
  const change = changeWith({ id: 'x', projectId: 'project', at, operations: [operation] });
  return parseChange(structuredClone(change)).operations[0];
}

describe('a source in a project file', () => {
  const tie = { op: 'set', noun: 'source', id: 's', field: 'tiedTo', value: 't', before: null } as const;

  it('may be from before articles had several faces', () => {
    const operation: Operation = { op: 'add', noun: 'source', record: sourceWith({ id: 's' }) };
    expect(read(operation)).toEqual(operation);
  });

  it('may be tied to another, and untied', () => {
    const record = sourceWith({ id: 's', tiedTo: 't' });
    expect(read({ op: 'add', noun: 'source', record })).toMatchObject({ record: { tiedTo: 't' } });
    expect(read(tie)).toEqual(tie);
    expect(read({ ...tie, value: null, before: 't' })).toMatchObject({ value: null });
    expect(() => read({ ...tie, value: 7 })).toThrow('Invalid type');
    expect(() => read({ ...tie, noun: 'fragment' })).toThrow('No field tiedTo');
  });

  it('may be in a folder', () => {
    const record = sourceWith({ id: 's', folder: 'Interviews/2019' });
    expect(read({ op: 'add', noun: 'source', record })).toMatchObject({
      record: { folder: 'Interviews/2019' },
    });
    const move = { ...tie, field: 'folder', value: 'Interviews' };
    expect(read(move)).toEqual(move);
    expect(() => read({ ...move, value: 7 })).toThrow('Invalid type');
  });
});

describe('a code in a project file', () => {
  it('may be from before it had rules, and may have all of them', () => {
    const plain: Operation = { op: 'add', noun: 'code', record: codeWith({ id: 'c' }) };
    expect(read(plain)).toEqual(plain);
    const record = codeWith({
      ...{ id: 'c', variants: { en: ['confidence'], nl: [] }, inclusion: { en: 'Said', nl: 'Gezegd' } },
      ...{ exclusion: null, examples: ['f'], dimensions: [{ name: 'location', value: 'internal' }] },
      ...{
        inScope: false,
        onePerDocument: true,
        originDetail: { kind: 'panel', reference: 'Round 2' },
        mergedInto: 'd',
      },
      relations: [{ kind: 'contradicts', codeId: 'd' }],
    });
    expect(read({ op: 'add', noun: 'code', record })).toEqual({ op: 'add', noun: 'code', record });
  });

  it('is refused with a relation that nobody knows', () => {
    const set = { op: 'set', noun: 'code', id: 'c', field: 'relations', before: null } as const;
    expect(() => read({ ...set, value: [{ kind: 'owns', codeId: 'd' }] })).toThrow('Invalid type');
  });
});
