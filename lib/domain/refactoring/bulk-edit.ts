import type { Code } from '@/lib/domain/records';
import type { RefactoringDraft } from './draft';
import type { BulkFields, Refactoring } from './refactoring';

/** Gives several codes the same values. */
export function planBulkEdit(
  draft: RefactoringDraft,
  { codeIds, fields }: Extract<Refactoring, { kind: 'bulkEdit' }>,
): void {
  for (const id of new Set(codeIds)) {
    const code = draft.code(id);
    draft.edit('code', code, valuesFor(code, fields));
  }
  draft.showsNames([...new Set(codeIds)]);
}

function valuesFor(code: Code, { dimension, inScope, ...fields }: BulkFields): Partial<Code> {
  const scope = inScope === undefined ? {} : { inScope: inScope ? null : false };
  if (dimension === undefined) return { ...fields, ...scope };
  const others = (code.dimensions ?? []).filter(({ name }) => name !== dimension.name);
  const dimensions = dimension.value === '' ? others : [...others, dimension];
  return { ...fields, ...scope, dimensions: dimensions.length === 0 ? null : dimensions };
}
