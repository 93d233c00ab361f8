import { AppError } from '@/lib/base/errors';
import type { Labels } from '@/lib/base/language';
import type { Observable } from '@/lib/base/observable';
import type { ActionName, Operation } from '@/lib/domain/change';
import { checkSystemPlace } from '@/lib/domain/code-systems/system-of';
import { treeNodes } from '@/lib/domain/code-tree';
import type { CodeDetails } from '@/lib/domain/code-records';
import type { CodeDraft } from '@/lib/domain/drafts';
import { wouldCloseCycle } from '@/lib/domain/fold';
import { added, edited, removedSet } from '@/lib/domain/operations';
import type { Code, Id, NetworkType, Polarity } from '@/lib/domain/records';
import { codeById, codesOfProject } from '@/lib/store/read/codes';
import { observe } from '@/lib/store/read/observe';
import { found, newRecord, present, type ServiceContext } from './context';
import { orderBefore } from './sibling-order';

/** Where a code goes: before a sibling, or last. */
export type CodePosition = { readonly beforeId: Id | null };

/** A place in the tree. */
export type CodeTarget = { readonly parentId: Id | null; readonly beforeId: Id | null };

/** What can be edited of a code, besides its place and its key. */
export type CodeFields = Omit<CodeDetails, 'mergedInto'> & {
  readonly labels?: Labels;
  readonly definition?: Labels;
  readonly type?: NetworkType | null;
  readonly polarity?: Polarity | null;
};

/** Everything that can be done to the codebook. */
export class CodesService {
  constructor(private readonly context: ServiceContext) {}

  /** Gives the visible codes of the current project in tree order. */
  async all(): Promise<Code[]> {
    return visibleCodes(this.context, await this.context.currentProjectId());
  }

  /** Gives the removed codes of the current project that can be restored, last made first. */
  async removed(): Promise<Code[]> {
    const codes = await codesOfProject(this.context.database, await this.context.currentProjectId());
    return codes.filter((code) => code.removed).sort((a, b) => (a.id < b.id ? 1 : -1));
  }

  /** Gives the visible codes of a project in tree order, now and after each change. */
  observeAll(projectId: Id): Observable<Code[]> {
    return observe(() => visibleCodes(this.context, projectId));
  }

  /** Makes a code, last among its siblings unless a position is given. @throws AppError `code-has-no-label` */
  async create(draft: CodeDraft, position: CodePosition = { beforeId: null }): Promise<Code> {
    checkLabels(draft.labels);
    const projectId = await this.context.currentProjectId();
    return this.context.recorder.record('code.create', async () => {
      const code = await planCode(this.context, projectId, { draft, position });
      return { projectId, operations: [added('code', code)], result: code };
    });
  }

  /** Gives a code other labels. @throws AppError `code-has-no-label` */
  rename(id: Id, labels: Labels): Promise<Code> {
    return this.edit(id, { labels });
  }

  /** Changes labels, definition, type, default polarity and what the codebook says besides. @throws AppError `code-has-no-label` */
  async edit(id: Id, fields: CodeFields): Promise<Code> {
    if (fields.labels !== undefined) checkLabels(fields.labels);
    return this.#change('code.edit', id, (code) => edited('code', code, fields));
  }

  /** Puts a code elsewhere. @throws AppError `code-move-cycle` when it would come under itself */
  async move(id: Id, target: CodeTarget): Promise<Code> {
    const [moved] = await this.moveAll([id], target);
    return present('code', moved, id);
  }

  /**
   * Puts codes elsewhere, one after the other, as one change; a code under another of them goes along with it.
   * Gives the codes that were named, as they are then.
   * @throws AppError `code-move-cycle` when one would come under itself
   */
  async moveAll(ids: readonly Id[], target: CodeTarget): Promise<Code[]> {
    return this.context.recorder.record('code.move', async () => {
      const named = await this.#present(ids);
      const projectId = present('code', named[0], ids[0] ?? '').projectId;
      const codes = await codesOfProject(this.context.database, projectId);
      return { projectId, ...planMoves(codes, named, target) };
    });
  }

  /** Deletes a code with all below it; its codings stay, as orphans, until it is restored. */
  async remove(id: Id): Promise<void> {
    await this.#change('code.remove', id, (code) => removedSet('code', code));
  }

  /** Deletes several codes as one change. */
  async removeAll(ids: readonly Id[]): Promise<void> {
    await this.context.recorder.record('code.remove', async () => {
      const codes = await this.#present(ids);
      const projectId = present('code', codes[0], ids[0] ?? '').projectId;
      return { projectId, operations: codes.flatMap((code) => removedSet('code', code)), result: undefined };
    });
  }

  /** Brings a removed code back to its place. */
  async restore(id: Id): Promise<void> {
    await this.#change('code.restore', id, (code) => removedSet('code', code, false));
  }

  /** Pins a code to a key 1-9, taking it from the code that had it; `null` unpins. @throws AppError `digit-out-of-range` */
  async pin(id: Id, digit: number | null): Promise<void> {
    if (digit !== null && !(Number.isInteger(digit) && digit >= 1 && digit <= 9)) {
      throw new AppError('digit-out-of-range', `No key ${digit}`, { digit });
    }
    await this.context.recorder.record('code.pin', async () => {
      const code = present('code', await codeById(this.context.database, id), id);
      const codes = digit === null ? [] : await codesOfProject(this.context.database, code.projectId);
      const holders = codes.filter((each) => each.digit === digit && each.id !== id);
      const operations = [
        ...holders.flatMap((holder) => edited('code', holder, { digit: null })),
        ...edited('code', code, { digit }),
      ];
      return { projectId: code.projectId, operations, result: undefined };
    });
  }

  async #present(ids: readonly Id[]): Promise<Code[]> {
    const codes: Code[] = [];
    for (const id of ids) codes.push(present('code', await codeById(this.context.database, id), id));
    return codes;
  }

  #change(action: ActionName, id: Id, operationsFor: (code: Code) => Operation[]): Promise<Code> {
    return this.context.recorder.record(action, async () => {
      const code = found('code', await codeById(this.context.database, id), id);
      const operations = operationsFor(code);
      return { projectId: code.projectId, operations, result: withValues(code, operations) };
    });
  }
}

/** Makes the code of a draft. Runs inside a transaction. @throws AppError `code-not-found` when the parent is not there */
export async function planCode(
  context: ServiceContext,
  projectId: Id,
  { draft, position }: { draft: CodeDraft; position: CodePosition },
): Promise<Code> {
  const codes = await codesOfProject(context.database, projectId);
  const { parentId } = draft;
  if (parentId !== null) {
    present(
      'code',
      codes.find((code) => code.id === parentId),
      parentId,
    );
  }
  const siblings = codes.filter((code) => code.parentId === parentId);
  return {
    ...newRecord(context, projectId),
    parentId,
    order: orderBefore(siblings, position.beforeId),
    kind: draft.kind,
    type: draft.type,
    labels: trimmed(draft.labels),
    definition: { en: '', nl: '' },
    polarity: null,
    digit: null,
    origin: null,
  };
}

/** @throws AppError `code-has-no-label` */
export function checkLabels(labels: Labels): void {
  const { en, nl } = trimmed(labels);
  if (en === '' && nl === '') throw new AppError('code-has-no-label', 'A code needs a label in one language');
}

function trimmed({ en, nl }: Labels): Labels {
  return { en: en.trim(), nl: nl.trim() };
}

async function visibleCodes(context: ServiceContext, projectId: Id): Promise<Code[]> {
  return treeNodes(await codesOfProject(context.database, projectId)).map((node) => node.code);
}

/** Moves in the order of `named`; each stands where it is asked to stand after those before it have moved. */
function planMoves(
  codes: readonly Code[],
  named: readonly Code[],
  { parentId, beforeId }: CodeTarget,
): { operations: Operation[]; result: Code[] } {
  const byId = new Map(codes.map((each) => [each.id, each]));
  if (parentId !== null) present('code', byId.get(parentId), parentId);
  const operations: Operation[] = [];
  for (const code of withoutDescendants(named, byId)) {
    const { id } = code;
    checkSystemPlace(code, parentId);
    if (wouldCloseCycle(byId, id, parentId)) {
      throw new AppError('code-move-cycle', `Code ${id} cannot go under its own descendant ${parentId}`, {
        id,
      });
    }
    if (isThereAlready([...byId.values()], code, { parentId, beforeId })) continue;
    const siblings = [...byId.values()].filter((each) => each.parentId === parentId && each.id !== id);
    const to = { parentId, order: orderBefore(siblings, beforeId) };
    operations.push({
      op: 'move',
      noun: 'code',
      id,
      to,
      before: { parentId: code.parentId, order: code.order },
    });
    byId.set(id, { ...code, ...to });
  }
  return { operations, result: named.map((code) => byId.get(code.id) ?? code) };
}

function withoutDescendants(named: readonly Code[], byId: ReadonlyMap<Id, Code>): Code[] {
  const ids = new Set(named.map((code) => code.id));
  return named.filter((code) => {
    let above = code.parentId;
    while (above !== null && !ids.has(above)) above = byId.get(above)?.parentId ?? null;
    return above === null;
  });
}

/** Under the same parent and before the same visible sibling: nothing to move. */
function isThereAlready(codes: readonly Code[], code: Code, { parentId, beforeId }: CodeTarget): boolean {
  if (code.parentId !== parentId) return false;
  if (beforeId === code.id) return true;
  const siblings = treeNodes(codes.filter((each) => each.parentId === parentId).map(asRoot)).map(
    (node) => node.code.id,
  );
  return (siblings[siblings.indexOf(code.id) + 1] ?? null) === beforeId;
}

function asRoot(code: Code): Code {
  return { ...code, parentId: null };
}

function withValues(code: Code, operations: readonly Operation[]): Code {
  const values = operations.flatMap((operation) =>
    operation.op === 'set' ? [[operation.field, operation.value]] : [],
  );
  // Operations were made from fields of a code.
  return { ...code, ...(Object.fromEntries(values) as Partial<Code>) };
}
