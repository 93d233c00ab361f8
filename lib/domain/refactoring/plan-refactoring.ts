import type { ActionName, Operation } from '@/lib/domain/change';
import type { FoldState } from '@/lib/domain/fold';
import { unreachable } from '@/lib/base/errors';
import { planBulkEdit } from './bulk-edit';
import { planCluster } from './cluster';
import { planConvert } from './convert';
import { RefactoringDraft } from './draft';
import { planMerge } from './merge';
import { planMove } from './move';
import { planPromote } from './promote';
import { planRecode } from './recode';
import type { Making, Refactoring, RefactoringPlan } from './refactoring';
import { planRemove } from './remove';
import { planRename } from './rename';
import { planReplace } from './replace';
import { planSplit } from './split';

/**
 * Gives what a refactoring comes to in these records; nothing is changed in them.
 * @throws AppError `code-not-found`, `code-move-cycle`, `code-has-no-label`, `refactoring-impossible`, `refactoring-stale`
 */
export function planRefactoring(state: FoldState, refactoring: Refactoring, making: Making): RefactoringPlan {
  const draft = new RefactoringDraft(state, making);
  planInto(draft, refactoring);
  return draft.plan();
}

function planInto(draft: RefactoringDraft, refactoring: Refactoring): void {
  switch (refactoring.kind) {
    case 'rename':
      return planRename(draft, refactoring);
    case 'move':
      return planMove(draft, refactoring);
    case 'cluster':
      return planCluster(draft, refactoring);
    case 'merge':
      return planMerge(draft, refactoring);
    case 'split':
      return planSplit(draft, refactoring);
    case 'promote':
      return planPromote(draft, refactoring);
    case 'convert':
      return planConvert(draft, refactoring);
    case 'replace':
      return planReplace(draft, refactoring);
    case 'recode':
      return planRecode(draft, refactoring);
    case 'bulkEdit':
      return planBulkEdit(draft, refactoring);
    case 'remove':
      return planRemove(draft, refactoring);
    default:
      unreachable(refactoring);
  }
}

/** Gives the name under which a refactoring stands in history. */
export function actionOf(refactoring: Refactoring): ActionName {
  switch (refactoring.kind) {
    case 'replace':
    case 'recode':
      return `coding.${refactoring.kind}`;
    case 'remove':
      return removals[refactoring.codings.kind];
    default:
      return `code.${refactoring.kind}`;
  }
}

const removals = {
  orphan: 'code.remove',
  recode: 'code.removeAndRecode',
  remove: 'code.removeWithCodings',
} as const;

/**
 * Gives a text that is the same as long as a plan would change the same records in the same way; what it would make is
 * left out, since that gets a new id each time. Codes count with what they were, since a person has seen that.
 */
export function signatureOf(operations: readonly Operation[]): string {
  return operations.flatMap(signOf).sort().join('\n');
}

function signOf(operation: Operation): string[] {
  if (operation.op === 'add') return [];
  const { noun, id } = operation;
  if (operation.op === 'move') return [JSON.stringify([noun, id, 'place', operation.before.parentId])];
  const before = noun === 'code' ? operation.before : null;
  return [JSON.stringify([noun, id, operation.field, before])];
}
