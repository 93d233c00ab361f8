// A coding takes the place of others with the same code, because it covers their passages.
import type { Operation } from '@/lib/domain/change';
import type { PassageDraft } from '@/lib/domain/drafts';
import { removedSet } from '@/lib/domain/operations';
import type { Coding, Id } from '@/lib/domain/records';
import { codingById, codingsOfFragment } from '@/lib/store/read/codings';
import { fragmentById } from '@/lib/store/read/fragments';
import { subjectsWithMemo } from '@/lib/store/read/memos';
import type { ServiceContext } from './context';

/** What is taken away, and what the oldest of it said, for the coding that takes its place. */
export type Absorbed = {
  readonly operations: readonly Operation[];
  readonly said: Pick<PassageDraft, 'polarity' | 'absence' | 'note'>;
};

/**
 * Plans what goes when a passage absorbs codings: those of another code or coder, or that are gone, stay as they are. A
 * fragment goes with its last coding, unless a memo is about it. Runs inside a transaction.
 */
export async function absorb(
  context: ServiceContext,
  { absorbs = [] }: PassageDraft,
  { codeId, coder }: { readonly codeId: Id; readonly coder: string },
): Promise<Absorbed> {
  const operations: Operation[] = [];
  let said: Absorbed['said'] = {};
  for (const id of absorbs) {
    const coding = await codingById(context.database, id);
    if (coding === undefined || coding.removed || coding.codeId !== codeId || coding.coder !== coder)
      continue;
    if (operations.length === 0) said = saidBy(coding);
    operations.push(...removedSet('coding', coding), ...(await emptied(context, coding)));
  }
  return { operations, said };
}

function saidBy({ polarity, absence, note }: Coding): Absorbed['said'] {
  return { polarity, absence, note };
}

async function emptied({ database }: ServiceContext, { fragmentId }: Coding): Promise<Operation[]> {
  const others = (await codingsOfFragment(database, fragmentId)).length - 1;
  const fragment = await fragmentById(database, fragmentId);
  const withMemo = await subjectsWithMemo(database, [fragmentId]);
  return others > 0 || withMemo.size > 0 || fragment === undefined ? [] : removedSet('fragment', fragment);
}
