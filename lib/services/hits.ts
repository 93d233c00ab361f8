// Codes what a search found: many passages, one change.
import { anchorKey } from '@/lib/domain/anchor-key';
import type { Operation } from '@/lib/domain/change';
import { defaultPolarity } from '@/lib/domain/code-tree';
import { added } from '@/lib/domain/operations';
import type { Anchor, Coding, Fragment, Id, Source } from '@/lib/domain/records';
import { fragmentOn } from '@/lib/domain/same-passage';
import { codesOfProject } from '@/lib/store/read/codes';
import { codedFragmentsOfSource } from '@/lib/store/read/fragments';
import { sourceById } from '@/lib/store/read/sources';
import { newRecord, present, type ServiceContext } from './context';

/** A passage that was found. */
export type FoundPassage = { readonly sourceId: Id; readonly anchor: Anchor };

/** Puts one code on many passages. */
export class HitsService {
  constructor(private readonly context: ServiceContext) {}

  /**
   * Puts a code on all passages in one change, which one undo takes back. Passages that have it already stay as they
   * are. Gives how many got it. @throws AppError `code-not-found`, `not-found` for a source
   */
  async codeAll(codeId: Id, passages: readonly FoundPassage[]): Promise<number> {
    const { recorder, database } = this.context;
    const current = await this.context.currentProjectId();
    const coder = await recorder.coder();
    return recorder.record('coding.addMany', async () => {
      const codes = new Map((await codesOfProject(database, current)).map((code) => [code.id, code]));
      present('code', codes.get(codeId), codeId);
      const polarity = defaultPolarity(codes, codeId);
      const operations: Operation[] = [];
      for (const [sourceId, anchors] of bySource(passages)) {
        const source = present('source', await sourceById(database, sourceId), sourceId);
        for (const fragment of await this.#uncoded(source, anchors, { codeId, coder, operations })) {
          const coding: Coding = {
            ...newRecord(this.context, source.projectId),
            ...{ fragmentId: fragment.id, codeId, coder, polarity, absence: false, note: '' },
          };
          operations.push(added('coding', coding));
        }
      }
      const result = operations.filter(({ noun }) => noun === 'coding').length;
      return { projectId: current, operations, result };
    });
  }

  /** Gives the fragments of a source that are to get the code; those that are new are added to the operations. */
  async #uncoded(
    source: Source,
    anchors: readonly Anchor[],
    { codeId, coder, operations }: { codeId: Id; coder: string; operations: Operation[] },
  ): Promise<Fragment[]> {
    const coded = await codedFragmentsOfSource(this.context.database, source.id);
    const stored = new Map(coded.map(({ fragment, codings }) => [fragment.id, codings]));
    const byKey = new Map<string, Fragment>();
    for (const anchor of anchors) {
      const key = anchorKey(anchor);
      if (byKey.has(key)) continue;
      const known = fragmentOn(coded, anchor, source.id)?.fragment;
      const fragment: Fragment = known ?? {
        ...newRecord(this.context, source.projectId),
        ...{ sourceId: source.id, anchor, coder, language: source.language },
      };
      if (known === undefined) operations.push(added('fragment', fragment));
      byKey.set(key, fragment);
    }
    return [...byKey.values()].filter(
      ({ id }) =>
        stored.get(id)?.some((coding) => coding.codeId === codeId && coding.coder === coder) !== true,
    );
  }
}

function bySource(passages: readonly FoundPassage[]): Map<Id, Anchor[]> {
  const groups = new Map<Id, Anchor[]>();
  for (const { sourceId, anchor } of passages) {
    if (anchor.quote.exact.trim() === '') continue;
    const known = groups.get(sourceId);
    if (known === undefined) groups.set(sourceId, [anchor]);
    else known.push(anchor);
  }
  return groups;
}
