import { AppError } from '@/lib/base/errors';
import type { Observable } from '@/lib/base/observable';
import type { Operation } from '@/lib/domain/change';
import { defaultPolarity, treeNodes } from '@/lib/domain/code-tree';
import type { CodedFragment, CodedPassage, PassageDraft } from '@/lib/domain/drafts';
import { added, edited, removedSet } from '@/lib/domain/operations';
import type { Code, Coding, Fragment, Id, Polarity } from '@/lib/domain/records';
import { codeById, codesOfProject } from '@/lib/store/read/codes';
import { codingById, codingsOfFragment, recentCodeIds } from '@/lib/store/read/codings';
import { codedFragmentsOfSource, fragmentById } from '@/lib/store/read/fragments';
import { subjectsWithMemo } from '@/lib/store/read/memos';
import { observe } from '@/lib/store/read/observe';
import { found, newRecord, present, type ServiceContext } from './context';
import { planFragment, planPassageSource } from './passage';
import { absorb } from './absorb-codings';
import { checkLabels, planCode } from './codes';

/** Puts codes on passages and takes them off. */
export class CodingService {
  constructor(private readonly context: ServiceContext) {}

  /**
   * Puts one code on a passage: source, fragment, code and coding that are not there yet come in one change.
   * @throws AppError `fragment-empty`, `code-has-no-label`, `code-not-found`, `not-found`
   */
  async codePassage(draft: PassageDraft): Promise<CodedPassage> {
    if (draft.anchor.quote.exact.trim() === '')
      throw new AppError('fragment-empty', 'The passage has no words');
    if (typeof draft.code !== 'string') checkLabels(draft.code.labels);
    const current = await this.context.currentProjectId();
    const coder = await this.context.recorder.coder();
    return this.context.recorder.record('coding.add', async () => {
      const source = await planPassageSource(this.context, current, draft.source);
      const { projectId } = source.source;
      const fragment = await planFragment(this.context, source, { ...draft, coder });
      const code = await this.#planCode(projectId, draft);
      const operations = [...source.operations, ...fragment.operations, ...code.operations];
      const absorbed = await absorb(this.context, draft, { codeId: code.code.id, coder });
      const known = await this.#existing(fragment.fragment, code.code.id, coder);
      const coding =
        known ??
        (await this.#newCoding(
          { ...absorbed.said, ...draft },
          { fragment: fragment.fragment, code: code.code, coder },
        ));
      const result = {
        source: source.source,
        fragment: fragment.fragment,
        coding,
        isNew: known === undefined,
      };
      return {
        projectId,
        operations:
          known === undefined ? [...operations, added('coding', coding), ...absorbed.operations] : [],
        result,
      };
    });
  }

  /** Takes a code off a fragment. With its last coding the fragment goes too, unless a memo is about it. */
  async remove(codingId: Id): Promise<void> {
    await this.context.recorder.record('coding.remove', async () => {
      const coding = await this.#coding(codingId);
      const operations: Operation[] = removedSet('coding', coding);
      const others = (await codingsOfFragment(this.context.database, coding.fragmentId)).length - 1;
      const fragment = await fragmentById(this.context.database, coding.fragmentId);
      const withMemo = await subjectsWithMemo(this.context.database, [coding.fragmentId]);
      if (others === 0 && fragment !== undefined && withMemo.size === 0) {
        operations.push(...removedSet('fragment', fragment));
      }
      return { projectId: coding.projectId, operations, result: undefined };
    });
  }

  /** Takes a fragment away with all its codings. */
  async removeFragment(fragmentId: Id): Promise<void> {
    await this.context.recorder.record('fragment.remove', async () => {
      const fragment = present('fragment', await fragmentById(this.context.database, fragmentId), fragmentId);
      const codings = await codingsOfFragment(this.context.database, fragmentId);
      const operations = [
        ...codings.flatMap((coding) => removedSet('coding', coding)),
        ...removedSet('fragment', fragment),
      ];
      return { projectId: fragment.projectId, operations, result: undefined };
    });
  }

  /** Says what the passage says of the characteristic's effect. */
  setPolarity(codingId: Id, polarity: Polarity | null): Promise<Coding> {
    return this.#edit(codingId, { polarity });
  }

  /** Says whether the passage tells that the characteristic is absent. */
  setAbsence(codingId: Id, absence: boolean): Promise<Coding> {
    return this.#edit(codingId, { absence });
  }

  /** Writes the note of a coding. */
  setNote(codingId: Id, note: string): Promise<Coding> {
    return this.#edit(codingId, { note });
  }

  /** Puts another code in the place of a coding's. When the fragment has that code already, the coding goes. */
  async replaceCode(codingId: Id, codeId: Id): Promise<Coding> {
    return this.context.recorder.record('coding.edit', async () => {
      const coding = await this.#coding(codingId);
      present('code', await codeById(this.context.database, codeId), codeId);
      const others = await codingsOfFragment(this.context.database, coding.fragmentId);
      const twin = others.find(
        (each) => each.id !== coding.id && each.codeId === codeId && each.coder === coding.coder,
      );
      const operations =
        twin === undefined ? edited('coding', coding, { codeId }) : removedSet('coding', coding);
      return { projectId: coding.projectId, operations, result: twin ?? { ...coding, codeId } };
    });
  }

  /** Gives the codes that were last coded with, newest first. */
  async recentCodes(limit: number): Promise<Code[]> {
    const { database } = this.context;
    const projectId = await this.context.currentProjectId();
    const nodes = treeNodes(await codesOfProject(database, projectId));
    const visible = new Map(nodes.map((node) => [node.code.id, node.code]));
    // Removed codes fall out afterwards, so a few more are asked for.
    const ids = await recentCodeIds(database, projectId, limit + 20);
    return ids.flatMap((id) => visible.get(id) ?? []).slice(0, limit);
  }

  /** Gives a passage. @throws AppError `not-found` when it is not there or was taken away */
  async fragment(id: Id): Promise<Fragment> {
    return present('fragment', await fragmentById(this.context.database, id), id);
  }

  /** Gives the fragments of a source with their codings. */
  ofSource(sourceId: Id): Promise<CodedFragment[]> {
    return codedFragmentsOfSource(this.context.database, sourceId);
  }

  /** Gives the fragments of a source with their codings, now and after each change. */
  observeOfSource(sourceId: Id): Observable<CodedFragment[]> {
    return observe(() => codedFragmentsOfSource(this.context.database, sourceId));
  }

  #edit(codingId: Id, values: Partial<Coding>): Promise<Coding> {
    return this.context.recorder.record('coding.edit', async () => {
      const coding = await this.#coding(codingId);
      const operations = edited('coding', coding, values);
      return { projectId: coding.projectId, operations, result: { ...coding, ...values } };
    });
  }

  async #coding(id: Id): Promise<Coding> {
    return present('coding', await codingById(this.context.database, id), id);
  }

  async #existing(fragment: Fragment, codeId: Id, coder: string): Promise<Coding | undefined> {
    const codings = await codingsOfFragment(this.context.database, fragment.id);
    return codings.find((coding) => coding.codeId === codeId && coding.coder === coder);
  }

  /** A code that a passage brings along is taken from its siblings when one has these labels already. */
  async #planCode(
    projectId: Id,
    { code: wanted }: PassageDraft,
  ): Promise<{ code: Code; operations: Operation[] }> {
    const { database } = this.context;
    if (typeof wanted === 'string') {
      const code = await codeById(database, wanted);
      return {
        code: present('code', code?.projectId === projectId ? code : undefined, wanted),
        operations: [],
      };
    }
    const fresh = await planCode(this.context, projectId, { draft: wanted, position: { beforeId: null } });
    const namesake = (await codesOfProject(database, projectId)).find((code) => isNamesake(code, fresh));
    return namesake === undefined
      ? { code: fresh, operations: [added('code', fresh)] }
      : { code: namesake, operations: [] };
  }

  async #newCoding(
    draft: PassageDraft,
    { fragment, code, coder }: { fragment: Fragment; code: Code; coder: string },
  ): Promise<Coding> {
    return {
      ...newRecord(this.context, fragment.projectId),
      fragmentId: fragment.id,
      codeId: code.id,
      coder,
      polarity: draft.polarity === undefined ? await this.#defaultPolarity(code) : draft.polarity,
      absence: draft.absence ?? false,
      note: draft.note ?? '',
    };
  }

  async #defaultPolarity(code: Code): Promise<Polarity | null> {
    const chain = new Map([[code.id, code]]);
    for (let parentId = code.parentId; parentId !== null;) {
      const parent: Code = found('code', await codeById(this.context.database, parentId), parentId);
      chain.set(parent.id, parent);
      parentId = parent.parentId;
    }
    return defaultPolarity(chain, code.id);
  }
}

function isNamesake(code: Code, fresh: Code): boolean {
  return (
    !code.removed &&
    code.parentId === fresh.parentId &&
    code.kind === fresh.kind &&
    code.labels.en === fresh.labels.en &&
    code.labels.nl === fresh.labels.nl
  );
}
