// Which of the known concepts a project has codes for, and what filling the crosswalk with them comes to.
import type { Labels } from '@/lib/base/language';
import { systemOf } from '@/lib/domain/code-systems/system-of';
import { treeNodes } from '@/lib/domain/code-tree';
import type { Code, Concept, Id } from '@/lib/domain/records';
import { knownConcepts } from './known-concepts';
import { isSameName } from './names';

/** What filling does with one known concept. */
export type KnownFill =
  | { readonly kind: 'add'; readonly labels: Labels; readonly codeIds: readonly Id[] }
  | { readonly kind: 'extend'; readonly concept: Concept; readonly codeIds: readonly Id[] };

/**
 * Gives what is to be added: concepts whose codes stand in at least two systems of the project, recognised by `origin`;
 * a concept of that name that is there gets the codes that it lacks. What needs nothing is left out.
 */
export function fillOfKnown(codes: readonly Code[], concepts: readonly Concept[]): KnownFill[] {
  const byId = new Map(codes.map((code) => [code.id, code]));
  const byOrigin = new Map<string, Code[]>();
  for (const { code } of treeNodes(codes)) {
    if (code.origin === null) continue;
    byOrigin.set(code.origin, [...(byOrigin.get(code.origin) ?? []), code]);
  }
  return knownConcepts.flatMap(({ labels, origins }): KnownFill[] => {
    const found = origins.flatMap((origin) => byOrigin.get(origin) ?? []);
    const systems = new Set(found.map(({ id }) => systemOf(byId, id)?.id ?? null));
    if (systems.size < 2) return [];
    const concept = concepts.find((each) => isSameName(each.labels, labels));
    const codeIds = found.map(({ id }) => id).filter((id) => concept?.codeIds.includes(id) !== true);
    if (codeIds.length === 0) return [];
    return [concept === undefined ? { kind: 'add', labels, codeIds } : { kind: 'extend', concept, codeIds }];
  });
}
