import { isCodable } from '@/lib/domain/code-records';
import type { CodeNode } from '@/lib/domain/code-tree';
import type { CodeRow } from '@/lib/domain/codebook-view';
import type { CodebookProjection } from '@/lib/domain/projection';
import type { Id } from '@/lib/domain/records';
import { findingKey, type Finding, type FindingRule } from '@/lib/domain/findings/finding';
import { byParent, nameOf, onCode, openCodeFix } from '@/lib/domain/findings/found';

const id = 'code.siblingsTogether';

/** Fewest fragments that siblings must share before they are compared: two of two say nothing. */
const leastShared = 5;
/** Share of the fragments of either that have both, from which on it is "nearly always". */
const nearlyAlways = 0.8;

/** Two siblings that stand on the same fragments nearly always. Listed under the one further down. */
export const siblingsTogether: FindingRule = {
  id,
  severity: 'info',
  title: {
    en: 'Codes side by side that nearly always go together',
    nl: 'Codes naast elkaar die bijna altijd samengaan',
  },
  reads: ['code', 'coding', 'fragment', 'source'],
  find: findTogether,
};

type Pair = { readonly upper: Id; readonly lower: Id; readonly shared: number; readonly either: number };

/** What was found under a parent, as long as nothing below it changed. */
const pairsUnder = new WeakMap<CodeRow, readonly Pair[]>();

function findTogether(project: CodebookProjection): Finding[] {
  return [...byParent(project.nodes)].flatMap(([parentId, siblings]) => {
    const parent = parentId === null ? undefined : project.node(parentId);
    const row = parent === undefined ? undefined : project.row(parent);
    const pairs = (row && pairsUnder.get(row)) ?? pairsAmong(project, siblings);
    if (row !== undefined) pairsUnder.set(row, pairs);
    return pairs.flatMap((pair) => findingOf(project, pair));
  });
}

type Compared = { readonly node: CodeNode; readonly at: number; readonly size: number };

/** Most pairs are told apart by their sizes, and nearly all others by how often they occur in each document. */
function pairsAmong(project: CodebookProjection, siblings: readonly CodeNode[]): Pair[] {
  const bySize = siblings
    .map((node, at): Compared => ({ node, at, size: project.row(node).union.fragments }))
    .filter(({ node, size }) => isCodable(node.code.kind) && size >= leastShared)
    .sort((a, b) => a.size - b.size);
  const pairs: (Pair & { readonly at: number })[] = [];
  bySize.forEach((small, index) => {
    for (let next = index + 1; next < bySize.length; next += 1) {
      const large = bySize[next];
      if (large === undefined || small.size < nearlyAlways * large.size) break;
      const shared = sharedBy(project, small, large);
      const either = small.size + large.size - shared;
      if (shared < leastShared || shared < nearlyAlways * either) continue;
      const [upper, lower] = small.at < large.at ? [small, large] : [large, small];
      pairs.push({ upper: upper.node.code.id, lower: lower.node.code.id, shared, either, at: lower.at });
    }
  });
  return pairs.sort((a, b) => a.at - b.at || (a.upper < b.upper ? -1 : 1));
}

/** Gives how many fragments two codes share; 0 as soon as it is known that they are too few. */
function sharedBy(project: CodebookProjection, small: Compared, large: Compared): number {
  const needed = (nearlyAlways * (small.size + large.size)) / (1 + nearlyAlways);
  const inLarge = project.documents(large.node);
  let possible = small.size;
  for (const [sourceId, { fragments }] of project.documents(small.node)) {
    possible -= Math.max(0, fragments - (inLarge.get(sourceId)?.fragments ?? 0));
    if (possible < needed) return 0;
  }
  const ids = fragmentIds(project, large.node);
  return [...fragmentIds(project, small.node)].filter((fragmentId) => ids.has(fragmentId)).length;
}

function fragmentIds(project: CodebookProjection, node: CodeNode): ReadonlySet<Id> {
  const ids = new Set<Id>();
  for (const { fragment } of project.evidence(node)) ids.add(fragment.id);
  return ids;
}

function findingOf(project: CodebookProjection, { upper, lower, shared, either }: Pair): Finding[] {
  const [one, other] = [project.node(upper)?.code, project.node(lower)?.code];
  if (one === undefined || other === undefined) return [];
  const name = nameOf(one);
  return [
    onCode(other, {
      key: findingKey(id, ...[upper, lower].sort()),
      rule: id,
      reason: {
        en: `Of the ${either} fragments with this code or with “${name.en}”, ${shared} have both; they may mean the same.`,
        nl: `Van de ${either} fragmenten met deze code of met “${name.nl}” hebben er ${shared} beide; ze betekenen misschien hetzelfde.`,
      },
      fixes: [
        openCodeFix(lower),
        {
          title: { en: `Open “${name.en}”`, nl: `“${name.nl}” openen` },
          command: 'code.open',
          argument: upper,
        },
      ],
    }),
  ];
}
