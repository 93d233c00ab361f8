// What is different in a code since it was last reviewed: the log is unwound from its end to that review.
// What was done and undone again is no difference.
import type { Change, Operation } from '@/lib/domain/change';
import type { FoldState } from '@/lib/domain/fold';
import type { Coding, Id, LogPosition, Timestamp } from '@/lib/domain/records';
import { positionOf } from '@/lib/domain/time-travel/log-keeper';
import { isCodeVerdict } from './review-questions';

/** What of a code can be different. */
export type CodeChange = 'renamed' | 'moved' | 'definition' | 'details' | 'removed';

/** What is different in a code and its own codings; removed sources and fragments are not looked at. */
export type ChangesSince = {
  /** The place of the last review in the log, and when it was made. */
  readonly position: LogPosition;
  readonly at: Timestamp;
  readonly code: readonly CodeChange[];
  readonly codingsAdded: number;
  readonly codingsGone: number;
  /** Still there, with another polarity, absence or note. */
  readonly codingsEdited: number;
};

/** Tells whether anything is different. */
export function hasChanged({ code, codingsAdded, codingsGone, codingsEdited }: ChangesSince): boolean {
  return code.length > 0 || codingsAdded + codingsGone + codingsEdited > 0;
}

/** Gives what is different in each code that has a verdict, from a log in order and the records that it comes to. */
export function changesSinceReview(
  changes: readonly Change[],
  records: FoldState,
): ReadonlyMap<Id, ChangesSince> {
  const waiting = new Set<Id>();
  for (const { codeId, verdict, removed } of records.review.values())
    if (codeId !== null && !removed && isCodeVerdict(verdict)) waiting.add(codeId);
  const found = new Map<Id, ChangesSince>();
  const unwound = new Unwound(records);
  for (let at = changes.length - 1; at >= 0 && found.size < waiting.size; at -= 1) {
    const change = changes[at];
    if (change === undefined) break;
    for (const operation of change.operations.toReversed()) {
      const codeId = reviewedBy(operation, records);
      if (codeId !== null && waiting.has(codeId) && !found.has(codeId))
        found.set(codeId, { position: positionOf(change), at: change.at, ...unwound.differences(codeId) });
      unwound.takeBack(operation);
    }
  }
  return found;
}

/** The code on which a verdict was given or changed by an operation. */
function reviewedBy(operation: Operation, { review: reviews }: FoldState): Id | null {
  if (operation.noun !== 'review') return null;
  if (operation.op === 'set' && operation.field !== 'verdict' && operation.field !== 'text') return null;
  const review = reviews.get(operation.op === 'add' ? operation.record.id : operation.id);
  return review !== undefined && !review.removed && isCodeVerdict(review.verdict) ? review.codeId : null;
}

type Fields = Record<string, unknown>;

/** Codes and codings as they were at a place of the log, of those that changed after it. */
class Unwound {
  readonly #codes = new Map<Id, Fields>();
  readonly #codings = new Map<Id, Fields | null>();
  /** Codings that were on a code at some time after that place. */
  readonly #codingsOn = new Map<unknown, Set<Id>>();

  constructor(private readonly records: FoldState) {}

  takeBack(operation: Operation): void {
    if (operation.noun === 'code') this.#takeBackCode(operation);
    else if (operation.noun === 'coding') this.#takeBackCoding(operation);
  }

  differences(codeId: Id): Pick<ChangesSince, 'code' | 'codingsAdded' | 'codingsGone' | 'codingsEdited'> {
    const counts = { codingsAdded: 0, codingsGone: 0, codingsEdited: 0 };
    for (const id of this.#codingsOn.get(codeId) ?? []) {
      const [then, now] = [this.#codings.get(id) ?? null, this.records.coding.get(id) ?? null];
      const [wasOn, isOn] = [isCodingOf(then, codeId), isCodingOf(now, codeId)];
      if (isOn && !wasOn) counts.codingsAdded += 1;
      else if (wasOn && !isOn) counts.codingsGone += 1;
      else if (isOn && isOtherwise(then, now, ['polarity', 'absence', 'note'])) counts.codingsEdited += 1;
    }
    return { code: this.#codeChanges(codeId), ...counts };
  }

  #codeChanges(codeId: Id): CodeChange[] {
    const then = this.#codes.get(codeId);
    if (then === undefined) return [];
    const now = this.records.code.get(codeId) as Fields | undefined;
    const found = new Set<CodeChange>();
    for (const [field, value] of Object.entries(then))
      if (!isSame(value, now?.[field])) found.add(changeOf[field] ?? 'details');
    return [...found];
  }

  #takeBackCode(operation: Operation): void {
    if (operation.op === 'add') return;
    const fields = this.#codes.get(operation.id) ?? {};
    if (operation.op === 'set') fields[operation.field] = operation.before;
    // Its place among the codes beside it says nothing about it.
    else fields['parentId'] = operation.before.parentId;
    this.#codes.set(operation.id, fields);
  }

  #takeBackCoding(operation: Operation): void {
    const id = operation.op === 'add' ? operation.record.id : operation.id;
    const now = this.records.coding.get(id);
    if (now === undefined) return;
    const known = this.#codings.get(id);
    const fields = known === undefined ? { ...now } : known;
    this.#touch(now.codeId, id);
    if (operation.op === 'add') {
      this.#touch((operation.record as Coding).codeId, id);
      this.#codings.set(id, null);
      return;
    }
    if (operation.op !== 'set' || fields === null) return;
    if (operation.field === 'codeId') {
      this.#touch(operation.value, id);
      this.#touch(operation.before, id);
    }
    this.#codings.set(id, { ...fields, [operation.field]: operation.before });
  }

  #touch(codeId: unknown, codingId: Id): void {
    const known = this.#codingsOn.get(codeId);
    if (known === undefined) this.#codingsOn.set(codeId, new Set([codingId]));
    else known.add(codingId);
  }
}

const changeOf: Readonly<Record<string, CodeChange>> = {
  labels: 'renamed',
  variants: 'renamed',
  parentId: 'moved',
  definition: 'definition',
  inclusion: 'definition',
  exclusion: 'definition',
  removed: 'removed',
};

function isCodingOf(coding: Fields | null, codeId: Id): boolean {
  return coding !== null && coding['codeId'] === codeId && coding['removed'] !== true;
}

function isOtherwise(then: Fields | null, now: Fields | null, fields: readonly string[]): boolean {
  return fields.some((field) => !isSame(then?.[field], now?.[field]));
}

function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
}
