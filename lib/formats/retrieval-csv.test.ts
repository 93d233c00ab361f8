import { expect, test } from 'vitest';
import type { RetrievedFragment } from '@/lib/domain/retrieval';
import { retrievalCsv } from './retrieval-csv';

test('an export has a row for each coding, with nothing in it that a spreadsheet would run', () => {
  const coding = {
    id: 'k',
    codeId: 'c',
    coder: 'A',
    polarity: 'protective',
    absence: false,
    note: '',
  } as const;
  const fragment: RetrievedFragment = {
    ...{ fragmentId: 'f', sourceId: 's', articleId: 's', citation: 'Brandt, 2021', title: 'Trust' },
    ...{ page: '7', url: null, doubt: 'uncertain', quote: '=1+1' },
    codings: [coding, { ...coding, absence: true }],
  };
  const retrieved = { fragments: [fragment], fragmentCount: 1, documentCount: 1 };
  const codes = new Map([['c', { labels: { en: 'Trust', nl: 'Vertrouwen' } }]]);
  const csv = retrievalCsv({ retrieved, codes, question: '' }, 'nl');
  expect(csv.split('\r\n').slice(1)).toEqual([
    `"Brandt, 2021",Trust,7,'=1+1,Vertrouwen,beschermend,0,A,uncertain`,
    `"Brandt, 2021",Trust,7,'=1+1,Vertrouwen,beschermend,1,A,uncertain`,
  ]);
});
