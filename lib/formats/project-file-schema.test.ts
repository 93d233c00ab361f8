import { describe, expect, it } from 'vitest';
import type { Operation } from '@/lib/domain/change';
import type { Attribute } from '@/lib/domain/records';
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

describe('an attribute in a project file', () => {
  const domain = { key: 'child', labels: { en: 'Child', nl: 'Kind' }, synonyms: [] };
  const plain: Attribute = {
    ...{ id: 'a', projectId: 'project', createdAt: at, removed: false, about: 'source', kind: 'choice' },
    ...{ labels: { en: 'Domains', nl: '' }, hint: { en: '', nl: '' }, several: true, rank: 0, origin: null },
    ...{ unit: { en: '', nl: '' }, choices: [domain] },
  };
  const rule = { atLeast: 1, labels: { en: 'Multi-problem', nl: 'Multiprobleem' } };
  const set = { op: 'set', noun: 'attribute', id: 'a', field: 'rule', before: null } as const;

  it('may be from before there were rules, have one, and lose it', () => {
    for (const record of [plain, { ...plain, rule }, { ...plain, rule: null }]) {
      expect(read({ op: 'add', noun: 'attribute', record })).toEqual({
        op: 'add',
        noun: 'attribute',
        record,
      });
    }
    expect(read({ ...set, value: rule })).toMatchObject({ value: rule });
    expect(read({ ...set, value: null, before: rule })).toMatchObject({ before: rule });
  });

  it('is refused with a rule that is none', () => {
    const hostile: readonly (readonly [value: unknown, says: string])[] = [
      [{ ...rule, atLeast: 0 }, 'Invalid value'],
      [{ ...rule, atLeast: -1 }, 'Invalid value'],
      [{ ...rule, atLeast: 1.5 }, 'Invalid integer'],
      [{ ...rule, atLeast: 1e300 }, 'Invalid value'],
      [{ ...rule, atLeast: '1' }, 'Invalid type'],
      [{ ...rule, atLeast: Infinity }, 'Invalid'],
      [{ atLeast: 1 }, 'Invalid key'],
      [{ ...rule, labels: { en: '<b>', nl: 7 } }, 'Invalid type'],
      [{ ...rule, more: 1 }, 'Invalid key'],
      [[rule], 'Invalid'],
      ['6', 'Invalid type'],
    ];
    for (const [value, says] of hostile) {
      expect(() => read({ ...set, value })).toThrow(says);
      expect(() => read({ ...set, value: rule, before: value })).toThrow(says);
      const record = { ...plain, rule: value } as Attribute;
      expect(() => read({ op: 'add', noun: 'attribute', record })).toThrow(says);
    }
  });
});
