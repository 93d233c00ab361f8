import { isTaken } from '@/components/pieces/code-choices';
import type { Language } from '@/lib/base/language';
import type { CodeRow } from '@/lib/domain/codebook-view';
import type { Id } from '@/lib/domain/records';
import { messages } from './messages';

/** Which code is named; `code` is `null` while it is being made. */
export type NamedPlace = {
  readonly rows: readonly CodeRow[];
  readonly code: CodeRow | null;
  readonly parentId: Id | null;
  readonly language: Language;
};

/** Gives what is good to know about a name that may be taken all the same; `null` when there is nothing to say. */
export function nameHint({ rows, code, parentId, language }: NamedPlace, typed: string): string | null {
  const text = messages[language];
  const others = rows.filter((row) => row.id !== code?.id);
  const hasOtherName = (code?.labels[language === 'en' ? 'nl' : 'en'] ?? '') !== '';
  const sentences = [
    ...(isTaken(others, parentId, typed) ? [text.nameTaken] : []),
    ...(hasOtherName ? [] : [text.sameInOtherLanguage]),
  ];
  return sentences.length === 0 ? null : sentences.join(' ');
}
