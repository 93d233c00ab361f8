// Which code system a code belongs to. Codes under no root of kind `system` are the project's own tree.
import { AppError } from '@/lib/base/errors';
import type { CodeKind } from '@/lib/domain/code-records';
import type { Id } from '@/lib/domain/record-base';

type Placed = { readonly id: Id; readonly parentId: Id | null; readonly kind: CodeKind };

/** Gives the root of the system that a code is or stands in, the outermost one; `null` for the project's own tree. */
export function systemOf<C extends Placed>(codes: ReadonlyMap<Id, C>, codeId: Id): C | null {
  let system: C | null = null;
  const seen = new Set<Id>();
  for (let code = codes.get(codeId); code !== undefined && !seen.has(code.id);) {
    seen.add(code.id);
    if (code.kind === 'system') system = code;
    code = code.parentId === null ? undefined : codes.get(code.parentId);
  }
  return system;
}

/** Gives the systems among visible codes, in tree order: those that stand in no other one. */
export function systemsAmong<C extends Placed>(rows: readonly C[]): C[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return rows.filter((row) => row.kind === 'system' && systemOf(byId, row.id) === row);
}

/** @throws AppError `system-not-at-top` when a code system would come under another code */
export function checkSystemPlace({ id, kind }: Pick<Placed, 'id' | 'kind'>, parentId: Id | null): void {
  if (kind !== 'system' || parentId === null) return;
  throw new AppError('system-not-at-top', `System ${id} stands at the top of the tree`, { id });
}

/** Of which codes a table is: of the project's own tree, of all codes, or of one system. */
export type TreeScope = 'own' | 'all' | { readonly systemId: Id };

/** Gives a scope as text that is different for different ones. */
export function scopeKey(scope: TreeScope): string {
  return typeof scope === 'string' ? scope : `system ${scope.systemId}`;
}
