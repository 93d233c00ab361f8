// The checklist as rows of a tree.
import { codeName } from '@/components/pieces/code-label';
import { verdictWords } from '@/components/pieces/review-words';
import type { Language } from '@/lib/base/language';
import type { Checklist, ChecklistRow } from '@/lib/domain/audit/checklist';
import type { Id } from '@/lib/domain/records';
import type { AuditFilter } from './audit-view.svelte';
import { messages } from './messages';

/** A row of the list. */
export type ChecklistNode = {
  readonly id: string;
  readonly parentId: string | null;
  readonly label: string;
  readonly description: string;
  readonly row: ChecklistRow;
};

/** Gives the codes that fit a filter, with those above them. */
export function listedRows(
  { rows }: Pick<Checklist, 'rows'>,
  filter: AuditFilter,
  withFindings: ReadonlySet<Id>,
): readonly ChecklistRow[] {
  if (filter === 'all') return rows;
  const fits: Readonly<Record<Exclude<AuditFilter, 'all'>, (row: ChecklistRow) => boolean>> = {
    unreviewed: ({ isToReview, isReviewed }) => isToReview && !isReviewed,
    open: ({ open }) => open > 0,
    changed: ({ hasChanged }) => hasChanged,
    findings: ({ id }) => withFindings.has(id),
  };
  const byId = new Map(rows.map((row) => [row.id, row]));
  const shown = new Set<Id>();
  for (const row of rows.filter(fits[filter])) {
    for (let at: ChecklistRow | undefined = row; at !== undefined && !shown.has(at.id);) {
      shown.add(at.id);
      at = at.parentId === null ? undefined : byId.get(at.parentId);
    }
  }
  return rows.filter(({ id }) => shown.has(id));
}

/** Gives rows as nodes; what is drawn beside a name is also said. */
export function checklistNodes(rows: readonly ChecklistRow[], language: Language): ChecklistNode[] {
  const text = messages[language];
  return rows.map((row) => {
    const [latest] = row.verdicts;
    const said = [
      ...(latest === undefined
        ? row.isToReview
          ? [text.notReviewed]
          : []
        : [verdictWords[language][latest.verdict], ...(row.isReviewed ? [] : [text.notReviewed])]),
      ...(row.hasChanged ? [text.changed] : []),
      ...(row.open > 0 ? [text.openShort(row.open)] : []),
      text.n(row.documents),
    ];
    return {
      id: row.id,
      parentId: row.parentId,
      label: codeName(row, language),
      description: said.join(', '),
      row,
    };
  });
}
