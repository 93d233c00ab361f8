import { labelIn, type Language } from '@/lib/base/language';
import type { CodeNode } from '@/lib/domain/code-tree';
import type { CodeRow } from '@/lib/domain/codebook-view';

/** What it takes to show a code; rows of the codebook's snapshot have it all. */
export type CodeLabel = Pick<CodeRow, 'id' | 'parentId' | 'number' | 'kind' | 'type' | 'labels' | 'digit'>;

/** Gives what it takes to show the code of a tree node. */
export function codeLabelOf({ code, number }: CodeNode): CodeLabel {
  const { id, parentId, kind, type, labels, digit } = code;
  return { id, parentId, number, kind, type, labels, digit };
}

/** Gives the code's name as it is shown: with its number when it has one, `7 Trust in social relations`. */
export function codeName(code: Pick<CodeLabel, 'number' | 'labels'>, language: Language): string {
  const label = labelIn(code.labels, language);
  return code.number === null ? label : `${code.number} ${label}`;
}
