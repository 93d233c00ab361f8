import { AppError } from '@/lib/base/errors';
import type { Language } from '@/lib/base/language';
import type { Observable } from '@/lib/base/observable';
import type { SourceDraft } from '@/lib/domain/drafts';
import { added, edited, removedSet } from '@/lib/domain/operations';
import type { Anchor, Fragment, Id, Memo, MemoSubject, Source } from '@/lib/domain/records';
import { memoById, memosAbout, memosOfProject, type ListedMemo } from '@/lib/store/read/memos';
import { observe } from '@/lib/store/read/observe';
import { newRecord, present, type ServiceContext } from './context';
import { planFragment, planPassageSource } from './passage';

/** A passage that gets a memo, coded or not. */
export type MemoPassage = {
  readonly source: Id | SourceDraft;
  readonly anchor: Anchor;
  readonly language: Language | null;
  readonly text: string;
};

export type { ListedMemo };

/** Notes on anything. */
export class MemosService {
  constructor(private readonly context: ServiceContext) {}

  /** Writes a new memo. */
  async write({ about, text }: { readonly about: MemoSubject; readonly text: string }): Promise<Memo> {
    const projectId = await this.context.currentProjectId();
    const coder = await this.context.recorder.coder();
    const memo: Memo = { ...newRecord(this.context, projectId), about, text, coder };
    const plan = { projectId, operations: [added('memo', memo)], result: memo };
    return this.context.recorder.record('memo.write', () => Promise.resolve(plan));
  }

  /** Writes a memo on a passage; source and fragment that are not there yet come in the same change. */
  async writeOnPassage(passage: MemoPassage): Promise<{ source: Source; fragment: Fragment; memo: Memo }> {
    if (passage.anchor.quote.exact.trim() === '')
      throw new AppError('fragment-empty', 'The passage has no words');
    const current = await this.context.currentProjectId();
    const coder = await this.context.recorder.coder();
    return this.context.recorder.record('memo.write', async () => {
      const source = await planPassageSource(this.context, current, passage.source);
      const { projectId } = source.source;
      const fragment = await planFragment(this.context, source, { ...passage, coder });
      const about = { noun: 'fragment', id: fragment.fragment.id } as const;
      const memo: Memo = { ...newRecord(this.context, projectId), about, text: passage.text, coder };
      const operations = [...source.operations, ...fragment.operations, added('memo', memo)];
      return { projectId, operations, result: { source: source.source, fragment: fragment.fragment, memo } };
    });
  }

  /** Gives a memo. @throws AppError `not-found` when it is not there or was taken away */
  async get(id: Id): Promise<Memo> {
    return present('memo', await memoById(this.context.database, id), id);
  }

  /** Gives a memo another text. */
  setText(id: Id, text: string): Promise<Memo> {
    return this.context.recorder.record('memo.write', async () => {
      const memo = present('memo', await memoById(this.context.database, id), id);
      const operations = edited('memo', memo, { text });
      return { projectId: memo.projectId, operations, result: { ...memo, text } };
    });
  }

  /** Takes a memo away. */
  async remove(id: Id): Promise<void> {
    await this.context.recorder.record('memo.remove', async () => {
      const memo = present('memo', await memoById(this.context.database, id), id);
      return { projectId: memo.projectId, operations: removedSet('memo', memo), result: undefined };
    });
  }

  /** Gives the memos of a project, newest first, with what they are about, now and after each change. */
  observeAll(projectId: Id): Observable<ListedMemo[]> {
    return observe(() => memosOfProject(this.context.database, projectId));
  }

  /** Gives the memos about a subject, oldest first, now and after each change. */
  observeAbout(subject: MemoSubject): Observable<Memo[]> {
    return observe(() => memosAbout(this.context.database, subject));
  }
}
