// A passage becomes a fragment of a source; both are found again when they are there already.
import type { Language } from '@/lib/base/language';
import type { Operation } from '@/lib/domain/change';
import type { SourceDraft } from '@/lib/domain/drafts';
import { added } from '@/lib/domain/operations';
import type { Anchor, Fragment, Id, Source } from '@/lib/domain/records';
import { fragmentOn } from '@/lib/domain/same-passage';
import { fragmentsOfArticle } from '@/lib/store/read/fragments';
import { placementsOfFragments } from '@/lib/store/read/placements';
import { sourceById } from '@/lib/store/read/sources';
import { newRecord, present, type ServiceContext } from './context';
import { planSource } from './sources';

/** A source with what it takes to have it. */
export type PlannedSource = { readonly source: Source; readonly operations: readonly Operation[] };

/** Gives the source by id, or the recognised or new one of a draft. Runs inside a transaction. @throws AppError `not-found` */
export async function planPassageSource(
  context: ServiceContext,
  projectId: Id,
  wanted: Id | SourceDraft,
): Promise<PlannedSource> {
  if (typeof wanted === 'string') {
    return { source: present('source', await sourceById(context.database, wanted), wanted), operations: [] };
  }
  const { source, isNew } = await planSource(context, projectId, wanted);
  return { source, operations: isNew ? [added('source', source)] : [] };
}

/**
 * Gives the fragment with this anchor, or a new one. A passage that was coded in another face of the article is that
 * fragment. Runs inside a transaction.
 */
export async function planFragment(
  context: ServiceContext,
  { source, operations }: PlannedSource,
  passage: { readonly anchor: Anchor; readonly coder: string; readonly language: Language | null },
): Promise<{ fragment: Fragment; operations: readonly Operation[] }> {
  // A source of this very change has no fragments yet.
  const known = operations.length > 0 ? [] : await placedFragments(context, source);
  const same = fragmentOn(known, passage.anchor, source.id);
  if (same !== undefined) return { fragment: same.fragment, operations: [] };
  const fragment: Fragment = {
    ...newRecord(context, source.projectId),
    sourceId: source.id,
    anchor: passage.anchor,
    coder: passage.coder,
    language: passage.language ?? source.language,
  };
  return { fragment, operations: [added('fragment', fragment)] };
}

async function placedFragments({ database }: ServiceContext, source: Source) {
  const fragments = await fragmentsOfArticle(database, source);
  const placements = await placementsOfFragments(
    database,
    fragments.map(({ id }) => id),
  );
  return fragments.map((fragment) => ({ fragment, placements: placements.get(fragment.id) ?? [] }));
}
