// The snapshot's rows as nodes of a tree, with the row of a code that is being made, and filtered.
import { languages, type Language } from '@/lib/base/language';
import type { CodeRow } from '@/lib/domain/codebook-view';
import type { CodeKind, Id } from '@/lib/domain/records';
import type { TreeNode } from '@/components/shared/tree-rows';
import { codeName } from '@/components/pieces/code-label';
import { messages as words } from '@/components/pieces/messages';
import type { FindingCounts } from '@/components/pieces/severity';
import { tallyText } from '@/components/pieces/tally-text';
import { messages } from './messages';

/** Id of the row in which a new code gets its name. */
export const draftId = 'new-code';

/** A code that is being named. */
export type CodeDraftRow = { readonly parentId: Id | null; readonly kind: CodeKind };

/** A row of the Codes tree; `code` is `null` for the one that is being named. */
export type CodeTreeNode = TreeNode & {
  readonly kind: CodeKind;
  readonly code: CodeRow | null;
  readonly findings: FindingCounts | null;
};

/** What the rows show besides the codebook. */
export type CodesLook = {
  readonly draft: CodeDraftRow | null;
  readonly findings: ReadonlyMap<Id, FindingCounts>;
  /** A row that is closed says what there is about all that it hides, too. */
  readonly isClosed: (id: Id) => boolean;
};

/** Gives the nodes of the tree in tree order. */
export function codeNodes(
  rows: readonly CodeRow[],
  language: Language,
  { draft, findings, isClosed }: CodesLook,
): CodeTreeNode[] {
  const withBelow = addedUp(rows, findings);
  const nodes = rows.map((row): CodeTreeNode => ({
    id: row.id,
    parentId: row.parentId,
    label: codeName(row, language),
    kind: row.kind,
    code: row,
    findings: (withBelow.has(row.id) && isClosed(row.id) ? withBelow : findings).get(row.id) ?? null,
  }));
  if (draft === null) return nodes;
  const { parentId, kind } = draft;
  return [...nodes, { id: draftId, parentId, label: '', kind, code: null, findings: null }];
}

/** Adds to each row what is below it; `rows` have parents before their children. */
function addedUp(
  rows: readonly CodeRow[],
  findings: ReadonlyMap<Id, FindingCounts>,
): ReadonlyMap<Id, FindingCounts> {
  const sums = new Map(findings);
  if (sums.size === 0) return sums;
  for (const { id, parentId } of rows.toReversed()) {
    const own = sums.get(id);
    if (own === undefined || parentId === null) continue;
    const parent = sums.get(parentId) ?? { error: 0, warning: 0 };
    sums.set(parentId, { error: parent.error + own.error, warning: parent.warning + own.warning });
  }
  return sums;
}

/** Gives what a row says besides its label, in words; `isTicked` when texts show this code alone. */
export function describeCode(
  { code, findings }: CodeTreeNode,
  language: Language,
  { isTicked }: { readonly isTicked: boolean },
): string {
  if (code === null) return '';
  const text = words[language];
  const parts = [
    code.type === null ? text.kinds[code.kind] : text.types[code.type],
    tallyText(code, language),
    ...(code.digit === null ? [] : [text.key(code.digit)]),
    ...(isTicked ? [messages[language].shownAlone] : []),
    ...(findings === null ? [] : [text.findings(findings)]),
  ];
  return parts.join(', ');
}

/** Gives the rows that hold every typed word in a label of either language or as their number, with all above them. */
export function filteredRows(rows: readonly CodeRow[], typed: string): readonly CodeRow[] {
  const wanted = fold(typed).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return rows;
  const byId = new Map(rows.map((row) => [row.id, row]));
  const kept = new Set<Id>();
  for (const row of rows) {
    if (!fits(row, wanted)) continue;
    for (let above: CodeRow | undefined = row; above !== undefined && !kept.has(above.id);) {
      kept.add(above.id);
      above = above.parentId === null ? undefined : byId.get(above.parentId);
    }
  }
  return rows.filter((row) => kept.has(row.id));
}

function fits(row: CodeRow, wanted: readonly string[]): boolean {
  const texts = languages.map((language) => fold(row.labels[language]));
  return wanted.every((word) => String(row.number) === word || texts.some((text) => text.includes(word)));
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
