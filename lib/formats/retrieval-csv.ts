// The fragments of a retrieval for a spreadsheet: one row a coding, written as the thematic table is.
import papaparse from 'papaparse';
import { labelIn, type Language } from '@/lib/base/language';
import type { Code, Id } from '@/lib/domain/records';
import type { Retrieved } from '@/lib/domain/retrieval';
import { polarityWords } from '@/lib/domain/thematic-words';
import { byteOrderMark, inert } from './thematic-csv';

const columns = ['publication', 'page', 'quote', 'code', 'polarity', 'absence', 'coder'] as const;

/** Gives the fragments as CSV text. */
export function retrievalCsv(
  { fragments }: Retrieved,
  { codes, language }: { readonly codes: ReadonlyMap<Id, Pick<Code, 'labels'>>; readonly language: Language },
): string {
  const rows = fragments.flatMap(({ citation, page, quote, codings }) =>
    codings.map(({ codeId, polarity, absence, coder }) => {
      const labels = codes.get(codeId)?.labels;
      return [
        citation,
        page ?? '',
        quote,
        labels === undefined ? '' : labelIn(labels, language),
        polarity === null ? '' : polarityWords[polarity][language],
        absence ? '1' : '0',
        coder,
      ].map(inert);
    }),
  );
  return byteOrderMark + papaparse.unparse({ fields: [...columns], data: rows }, { newline: '\r\n' });
}
