import { describe, expect, it } from 'vitest';
import type { TreeScope } from './code-systems/system-of';
import { CodebookProjection } from './projection';
import { ThematicTableMaker } from './thematic-table';
import { scopeInWords, unionInWords } from './thematic-words';
import { codingWith, fragmentWith, sourceWith } from '@/tests/support/random-coding';
import { changeWith, codeWith } from '@/tests/support/random-log';
import type { Operation } from './change';

const labelled = (en: string, nl = '') => ({ labels: { en, nl } });

/** An own tree and two systems over three fragments in three documents; the last one is in doubt. */
const operations: Operation[] = [
  ...['s1', 's2', 's3'].map((id): Operation => ({ op: 'add', noun: 'source', record: sourceWith({ id }) })),
  ...['1', '2', '3'].map((at): Operation => {
    return { op: 'add', noun: 'fragment', record: fragmentWith({ id: `f${at}`, sourceId: `s${at}` }) };
  }),
  {
    op: 'add',
    noun: 'placement',
    record: {
      ...{ id: 'p', projectId: 'project', createdAt: '2026-01-01T00:00:00.000Z', removed: false },
      ...{ fragmentId: 'f3', sourceId: 's3', face: 'page', textHash: 'hash', state: 'changed' },
      ...{ places: [], stood: null, decision: null },
    },
  },
  ...[
    codeWith({ id: 'designs', kind: 'system', order: 'a0', ...labelled('Designs', 'Designs') }),
    codeWith({
      id: 'support',
      kind: 'system',
      order: 'a1',
      ...labelled('Forms of support', 'Vormen van steun'),
    }),
    codeWith({
      id: 'emotional',
      kind: 'formOfSupport',
      parentId: 'support',
      order: 'a0',
      ...labelled('Emotional'),
    }),
    codeWith({
      id: 'practical',
      kind: 'formOfSupport',
      parentId: 'support',
      order: 'a1',
      ...labelled('Practical'),
    }),
    codeWith({ id: 'trust', kind: 'theme', order: 'a2', ...labelled('Trust') }),
  ].map((record): Operation => ({ op: 'add', noun: 'code', record })),
  ...[
    codingWith({ id: 'k1', fragmentId: 'f1', codeId: 'trust' }),
    codingWith({ id: 'k2', fragmentId: 'f1', codeId: 'emotional' }),
    codingWith({ id: 'k3', fragmentId: 'f1', codeId: 'practical' }),
    codingWith({ id: 'k4', fragmentId: 'f3', codeId: 'practical' }),
  ].map((record): Operation => ({ op: 'add', noun: 'coding', record })),
];

function tableOf(scope?: TreeScope) {
  const projection = new CodebookProjection();
  projection.rebuild([changeWith({ id: 'x', operations })]);
  const options = { quotesPerRow: 1, ...(scope === undefined ? {} : { scope }) };
  return new ThematicTableMaker(projection, options).table();
}

const rowsOf = (scope?: TreeScope) =>
  tableOf(scope).rows.map(({ code, documents }) => [code.labels.en, code.union.documents, documents.length]);

describe('the thematic table of a project with several code systems', () => {
  it('is of the project’s own tree, unless it is asked for another one or for all', () => {
    expect(rowsOf()).toEqual([['Trust', 1, 1]]);
    expect(rowsOf({ systemId: 'support' })).toEqual([
      ['Forms of support', 2, 2],
      ['Emotional', 1, 1],
      ['Practical', 2, 2],
    ]);
    expect(rowsOf('all').map(([name]) => name)).toEqual([
      ...['Trust', 'Designs', 'Forms of support', 'Emotional', 'Practical'],
    ]);
  });

  it('is of the own tree again when its system is gone', () => {
    expect(tableOf({ systemId: 'gone' })).toMatchObject({ scope: 'own', rows: [{ code: { id: 'trust' } }] });
  });

  it('has totals of what it is of, in which a passage with several codes counts once', () => {
    const totals = (scope: TreeScope) => {
      const { documents, fragments, uncertainFragments, lostFragments } = tableOf(scope);
      return [documents, fragments, uncertainFragments, lostFragments];
    };
    expect(totals('own')).toEqual([1, 1, 0, 0]);
    expect(totals({ systemId: 'support' })).toEqual([2, 2, 1, 0]);
    expect(totals('all')).toEqual([2, 2, 1, 0]);
    expect(totals({ systemId: 'designs' })).toEqual([0, 0, 0, 0]);
  });

  it('has its system as a heading: quoted are the codes below it, and it says how its n came about', () => {
    const [heading, , practical] = tableOf({ systemId: 'support' }).rows;
    expect(heading?.quotes).toEqual([]);
    expect(practical?.quotes).toHaveLength(1);
    expect(heading === undefined ? '' : unionInWords(heading, 'en')).toBe(
      '1 and 2 documents, duplicates counted once',
    );
  });

  it('says in both languages of which codes it is, and nothing where there is one tree', () => {
    expect(scopeInWords(tableOf({ systemId: 'support' }), 'nl')).toBe('Codesysteem: Vormen van steun.');
    expect(scopeInWords(tableOf(), 'en')).toContain('other code systems are left out');
    expect(scopeInWords({ ...tableOf(), systems: [] }, 'en')).toBe('');
  });
});
