// What a memo's tab is about, as the key of its editor: an existing memo, or a new one on a subject.
import type { Id, Memo, MemoSubject } from '@/lib/domain/records';

/** A memo that is there, with its subject, or one that is to be written. */
export type MemoTarget = { readonly memoId: Id | null; readonly about: MemoSubject };

const nouns = ['project', 'source', 'fragment', 'code', 'coding'] as const;

/** Gives the key of a new memo's editor. */
export function keyOfSubject({ noun, id }: MemoSubject): string {
  return `${noun}/${id}`;
}

/** Gives the key of a memo's editor. */
export function keyOfMemo({ about, id }: Pick<Memo, 'about' | 'id'>): string {
  return `${about.noun}/${about.id}/${id}`;
}

/** Reads such a key; `null` when it is none. */
export function targetOf(key: string): MemoTarget | null {
  const [first, id, memoId = null] = key.split('/');
  const noun = nouns.find((each) => each === first);
  return noun === undefined || id === undefined ? null : { memoId, about: { noun, id } };
}
