// Many codings at once: another code for all of them, or none; one change, which one undo takes back.
import type { Operation } from '@/lib/domain/change';
import { removedSet } from '@/lib/domain/operations';
import type { Coding, Id } from '@/lib/domain/records';
import { codingById, codingsOfFragment } from '@/lib/store/read/codings';
import { fragmentById } from '@/lib/store/read/fragments';
import { subjectsWithMemo } from '@/lib/store/read/memos';
import type { ServiceContext } from './context';
import type { RefactoringsService } from './refactorings';

/** Gives many codings another code, or takes them off. */
export class RecodingService {
  constructor(
    private readonly context: ServiceContext,
    private readonly refactorings: RefactoringsService,
  ) {}

  /**
   * Puts another code in the place of these codings' codes, as a refactoring does: where the passage has that code of
   * this coder with the same polarity already, both become one. Codings that are gone are left out. Gives how many
   * changed. @throws AppError `code-not-found`
   */
  async replace(codingIds: readonly Id[], codeId: Id): Promise<number> {
    const codings = await this.#present(codingIds);
    const moved = codings.filter((coding) => coding.codeId !== codeId).map(({ id }) => id);
    await this.refactorings.applyUnseen({ kind: 'replace', codingIds: moved, toId: codeId });
    return moved.length;
  }

  /** Takes these codings off; a fragment goes with its last one, unless a memo is about it. Gives how many went. */
  remove(codingIds: readonly Id[]): Promise<number> {
    return this.context.recorder.record('coding.remove', async () => {
      const codings = await this.#present(codingIds);
      const groups = byFragment(codings);
      const withMemo = await subjectsWithMemo(this.context.database, [...groups.keys()]);
      const operations: Operation[] = codings.flatMap((coding) => removedSet('coding', coding));
      for (const [fragmentId, gone] of groups) {
        const all = await codingsOfFragment(this.context.database, fragmentId);
        const fragment = await fragmentById(this.context.database, fragmentId);
        const isLeft = all.length > gone.length || withMemo.has(fragmentId);
        if (!isLeft && fragment !== undefined) operations.push(...removedSet('fragment', fragment));
      }
      return { projectId: await this.#projectOf(codings), operations, result: codings.length };
    });
  }

  async #present(codingIds: readonly Id[]): Promise<Coding[]> {
    const found = await Promise.all(codingIds.map((id) => codingById(this.context.database, id)));
    return found.flatMap((coding) => (coding === undefined || coding.removed ? [] : [coding]));
  }

  async #projectOf([first]: readonly Coding[]): Promise<Id> {
    return first?.projectId ?? this.context.currentProjectId();
  }
}

function byFragment(codings: readonly Coding[]): Map<Id, Coding[]> {
  const groups = new Map<Id, Coding[]>();
  for (const coding of codings) {
    const known = groups.get(coding.fragmentId);
    if (known === undefined) groups.set(coding.fragmentId, [coding]);
    else known.push(coding);
  }
  return groups;
}
