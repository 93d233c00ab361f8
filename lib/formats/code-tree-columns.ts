// What the columns of a table hold, by the names above them.
import type { ColumnRole, GridRow, TreeForm } from '@/lib/domain/tree-import/tree-sheet';
import type { TreeColumn } from '@/lib/domain/tree-import/tree-entry';
import { roleOfHeading } from './code-tree-words';

/** The columns of a table, and whether its first row names them. */
export type Columns = {
  readonly form: Exclude<TreeForm, 'outline'>;
  readonly columns: readonly TreeColumn[];
  readonly rows: readonly GridRow[];
};

/** Recognises the columns; `form` and `roles` go before what they look like. */
export function columnsOf(
  given: readonly GridRow[],
  {
    form,
    roles,
  }: { readonly form?: TreeForm | undefined; readonly roles?: readonly ColumnRole[] | undefined },
): Columns {
  const [head] = given;
  const width = given.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const found = Array.from({ length: width }, (_, at) => roleOfHeading(head?.cells[at] ?? ''));
  const isHead =
    form === undefined || form === 'outline' ? looksLikeHead(found, given.length) : form === 'named';
  const guessed = isHead ? withOneLabel(found) : found.map((): ColumnRole => 'place');
  const columns = guessed.map((role, at): TreeColumn => ({
    name: (head?.cells[at] ?? '').replace(/\s+/gu, ' ').trim().slice(0, 60),
    role: roles?.[at] ?? role,
  }));
  return { form: isHead ? 'named' : 'levels', columns, rows: isHead ? given.slice(1) : given };
}

/** Two names that we know, or the only column is called what a name is called. */
function looksLikeHead(found: readonly (ColumnRole | null)[], rows: number): boolean {
  const known = found.filter((role) => role !== null);
  if (rows < 2 || !known.some((role) => role === 'place' || role.startsWith('label'))) return false;
  return known.length >= 2 || (known.length === 1 && found.length === 1);
}

/** A column that says nothing is left alone, a second one of a kind too; without a name or a level the first is the name. */
function withOneLabel(found: readonly (ColumnRole | null)[]): ColumnRole[] {
  const seen = new Set<ColumnRole>();
  const roles = found.map((role): ColumnRole => {
    if (role === null || (role !== 'place' && seen.has(role))) return 'ignore';
    seen.add(role);
    return role;
  });
  const isNamed = roles.some((role) => role === 'place' || role.startsWith('label'));
  const first = roles.indexOf('ignore');
  return isNamed || first < 0 ? roles : roles.with(first, 'label');
}
