// A plan while it is made: each step sees what those before it did.
import { AppError } from '@/lib/base/errors';
import type { CodePlace, Operation } from '@/lib/domain/change';
import { compareSiblings } from '@/lib/domain/code-tree';
import { applyOperations, wouldCloseCycle, type FoldState } from '@/lib/domain/fold';
import { added, edited, removedSet } from '@/lib/domain/operations';
import type { Code, Coding, Concept, Id, Memo, Noun, RecordByNoun } from '@/lib/domain/records';
import { crossedSystems } from './crossed-systems';
import type { Making, RefactoringPlan } from './refactoring';
import { touchesTable } from './touches-table';

/** The records as they are after the steps so far, and those steps. */
export class RefactoringDraft {
  readonly state: FoldState;
  readonly operations: Operation[] = [];
  readonly touched = {
    code: new Set<Id>(),
    coding: new Set<Id>(),
    memo: new Set<Id>(),
    retrieval: new Set<Id>(),
    concept: new Set<Id>(),
  };
  readonly folded = new Set<Id>();
  readonly removed = new Set<Id>();

  constructor(
    private readonly before: FoldState,
    readonly making: Making,
  ) {
    this.state = copyOf(before);
  }

  /** @throws AppError `code-not-found` when it is not there or was deleted */
  code(id: Id): Code {
    const code = this.state.code.get(id);
    if (code === undefined || code.removed) throw new AppError('code-not-found', `No code ${id}`, { id });
    return code;
  }

  /** All codes under a parent in their order, removed ones too. */
  childrenOf(parentId: Id | null): Code[] {
    return [...this.state.code.values()].filter((code) => code.parentId === parentId).sort(compareSiblings);
  }

  /** A code and all codes below it that are not removed. */
  subtree(id: Id): Id[] {
    const below = this.childrenOf(id).filter(({ removed }) => !removed);
    return [id, ...below.flatMap((child) => this.subtree(child.id))];
  }

  /** The codings with one of these codes that are not withdrawn, oldest first. */
  codingsOf(codeIds: readonly Id[]): Coding[] {
    const wanted = new Set(codeIds);
    return [...this.state.coding.values()]
      .filter(({ codeId, removed }) => !removed && wanted.has(codeId))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  /** The memos that are not removed. */
  memos(): Memo[] {
    return [...this.state.memo.values()].filter(({ removed }) => !removed);
  }

  /** The lines of the crosswalk that hold a code, removed ones too: they may come back. */
  conceptsWith(codeId: Id): Concept[] {
    return [...this.state.concept.values()].filter(({ codeIds }) => codeIds.includes(codeId));
  }

  /** Gives a record these values. */
  edit<N extends Noun>(noun: N, record: RecordByNoun[N], values: Partial<RecordByNoun[N]>): void {
    this.#do(edited(noun, record, values));
  }

  /** Withdraws a record. */
  withdraw<N extends Noun>(noun: N, record: RecordByNoun[N]): void {
    this.#do(removedSet(noun, record));
  }

  /** Makes a code. */
  addCode(code: Code): void {
    this.#do([added('code', code)]);
  }

  /** Puts a code before a sibling, or last. @throws AppError `code-move-cycle` */
  moveCode(code: Code, parentId: Id | null, beforeId: Id | null): void {
    if (wouldCloseCycle(this.state.code, code.id, parentId)) {
      throw new AppError('code-move-cycle', `Code ${code.id} cannot go under ${parentId}`, { id: code.id });
    }
    const siblings = this.childrenOf(parentId).filter(({ id }) => id !== code.id);
    const to: CodePlace = { parentId, order: this.making.orderBefore(siblings, beforeId) };
    const before: CodePlace = { parentId: code.parentId, order: code.order };
    this.#do([{ op: 'move', noun: 'code', id: code.id, to, before }]);
  }

  /** Takes operations that were made elsewhere. */
  take(operations: readonly Operation[]): void {
    this.#do(operations);
  }

  /** Marks codes, and everything that names them, as looking different then. */
  showsNames(codeIds: readonly Id[]): void {
    const ids = new Set(codeIds);
    for (const id of ids) this.touched.code.add(id);
    for (const { id } of this.codingsOf(codeIds)) this.touched.coding.add(id);
    for (const memo of this.memos()) {
      const isNamed = ids.has(memo.about.id) || codeIds.some((id) => memo.text.includes(linkTo(id)));
      if (isNamed) this.touched.memo.add(memo.id);
    }
    for (const { id, codeIds: held, removed } of this.state.concept.values()) {
      if (!removed && held.some((each) => ids.has(each))) this.touched.concept.add(id);
    }
    for (const { id, query, removed } of this.state.retrieval.values()) {
      const names = [...query.all, ...query.any, ...query.none];
      if (!removed && names.some((each) => ids.has(each))) this.touched.retrieval.add(id);
    }
  }

  /** Gives what the steps come to. */
  plan(): RefactoringPlan {
    const codings = [...this.touched.coding].flatMap((id) => this.state.coding.get(id) ?? []);
    const exports: RefactoringPlan['touched']['exports'][number][] = [];
    if (touchesTable(this.before, this.state, { codeIds: this.touched.code, codings })) {
      exports.push('thematicTable');
    }
    if (this.touched.retrieval.size > 0) exports.push('retrievals');
    return {
      operations: this.operations,
      touched: {
        codeIds: [...this.touched.code],
        codingIds: [...this.touched.coding],
        fragmentIds: [...new Set(codings.map(({ fragmentId }) => fragmentId))],
        foldedIds: [...this.folded],
        removedIds: [...this.removed],
        memoIds: [...this.touched.memo],
        retrievalIds: [...this.touched.retrieval],
        conceptIds: [...this.touched.concept],
        exports,
        crossed: crossedSystems(this.before, this.state, { codeIds: this.touched.code, codings }),
      },
    };
  }

  #do(operations: readonly Operation[]): void {
    applyOperations(this.state, operations);
    for (const operation of operations) {
      this.operations.push(operation);
      if (operation.noun in this.touched) {
        const id = operation.op === 'add' ? operation.record.id : operation.id;
        // The line above has looked that it is a key.
        this.touched[operation.noun as keyof typeof this.touched].add(id);
      }
    }
  }
}

/** The end of a memo's link to a code, as memo-text.ts writes it. */
export function linkTo(codeId: Id): string {
  return `(codeboom:code/${codeId})`;
}

function copyOf(state: FoldState): FoldState {
  return {
    ...state,
    code: new Map(state.code),
    coding: new Map(state.coding),
    fragment: new Map(state.fragment),
    memo: new Map(state.memo),
    retrieval: new Map(state.retrieval),
    concept: new Map(state.concept),
  };
}
