// The fragments of a retrieval for a spreadsheet: one row a coding, written as the thematic table is.
import papaparse from 'papaparse';
import { labelIn, type Language } from '@/lib/base/language';
import { polarityWords } from '@/lib/domain/thematic-words';
import type { RetrievalAnswer } from './retrieval-export';
import { byteOrderMark, inert } from './thematic-csv';

const columns = [
  ...['publication', 'title', 'page', 'quote', 'code', 'polarity', 'absence', 'coder'],
  // `uncertain` or `lost` where the source has changed and nobody has checked the passage yet.
  'doubt',
];

/** Gives the fragments as CSV text. */
export function retrievalCsv({ retrieved, codes }: RetrievalAnswer, language: Language): string {
  const rows = retrieved.fragments.flatMap(({ citation, title, page, quote, codings, doubt }) =>
    codings.map(({ codeId, polarity, absence, coder }) => {
      const labels = codes.get(codeId)?.labels;
      return [
        citation,
        title,
        page ?? '',
        quote,
        labels === undefined ? '' : labelIn(labels, language),
        polarity === null ? '' : polarityWords[polarity][language],
        absence ? '1' : '0',
        coder,
        doubt ?? '',
      ].map(inert);
    }),
  );
  return byteOrderMark + papaparse.unparse({ fields: columns, data: rows }, { newline: '\r\n' });
}
