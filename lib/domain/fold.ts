// The fold: rows in the store are what it gives for the log. Pure and deterministic,
// the same for local work, undo, rebuild and import.
import { unreachable } from '@/lib/base/errors';
import {
  compareChanges,
  type AddOperation,
  type Change,
  type MoveOperation,
  type Operation,
  type SetOperation,
} from './change';
import { codeDetailFields } from './code-records';
import type { Code, Id, Noun, RecordByNoun } from './records';

/** The records of one or more projects, by noun and id. */
export type FoldState = { readonly [N in Noun]: Map<Id, RecordByNoun[N]> };

/** Gives a state without records. */
export function emptyState(): FoldState {
  return {
    project: new Map(),
    source: new Map(),
    version: new Map(),
    fragment: new Map(),
    placement: new Map(),
    code: new Map(),
    coding: new Map(),
    memo: new Map(),
    acceptance: new Map(),
    retrieval: new Map(),
    milestone: new Map(),
    concept: new Map(),
    review: new Map(),
    attribute: new Map(),
    attributeValue: new Map(),
    summary: new Map(),
    look: new Map(),
    wording: new Map(),
  };
}

/** Gives a state with the same records that can be changed on its own. */
export function copyOfState(state: FoldState): FoldState {
  return {
    project: new Map(state.project),
    source: new Map(state.source),
    version: new Map(state.version),
    fragment: new Map(state.fragment),
    placement: new Map(state.placement),
    code: new Map(state.code),
    coding: new Map(state.coding),
    memo: new Map(state.memo),
    acceptance: new Map(state.acceptance),
    retrieval: new Map(state.retrieval),
    milestone: new Map(state.milestone),
    concept: new Map(state.concept),
    review: new Map(state.review),
    attribute: new Map(state.attribute),
    attributeValue: new Map(state.attributeValue),
    summary: new Map(state.summary),
    look: new Map(state.look),
    wording: new Map(state.wording),
  };
}

/** Gives the state after all changes, whatever order they come in. Repeated changes count once. */
export function foldChanges(changes: readonly Change[]): FoldState {
  const state = emptyState();
  const seen = new Set<Id>();
  for (const change of [...changes].sort(compareChanges)) {
    if (seen.has(change.id)) continue;
    seen.add(change.id);
    applyOperations(state, change.operations);
  }
  return state;
}

/** Applies operations to `state` in place. Only right when they come after all that the state has seen. */
export function applyOperations(state: FoldState, operations: readonly Operation[]): void {
  for (const operation of operations) applyOperation(state, operation);
}

function applyOperation(state: FoldState, operation: Operation): void {
  switch (operation.op) {
    case 'add':
      return applyAdd(state, operation);
    case 'set':
      return applySet(state, operation);
    case 'move':
      return applyMove(state, operation);
    default:
      unreachable(operation);
  }
}

function applyAdd(state: FoldState, operation: AddOperation): void {
  // One cast for all nouns: the operation's type pairs noun and record.
  const records = state[operation.noun] as Map<Id, typeof operation.record>;
  if (!records.has(operation.record.id)) records.set(operation.record.id, operation.record);
}

function applySet(state: FoldState, { noun, id, field, value }: SetOperation): void {
  // As above: a field of one noun's record keeps that record's type.
  const records = state[noun] as Map<Id, RecordByNoun[Noun]>;
  const record = records.get(id);
  if (record === undefined || !canSet(noun, record, field)) return;
  const edited = { ...record, [field]: value };
  records.set(id, noun === 'code' && value === null ? withoutLacking(edited, field) : edited);
}

/** Identity and place are never set as fields; unknown fields would be dropped by the next reader. */
function canSet(noun: Noun, record: object, field: string): boolean {
  const isKnown = Object.hasOwn(record, field) || laterFields[noun]?.has(field) === true;
  return isKnown && !fixedFields.has(field);
}

/** A detail of a code that is not given is not there: so undo of the first edit gives the very record from before it. */
function withoutLacking<R extends object>(record: R, field: string): R {
  if (laterFields.code?.has(field) !== true) return record;
  // Only an optional field is left out.
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== field)) as R;
}

/** Fields that records made before them lack; lacking one means what `null` means. */
const laterFields: { readonly [N in Noun]?: ReadonlySet<string> } = {
  project: new Set(['settings']),
  source: new Set(['tiedTo', 'folder']),
  version: new Set(['snapshotFileId']),
  code: new Set(codeDetailFields),
  attribute: new Set(['rule']),
};

const fixedFields: ReadonlySet<string> = new Set([
  'id',
  'projectId',
  'createdAt',
  'parentId',
  'order',
  'anchor',
  'sourceId',
  'fragmentId',
  'face',
  'finding',
  'position',
  'attributeId',
  'part',
]);

function applyMove(state: FoldState, { id, to }: MoveOperation): void {
  const code = state.code.get(id);
  if (code === undefined || wouldCloseCycle(state.code, id, to.parentId)) return;
  state.code.set(id, { ...code, parentId: to.parentId, order: to.order });
}

/** Tells whether `codeId` would become its own ancestor under `parentId`. */
export function wouldCloseCycle(codes: ReadonlyMap<Id, Code>, codeId: Id, parentId: Id | null): boolean {
  for (let at = parentId; at !== null; at = codes.get(at)?.parentId ?? null) {
    if (at === codeId) return true;
  }
  return false;
}
