// The checklist of an audit: every code in tree order, what was said of it, and what is different since.
import type { Labels } from '@/lib/base/language';
import type { Change } from '@/lib/domain/change';
import type { CodebookProjection } from '@/lib/domain/projection';
import { isCodable, type CodeKind } from '@/lib/domain/code-records';
import type { Id, LogPosition, Review } from '@/lib/domain/records';
import { comparePositions } from '@/lib/domain/time-travel/log-keeper';
import { changesSinceReview, hasChanged, type ChangesSince } from './changes-since';
import { isCodeVerdict, isOpenReview } from './review-questions';

/** A code in the checklist. */
export type ChecklistRow = {
  readonly id: Id;
  readonly parentId: Id | null;
  readonly kind: CodeKind;
  readonly number: number | null;
  readonly labels: Labels;
  /** n: different documents of the code and everything below it. */
  readonly documents: number;
  readonly fragments: number;
  readonly codings: number;
  /** Whether it counts as something to review: a code that passages are coded with. */
  readonly isToReview: boolean;
  /** The latest verdict of each reviewer, newest first. */
  readonly verdicts: readonly Review[];
  /** Questions and proposals that nobody has settled. */
  readonly open: number;
  readonly comments: number;
  /** Since its last verdict; `null` without one. */
  readonly since: ChangesSince | null;
  readonly hasChanged: boolean;
  /** A verdict was given after the version that the audit is of; any verdict when it is of none. */
  readonly isReviewed: boolean;
};

/** A sign-off with what stood open when it was given. */
export type SignOff = { readonly review: Review; readonly openThen: number };

/** The checklist of a project with how far the audit is. */
export type Checklist = {
  readonly rows: readonly ChecklistRow[];
  readonly reviewed: number;
  /** How many codes there are to review. */
  readonly count: number;
  /** Questions and proposals about codes that are there. */
  readonly open: number;
  /** Newest first. */
  readonly signOffs: readonly SignOff[];
};

/**
 * Gives the checklist of a project.
 * @param changes its log, in order
 * @param version the place of the version that the audit is of; `null` for all that was ever reviewed
 */
export function checklistOf(
  project: CodebookProjection,
  changes: readonly Change[],
  version: LogPosition | null,
): Checklist {
  const { records } = project;
  const byCode = new Map<Id, Review[]>();
  for (const review of records.review.values()) {
    if (review.codeId === null || review.removed) continue;
    const known = byCode.get(review.codeId);
    if (known === undefined) byCode.set(review.codeId, [review]);
    else known.push(review);
  }
  const since = changesSinceReview(changes, records);
  const rows = project.nodes.map((node): ChecklistRow => {
    const { id, parentId, kind, labels } = node.code;
    const { documents, fragments, codings } = project.row(node).union;
    const reviews = (byCode.get(id) ?? []).toSorted((a, b) => (a.id < b.id ? 1 : -1));
    const changed = since.get(id) ?? null;
    return {
      ...{ id, parentId, kind, labels, number: node.number, documents, fragments, codings },
      isToReview: isCodable(kind),
      verdicts: latestOfEach(reviews),
      open: reviews.filter(isOpenReview).length,
      comments: reviews.filter(({ verdict }) => verdict === 'comment').length,
      since: changed,
      hasChanged: changed !== null && hasChanged(changed),
      isReviewed: changed !== null && (version === null || comparePositions(changed.position, version) > 0),
    };
  });
  const toReview = rows.filter(({ isToReview }) => isToReview);
  return {
    rows,
    reviewed: toReview.filter(({ isReviewed }) => isReviewed).length,
    count: toReview.length,
    open: rows.reduce((sum, row) => sum + row.open, 0),
    signOffs: signOffsIn(changes, project),
  };
}

function latestOfEach(newestFirst: readonly Review[]): Review[] {
  const seen = new Set<string>();
  return newestFirst.filter(({ verdict, coder }) => {
    if (!isCodeVerdict(verdict) || seen.has(coder)) return false;
    seen.add(coder);
    return true;
  });
}

/** The log says what stood open when a version was signed off, whatever was settled later. */
function signOffsIn(changes: readonly Change[], { records }: CodebookProjection): SignOff[] {
  const signed = [...records.review.values()].filter(
    ({ verdict, removed }) => verdict === 'signOff' && !removed,
  );
  if (signed.length === 0) return [];
  const then = new Map<Id, Review>();
  const found: SignOff[] = [];
  for (const operation of changes.flatMap(({ operations }) => operations)) {
    if (operation.noun !== 'review') continue;
    if (operation.op === 'set') {
      const review = then.get(operation.id);
      if (review !== undefined) then.set(operation.id, { ...review, [operation.field]: operation.value });
      continue;
    }
    const now = records.review.get(operation.record.id);
    if (now?.verdict === 'signOff' && !now.removed)
      found.unshift({ review: now, openThen: [...then.values()].filter(isOpenReview).length });
    then.set(operation.record.id, operation.record as Review);
  }
  return found;
}
