import type { Language } from '@/lib/base/language';
import type { CodeRow } from '@/lib/domain/codebook-view';
import { messages } from './messages';

/** Says what n counts: `n = 8 documents, 17 fragments, union over everything below`. */
export function tallyText(row: Pick<CodeRow, 'union' | 'childIds'>, language: Language): string {
  const text = messages[language];
  const counts = `n = ${text.documents(row.union.documents)}, ${text.fragments(row.union.fragments)}`;
  return row.childIds.length === 0 ? counts : `${counts}, ${text.union}`;
}
