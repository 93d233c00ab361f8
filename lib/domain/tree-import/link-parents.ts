import type { TreeEntry } from './tree-entry';
import { labelKeys, nameKey } from './same-name';

/**
 * Gives the entries under the entries that they name as parents, by key or by label, each after its parent and otherwise
 * in their order. An entry whose parents lead back to it stands at the top and says so.
 */
export function linkParents(given: readonly TreeEntry[]): TreeEntry[] {
  const byName = new Map<string, number>();
  const keep = (name: string, at: number): void => void (byName.has(name) || byName.set(name, at));
  given.forEach(({ key }, at) => key !== null && keep(nameKey(key), at));
  given.forEach((entry, at) => labelKeys(entry).forEach((name) => keep(name, at)));
  const parents = given.map(({ parent, parentName }) =>
    parentName === null ? parent : (byName.get(nameKey(parentName)) ?? parent),
  );
  const cycle = inCycles(parents);
  const children = new Map<number | null, number[]>();
  parents.forEach((parent, at) => {
    const under = cycle.has(at) ? null : parent;
    const siblings = children.get(under);
    if (siblings === undefined) children.set(under, [at]);
    else siblings.push(at);
  });
  return inOrder(given, children, cycle);
}

/** Every entry of a loop; those that only hang under one are not in it. */
function inCycles(parents: readonly (number | null)[]): ReadonlySet<number> {
  const done = new Set<number>();
  const cycle = new Set<number>();
  for (const start of parents.keys()) {
    const path: number[] = [];
    const onPath = new Set<number>();
    let at: number | null = start;
    while (at !== null && !done.has(at) && !onPath.has(at)) {
      path.push(at);
      onPath.add(at);
      at = parents[at] ?? null;
    }
    if (at !== null && onPath.has(at)) path.slice(path.indexOf(at)).forEach((each) => cycle.add(each));
    path.forEach((each) => done.add(each));
  }
  return cycle;
}

/** Without recursion: a chain may be as long as the list. */
function inOrder(
  given: readonly TreeEntry[],
  children: ReadonlyMap<number | null, readonly number[]>,
  cycle: ReadonlySet<number>,
): TreeEntry[] {
  const ordered: TreeEntry[] = [];
  const waiting = (children.get(null) ?? []).map((at) => ({ at, parent: null as number | null })).reverse();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { at, parent } = next;
    const entry = given[at];
    if (entry === undefined) continue;
    const isKnown = parent !== null || cycle.has(at);
    const place = ordered.push({
      ...entry,
      ...{ parent, isInCycle: cycle.has(at), parentName: isKnown ? null : entry.parentName },
    });
    const below = (children.get(at) ?? []).map((child) => ({ at: child, parent: place - 1 }));
    waiting.push(...below.reverse());
  }
  return ordered;
}
