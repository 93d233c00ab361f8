import { describe, expect, it } from 'vitest';
import { codingWith, fragmentWith, sourceWith } from '@/tests/support/random-coding';
import { changeWith, codeWith } from '@/tests/support/random-log';
import type { Operation } from './change';
import { codePage } from './evidence-views';
import { CodebookProjection } from './projection';
import type { PageAnchor } from './records';
import { ThematicTableMaker } from './thematic-table';

function anchor(exact: string, start: number): PageAnchor {
  const quote = { exact, prefix: '', suffix: '' };
  return { kind: 'page', quote, ranges: [{ start, end: start + exact.length }], textHash: 'hash' };
}

/** One document says the same in its abstract and in its text; another one says it too. */
function projection(): CodebookProjection {
  const add = <N extends 'source' | 'fragment' | 'code' | 'coding'>(noun: N, record: object): Operation =>
    // The helpers above give whole records of the noun.
    ({ op: 'add', noun, record }) as unknown as Operation;
  const fragments = [
    fragmentWith({ id: 'f1', sourceId: 's1', anchor: anchor('Trust came late.', 10) }),
    fragmentWith({ id: 'f2', sourceId: 's1', anchor: anchor('trust came\nlate', 900) }),
    fragmentWith({ id: 'f3', sourceId: 's1', anchor: anchor('Nobody knew.', 1500) }),
    fragmentWith({ id: 'f4', sourceId: 's2', anchor: anchor('Trust came late.', 10) }),
  ];
  const operations = [
    add('source', sourceWith({ id: 's1' })),
    add('source', sourceWith({ id: 's2' })),
    add('code', codeWith({ id: 'c' })),
    ...fragments.map((fragment) => add('fragment', fragment)),
    ...fragments.map(({ id }) => add('coding', codingWith({ id: `on ${id}`, fragmentId: id, codeId: 'c' }))),
  ];
  const made = new CodebookProjection();
  made.rebuild([changeWith({ id: 'change', operations })]);
  return made;
}

describe('repeated evidence', () => {
  it('is quoted once in the thematic table, with how often it stands in its document', () => {
    const table = new ThematicTableMaker(projection(), { quotesPerRow: Infinity }).table();
    const quotes = table.rows[0]?.quotes.map(({ sourceId, text, times }) => [sourceId, text, times]);
    expect(quotes).toEqual([
      ['s1', 'Trust came late.', 2],
      ['s1', 'Nobody knew.', 1],
      ['s2', 'Trust came late.', 1],
    ]);
  });

  it('still counts as fragments, and one document is one document', () => {
    const row = projection().snapshot().rows[0];
    expect([row?.union.documents, row?.union.fragments]).toEqual([2, 4]);
  });

  it('is listed in full on the page of its code, each marked', () => {
    const page = codePage(projection(), 'c');
    expect(page?.groups.map(({ fragments }) => fragments.map(({ times }) => times))).toEqual([
      [2, 2, 1],
      [1],
    ]);
  });
});
