import { describe, expect, it } from 'vitest';
import type { CodePage, CodePageFragment } from '@/lib/domain/codebook-view';
import type { Coding } from '@/lib/domain/records';
import { codeRow } from '@/tests/support/code-rows';
import { coderCount, pageItems, polarityShares, quoteOf, shareWords } from './code-page-view';

const base = { projectId: 'p', createdAt: '2026-01-01T00:00:00.000Z', removed: false };

function coding(id: string, values: Partial<Coding>): Coding {
  return {
    ...base,
    ...{ id, fragmentId: 'f', codeId: 'c', coder: 'MK', polarity: null, absence: false, note: '' },
    ...values,
  };
}

function fragment(id: string, codings: readonly Coding[]): CodePageFragment {
  const anchor = {
    kind: 'pdf',
    quote: { exact: 'they kept\n the ap-\npointment', prefix: '', suffix: '' },
    pages: [{ page: 3, label: '41', start: 0, end: 9, quads: [] }],
    fingerprint: 'x',
  } as const;
  return {
    fragment: { ...base, id, sourceId: 's', anchor, coder: 'MK', language: 'en' },
    anchor,
    times: 2,
    codings,
    hasMemo: true,
  };
}

const document = { sourceId: 's', citation: 'Brandt, 2021', title: 'Trust', fragments: 2, polarities: [] };
const page: Pick<CodePage, 'groups'> = {
  groups: [
    {
      document,
      fragments: [
        fragment('f1', [coding('1', { polarity: 'protective' }), coding('2', { polarity: 'hindering' })]),
        fragment('f2', [
          coding('3', { polarity: 'protective', coder: 'JV' }),
          coding('4', { polarity: 'protective', absence: true }),
        ]),
      ],
    },
  ],
};

describe('the code page', () => {
  it('counts codings by polarity, an absence apart, and says so in words', () => {
    expect(shareWords(polarityShares(page), 'en')).toBe('2 protective · 1 hindering · 1 absence');
    expect(shareWords(polarityShares(page), 'nl')).toBe('2 beschermend · 1 belemmerend · 1 afwezigheid');
  });

  it('counts each coder once', () => {
    expect(coderCount(page)).toBe(2);
  });

  it('lists each document before its fragments', () => {
    expect(pageItems(page).map((item) => item.id)).toEqual(['document-s', 'f1', 'f2']);
  });

  it('quotes with printed page and whole words, and names the codes', () => {
    const row = codeRow({ id: 'c', number: 7 });
    const quote = quoteOf(fragment('f1', [coding('1', { note: 'see f2' })]), document, new Map([['c', row]]));
    expect(quote).toEqual({
      text: 'they kept the appointment',
      citation: 'Brandt, 2021',
      page: '41',
      hasMemo: true,
      times: 2,
      codings: [{ id: '1', code: row, polarity: null, absence: false, note: 'see f2', coder: 'MK' }],
    });
  });
});
