// The counts of the cross tables that were asked for last, brought up to date instead of made anew.
import type { Evidence } from '@/lib/domain/evidence-index';
import type { EvidenceMove } from '@/lib/domain/evidence-moves';
import type { CodebookProjection } from '@/lib/domain/projection';
import type { Id } from '@/lib/domain/records';
import { CountedUnits } from './cross-counts';
import type { Split } from './cross-dimensions';
import type { CrossCounts, CrossSides, CrossUnit } from './cross-sides';

type Kept = { readonly version: number; readonly codeIds: ReadonlySet<Id>; readonly counted: CountedUnits };

/** A table of a thousand by a thousand codes takes some 10 MB. */
const most = 4;

const known = new WeakMap<CodebookProjection, Map<string, Kept>>();

/** What a table counts. */
export type Counting = {
  /** Names the table and everything that decides what it counts, except for the project. */
  readonly key: string;
  readonly sides: CrossSides;
  readonly unit: CrossUnit;
  /** The codes whose codings it counts. */
  readonly codeIds: ReadonlySet<Id>;
};

/** Gives the counts of a project's codings as they are now. */
export function keptCounts(project: CodebookProjection, counting: Counting): CrossCounts {
  const tables = known.get(project) ?? new Map<string, Kept>();
  known.set(project, tables);
  const counted = upToDate(project, counting, tables.get(counting.key)) ?? countedAnew(project, counting);
  tables.delete(counting.key);
  tables.set(counting.key, { version: project.version, codeIds: counting.codeIds, counted });
  for (const oldest of tables.keys()) {
    if (tables.size <= most) break;
    tables.delete(oldest);
  }
  return counted.counts;
}

/** Gives the codings on some codes. */
export function codingsOn(project: CodebookProjection, codeIds: ReadonlySet<Id>): Evidence[] {
  return [...codeIds].flatMap((id) => [...project.ownEvidence(id)]);
}

function countedAnew(project: CodebookProjection, { sides, unit, codeIds }: Counting): CountedUnits {
  return new CountedUnits(codingsOn(project, codeIds), sides, unit);
}

/** `null` when it is better to count again: of other codes, or after very many changes. */
function upToDate(
  project: CodebookProjection,
  { sides, codeIds }: Counting,
  kept: Kept | undefined,
): CountedUnits | null {
  if (kept === undefined || !areEqual(kept.codeIds, codeIds)) return null;
  const since = project.movesSince(kept.version);
  if (since === null) return null;
  const isOwn = ({ coding }: Evidence): boolean => codeIds.has(coding.codeId);
  const own = since.moves.map(({ gone, come }): EvidenceMove => ({
    gone: gone.filter(isOwn),
    come: come.filter(isOwn),
  }));
  const { counted } = kept;
  const moved = own.reduce((sum, { gone, come }) => sum + gone.length + come.length, 0);
  if (moved > counted.size) return null;
  if (since.areAll && areSame(counted.sides, sides)) for (const move of own) counted.move(move);
  else counted.moveTo(sides, own);
  return counted;
}

function areEqual(one: ReadonlySet<Id>, other: ReadonlySet<Id>): boolean {
  return one.size === other.size && [...one].every((id) => other.has(id));
}

function areSame(before: CrossSides, now: CrossSides): boolean {
  if ((before.layers === null) !== (now.layers === null)) return false;
  return (
    isSameSplit(before.rows, now.rows) &&
    isSameSplit(before.columns, now.columns) &&
    (before.layers === null || now.layers === null || isSameSplit(before.layers, now.layers))
  );
}

function isSameSplit(before: Split, now: Split): boolean {
  return (
    before.categories.length === now.categories.length &&
    before.categories.every(({ key }, at) => key === now.categories[at]?.key)
  );
}
