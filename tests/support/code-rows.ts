// Rows of the code tree for tests of views: a characteristic that nothing was coded with, unless told otherwise.
import { polarityKeys, type CodeRow, type PolarityKey, type Tally } from '@/lib/domain/codebook-view';

/** Gives counts; what is left out is zero. */
export function tally(counts: Partial<Omit<Tally, 'documentsByPolarity'>> = {}): Tally {
  // All keys are there, each once.
  const documentsByPolarity = Object.fromEntries(polarityKeys.map((key) => [key, 0])) as Record<
    PolarityKey,
    number
  >;
  return { documents: 0, fragments: 0, codings: 0, documentsByPolarity, ...counts };
}

/** Gives a row; its English label is its id. */
export function codeRow(values: Partial<CodeRow> & Pick<CodeRow, 'id'>): CodeRow {
  return {
    parentId: null,
    depth: 0,
    number: null,
    kind: 'characteristic',
    type: null,
    labels: { en: values.id, nl: '' },
    digit: null,
    polarity: null,
    childIds: [],
    own: tally(),
    union: tally(),
    ...values,
  };
}
