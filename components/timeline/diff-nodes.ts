// The differences of two codebooks as rows of a tree, in words.
import { labelIn, type Language } from '@/lib/base/language';
import { codeDifferences, type CodeDifference, type DiffRow } from '@/lib/domain/time-travel/codebook-diff';
import { differenceInWords } from '@/lib/domain/time-travel/diff-words';

/** A row of the comparison. */
export type DiffNode = {
  readonly id: string;
  readonly parentId: string | null;
  readonly label: string;
  /** What is different, in words; empty for a code that is listed for what is below it. */
  readonly description: string;
  /** How it looks: new, gone, changed, or only on the way. */
  readonly look: 'added' | 'removed' | 'changed' | 'same';
  readonly row: DiffRow;
};

/** Gives the rows that have a chosen difference, with those above them. */
export function diffNodes(
  rows: readonly DiffRow[],
  chosen: ReadonlySet<CodeDifference>,
  language: Language,
): DiffNode[] {
  const shown = new Set<string>();
  const byId = new Map(rows.map((row) => [row.id, row]));
  for (const row of rows.filter(({ differences }) => differences.some((each) => chosen.has(each)))) {
    for (let at: DiffRow | undefined = row; at !== undefined && !shown.has(at.id);) {
      shown.add(at.id);
      at = at.parentId === null ? undefined : byId.get(at.parentId);
    }
  }
  return rows.filter(({ id }) => shown.has(id)).map((row) => nodeOf(row, chosen, language));
}

function nodeOf(row: DiffRow, chosen: ReadonlySet<CodeDifference>, language: Language): DiffNode {
  const code = (row.after ?? row.before)?.code;
  const said = row.differences
    .filter((each) => chosen.has(each))
    .map((each) => differenceInWords(row, each, language));
  return {
    id: row.id,
    parentId: row.parentId,
    label: code === undefined ? '' : labelIn(code.labels, language),
    description: said.join('; '),
    look: lookOf(row),
    row,
  };
}

function lookOf({ differences, before, after }: DiffRow): DiffNode['look'] {
  if (differences.length === 0) return 'same';
  return before === null ? 'added' : after === null ? 'removed' : 'changed';
}

/** Gives how many codes have each difference, those that occur only, in the order in which they are offered. */
export function countDifferences(rows: readonly DiffRow[]): (readonly [CodeDifference, number])[] {
  return codeDifferences
    .map((each) => [each, rows.filter(({ differences }) => differences.includes(each)).length] as const)
    .filter(([, count]) => count > 0);
}
