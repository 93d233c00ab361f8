// Of which codes the thematic table is: what is chosen in it holds for its exports, too, while the window is open.
import type { TreeScope } from '@/lib/domain/code-systems/system-of';
import type { Services } from '@/lib/services/services';
import type { Workbench } from '@/lib/workbench/contribution';
import { oneEach } from '@/lib/workbench/one-each.svelte';

/** The choice in one workbench. */
export class TableScope {
  chosen: TreeScope = $state.raw('own');
}

/** Gives the choice of a workbench. */
export const tableScopeOf = oneEach<Workbench<Services>, TableScope>(() => new TableScope());

/** Gives the scope that a command was given: a system as `{ systemId }`, `own` or `all`; `null` for anything else. */
export function givenScope(argument: unknown): TreeScope | null {
  if (argument === 'own' || argument === 'all') return argument;
  if (typeof argument !== 'object' || argument === null || !('systemId' in argument)) return null;
  return typeof argument.systemId === 'string' ? { systemId: argument.systemId } : null;
}
